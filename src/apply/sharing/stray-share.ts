// Deletes a resource share of ours whose list is gone, if that is still so.

import type { StrayShare } from "../../model/plan.ts";
import type { ReportRow } from "../../model/report.ts";
import type { Reading } from "../../model/snapshot.ts";
import type { Clock } from "../clock.ts";
import { rowOf } from "../row.ts";
import type { ListEnd, ListWork, Tools } from "../work.ts";
import { ENDING, shareList } from "./share.ts";

export interface StrayWork extends Pick<ListWork, "owner" | "shareToken" | "stopped"> {
  readonly stray: StrayShare;
}

/** `access`: signs in to the account. */
export async function applyStray(
  { stray, owner, shareToken, stopped }: StrayWork,
  access: () => Promise<Reading<Tools>>,
  clock: Clock,
): Promise<ListEnd> {
  const started = clock.now();
  const row = (outcome: ReportRow["outcome"], result: string): ReportRow => ({
    ...rowOf({ ...stray, kind: "delete" }, outcome, result),
    milliseconds: clock.now() - started,
  });
  const reason = stopped();
  if (reason !== undefined) return { row: row("not-done", reason), diagnostics: [] };
  const tools = await access();
  if (!tools.ok) {
    return { row: row("failed", "not started: no access to the account"), diagnostics: [tools.diagnostic] };
  }
  const list = await tools.value.watch.look(stray.listId);
  if (!list.ok) return { row: row("failed", "share not deleted"), diagnostics: [list.diagnostic] };
  if (list.value !== undefined) return { row: row("already", "its list is there"), diagnostics: [] };
  const sharing = { listId: stray.listId, listArn: "", owner, change: ENDING, token: shareToken, stopped };
  const end = await shareList(sharing, tools.value.writer.shares, tools.value.clock);
  const outcome = end.stopped === undefined ? (end.problems.length === 0 ? "done" : "failed") : "not-done";
  const result = outcome === "done" ? "share deleted, its list is gone" : (end.stopped ?? "share not deleted");
  return {
    row: row(outcome, result),
    diagnostics: end.problems.map((problem) => ({ ...problem, address: stray.address })),
  };
}
