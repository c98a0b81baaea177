// Why an entry goes, as a phrase for people, from its description and what the sources say now.
import { type Cidr, formatCidr } from "../../model/cidr.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { describedInterface } from "../../sources/origin/description.ts";
import type { MappingAnswer } from "./want.ts";

/** The last day of each static CIDR that has one. */
function expiries(answer: MappingAnswer): ReadonlyMap<Cidr, string> {
  const days = new Map<Cidr, string>();
  for (const { source } of answer.sources) {
    if (source.kind !== "cidrs") continue;
    for (const { cidr, expires } of source.cidrs) {
      if (expires !== undefined && expires > (days.get(cidr) ?? "")) days.set(cidr, expires);
    }
  }
  return days;
}

function interfaceIds(answer: MappingAnswer): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entries } of answer.sources) {
    for (const { from } of entries ?? []) if ("id" in from) ids.add(from.id);
  }
  return ids;
}

/**
 * `answer` is known in all its sources when this is asked: an unknown source suspends removals. Interfaces are read by
 * group, so one that left the group and one that was deleted look alike.
 */
export function removalReasons(answer: MappingAnswer): (entry: Entry) => string {
  let known: { readonly days: ReadonlyMap<Cidr, string>; readonly ids: ReadonlySet<string> } | undefined;
  return ({ cidr, description }) => {
    known ??= { days: expiries(answer), ids: interfaceIds(answer) };
    const expired = known.days.get(cidr);
    if (expired !== undefined) return `expired ${expired}`;
    const interfaceId = describedInterface(description);
    if (interfaceId === undefined) return `no source has ${formatCidr(cidr)}`;
    return known.ids.has(interfaceId) ? "interface no longer has this address" : "interface is gone or left the group";
  };
}
