// "Did you mean", beside the mark.
import { nearest } from "../model/diagnostics/nearest.ts";

/** The hint beside the mark, `did you mean "payments"?`; nothing when no candidate is near enough. */
export function didYouMean(word: string, candidates: Iterable<string>): { readonly hint?: string } {
  const meant = nearest(word, candidates);
  return meant === undefined ? {} : { hint: `did you mean "${meant}"?` };
}
