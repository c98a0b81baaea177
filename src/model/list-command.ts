// What a person does to one list by hand: hold it, release it, or roll it back; and what came of it.
import { canonical } from "./canonical.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Held } from "./plan.ts";
import type { Entry } from "./prefix-list.ts";
import type { Hold } from "./remembered/list-tags.ts";
import { sha256 } from "./sha256.ts";

/** The difference between the version that a list has and an older one. */
export interface VersionChange {
  /** The version that the list has, and the one whose entries it gets. */
  readonly from: number;
  readonly to: number;
  /** Entries of both versions. */
  readonly entriesBefore: number;
  readonly entriesAfter: number;
  /** In numeric order. */
  readonly adds: readonly Entry[];
  readonly removes: readonly Entry[];
  /** Entries that lose access, wholly or partly. */
  readonly losses: number;
  /** Empty: neither the limits nor what references the list have anything against it. */
  readonly held: readonly Held[];
  /** Max entries to try before the restore, the best first; empty when the older version fits. */
  readonly sizes: readonly number[];
  /** Max entries that the file would give it, and what is too full for that: completes "instead of 68: …". */
  readonly cut?: { readonly target: number; readonly by: string };
  /** References of which it is not known whether they have room for that. */
  readonly warnings: readonly Diagnostic[];
}

/** A list by its address and its id, pl-…. */
export interface NamedList {
  readonly address: string;
  readonly id: string;
}

export type Rollback = NamedList & VersionChange;

/** What was done to the list. */
export type ListCommandEnd =
  | { readonly kind: "hold"; readonly list: NamedList; readonly hold: Hold }
  | { readonly kind: "release"; readonly list: NamedList; readonly wasHeld: boolean }
  /** `version`: the one that has the entries of the older one now. */
  | { readonly kind: "rollback"; readonly rollback: Rollback; readonly version: number; readonly hold: Hold }
  /** The limits hold the rollback back. Nothing was written. */
  | { readonly kind: "held-back"; readonly rollback: Rollback };

/**
 * What a person approves who allows a rollback beyond the limits, as 64 hex digits: from one version of a list to another. Versions never
 * change, so their numbers stand for their entries, and after the rollback the list has another version, so it is approved once.
 */
export function rollbackDigest({ address, from, id, to }: Rollback): string {
  return sha256(canonical({ rollback: 1, address, id, from, to }));
}
