// Size and entries of one list, as its row of the report tells them.
import { addsOf, newWordsOf, removesOf } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { ReportRow } from "../../model/report.ts";
import { HALVED } from "../batches.ts";
import type { Current } from "../current.ts";
import { failed, type ListEnd, type ListWork, located, type Tools } from "../work.ts";
import { changeEntries } from "./change-entries.ts";
import type { EntriesResult } from "./entries-end.ts";
import {
  heldDiagnostic,
  keptWarning,
  lacking,
  notGrown,
  notShrunk,
  notTakenOver,
  shortOf,
  shortResult,
  smallerOf,
} from "./words.ts";

type Before = Pick<Current, "entries">;

function withEntries(row: ReportRow, work: ListWork, before: Before, { current, kept }: EntriesResult): ReportRow {
  const { change } = work.planned;
  const described = newWordsOf(change).filter(({ cidr, to }) => {
    return before.entries.get(cidr) !== to && current.entries.get(cidr) === to;
  });
  return {
    ...row,
    versionAfter: current.version,
    sizeAfter: current.maxEntries,
    entriesAfter: current.entries.size,
    // What another writer added or removed meanwhile is not plsync's doing.
    added: addsOf(change).filter(({ cidr }) => !before.entries.has(cidr) && current.entries.has(cidr)).length,
    removed: removesOf(change).filter(({ cidr }) => before.entries.has(cidr) && !current.entries.has(cidr)).length,
    described: described.length,
    kept: kept.size,
  };
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

/** What a list ends with that could not be finished; undefined when it could. */
function endOf(work: ListWork, row: ReportRow, result: EntriesResult): ListEnd | undefined {
  const { end, refused, unconfirmed } = result;
  const left = lacking(work.planned, row);
  switch (end.kind) {
    case "held":
      return failed(work, row, `held back, ${left}`, heldDiagnostic(end.held));
    case "stopped":
      return { row: { ...row, outcome: "not-done", result: `${end.reason}, ${left}` }, diagnostics: [] };
    case "failed": {
      const { shrink, diagnostic } = end;
      if (shrink === undefined) return failed(work, row, left, diagnostic);
      const size = `not resized ${shrink.from} -> ${shrink.to}, its entries are right`;
      return failed(work, row, size, notShrunk(shrink, diagnostic));
    }
    case "short":
      return refused && failed(work, row, shortResult(end.missing, refused), shortOf(end.missing, refused));
    case "done": {
      // The size alone was to change, as the file says, and did not.
      if (refused !== undefined && row.sizeAfter === refused.from) {
        const size = `not resized ${refused.from} -> ${refused.sizes[0]}, its entries are right`;
        return failed(work, row, size, notGrown(refused));
      }
      if (unconfirmed === undefined) return undefined;
      const summary = `its removals could not be confirmed and were left out: ${unconfirmed.summary}`;
      return failed(work, row, left, { ...unconfirmed, summary });
    }
  }
}

/** Brings size and entries from `start` to what is wanted; `base`: the row so far; `before`: what additions are counted from. */
export async function applyEntries(
  work: ListWork,
  start: Current,
  base: ReportRow,
  tools: Tools,
  before: Before = start,
): Promise<AppliedEntries> {
  const result = await changeEntries(start, work, tools);
  const row = withEntries(base, work, before, result);
  const { kept, current, refused, halved } = result;
  const waiting = [...kept].filter((cidr) => work.elsewhere?.waitsFor.has(cidr)).length;
  const diagnostics = [
    ...(halved ? [HALVED] : []),
    ...(kept.size === waiting ? [] : [keptWarning(work.planned, kept.size - waiting)]),
    ...(waiting === 0 ? [] : [notTakenOver(work.planned, waiting)]),
  ];
  const end = endOf(work, row, result);
  if (end !== undefined)
    return { ok: false, end: { ...end, diagnostics: [...end.diagnostics, ...(halved ? [HALVED] : [])] } };
  const smaller = refused === undefined ? [] : [located(work.planned, smallerOf(current.maxEntries, refused))];
  return { ok: true, row, diagnostics: [...diagnostics, ...smaller], current };
}
