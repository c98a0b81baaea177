// What a source says should be in the lists: entries, or why that is unknown. Where AWS may have held back some of what was asked
// for, the entries count, and it is unknown what else there is.
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Source } from "../model/mapping.ts";

/** `From`: what brought an entry. Its origin is made from it later, and only for entries that are added. */
export type SourceAnswer<From = unknown> =
  | {
      readonly ok: true;
      readonly entries: readonly { readonly cidr: Cidr; readonly from: From }[];
      /** Why there may be more entries; absent: these are all. */
      readonly lacking?: Diagnostic;
    }
  | { readonly ok: false; readonly problems: readonly [Diagnostic, ...Diagnostic[]] };

/** A source of a mapping and its answer. */
export interface AnsweredSource<S extends Source = Source, From = unknown> {
  readonly source: S;
  readonly answer: SourceAnswer<From>;
}
