// The job summary of a plan. The comment on a pull request is built from the same pieces.
import { accountRegionKey } from "../../model/account-region.ts";
import { hasChanges, isRefused, type Plan } from "../../model/plan.ts";
import { count, counted, listed, plural } from "../../model/sentence.ts";
import { NO_TRAFFIC, type Traffic } from "../../model/traffic.ts";
import { ENTRIES_SHOWN } from "../entry-row.ts";
import { type ListRow, rowsOf } from "../rows.ts";
import { fileChangesSum } from "../setting-rows.ts";
import { strayText } from "../share-rows.ts";
import { shortCommit } from "../wording.ts";
import { attentionList } from "./attention.ts";
import { joinBlocks, markdownTable } from "./blocks.ts";
import { firstThatFits, SUMMARY_BYTES } from "./budget.ts";
import { planCapacity } from "./capacity-table.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { fileChangesBlocks } from "./file-changes-table.ts";
import { changesTable, entriesLeftOut, IN_PLAN_FILE, listDetails } from "./list-details.ts";
import { trafficCells, trafficColumns } from "./traffic.ts";

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
export function aboutPlan({ config, lists, notPlanned, regions, scope }: Plan): string {
  const commit = config.commit === undefined ? "" : ` at ${shortCommit(config.commit)}`;
  const only = scope.length === 0 ? [] : [`only ${listed(scope.map(markdownCode))}`];
  return [
    `${markdownCode(config.path)}${markdownText(commit)}`,
    ...only,
    `${counted(lists.length + notPlanned.length, "prefix list")} in ${counted(regions.length, "account-region")}`,
  ].join(", ");
}

/** One row for each account-region of the plan, with its calls to AWS when they were counted. */
export function regionsTable(plan: Plan, traffic: Traffic = NO_TRAFFIC): string {
  const listsIn = Map.groupBy(plan.lists, ({ at }) => accountRegionKey(at));
  const notPlannedIn = Map.groupBy(plan.notPlanned, ({ at }) => accountRegionKey(at));
  return markdownTable(
    [
      { title: "Account" },
      { title: "Region" },
      { title: "Lists", align: "right" },
      { title: "To change", align: "right" },
      { title: "Held back", align: "right" },
      { title: "Not planned", align: "right" },
      ...trafficColumns(traffic),
    ],
    plan.regions.map(({ at, status }) => {
      const key = accountRegionKey(at);
      const lists = listsIn.get(key) ?? [];
      const missing = notPlannedIn.get(key)?.length ?? 0;
      const name = `${markdownText(at.account)} ${at.accountId}`;
      const changes = lists.filter(({ change, held }) => change.kind !== "keep" && held.length === 0).length;
      const read = status === "ok";
      return [
        read ? name : `**${name}**`,
        markdownText(at.region),
        count(lists.length + missing),
        read ? count(changes) : "**not read**",
        count(lists.filter(({ held }) => held.length > 0).length),
        count(missing),
        ...trafficCells(traffic, at),
      ];
    }),
  );
}

/** Rows of the table of settings where there is little room. */
export const SETTINGS_SHOWN = 20;

/** The sum of the settings that change, where no table fits; none when none does. */
export function worksSum({ settingChanges = [] }: Plan): readonly string[] {
  if (settingChanges.length === 0) return [];
  return [`**How plsync works** changes: ${markdownText(fileChangesSum(settingChanges))}.`];
}

/** The richest summary that fits, from every entry down to the headline alone. `limit`: bytes. */
export function planSummary(plan: Plan, limit: number = SUMMARY_BYTES, traffic: Traffic = NO_TRAFFIC): string {
  const rows = rowsOf(plan);
  const head = [`## Prefix lists: ${planHeadline(plan)}`, aboutPlan(plan)];
  const attention = attentionList(plan.diagnostics, rows);
  const needs = attention === "" ? [] : ["### What needs you", attention];
  const foot = `Plan digest ${markdownCode(plan.digests.settings)}, exact ${markdownCode(plan.digests.exact)}.`;
  const strays = plan.strayShares
    .map((share) => `- ${markdownText(accountRegionKey(share.at))}: ${markdownText(strayText(share))}`)
    .join("\n");
  const changes = (entries: (shown: readonly ListRow[]) => readonly string[]): readonly string[] =>
    rows.length === 0 && strays === ""
      ? []
      : ["### What changes", ...(rows.length === 0 ? [] : [changesTable(rows)]), strays, ...entries(rows)];
  const level = (...blocks: readonly (readonly string[])[]): string => joinBlocks([...head, ...blocks.flat(), foot]);
  const works = (most?: number): readonly string[] => fileChangesBlocks(plan.settingChanges, most);
  const capacity = planCapacity(plan);
  const details = (most: number) => (shown: readonly ListRow[]) => shown.map((row) => listDetails(row, most));
  return firstThatFits(
    [
      () => level([regionsTable(plan, traffic)], needs, works(), changes(details(Number.POSITIVE_INFINITY)), capacity),
      () => level([regionsTable(plan, traffic)], needs, works(), changes(details(ENTRIES_SHOWN)), capacity),
      () =>
        level(
          [regionsTable(plan, traffic)],
          needs,
          works(),
          changes((shown) => [`${entriesLeftOut(shown)} ${IN_PLAN_FILE}`]),
        ),
      () =>
        level([regionsTable(plan, traffic)], needs, works(SETTINGS_SHOWN), [
          "Too many lists change to show them here.",
        ]),
      () =>
        level(worksSum(plan), ["There is too much to show here. `plsync show` prints all of it from the plan file."]),
    ],
    limit,
  );
}
