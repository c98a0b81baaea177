// The plan: what should change on every prefix list of the scope, why, and what holds it back. Pure data; every view is a function of it.
import type { AccountRegion } from "./account-region.ts";
import type { Allowance } from "./allowance.ts";
import type { CapacityReport } from "./capacity/capacity-report.ts";
import type { Change } from "./change.ts";
import type { AddressFamily, Cidr } from "./cidr.ts";
import type { DiagnosticCode } from "./diagnostics/codes.ts";
import type { Diagnostic, SourcePosition } from "./diagnostics/diagnostic.ts";
import type { MappingSources } from "./mapping.ts";
import type { Entry } from "./prefix-list.ts";

/** One reason why a change is held back. */
export interface Held {
  readonly code: DiagnosticCode;
  /** Completes "NAME is held back: …", without a full stop. */
  readonly reason: string;
  /** More about it, in full sentences. */
  readonly detail?: string;
  /** What would let the change through once; absent when only resolving the reason would. */
  readonly allow?: Allowance;
}

/** What caused a change: the pull request that the plan is made for, or what has happened in AWS since. */
export type Cause = "pull_request" | "drift";

/** A setting of the file that a pull request changes, in the words of the file. */
export interface SettingChange {
  /** Where it stands: `accounts.network`, `limits of network/eu-west-1/web`; empty at the top of the file and in a list's own settings. */
  readonly place: string;
  /** `apply_role_arn`; empty when all that stands at the place is new or gone. */
  readonly name: string;
  /** Absent: the file did not say it, or no longer says it. */
  readonly before?: string;
  readonly after?: string;
  /** What it lets through that was closed before, in two or three words: `another role`. */
  readonly opens?: string;
}

export interface Planned {
  /** account/region/name. */
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  readonly family: AddressFamily;
  /** Absent for a list that the file no longer names. */
  readonly mapping?: string;
  /** `entries`: another tool makes the list, and plsync changes its entries alone; absent: all of it is plsync's. */
  readonly manage?: "entries";
  /** Of a part of a split list, also of a former one: the name that the file gives all of them. */
  readonly partOf?: string;
  readonly position?: SourcePosition;
  readonly change: Change;
  /** Absent when it is not known, and for a list that stays as it is. */
  readonly cause?: Cause;
  /** Empty: the change goes ahead. */
  readonly held: readonly Held[];
  /** Entries that are in AWS and stay. */
  readonly unchanged: number;
  /** Additions that are not in the change: they wait until what references the list has room. Absent: none. */
  readonly waiting?: number;
  /** How many CIDRs the sources bring, where the list is aggregated. */
  readonly brings?: number;
  /** Why nothing is removed from this list in this run: one of its sources is unknown. Entries that would be removed stay. */
  readonly suspended?: string;
  /** Only entries stay that touch these blocks: the unknown sources can bring nothing else. Absent while suspended: all stay. */
  readonly suspendedWithin?: readonly Cidr[];
  /** Of its settings, which ones the pull request changes besides size, tags and sharing; absent when that is not known. */
  readonly settingChanges?: readonly SettingChange[];
  readonly digests: {
    /** Of the definition in the file; absent when a selector could not be resolved or the file no longer names the list. */
    readonly settings?: string;
    /** Of the settings, the version in AWS, and every addition and removal. */
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
  /** The summary of the diagnostic that says why. Not in JSON. */
  readonly because?: string;
}

/** A resource share of ours whose list is gone. It shares nothing, and is deleted in a reviewed apply. */
export interface StrayShare {
  /** account/region/name of the share. */
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  readonly arn: string;
  /** pl-…, a list that no longer exists. */
  readonly listId: string;
}

export interface PlanRegion {
  readonly at: AccountRegion;
  readonly status: "ok" | "failed";
}

export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
  readonly retain: number;
  readonly unchanged: number;
  readonly held: number;
  readonly notPlanned: number;
  /** Of the changes that are not held back; a deleted list counts with all of its entries. */
  readonly entriesToAdd: number;
  readonly entriesToRemove: number;
  /** Of entries that stay; of the changes that are not held back. */
  readonly descriptionsToChange: number;
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
    /** Digest of how plsync works by the file, 64 hex digits. */
    readonly works: string;
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
  /** Of a saved plan made anew: what it deletes that an earlier run has deleted. Absent: nothing. */
  readonly deletedBefore?: Pick<Plan, "lists" | "strayShares">;
  readonly notPlanned: readonly NotPlanned[];
  readonly strayShares: readonly StrayShare[];
  /** Of the mappings whose lists it has; absent in plans of versions that did not say. */
  readonly mappings?: readonly MappingSources[];
  /** What the pull request changes of how plsync works; absent when the file before is not known. */
  readonly settingChanges?: readonly SettingChange[];
  readonly counts: Counts;
  readonly digests: { readonly settings: string; readonly exact: string };
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where nothing was asked about references. */
  readonly capacity?: CapacityReport;
}

/** True if applying the plan would change something (held-back changes excluded). */
export function hasChanges(plan: Plan): boolean {
  return (
    plan.strayShares.length > 0 || plan.lists.some(({ change, held }) => change.kind !== "keep" && held.length === 0)
  );
}

/** How full a list is: its entries against its max entries. */
export interface Filling {
  readonly address: string;
  readonly entries: number;
  readonly size: number;
}

/** How full the list is once the plan is applied; a list that is held back stays as it is. Undefined where there is none. */
export function plannedFilling({
  address,
  change,
  held,
  unchanged,
}: Pick<Planned, "address" | "change" | "held" | "unchanged">): Filling | undefined {
  if (change.kind === "delete") return undefined;
  if (change.kind === "create") {
    return held.length > 0 ? undefined : { address, entries: change.adds.length, size: change.maxEntries };
  }
  const { entryCount, maxEntries } = change.have;
  if (change.kind !== "update" || held.length > 0) return { address, entries: entryCount, size: maxEntries };
  return { address, entries: unchanged + change.adds.length, size: change.resize?.to ?? maxEntries };
}

/** The code that holds back a change which no merged pull request showed as it is now. */
export const REFUSED = "not_reviewed";

/** True if the change is held back because no merged pull request showed it as it is now. */
export function isRefused({ held }: { readonly held: readonly Held[] }): boolean {
  return held.some(({ code }) => code === REFUSED);
}

/**
 * How far an apply may go when a list is no longer as it was planned: `exact`, a person saw every entry (a saved plan, an
 * answered prompt), so only those are added and removed; `limits`, a person approved the settings (--auto-approve, a merge, a
 * sync), so the limits must hold for what the list has now.
 */
export type Bounds = "exact" | "limits";

/** What the list should be after the change. */
export interface Target {
  /** Description by CIDR. */
  readonly entries: ReadonlyMap<Cidr, string>;
  /** Those of them whose description must be exactly this, and not only the one that they happen to have. */
  readonly described: ReadonlySet<Cidr>;
  /** Max entries after the change, and the most that the list may have while it is made. */
  readonly size: number;
  readonly largest: number;
  /** The file fixes the size: no other is asked for. */
  readonly isFixed: boolean;
}

/** Makes the plan of one list again in the middle of an apply, from what the list has at that moment. */
export type Replan = (
  have: { readonly entries: readonly Entry[]; readonly maxEntries: number },
  /** Entries that stay although they are not wanted: an interface still has their address. */
  kept: ReadonlySet<Cidr>,
) => { readonly ok: true; readonly target: Target } | { readonly ok: false; readonly held: Held };
