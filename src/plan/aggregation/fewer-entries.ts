// What aggregation would make of a list that has too many entries, in numbers.

import type { ListSpec } from "../../model/mapping.ts";
import { counted } from "../../model/sentence.ts";
import type { Want } from "../want/want.ts";
import { openTo } from "./aggregate-want.ts";
import { boundedCover } from "./bounded.ts";
import { exactCover } from "./exact.ts";

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
