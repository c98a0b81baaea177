// Why an entry goes, as a phrase for people, from its description and what the sources say now.
import { type Cidr, formatCidr } from "../model/cidr.ts";
import type { Entry } from "../model/prefix-list.ts";
import { describedInterface } from "./description.ts";
import type { MappingAnswer } from "./want.ts";

function expiryOf(cidr: Cidr, answer: MappingAnswer): string | undefined {
  for (const { source } of answer.sources) {
    if (source.kind !== "cidrs") continue;
    const found = source.cidrs.find((wanted) => wanted.cidr === cidr && wanted.expires !== undefined);
    if (found !== undefined) return found.expires;
  }
  return undefined;
}

/**
 * `answer` is known in all its sources when this is asked: an unknown source suspends removals. Interfaces are read by
 * group, so one that left the group and one that was deleted look alike.
 */
export function removalReason(entry: Entry, answer: MappingAnswer): string {
  const expired = expiryOf(entry.cidr, answer);
  if (expired !== undefined) return `expired ${expired}`;
  const interfaceId = describedInterface(entry.description);
  if (interfaceId === undefined) return `no source has ${formatCidr(entry.cidr)}`;
  const stillThere = answer.sources.some((source) =>
    source.entries?.some(({ origin }) => origin.kind === "interface" && origin.interfaceId === interfaceId),
  );
  return stillThere ? "interface no longer has this address" : "interface is gone or left the group";
}
