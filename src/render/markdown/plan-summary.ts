// The job summary of a plan. The comment on a pull request is built from the same pieces.
import { accountRegionKey } from "../../model/account-region.ts";
import { hasChanges, isRefused, type Plan } from "../../model/plan.ts";
import { count, listed, plural } from "../../model/sentence.ts";
import { NO_TRAFFIC, type Traffic } from "../../model/traffic.ts";
import { ENTRIES_SHOWN } from "../entry-row.ts";
import { rowsOf } from "../rows.ts";
import { fileChangesSum } from "../setting-rows.ts";
import { strayText } from "../share-rows.ts";
import { listsInPlaces, shortCommit } from "../wording.ts";
import { attentionList } from "./attention.ts";
import { joinBlocks } from "./blocks.ts";
import { firstThatFits, SUMMARY_BYTES } from "./budget.ts";
import { planCapacity } from "./capacity-table.ts";
import { byUrgency, changesTable } from "./changes-table.ts";
import { notAppliedBlocks } from "./comment-parts.ts";
import { dangerBlocks } from "./dangers.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { fileChangesBlocks } from "./file-changes-table.ts";
import { NO_LINKS, type PageLinks } from "./links.ts";
import { entriesLeftOut, IN_PLAN_FILE, listDetails } from "./list-details.ts";
import { type RegionRow, regionRowsTable } from "./regions-table.ts";

/** How many lists keep all entries in this run because one of their sources is unknown. */
export function suspendedIn(plan: Plan): number {
  return plan.lists.filter(({ suspended }) => suspended !== undefined).length;
}

/** `1 to create, 3 to change, 2 held back, 2 not planned`, without what is zero; or `no changes`. */
export function planHeadline(plan: Plan): string {
  const { counts } = plan;
  const parts: readonly (readonly [number, string])[] = [
    [counts.create, "to create"],
    [counts.update, "to change"],
    [counts.delete, "to delete"],
    [counts.retain, "to retain"],
    [plan.strayShares.length, `${plural(plan.strayShares.length, "share")} to delete`],
    [plan.lists.filter(isRefused).length, "refused"],
    [counts.held - plan.lists.filter(isRefused).length, "held back"],
    [counts.notPlanned, "not planned"],
    [suspendedIn(plan), "without removals"],
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number)} ${what}`);
  const isOther = (plan.settingChanges ?? []).length > 0;
  const lists = hasChanges(plan) ? said : [isOther ? "no list changes" : "no changes", ...said];
  return [...lists, ...(isOther ? ["how plsync works changes"] : [])].join(", ");
}

/** `mappings.yaml at 9a1b2c3, 15 prefix lists in 5 account-regions`; Markdown. */
export function aboutPlan({ config, lists, notPlanned, scope }: Plan): string {
  const commit = config.commit === undefined ? "" : ` at ${shortCommit(config.commit)}`;
  const only = scope.length === 0 ? [] : [`only ${listed(scope.map(markdownCode))}`];
  return [
    `${markdownCode(config.path)}${markdownText(commit)}`,
    ...only,
    listsInPlaces([...lists, ...notPlanned]),
  ].join(", ");
}

/** One row for each account-region of the plan, with its calls to AWS when they were counted. */
export function regionsTable(plan: Plan, traffic: Traffic = NO_TRAFFIC): string {
  const listsIn = Map.groupBy(plan.lists, ({ at }) => accountRegionKey(at));
  const notPlannedIn = Map.groupBy(plan.notPlanned, ({ at }) => accountRegionKey(at));
  const rows = plan.regions.map(({ at, status }): RegionRow => {
    const key = accountRegionKey(at);
    const lists = listsIn.get(key) ?? [];
    const missing = notPlannedIn.get(key)?.length ?? 0;
    return {
      at,
      isRead: status === "ok",
      lists: lists.length + missing,
      outcomes: [
        [lists.filter(({ change, held }) => change.kind !== "keep" && held.length === 0).length, "to change"],
        [lists.filter(({ held }) => held.length > 0).length, "held back"],
        [missing, "not planned"],
      ],
    };
  });
  return regionRowsTable(rows, "Changes", traffic);
}

/** Rows of the table of settings where there is little room. */
export const SETTINGS_SHOWN = 20;

/** The sum of the settings that change, where no table fits; none when none does. */
export function worksSum({ settingChanges = [] }: Plan): readonly string[] {
  if (settingChanges.length === 0) return [];
  return [`**How plsync works** changes: ${markdownText(fileChangesSum(settingChanges))}.`];
}

export interface SummaryAbout {
  /** Calls to AWS, where they were counted. */
  readonly traffic?: Traffic;
  readonly links?: PageLinks;
  /** Why merging applies nothing of the plan, each a sentence of Markdown; absent: it does, or nothing is merged. */
  readonly notApplied?: readonly string[];
}

/** What needs a person first, then what changes, then tables of figures. `limit`: bytes; the richest text that fits. */
export function planSummary(
  plan: Plan,
  limit: number = SUMMARY_BYTES,
  { traffic = NO_TRAFFIC, links = NO_LINKS, notApplied }: SummaryAbout = {},
): string {
  const rows = byUrgency(rowsOf(plan));
  const settings = plan.settingChanges ?? [];
  const head = [`## Prefix lists: ${planHeadline(plan)}`, aboutPlan(plan), ...notAppliedBlocks(notApplied)];
  const attention = attentionList(plan.diagnostics, rows, { links });
  const needs = attention === "" ? [] : ["### What needs you", attention];
  const foot = `Plan digest ${markdownCode(plan.digests.settings)}, exact ${markdownCode(plan.digests.exact)}.`;
  const strays = plan.strayShares
    .map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`)
    .join("\n");
  const works = (most?: number): readonly string[] => fileChangesBlocks(settings, most);
  const isStill = rows.length + settings.length === 0 && strays === "";
  const changes = (shown: PageLinks, ...details: readonly string[]): readonly string[] =>
    isStill
      ? []
      : [
          ...["### What changes", ...dangerBlocks(rows, settings, plan.diagnostics)],
          ...(rows.length === 0 ? [] : [changesTable(rows, { links: shown })]),
          ...[strays, ...works(), ...details],
        ];
  const level = (...blocks: readonly (readonly string[])[]): string =>
    joinBlocks([...head, ...needs, ...blocks.flat(), foot]);
  const places = ["### Account-regions", regionsTable(plan, traffic)];
  const details = (most: number): readonly string[] => rows.map((row) => listDetails(row, most));
  const capacity = planCapacity(plan);
  return firstThatFits(
    [
      () => level(changes(links, ...details(Number.POSITIVE_INFINITY)), places, capacity),
      () => level(changes(links, ...details(ENTRIES_SHOWN)), places, capacity),
      () => level(changes(links, `${entriesLeftOut(rows)} ${IN_PLAN_FILE}`), places),
      () => level(works(SETTINGS_SHOWN), ["Too many lists change to show them here."], places),
      () =>
        joinBlocks([
          ...[...head, ...worksSum(plan)],
          ...["There is too much to show here. `plsync show` prints all of it from the plan file.", foot],
        ]),
    ],
    limit,
  );
}
