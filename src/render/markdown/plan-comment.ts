// The comment on a pull request: what will be allowed and what will be cut off, to be read in ten seconds; entries below.
import { accountRegionKey } from "../../model/account-region.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import { count, counted, listed } from "../../model/sentence.ts";
import { ENTRIES_SHOWN } from "../entry-row.ts";
import { type ListRow, rowsOf } from "../rows.ts";
import { strayText } from "../share-rows.ts";
import { listsInPlaces, shortCommit, shortDigest } from "../wording.ts";
import { attentionAlerts, attentionOf, type Reader } from "./attention.ts";
import { detailsBlock, joinBlocks } from "./blocks.ts";
import { COMMENT_CHARACTERS, firstThatFits } from "./budget.ts";
import { byUrgency, changesTable } from "./changes-table.ts";
import { commentTitle, notAppliedBlocks } from "./comment-parts.ts";
import { dangerBlocks } from "./dangers.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { fileChangesBlocks } from "./file-changes-table.ts";
import type { PageLinks } from "./links.ts";
import { entriesLeftOut, listDetails } from "./list-details.ts";
import { planHeadline, regionsTable, SETTINGS_SHOWN, worksSum } from "./plan-summary.ts";
import { type SinceApproval, sinceBlocks } from "./since-approval.ts";

export interface PlanCommentAbout {
  /** The commit at the tip of the branch. */
  readonly head: string;
  /** `[run 4711](https://…)`; Markdown. */
  readonly run: string;
  /** Why merging applies nothing of this, each a sentence of Markdown; absent: it does. */
  readonly notApplied?: readonly string[];
  /** Further remarks, each a sentence of Markdown. */
  readonly remarks: readonly string[];
  /** What is not as it was approved; absent without an approval. */
  readonly since?: SinceApproval | undefined;
  /** What the reader can follow and do from the comment. */
  readonly reader?: Reader;
}

/** Drift of more lists is folded away: a reviewer answers for the pull request, not for what would have happened without it. */
const DRIFT_SHOWN = 5;

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

const ON_MERGE =
  "On merge the plan is made again; each list is applied only if its settings are the ones reviewed here (entries may follow the interfaces, within the limits).";

function foot({ digests }: Plan, { head, run, notApplied = [] }: PlanCommentAbout): string {
  return [
    `Planned at ${shortCommit(head)} in ${run}. Plan digest ${markdownCode(shortDigest(digests.settings))}; the run's summary shows all 64 digits.`,
    ...(notApplied.length === 0 ? [ON_MERGE] : []),
  ].join("\n");
}

/** The heading of the comment. `name`: of the workflow that plans, where there are several. */
export function planTitle(plan: Plan, name?: string): string {
  return commentTitle(planHeadline(plan), name);
}

/** The tables of changes: one, and where much has drifted a second one that unfolds. */
function changesTables(
  rows: readonly ListRow[],
  about: { readonly since: SinceApproval | undefined; readonly links: PageLinks | undefined },
): readonly string[] {
  const ordered = byUrgency(rows);
  const drifted = ordered.filter(({ cause, held }) => cause === "drift" && held.length === 0);
  const isLong = drifted.length > DRIFT_SHOWN;
  const first = isLong ? ordered.filter((row) => !drifted.includes(row)) : ordered;
  return [
    ...(first.length === 0 ? [] : [changesTable(first, about)]),
    ...(isLong
      ? [
          detailsBlock(
            `${counted(drifted.length, "list")} drifted, which this PR did not cause`,
            changesTable(drifted, about),
          ),
        ]
      : []),
  ];
}

/** The comment below its title: the richest that fits, from every entry down to the figures alone. `limit`: characters. */
export function planComment(plan: Plan, about: PlanCommentAbout, limit: number = COMMENT_CHARACTERS): string {
  const rows = rowsOf(plan);
  const { remarks, since, reader = {} } = about;
  const attention = attentionOf(plan.diagnostics, rows, reader);
  const settings = plan.settingChanges ?? [];
  const items = attention.errors.length + attention.held.length + attention.warnings.length;
  if (!hasChanges(plan) && items === 0 && plan.counts.notPlanned + settings.length === 0) return unchanged(plan, about);
  const level = (...blocks: readonly string[]): string =>
    joinBlocks([
      ...notAppliedBlocks(about.notApplied),
      ...sinceBlocks(since),
      ...dangerBlocks(rows, settings, plan.diagnostics),
      ...blocks,
      ...remarks,
      foot(plan, about),
    ]);
  const strays = plan.strayShares
    .map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`)
    .join("\n");
  const works = (most?: number): readonly string[] => fileChangesBlocks(settings, most);
  const alerts = attentionAlerts(attention);
  const tables = (links?: PageLinks): readonly string[] => [...changesTables(rows, { since, links }), strays];
  const lists = (links: PageLinks | undefined, ...details: readonly string[]): string =>
    level(...tables(links), remainder(plan), ...alerts, ...works(), ...details);
  const details = (most: number): readonly string[] =>
    byUrgency(rows).map((row) => listDetails(row, most, isOpen(row), since));
  const summary = `the job summary of ${about.run}`;
  const leftOut = `${entriesLeftOut(rows)} They are in ${summary}.`;
  return firstThatFits(
    [
      () => lists(reader.links, ...details(Number.POSITIVE_INFINITY)),
      () => lists(reader.links, ...details(ENTRIES_SHOWN)),
      () => lists(reader.links, leftOut),
      () => lists(undefined, leftOut),
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
function unchanged({ config, lists, scope }: Plan, about: PlanCommentAbout): string {
  const { head, run, remarks, since } = about;
  const only = scope.length === 0 ? "" : `, limited to ${listed(scope.map(markdownCode))}`;
  const match = lists.length === 1 ? "matches" : "match";
  return joinBlocks([
    ...notAppliedBlocks(about.notApplied),
    ...sinceBlocks(since),
    `${listsInPlaces(lists)} ${match} ${markdownCode(config.path)} at ${shortCommit(head)}${only}. ${run}`,
    ...remarks,
  ]);
}
