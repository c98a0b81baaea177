// What is published and may not come in, told once for each source and family.
import { type AddressFamily, type Cidr, formatCidr, prefixLength } from "../model/cidr.ts";
import { count, listedUpTo, plural } from "../model/sentence.ts";
import type { Refusal } from "./source-answer.ts";
import { specialRangeOf } from "./special-purpose.ts";
import type { PublishedSource } from "./written/published.ts";

const NAMED = 3;

/** `cidrs`: at least one. */
export function refusedRanges(
  { widest, position }: PublishedSource,
  mapping: string,
  host: string,
  family: AddressFamily,
  cidrs: readonly Cidr[],
): Refusal {
  const one = cidrs.length === 1;
  return {
    family,
    cidrs,
    diagnostic: {
      code: "address_refused",
      severity: "error",
      mapping,
      position,
      summary: `mapping ${mapping}: ${count(cidrs.length)} ${family} ${plural(cidrs.length, "CIDR")} published by ${host} ${one ? "is" : "are"} left out`,
      detail: `${listedUpTo(
        NAMED,
        cidrs.map((block) => `${formatCidr(block)} (${whyNot(block, widest[family])})`),
      )}. Nothing of that is added, and what a list of the mapping has of it is removed, within the limits of that list. The other ranges of the source are used.`,
      remedy:
        "If they belong there, write them in the source's `within`, or raise `limits.widest` of the mapping's lists.",
    },
  };
}

function whyNot(block: Cidr, shortest: number): string {
  const special = specialRangeOf(block);
  if (special !== undefined) return `${special.purpose}, ${special.rfc}`;
  return prefixLength(block) < shortest ? `wider than /${shortest}` : "outside `within`";
}
