// What --json prints of reports and histories, as plain values; json-text.ts turns them into text. Plans are printed as their files are written.

import type { ListHistory } from "../model/asked/list-history.ts";
import { present } from "../model/present.ts";
import { type ApplyReport, reportSums } from "../model/report.ts";
import { encodeDiagnostic } from "../plan-file/diagnostic-json.ts";
import { FORMAT_VERSION } from "./json-text.ts";

/** Which plan a report is of. */
export interface ReportOf {
  /** The exact digest of the saved plan, 64 hex digits. */
  readonly planDigest: string;
  /** `3/20`, `deletions`; absent: all of it. */
  readonly part?: string;
}

/** `apply --json`: a row for everything that was planned, and the sums. `of`: the saved plan that was applied; absent: a new one was. */
export function reportJson(report: ApplyReport, of?: ReportOf): unknown {
  const sums = reportSums(report);
  return {
    format_version: FORMAT_VERSION,
    ...(of === undefined ? {} : { plan_digest: of.planDigest }),
    ...(of?.part === undefined ? {} : { part: of.part }),
    counts: {
      changes: sums.changes,
      made: sums.made,
      failed: sums.failed,
      not_done: sums.notDone,
      held: sums.held,
      not_planned: sums.notPlanned,
      entries_added: sums.added,
      entries_removed: sums.removed,
      entries_kept: sums.kept,
      descriptions_changed: sums.described,
    },
    milliseconds: report.milliseconds,
    rows: report.rows.map((row) =>
      present({
        address: row.address,
        account: row.at.account,
        account_id: row.at.accountId,
        region: row.at.region,
        name: row.name,
        mapping: row.mapping,
        kind: row.kind,
        outcome: row.outcome,
        result: row.result,
        id: row.id,
        version_before: row.versionBefore,
        version_after: row.versionAfter,
        max_entries_before: row.sizeBefore,
        max_entries_after: row.sizeAfter,
        entries_after: row.entriesAfter,
        added: row.added,
        removed: row.removed,
        kept: row.kept,
        described: row.described,
        waiting: row.waiting,
        milliseconds: row.milliseconds,
        position: row.position,
      }),
    ),
    diagnostics: report.diagnostics.map(encodeDiagnostic),
  };
}

/** `history --json`: versions newest first; `null` where AWS did not answer a version's entries. */
export function historyJson(history: ListHistory): unknown {
  const { address, id, maxEntries, versions, older, rollbackTo, hold } = history;
  return present({
    format_version: FORMAT_VERSION,
    address,
    id,
    max_entries: maxEntries,
    versions: versions.map(({ version, madeBy, entries, added, removed }) =>
      present({
        version,
        entries: entries ?? null,
        added: added ?? null,
        removed: removed ?? null,
        made_by: madeBy.kind,
        restored_from: madeBy.kind === "rollback" ? madeBy.from : undefined,
      }),
    ),
    older_versions: older,
    rollback_to: rollbackTo,
    hold: hold === undefined ? undefined : present({ since: hold.since, until: hold.until }),
  });
}
