// What a source says should be in the lists: entries, or why that is unknown. Known or unknown as a whole, never half of each.
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Source } from "../model/mapping.ts";

/** `From`: what brought an entry. Its origin is made from it later, and only for entries that are added. */
export type SourceAnswer<From = unknown> =
  | { readonly ok: true; readonly entries: readonly { readonly cidr: Cidr; readonly from: From }[] }
  | { readonly ok: false; readonly problems: readonly [Diagnostic, ...Diagnostic[]] };

/** A source of a mapping and its answer. */
export interface AnsweredSource<S extends Source = Source, From = unknown> {
  readonly source: S;
  readonly answer: SourceAnswer<From>;
}
