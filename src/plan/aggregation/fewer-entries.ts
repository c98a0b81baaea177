// What aggregation would make of a list that has too many entries, in numbers.

import { formatCidr } from "../../model/cidr.ts";
import type { ListSpec } from "../../model/mapping.ts";
import { count, counted } from "../../model/sentence.ts";
import { type AggregatedWant, openTo } from "./aggregate-want.ts";
import { boundedCover, MOST_WITHIN } from "./bounded.ts";
import { exactCover } from "./exact.ts";

/** How many entries `aggregate: exact` makes of what the sources bring; undefined while not all of that is known. */
export function exactCount(
  { want, brought }: Pick<AggregatedWant, "want" | "brought">,
  { family, limits }: Pick<ListSpec, "family" | "limits">,
): number | undefined {
  if (want.unknown !== undefined || want.staying.size > 0) return undefined;
  return exactCover(brought ?? want.cidrs, limits.widest[family]).length;
}

/** A list that has too many entries: what it wants, and, where it is aggregated, what its sources bring. */
interface LargeList extends Pick<AggregatedWant, "want" | "brought"> {
  readonly spec: ListSpec;
}

/**
 * Sentences on what each other `aggregate` of the list would give; none while what is wanted is not all known. `most`: entries that it may
 * have. Of the covers that fit, the one named allows the fewest addresses that no source has, in as few entries as that takes.
 */
export function fewerEntries({ spec, want, brought = want.cidrs }: LargeList, most: number): readonly string[] {
  const { aggregation, family, limits } = spec;
  if (brought.length === 0 || (aggregation !== undefined && (want.unknown !== undefined || want.staying.size > 0)))
    return [];
  const shortest = limits.widest[family];
  const exact = exactCover(brought, shortest).length;
  const saidExact = `\`aggregate: exact\` would make ${counted(exact, "entry")} of them`;
  if (exact <= most) return [`${saidExact}, which fits. Fewer would allow addresses that no source has.`];
  const said = aggregation?.kind === "exact" ? [] : [`${saidExact}, still too many.`];
  const never = aggregation?.kind === "bounded" ? aggregation.never : [];
  const open = openTo(want, never, family);
  const within = Math.min(most, MOST_WITHIN);
  const best = boundedCover(brought, [], { within, maxExtra: Number.MAX_SAFE_INTEGER, open, shortest });
  if (!best.ok) {
    const smallest = `The smallest \`within\` that keeps to the limits of the list is ${count(best.smallest)}, still too many.`;
    return [...said, smallest];
  }
  // Compared with no entries of a list, the best cover has the fewest blocks of all that allow so few more addresses.
  const kept = never.length === 0 ? "" : `, never: [${never.map((block) => `"${formatCidr(block)}"`).join(", ")}]`;
  const bounded = `\`aggregate: { within: ${best.cidrs.length}, max_extra_addresses: ${best.extra}${kept} }\``;
  return [...said, `${bounded} would fit, and allow ${counted(best.extra, "address")} that no source has.`];
}
