// Size and entries of one list, as its row of the report tells them.
import { addsOf, removesOf } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Held, Planned } from "../../model/plan.ts";
import type { ReportRow } from "../../model/report.ts";
import type { Current } from "../current.ts";
import { failed, type ListEnd, type ListWork, located, type Tools } from "../work.ts";
import { changeEntries, type EntriesResult } from "./change-entries.ts";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function withEntries(row: ReportRow, start: Current, { current, kept }: EntriesResult): ReportRow {
  return {
    ...row,
    versionAfter: current.version,
    sizeAfter: current.maxEntries,
    entriesAfter: current.entries.size,
    added: [...current.entries.keys()].filter((cidr) => !start.entries.has(cidr)).length,
    removed: [...start.entries.keys()].filter((cidr) => !current.entries.has(cidr)).length,
    kept: kept.size,
  };
}

/** What a list that did not get there lacks, in a phrase. */
function lacking(work: ListWork, row: ReportRow, resizing: boolean): string {
  const { change } = work.planned;
  const adds = addsOf(change).length;
  const removes = removesOf(change).length;
  const parts = [
    resizing ? "not resized" : "",
    adds > row.added ? `${plural(adds - row.added, "entry", "entries")} not added` : "",
    removes > row.removed ? `${plural(removes - row.removed, "entry", "entries")} not removed` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "not finished" : parts.join(", ");
}

function keptWarning(planned: Planned, kept: ReadonlySet<Cidr>): readonly Diagnostic[] {
  if (kept.size === 0) return [];
  return [
    located(planned, {
      code: "kept_entries",
      severity: "warning",
      summary: `${plural(kept.size, "entry", "entries")} planned to go ${kept.size === 1 ? "stays" : "stay"}, since an interface still has the address`,
      detail: "A read right before the removal found them. The next plan looks again.",
    }),
  ];
}

/** A list that was to be changed and must not be after all: an error, since what was planned did not happen. */
export function heldDiagnostic({ code, reason, detail }: Held): Diagnostic {
  return { code, severity: "error", summary: `held back: ${reason}`, ...(detail === undefined ? {} : { detail }) };
}

export type AppliedEntries =
  /** They are what is wanted, and more of the list may follow. */
  | {
      readonly ok: true;
      readonly row: ReportRow;
      readonly diagnostics: readonly Diagnostic[];
      readonly current: Current;
    }
  | { readonly ok: false; readonly end: ListEnd };

/** Brings size and entries from `start` to what is wanted; `base`: the row so far. */
export async function applyEntries(
  work: ListWork,
  start: Current,
  base: ReportRow,
  tools: Tools,
): Promise<AppliedEntries> {
  const result = await changeEntries(start, work, tools.writer, tools.clock);
  const row = withEntries(base, start, result);
  const { end, unconfirmed, kept, current } = result;
  switch (end.kind) {
    case "held": {
      const left = `held back, ${lacking(work, row, false)}`;
      return { ok: false, end: failed(work, row, left, heldDiagnostic(end.held)) };
    }
    case "stopped": {
      const result = `${end.reason}, ${lacking(work, row, false)}`;
      return { ok: false, end: { row: { ...row, outcome: "not-done", result }, diagnostics: [] } };
    }
    case "failed":
      return { ok: false, end: failed(work, row, lacking(work, row, end.call?.kind === "resize"), end.diagnostic) };
    case "done": {
      if (unconfirmed === undefined) return { ok: true, row, diagnostics: keptWarning(work.planned, kept), current };
      const summary = `its removals could not be confirmed and were left out: ${unconfirmed.summary}`;
      return { ok: false, end: failed(work, row, lacking(work, row, false), { ...unconfirmed, summary }) };
    }
  }
}
