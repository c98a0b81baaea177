// The plan: what should change on every prefix list of the scope, why, and what holds it back. Pure data; every view is a function of it.

import type { StrayShare } from "../plan/list/stray-shares.ts";
import type { AccountRegion } from "./account-region.ts";
import type { ShareChange } from "./change.ts";
import type { AddressFamily, Cidr } from "./cidr.ts";
import type { Diagnostic, DiagnosticCode, SourcePosition } from "./diagnostics/diagnostic.ts";

/** Where a wanted entry comes from. Of several origins of one CIDR the first in order of source and interface id is kept. */
export type Origin =
  | {
      readonly kind: "interface";
      /** eni-… */
      readonly interfaceId: string;
      /** i-… */
      readonly instanceId?: string;
      /** The interface's Name tag, or its description. */
      readonly label?: string;
      readonly group: { readonly id: string; readonly name: string };
    }
  | { readonly kind: "cidr"; readonly description?: string; readonly expires?: string };

export interface Addition {
  readonly cidr: Cidr;
  /** The description that the entry gets, at most 255 characters. */
  readonly description: string;
  readonly origin: Origin;
}

export interface Removal {
  readonly cidr: Cidr;
  /** The description that AWS has. */
  readonly description: string;
  /** `interface is gone`, `expired 2026-10-31`, `not in mappings.yaml` …: a phrase for people. */
  readonly reason: string;
}

/** What AWS has, as far as a plan depends on it. */
export interface Have {
  /** pl-… */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly version: number;
  readonly maxEntries: number;
  readonly entryCount: number;
  /** SHA-256 over the canonical CIDRs, 64 hex digits. */
  readonly entriesSha256: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** Tags to set (new or other value) and keys to take away; sorted by key. */
export interface TagChange {
  readonly set: ReadonlyMap<string, string>;
  readonly remove: readonly string[];
}

export interface Resize {
  readonly from: number;
  readonly to: number;
}

export type Change =
  | {
      readonly kind: "create";
      readonly maxEntries: number;
      readonly tags: ReadonlyMap<string, string>;
      readonly adds: readonly Addition[];
      readonly share?: ShareChange;
    }
  | {
      readonly kind: "update";
      readonly have: Have;
      readonly adds: readonly Addition[];
      readonly removes: readonly Removal[];
      readonly resize?: Resize;
      readonly rename?: { readonly from: string; readonly to: string };
      readonly tags: TagChange;
      readonly share?: ShareChange;
      /** The list becomes ours with this change. */
      readonly adopt: boolean;
    }
  /** Its sharing ends first. */
  | { readonly kind: "delete"; readonly have: Have; readonly share?: ShareChange }
  /** Only our tags go, from the list and from its resource share; both stay. */
  | { readonly kind: "release"; readonly have: Have; readonly tags: TagChange }
  | { readonly kind: "keep"; readonly have: Have };

export type ChangeKind = Change["kind"];

/** One reason why a change is held back. */
export interface Held {
  readonly code: DiagnosticCode;
  /** Completes "NAME is held back: …", without a final stop. */
  readonly reason: string;
  /** Further full sentences. */
  readonly detail?: string;
  /** The exact flag that allows it once: `--allow-removals data/eu-west-1/batch-runners=38`. */
  readonly allow?: string;
}

/** Whose doing a change is: of the pull request that the plan is made for, or of what happened in AWS since. */
export type Cause = "pull_request" | "drift";

export interface Planned {
  /** account/region/name. */
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  readonly family: AddressFamily;
  /** Absent for a list that the file no longer names. */
  readonly mapping?: string;
  readonly position?: SourcePosition;
  readonly change: Change;
  /** Absent when it is not known, and for a list that stays as it is. */
  readonly cause?: Cause;
  /** Empty: the change goes ahead. */
  readonly held: readonly Held[];
  /** Entries that are in AWS and stay. */
  readonly unchanged: number;
  /** Why nothing is removed from this list in this run: a source is unknown. The entries that would go stay. */
  readonly suspended?: string;
  readonly digests: {
    /** Of the definition in the file; absent when a selector could not be resolved or the file no longer names the list. */
    readonly settings?: string;
    /** Of the settings, the have version and every add and remove. */
    readonly exact: string;
  };
}

/** A list of the scope that could not be planned; nothing happens to it. */
export interface NotPlanned {
  readonly address: string;
  readonly at: AccountRegion;
  readonly mapping?: string;
  readonly position?: SourcePosition;
  readonly code: DiagnosticCode;
}

export interface PlanRegion {
  readonly at: AccountRegion;
  readonly status: "ok" | "failed";
}

export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  readonly release: number;
  readonly unchanged: number;
  readonly held: number;
  readonly notPlanned: number;
  /** Of the changes that are not held back; a deleted list loses all that it has. */
  readonly entriesToAdd: number;
  readonly entriesToRemove: number;
  /** Entries of all planned lists that AWS has. */
  readonly entriesChecked: number;
}

export interface Plan {
  readonly toolVersion: string;
  readonly mode: "reviewed" | "sync";
  readonly config: {
    readonly path: string;
    readonly sha256: string;
    readonly owner: string;
    /** Of the checkout, where it is known. */
    readonly commit?: string;
  };
  /** The patterns of --only; empty: everything. */
  readonly scope: readonly string[];
  /** ISO 8601, UTC: when AWS was read. */
  readonly takenAt: string;
  /** False when a list was not planned or removals are suspended somewhere. */
  readonly complete: boolean;
  readonly regions: readonly PlanRegion[];
  /** In order of account, Region and name. */
  readonly lists: readonly Planned[];
  readonly notPlanned: readonly NotPlanned[];
  readonly strayShares: readonly StrayShare[];
  readonly counts: Counts;
  readonly digests: { readonly settings: string; readonly exact: string };
  readonly diagnostics: readonly Diagnostic[];
}

/** True if applying the plan would change something (held-back changes excluded). */
export function hasChanges(plan: Plan): boolean {
  return (
    plan.strayShares.length > 0 || plan.lists.some(({ change, held }) => change.kind !== "keep" && held.length === 0)
  );
}

/** What changes about with whom a list is shared; undefined: nothing. */
export function shareChangeOf(change: Change): ShareChange | undefined {
  return change.kind === "create" || change.kind === "update" || change.kind === "delete" ? change.share : undefined;
}
