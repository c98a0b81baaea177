// What aggregation would make of a list that has too many entries, in numbers.

import type { ListSpec } from "../../model/mapping.ts";
import { counted } from "../../model/sentence.ts";
import type { Want } from "../want/want.ts";
import { type AggregatedWant, openTo } from "./aggregate-want.ts";
import { boundedCover } from "./bounded.ts";
import { exactCover } from "./exact.ts";

/** How many entries `aggregate: exact` makes of what the sources bring; undefined while not all of that is known. */
export function exactCount(
  { want, brought }: Pick<AggregatedWant, "want" | "brought">,
  { family, limits }: Pick<ListSpec, "family" | "limits">,
): number | undefined {
  if (want.unknown !== undefined || want.staying.size > 0) return undefined;
  return exactCover(brought ?? want.cidrs, limits.widest[family]).length;
}

/** Sentences for a list that is not aggregated; none for one that is. `most`: entries that it may have. */
export function fewerEntries(
  { spec: { aggregation, family, limits }, want }: { readonly spec: ListSpec; readonly want: Want },
  most: number,
): readonly string[] {
  if (aggregation !== undefined || want.cidrs.length === 0) return [];
  const shortest = limits.widest[family];
  const exact = exactCover(want.cidrs, shortest).length;
  if (exact <= most) return [`\`aggregate: exact\` would make ${counted(exact, "entry")} of them, which fits.`];
  const open = openTo(want, [], family);
  const best = boundedCover(want.cidrs, [], { within: most, maxExtra: Number.MAX_SAFE_INTEGER, open, shortest });
  const said = `\`aggregate: exact\` would make ${counted(exact, "entry")} of them, still too many`;
  return best.ok
    ? [`${said}; \`aggregate: { within: ${most} }\` would allow ${counted(best.extra, "address")} that no source has.`]
    : [`${said}.`];
}
