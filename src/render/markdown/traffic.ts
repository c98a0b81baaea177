// The columns that count calls to AWS in the tables of a summary.

import { type AccountRegion, accountRegionKey } from "../../model/account-region.ts";
import { count } from "../../model/sentence.ts";
import type { Traffic } from "../../model/traffic.ts";
import type { Column } from "./blocks.ts";

/** The columns; none when calls were not counted. */
export function trafficColumns(traffic: Traffic): readonly Column[] {
  if (traffic.size === 0) return [];
  return [
    { title: "API calls", align: "right" },
    { title: "Throttled", align: "right" },
  ];
}

/** The cells of one account-region for these columns. */
export function trafficCells(traffic: Traffic, at: AccountRegion): readonly string[] {
  if (traffic.size === 0) return [];
  const { calls, throttled } = traffic.get(accountRegionKey(at)) ?? { calls: 0, throttled: 0 };
  return [count(calls), count(throttled)];
}
