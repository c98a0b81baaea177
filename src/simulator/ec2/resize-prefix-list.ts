// A change of MaxEntries: every resource that references the list pays MaxEntries out of its quota for every rule or route, so
// growth is checked against all of them, and fails after a while if one has no room.

import type { Context } from "../caller/context.ts";
import type { ReferrerRecord } from "../world/network-records.ts";
import type { PrefixListRecord } from "../world/prefix-list-record.ts";
import { begin } from "./progress.ts";

/** The Amazon VPC user guide: "the first ten resources". */
const NAMED_RESOURCES = 10;

/** Begins the change of a list's size; `maxEntries`: 1 … 1,000, not below its number of entries. */
export function resize(list: PrefixListRecord, maxEntries: number, context: Context): void {
  const { world } = context;
  begin(list, "modify", context, () => {
    const cost = (referrer: ReferrerRecord) => (maxEntries - list.maxEntries) * (referrer.references.get(list.id) ?? 0);
    const referrers = [...world.regionsNamed(list.region)].flatMap((region) => [...region.referrers.values()]);
    const full = referrers.filter((referrer) => cost(referrer) > Math.max(0, referrer.room));
    if (full.length === 0) {
      for (const referrer of referrers) referrer.room -= cost(referrer);
      list.maxEntries = maxEntries;
      return undefined;
    }
    return (
      `The maximum size was not changed from ${list.maxEntries} to ${maxEntries}. These resources reference the prefix list and ` +
      `do not have the capacity: ${full.slice(0, NAMED_RESOURCES).map(naming).join(", ")}`
    );
  });
}

function naming({ id, kind, ownerId }: ReferrerRecord): string {
  return `${id} (${kind} of ${ownerId})`;
}
