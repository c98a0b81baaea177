// Deletes a resource share of ours whose list is gone, if that is still so.

import type { StrayShare } from "../../model/plan.ts";
import type { ReportRow } from "../../model/report.ts";
import type { Clock } from "../clock.ts";
import type { Writers } from "../ports.ts";
import { rowOf } from "../row.ts";
import type { ListEnd, ListWork } from "../work.ts";
import { ENDING, shareList } from "./share.ts";

export interface StrayWork extends Pick<ListWork, "owner" | "shareToken" | "stopped"> {
  readonly stray: StrayShare;
}

export async function applyStray(
  { stray, owner, shareToken, stopped }: StrayWork,
  writers: Writers,
  clock: Clock,
): Promise<ListEnd> {
  const started = clock.now();
  const row = (outcome: ReportRow["outcome"], result: string) => rowOf({ ...stray, kind: "delete" }, outcome, result);
  const timed = (row: ReportRow): ReportRow => ({ ...row, milliseconds: clock.now() - started });
  const reason = stopped();
  if (reason !== undefined) return { row: row("not-done", reason), diagnostics: [] };
  const writer = await writers.at(stray.at);
  if (!writer.ok) {
    return { row: row("failed", "not started: no access to the account"), diagnostics: [writer.diagnostic] };
  }
  const list = await writer.value.describe(stray.listId);
  if (!list.ok) return { row: timed(row("failed", "share not deleted")), diagnostics: [list.diagnostic] };
  if (list.value !== undefined) return { row: timed(row("already", "its list is there")), diagnostics: [] };
  const sharing = { listId: stray.listId, listArn: "", owner, change: ENDING, token: shareToken, stopped };
  const end = await shareList(sharing, writer.value.shares, clock);
  const outcome = end.stopped === undefined ? (end.problems.length === 0 ? "done" : "failed") : "not-done";
  const result = outcome === "done" ? "share deleted, its list is gone" : (end.stopped ?? "share not deleted");
  return {
    row: timed(row(outcome, result)),
    diagnostics: end.problems.map((problem) => ({ ...problem, address: stray.address })),
  };
}
