// What an apply did: one row for everything that was planned, whatever came of it.
import type { AccountRegion } from "./account-region.ts";
import type { ChangeKind } from "./change.ts";
import type { Diagnostic, SourcePosition } from "./diagnostics/diagnostic.ts";

export type Outcome =
  /** Changed, and AWS was seen to have it. */
  | "done"
  /** Found as it should be: an earlier run or another writer did it. */
  | "already"
  /** Nothing to do. */
  | "unchanged"
  /** Held back, by a limit or because of its owner; untouched. */
  | "held"
  /** Tried without success; `result` says how far it got. */
  | "failed"
  /** Not started: cancelled, out of time, or something it waits for failed. */
  | "not-done"
  /** Could not be planned; untouched. */
  | "not-planned";

export interface ReportRow {
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  readonly mapping?: string;
  readonly position?: SourcePosition;
  readonly kind: ChangeKind | "unknown";
  readonly outcome: Outcome;
  /** pl-…, where the list exists. */
  readonly id?: string;
  readonly versionBefore?: number;
  readonly versionAfter?: number;
  readonly sizeBefore?: number;
  readonly sizeAfter?: number;
  readonly entriesAfter?: number;
  readonly added: number;
  readonly removed: number;
  /** Entries that stayed and got another description. */
  readonly described: number;
  /** Entries planned to go that stay, since an interface still has their address. */
  readonly kept: number;
  /** Additions that were not in the plan, since what references the list has no room for them; absent: none. */
  readonly waiting?: number;
  /** A phrase for people: `not resized, its 4 entries not added`. */
  readonly result: string;
  readonly milliseconds: number;
}

export interface ApplyReport {
  /** In the order of the plan. */
  readonly rows: readonly ReportRow[];
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
}

/**
 * The diagnostics of an apply in the order of its rows, each once: several lists of one account fail to sign in for one reason. So the order
 * does not depend on which list ended first, nor on how many jobs applied the plan.
 */
export function inOrderOfRows(rows: readonly ReportRow[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const places = new Map<string, number>();
  for (const [index, { address, at }] of rows.entries()) {
    for (const key of [address, `${at.account}/${at.region}`, at.account]) {
      if (!places.has(key)) places.set(key, index);
    }
  }
  const placeOf = ({ address, account, region }: Diagnostic): number =>
    [address, `${account}/${region}`, account]
      .map((key) => places.get(key ?? ""))
      .find((place) => place !== undefined) ?? rows.length;
  const seen = new Set<string>();
  return diagnostics
    .map((diagnostic) => ({ diagnostic, place: placeOf(diagnostic) }))
    .sort((a, b) => a.place - b.place)
    .map(({ diagnostic }) => diagnostic)
    .filter(({ code, address, account, region, summary }) => {
      const key = [code, address, account, region, summary].join("|");
      return !seen.has(key) && seen.add(key);
    });
}

/** True if something that should have happened did not. */
export function isIncomplete(report: ApplyReport): boolean {
  return report.rows.some(
    ({ outcome, waiting = 0 }) => waiting > 0 || ["failed", "not-done", "not-planned"].includes(outcome),
  );
}

/**
 * How a whole run ended, in a word. `stale`: the plan is not the one that was approved; `superseded`: a newer commit is on the default
 * branch. Nothing was written in either case.
 */
export type RunOutcome =
  | "valid"
  | "no-changes"
  | "changes"
  | "applied"
  | "partial"
  | "held-back"
  | "stale"
  | "superseded"
  | "failed";

/** An apply in numbers: lists, but for the last five, which are entries. */
export interface ReportSums {
  /** Changes that were to be made. */
  readonly changes: number;
  readonly made: number;
  readonly failed: number;
  readonly notDone: number;
  readonly held: number;
  readonly notPlanned: number;
  readonly added: number;
  readonly removed: number;
  readonly described: number;
  readonly kept: number;
  readonly waiting: number;
}

/** Counts the rows by outcome, and adds up their entries. */
export function reportSums({ rows }: ApplyReport): ReportSums {
  const having = (...outcomes: readonly Outcome[]): number =>
    rows.filter((row) => outcomes.includes(row.outcome)).length;
  const sum = (of: "added" | "removed" | "described" | "kept" | "waiting"): number =>
    rows.reduce((all, row) => all + (row[of] ?? 0), 0);
  return {
    changes: having("done", "already", "failed", "not-done"),
    made: having("done", "already"),
    failed: having("failed"),
    notDone: having("not-done"),
    held: having("held"),
    notPlanned: having("not-planned"),
    added: sum("added"),
    removed: sum("removed"),
    described: sum("described"),
    kept: sum("kept"),
    waiting: sum("waiting"),
  };
}
