// The description of an entry that stands for several CIDRs of sources. It is how such a block is told once its list is no longer
// aggregated: then nothing else says that its addresses were wanted one by one.
import { withoutMark } from "../../model/remembered/entry-mark.ts";

/** What a block is described by in AWS. `standsFor`: CIDRs of sources, more than one. */
export function describeBlock(mapping: string, standsFor: number): string {
  return `mapping ${mapping}: ${standsFor} CIDRs`;
}

/** True if the entry is described as a block that aggregation made, of whatever mapping. */
export function isBlockDescription(description: string): boolean {
  return /^mapping .+: \d+ CIDRs$/.test(withoutMark(description));
}
