// What a source answered, entry by entry, as tests compare it.
import type { Cidr } from "../../src/model/cidr.ts";
import type { SourceAnswer } from "../../src/sources/source-answer.ts";

/** IPv4 before IPv6, each in the order of the source; none of a source that is unknown. */
export function broughtEntries<From>(
  answer: SourceAnswer<From>,
): readonly { readonly cidr: Cidr; readonly from: From }[] {
  if (!answer.ok) return [];
  return [answer.entries.IPv4, answer.entries.IPv6].flatMap(({ cidrs, from }) =>
    Array.from(cidrs, (cidr, index) => ({ cidr, from: from(index) })),
  );
}
