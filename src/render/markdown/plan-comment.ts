// The comment on a pull request: what will be allowed and what will be cut off, to be read in ten seconds; entries below.
import { accountRegionKey } from "../../model/account-region.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import { count, counted, listed } from "../../model/sentence.ts";
import { ENTRIES_SHOWN } from "../entry-row.ts";
import { type ListRow, rowsOf } from "../rows.ts";
import { strayText } from "../share-rows.ts";
import { shortCommit, shortDigest } from "../wording.ts";
import { attentionAlerts, attentionOf } from "./attention.ts";
import { joinBlocks } from "./blocks.ts";
import { COMMENT_CHARACTERS, firstThatFits } from "./budget.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { fileChangesBlocks } from "./file-changes-table.ts";
import { changesTable, entriesLeftOut, listDetails } from "./list-details.ts";
import { planHeadline, regionsTable, SETTINGS_SHOWN, worksSum } from "./plan-summary.ts";
import { type SinceApproval, sinceBlocks } from "./since-approval.ts";

export interface PlanCommentAbout {
  /** The commit at the tip of the branch. */
  readonly head: string;
  /** `[run 4711](https://…)`; Markdown. */
  readonly run: string;
  /** Further remarks, each a sentence of Markdown. */
  readonly remarks: readonly string[];
  /** What is not as it was approved; absent without an approval. */
  readonly since?: SinceApproval | undefined;
}

/** A list that loses something is unfolded, so that it is not overlooked. */
function isOpen({ removes, kind }: ListRow): boolean {
  return removes.length > 0 || kind === "delete";
}

/** `7 lists unchanged. 2 lists in sandbox/eu-central-1 are not in this plan.` */
function remainder({ counts, notPlanned, scope }: Plan): string {
  const places = [...new Set(notPlanned.map(({ at }) => `${at.account}/${at.region}`))];
  const where = places.length > 3 ? `${places.length} account-regions` : listed(places.map(markdownCode));
  return [
    ...(counts.unchanged === 0 ? [] : [`${counted(counts.unchanged, "list")} unchanged.`]),
    ...(counts.notPlanned === 0
      ? []
      : [
          `${counted(counts.notPlanned, "list")} in ${where} ${counts.notPlanned === 1 ? "is" : "are"} not in this plan.`,
        ]),
    ...(scope.length === 0 ? [] : [`Only lists that match ${listed(scope.map(markdownCode))} were planned.`]),
  ].join(" ");
}

function foot({ digests }: Plan, { head, run }: PlanCommentAbout): string {
  return [
    `Planned at ${shortCommit(head)} in ${run}. Plan digest ${markdownCode(shortDigest(digests.settings))}; the run's summary shows all 64 digits.`,
    "On merge the plan is made again; each list is applied only if its settings are the ones reviewed here (entries may follow the interfaces, within the limits).",
  ].join("\n");
}

/** The heading of the comment. */
export function planTitle(plan: Plan): string {
  return `### Prefix lists: ${planHeadline(plan)}`;
}

/** The comment below its title: the richest that fits, from every entry down to the figures alone. `limit`: characters. */
export function planComment(plan: Plan, about: PlanCommentAbout, limit: number = COMMENT_CHARACTERS): string {
  const rows = rowsOf(plan);
  const attention = attentionOf(plan.diagnostics, rows);
  const settings = (plan.settingChanges ?? []).length;
  const items = attention.errors.length + attention.held.length + attention.warnings.length;
  if (!hasChanges(plan) && items === 0 && plan.counts.notPlanned + settings === 0) return unchanged(plan, about);
  const { remarks, since } = about;
  const level = (...blocks: readonly string[]): string =>
    joinBlocks([...sinceBlocks(since), ...blocks, ...remarks, foot(plan, about)]);
  const strays = plan.strayShares
    .map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`)
    .join("\n");
  const table = joinBlocks([rows.length === 0 ? "" : changesTable(rows, since), strays]).trimEnd();
  const details = (most: number): readonly string[] => rows.map((row) => listDetails(row, most, isOpen(row), since));
  const works = (most?: number): readonly string[] => fileChangesBlocks(plan.settingChanges, most);
  const summary = `the job summary of ${about.run}`;
  return firstThatFits(
    [
      () =>
        level(table, remainder(plan), ...attentionAlerts(attention), ...works(), ...details(Number.POSITIVE_INFINITY)),
      () => level(table, remainder(plan), ...attentionAlerts(attention), ...works(), ...details(ENTRIES_SHOWN)),
      () =>
        level(
          ...[table, remainder(plan), ...attentionAlerts(attention), ...works()],
          `${entriesLeftOut(rows)} They are in ${summary}.`,
        ),
      () =>
        level(
          regionsTable(plan),
          ...attentionAlerts({ ...attention, warnings: [] }),
          ...works(SETTINGS_SHOWN),
          `${counted(rows.length, "list")} ${rows.length === 1 ? "does" : "do"} not fit here. They are in ${summary}.`,
        ),
      () =>
        level(
          ...worksSum(plan),
          `${counted(rows.length, "list")} and ${count(items)} things that need a person do not fit here. They are in ${summary}.`,
        ),
    ],
    limit,
    (text) => text.length,
  );
}

/** `15 prefix lists in 5 account-regions match mappings.yaml at c0ffee1. run 4718` */
function unchanged({ config, lists, regions, scope }: Plan, { head, run, remarks, since }: PlanCommentAbout): string {
  const only = scope.length === 0 ? "" : `, limited to ${listed(scope.map(markdownCode))}`;
  const match = lists.length === 1 ? "matches" : "match";
  return joinBlocks([
    ...sinceBlocks(since),
    `${counted(lists.length, "prefix list")} in ${counted(regions.length, "account-region")} ${match} ${markdownCode(config.path)} at ${shortCommit(head)}${only}. ${run}`,
    ...remarks,
  ]);
}
