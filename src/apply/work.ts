// One planned list with all that applying it needs, and what became of it.

import type { Change } from "../model/change.ts";
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { where } from "../model/diagnostics/where.ts";
import type { Planned, Replan } from "../model/plan.ts";
import type { Entry } from "../model/prefix-list.ts";
import type { ReportRow } from "../model/report.ts";
import { counted } from "../model/sentence.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Batches } from "./batches.ts";
import type { Clock } from "./clock.ts";
import type { RegionWriter } from "./ports.ts";
import type { Watch } from "./waiting/watch.ts";

/** Whose list a plan was made for. */
export interface Claim {
  readonly planned: Planned;
  readonly owner: string;
}

/** What changing size and entries needs. */
export interface EntriesWork extends Claim {
  readonly replan: Replan;
  /** Which of the entries that are about to go an interface still has, asked right before they go; `staying`: what remains. */
  confirm(removes: readonly Cidr[], staying: Iterable<Cidr>): Promise<Reading<ReadonlySet<Cidr>>>;
  /** A reason to start no further call, or undefined. */
  stopped(): string | undefined;
}

/** What all the rest of a list needs, too. */
export interface ListWork extends EntriesWork {
  /** The entries that the plan was made from; empty for a list to create. */
  readonly entries: readonly Entry[];
  /** True if they have the digest that `plsync:applied` says of the version that the plan was made from. */
  readonly isProven: boolean;
  /** Of the other lists that hold entries of the same split list; absent: there are none. */
  readonly elsewhere?: Elsewhere;
  /** Client token number `n` for creating the list. */
  token(n: number): string;
  /** Client token for a call about the list's sharing: the same for the same parts. */
  shareToken(...parts: readonly string[]): string;
  /** The value of `plsync:applied` for a version whose entries are certain; undefined: not to be said. */
  applied(version: number, entries: Iterable<Cidr>): string | undefined;
}

/** What lists besides this one have to do with its entries. */
export interface Elsewhere {
  /** The addresses of lists that must be done before an entry goes. */
  readonly waitsFor: ReadonlyMap<Cidr, readonly string[]>;
  /** What they hold once all is done. */
  readonly after: readonly Cidr[];
  /** Greater than that of every list that it waits for. */
  readonly depth: number;
}

export interface ListEnd {
  readonly row: ReportRow;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a list is worked on with. Waiting on `watch` or `clock`, it has no turn. */
export interface Tools {
  readonly writer: RegionWriter;
  readonly watch: Watch;
  readonly clock: Clock;
  readonly batches: Batches;
  /** Told what is waited for, where people should know. */
  readonly onWaiting: (what: string) => void;
}

/** The changes of one kind. */
export type Of<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

/** The diagnostic, with the list that it is about. */
export function located(planned: Planned, diagnostic: Diagnostic): Diagnostic {
  const summary = diagnostic.address === undefined ? `${planned.address}: ${diagnostic.summary}` : diagnostic.summary;
  return { ...diagnostic, summary, ...where(planned) };
}

/** The list's end when something went wrong: `result` says how far it came. */
export function failed(work: ListWork, row: ReportRow, result: string, diagnostic: Diagnostic): ListEnd {
  return { row: { ...row, outcome: "failed", result }, diagnostics: [located(work.planned, diagnostic)] };
}

/** The row of a list that was changed. `result`: what was done, in a phrase; entries that stayed after all, or wait, are added to it. */
export function done(row: ReportRow, result: string): ReportRow {
  const kept = row.kept === 0 ? "" : `, ${counted(row.kept, "entry")} kept`;
  const { waiting = 0 } = row;
  const later = waiting === 0 ? "" : `, ${counted(waiting, "addition")} ${waiting === 1 ? "waits" : "wait"} for room`;
  return { ...row, outcome: "done", result: `${result}${kept}${later}` };
}
