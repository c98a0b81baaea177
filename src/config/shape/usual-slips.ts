// What to write in place of what people write by habit: an Availability Zone for a Region, a merge key of YAML 1.1.
import type { Path } from "../../model/diagnostics/problem.ts";
import { meantRegion } from "../../model/environment/variables.ts";
import { KNOWN_REGIONS } from "../../model/partition.ts";
import { didYouMean } from "../suggest.ts";

/** What to do in place of a merge key, by the title of the map that has it. */
const MERGE_KEYS: Readonly<Record<string, string>> = {
  account: "Put what all accounts share into `account_defaults`, and write out the rest.",
  source: "Put what all sources share into `defaults.source`, and write out the rest.",
  "prefix list": "Put what all prefix lists share into `defaults.prefix_list`, and write out the rest.",
};

/** What to do in place of a merge key in a map with that title. */
export function insteadOfMergeKey(title: string | undefined): string {
  return MERGE_KEYS[title ?? ""] ?? "Write the keys out, or repeat a whole value with an alias (`*name`).";
}

/** True for `region: …` and for an item of `regions`. */
export function isRegionAt(path: Path): boolean {
  return path.at(-1) === "region" || path.at(-2) === "regions";
}

/** Of an Availability Zone its Region, which is the usual slip; otherwise the one that is spelt alike. */
export function meantAsRegion(value: unknown): { readonly hint?: string } {
  if (typeof value !== "string") return {};
  const meant = meantRegion(value);
  return meant === undefined ? didYouMean(value, KNOWN_REGIONS) : { hint: `did you mean "${meant}"?` };
}
