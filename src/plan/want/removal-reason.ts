// Why an entry goes, as a phrase for people, by its description and by what the sources say now.
import { addressesOf, includesBlock, touchesBlock } from "../../model/address-set.ts";
import { type Cidr, covers, formatCidr } from "../../model/cidr.ts";
import type { Cidrs } from "../../model/columns/cidrs.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { withoutMark } from "../../model/remembered/entry-mark.ts";
import { ORIGINS } from "../../sources/origin/origins.ts";
import { kindOf } from "../../sources/registry.ts";
import type { MappingAnswer } from "./want.ts";

/** `now part of 10.0.0.0/30`, `now divided`: for entries that aggregation replaces. `adds`: the blocks that come, in numeric order. */
export function replacements(
  { brought }: { readonly brought?: Cidrs },
  adds: readonly Cidr[],
): (cidr: Cidr) => string | undefined {
  if (brought === undefined || adds.length === 0) return () => undefined;
  const added = addressesOf(adds);
  return (cidr) => {
    const whole = adds.find((one) => covers(one, cidr));
    if (whole !== undefined) return `now part of ${formatCidr(whole)}`;
    if (!touchesBlock(added, cidr)) return undefined;
    return includesBlock(added, cidr) ? "now divided" : "now in part, as smaller blocks";
  };
}

/**
 * `expired 2026-10-31`, `interface is gone or left the group` …: the first reason that a kind of origin gives. All sources of the
 * answer are known when this is asked, since an unknown source suspends removals.
 */
export function removalReasons({ sources }: MappingAnswer): (entry: Entry) => string {
  // Most lists lose nothing, and then nothing needs to be looked up.
  let reasons: readonly ((entry: Entry) => string | undefined)[] | undefined;
  return (found) => {
    const entry = { ...found, description: withoutMark(found.description) };
    reasons ??= ORIGINS.map((origin) =>
      origin.whyGone(sources.filter(({ source }) => kindOf(source).origin === origin)),
    );
    for (const reasonOf of reasons) {
      const reason = reasonOf(entry);
      if (reason !== undefined) return reason;
    }
    return `no source has ${formatCidr(entry.cidr)}`;
  };
}
