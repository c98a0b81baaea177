// A change of MaxEntries: every resource that references the list pays MaxEntries out of its quota for every rule or route, so
// growth is checked against all of them, and fails after a while if one has no room.

import type { Context } from "../caller/context.ts";
import { overdrawn } from "../tallies/overdrawn.ts";
import type { PrefixListRecord } from "../world/prefix-list-record.ts";
import { begin } from "./progress.ts";

/** The Amazon VPC user guide: "the first ten resources". */
const NAMED_RESOURCES = 10;

/** Begins the change of a list's size; `maxEntries`: 1 … 1,000, not below its number of entries. */
export function resize(list: PrefixListRecord, maxEntries: number, context: Context): void {
  const { world, behaviour } = context;
  begin(list, "modify", context, () => {
    const full = overdrawn(list.id, maxEntries, [...world.regionsNamed(list.region)], behaviour);
    if (full.length === 0) {
      list.maxEntries = maxEntries;
      return undefined;
    }
    const resources = new Map(full.map(({ resourceId, ownerId }) => [resourceId, `${resourceId} (${ownerId})`]));
    const named = [...resources.values()].slice(0, NAMED_RESOURCES).join(", ");
    return (
      `The maximum size was not changed from ${list.maxEntries} to ${maxEntries}. These resources reference the prefix list and ` +
      `do not have the capacity: ${named}`
    );
  });
}
