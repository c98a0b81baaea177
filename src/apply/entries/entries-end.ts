// What became of the size and entries of one list.
import type { Cidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Held } from "../../model/plan.ts";
import type { Current } from "../current.ts";

/** Sizes that AWS refused in this run, in the order in which they were asked for, and what it said last. */
export interface RefusedSizes {
  readonly from: number;
  readonly sizes: readonly number[];
  readonly diagnostic: Diagnostic;
}

export type EntriesEnd =
  | { readonly kind: "done" }
  /** Removals are made, and additions as far as there is room. */
  | { readonly kind: "short"; readonly missing: number }
  | { readonly kind: "held"; readonly held: Held }
  | { readonly kind: "stopped"; readonly reason: string }
  /** `shrink`: all is as wanted but the size, which AWS did not make smaller. */
  | { readonly kind: "failed"; readonly shrink?: { from: number; to: number }; readonly diagnostic: Diagnostic };

export interface EntriesResult {
  readonly end: EntriesEnd;
  readonly current: Current;
  readonly kept: ReadonlySet<Cidr>;
  readonly refused?: RefusedSizes;
  /** This list found out that AWS counts additions and removals together. */
  readonly halved: boolean;
  /** Why removals were left out: the read that should confirm them failed. */
  readonly unconfirmed?: Diagnostic;
}
