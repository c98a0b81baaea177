// What the comment on a pull request says after the merge: what was applied, what was not and why; for a list that was refused, what
// was reviewed and what it would be now.

import type { Plan } from "../../model/plan.ts";
import type { Mismatch, RecordedList } from "../../model/record.ts";
import { type ApplyReport, reportSums } from "../../model/report.ts";
import { count, plural } from "../../model/sentence.ts";
import { rowsOf } from "../rows.ts";
import { visible } from "../visible.ts";
import { duration, shortCommit, shortDigest } from "../wording.ts";
import { attentionAlerts, attentionOf } from "./attention.ts";
import { diffFence, joinBlocks } from "./blocks.ts";
import { COMMENT_CHARACTERS, firstThatFits } from "./budget.ts";
import { commentTitle } from "./comment-parts.ts";
import { NO_LINKS, type PageLinks } from "./links.ts";
import { planHeadline } from "./plan-summary.ts";
import { doneTable, reportHeadline } from "./report-tables.ts";

export interface ReportCommentAbout {
  /** What was applied. */
  readonly commit: string;
  /** `[run 4720](https://…)`; Markdown. */
  readonly run: string;
  readonly mismatches: readonly Mismatch[];
  /** Further remarks, each a sentence of Markdown. */
  readonly remarks: readonly string[];
  readonly links?: PageLinks;
}

/** `### Prefix lists: applied, 1 created, 3 changed` when everything was applied; otherwise the figures of what was not, too. */
export function reportTitle(plan: Plan, report: ApplyReport, name?: string): string {
  const made = (...kinds: readonly string[]): number =>
    report.rows.filter(({ kind, outcome }) => kinds.includes(kind) && (outcome === "done" || outcome === "already"))
      .length;
  const parts: readonly (readonly [number, string])[] = [
    [made("create"), "created"],
    [made("update"), "changed"],
    [made("delete"), "deleted"],
    [made("retain"), "retained"],
  ];
  const { changes, made: all, held, notPlanned } = reportSums(report);
  const isWhole = changes > 0 && all === changes && held === 0 && notPlanned === 0;
  const figures = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
  return commentTitle(isWhole ? ["applied", ...figures].join(", ") : reportHeadline(plan, report), name);
}

function recordedLine({ action, id, settings }: RecordedList): string {
  return [action, id, settings === "" ? "" : `settings ${shortDigest(settings)}`]
    .filter((part) => part !== "")
    .join(" ");
}

function mismatchLines({ address, recorded, now, reason }: Mismatch): readonly string[] {
  return [
    `# ${visible(address)}`,
    `- ${visible(recorded === undefined ? "not reviewed" : recordedLine(recorded))}`,
    `+ ${visible(`${recordedLine(now)}: ${reason}`)}`,
  ];
}

/** The comment below its title: the richest that fits. `limit`: characters. */
export function reportComment(
  plan: Plan,
  report: ApplyReport,
  about: ReportCommentAbout,
  limit: number = COMMENT_CHARACTERS,
): string {
  const { changes, added, removed } = reportSums(report);
  const { commit, run, mismatches, remarks, links = NO_LINKS } = about;
  const sentence =
    changes === 0
      ? `Nothing was changed at ${shortCommit(commit)} in ${run}.`
      : `Applied at ${shortCommit(commit)} in ${run}: ${count(added)} ${plural(added, "entry")} added, ${count(removed)} removed, in ${duration(report.milliseconds)}.`;
  const attention = attentionOf([...plan.diagnostics, ...report.diagnostics], rowsOf(plan), { links });
  const fence = mismatches.length === 0 ? "" : diffFence(mismatches.flatMap(mismatchLines));
  const more = `The job summary of ${run} has the rest.`;
  return firstThatFits(
    [
      () => joinBlocks([sentence, ...remarks, ...attentionAlerts(attention), fence, doneTable(report)]),
      () => joinBlocks([sentence, ...remarks, ...attentionAlerts({ ...attention, warnings: [] }), fence, more]),
      () => joinBlocks([sentence, ...remarks, `${planHeadline(plan)}.`, more]),
    ],
    limit,
    (text) => text.length,
  );
}
