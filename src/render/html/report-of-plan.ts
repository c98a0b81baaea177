// All that a report says about a plan, as data for its page.
import type { FactData, ListData, NoticeData, ReportData } from "../../explorer/report-data.ts";
import { listAddress } from "../../model/account-region.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Plan, Planned, SettingChange } from "../../model/plan.ts";
import { planHeadline } from "../markdown/plan-summary.ts";
import { type ListRow, rowsOf } from "../rows.ts";
import { sidesOf } from "../setting-rows.ts";
import { strayText } from "../share-rows.ts";
import { type SplitGroup, splitGroups, withPartsTogether } from "../split-groups.ts";
import { visible } from "../visible.ts";
import { lineOf, shortCommit } from "../wording.ts";
import { mapData } from "./connections.ts";
import { entryColumns } from "./entry-columns.ts";
import { factOf, notPlannedData, plannedData, STATUS_ORDER } from "./list-data.ts";

function aboutOf(plan: Plan): readonly FactData[] {
  const { config, scope, takenAt, mode, toolVersion, digests } = plan;
  const facts: readonly (readonly [string, string])[] = [
    ["File", config.path],
    ["Commit", config.commit === undefined ? "" : shortCommit(config.commit)],
    ["Owner", config.owner],
    ["Only", scope.join(" ")],
    ["AWS read", takenAt.replace("T", " ").replace(/(?:\.\d+)?Z$/, " UTC")],
    ["Run", mode === "sync" ? "sync: entries only" : ""],
    ["plsync", toolVersion],
    ["Settings digest", digests.settings],
    ["Exact digest", digests.exact],
  ];
  return facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ({ symbol: "", name, value: visible(value) }));
}

function noticeOf({ severity, summary, detail = "", remedy = "", address = "", position }: Diagnostic): NoticeData {
  return {
    severity,
    summary: visible(summary),
    detail: visible(detail),
    remedy: visible(remedy),
    address: visible(address),
    place: position === undefined ? "" : visible(lineOf(position)),
  };
}

function settingOf(change: SettingChange): FactData {
  const { place, name, opens } = change;
  const remark = opens === undefined ? {} : { remark: `(opens: ${opens})` };
  const where = [place, name].filter((part) => part !== "").join(" ");
  return factOf({ symbol: "~", name: where, value: sidesOf(change).join(" -> "), ...remark });
}

interface Shown extends Pick<Planned, "address" | "at" | "name"> {
  readonly data: ListData;
  readonly row: ListRow | undefined;
  readonly split?: SplitGroup;
}

/** The report of a plan. Texts of AWS and of the file are made safe to show here, once. */
export function reportOfPlan(plan: Plan): ReportData {
  const map = mapData(plan);
  const rows = new Map(rowsOf(plan).map((row) => [row.address, row]));
  const groups = splitGroups(plan.lists);
  const shown: readonly Shown[] = [
    ...plan.lists.map((list) => {
      const { address, at, name, partOf } = list;
      const row = rows.get(address);
      const split = partOf === undefined ? undefined : groups.get(listAddress(at, partOf));
      const data = plannedData(list, row, map.of(list), split);
      return { data, row, address, at, name, ...(split === undefined ? {} : { split }) };
    }),
    ...plan.notPlanned.map((list) => {
      const data = notPlannedData(list, map.of(list));
      return { data, row: undefined, address: list.address, at: list.at, name: data.name };
    }),
  ];
  const lists = STATUS_ORDER.flatMap((status) => withPartsTogether(shown.filter(({ data }) => data.status === status)));
  const strays = plan.strayShares.map((share): FactData => {
    return { symbol: "-", name: visible(`${share.at.account}/${share.at.region}`), value: visible(strayText(share)) };
  });
  return {
    headline: planHeadline(plan),
    about: aboutOf(plan),
    complete: plan.complete,
    settings: [...(plan.settingChanges ?? []).map(settingOf), ...strays],
    notices: plan.diagnostics.map(noticeOf),
    lists: lists.map(({ data }) => data),
    sources: map.sources,
    resources: map.resources,
    knowsSources: plan.mappings !== undefined,
    entries: entryColumns(lists.map(({ row }) => row)),
  };
}
