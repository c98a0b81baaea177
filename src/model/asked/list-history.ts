// The versions of one list, newest first, as `plsync history` shows them.
import type { Hold } from "../remembered/list-tags.ts";

/**
 * Who made a version.
 * - `apply`: the last apply that changed entries, which may have made several versions.
 * - `rollback`: a rollback, to the entries of version `from`.
 * - `unfinished`: it is newer than all that plsync finished: another writer, or a run that did not finish.
 * - `creation`: version 1.
 * - `unknown`: it is older than what the tags tell.
 */
export type MadeBy =
  | { readonly kind: "apply" | "unfinished" | "creation" | "unknown" }
  | { readonly kind: "rollback"; readonly from: number };

export interface VersionRow {
  readonly version: number;
  readonly madeBy: MadeBy;
  /** Entries in it, and what it added to and removed from the version before; undefined where AWS does not answer them. */
  readonly entries?: number;
  readonly added?: number;
  readonly removed?: number;
}

export interface ListHistory {
  readonly address: string;
  readonly id: string;
  readonly maxEntries: number;
  /** The newest first. */
  readonly versions: readonly VersionRow[];
  /** Older versions that were not asked for. */
  readonly older: number;
  /** Where `plsync rollback` goes without `--to`; undefined when the tags do not say. */
  readonly rollbackTo?: number;
  readonly hold?: Hold;
}
