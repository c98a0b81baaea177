// The table of account-regions in summaries and comments: four columns at most, which a phone shows whole.
import { type AccountRegion, accountRegionKey } from "../../model/account-region.ts";
import { count } from "../../model/sentence.ts";
import type { Traffic } from "../../model/traffic.ts";
import { type Column, markdownTable } from "./blocks.ts";
import { markdownText } from "./escape.ts";

/** An account-region of the run. */
export interface RegionRow {
  readonly at: AccountRegion;
  /** False: it could not be read. */
  readonly isRead: boolean;
  readonly lists: number;
  /** What became of them, or will: how many and what, without what is zero; Markdown. */
  readonly outcomes: readonly (readonly [lists: number, outcome: string])[];
}

/** `network 111111111111`, and the Region below it. */
function placeCell({ at, isRead }: RegionRow): string {
  const account = `${markdownText(at.account)} ${at.accountId}`;
  return `${isRead ? account : `**${account}**`}<br>${markdownText(at.region)}`;
}

/** `2 to change, 1 held back`. */
function outcomesCell({ isRead, outcomes }: RegionRow): string {
  const said = outcomes.filter(([lists]) => lists > 0).map(([lists, outcome]) => `${count(lists)} ${outcome}`);
  return [...(isRead ? [] : ["**not read**"]), ...said].join(", ") || "–";
}

/** `14`, or `14, 2 throttled`: calls to AWS. */
function callsCell(traffic: Traffic, at: AccountRegion): string {
  const { calls, throttled } = traffic.get(accountRegionKey(at)) ?? { calls: 0, throttled: 0 };
  return `${count(calls)}${throttled === 0 ? "" : `, ${count(throttled)} throttled`}`;
}

/** A row for each; calls to AWS only where they were counted. `changes`: the title of what becomes of the lists. */
export function regionRowsTable(rows: readonly RegionRow[], changes: string, traffic: Traffic): string {
  const counted: readonly Column[] = traffic.size === 0 ? [] : [{ title: "API calls", align: "right" }];
  return markdownTable(
    [{ title: "Account" }, { title: "Lists", align: "right" }, { title: changes }, ...counted],
    rows.map((row) => [
      placeCell(row),
      count(row.lists),
      outcomesCell(row),
      ...counted.map(() => callsCell(traffic, row.at)),
    ]),
  );
}
