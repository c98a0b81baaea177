// The columns of a summary's tables that count calls to AWS.

import { type AccountRegion, accountRegionKey } from "../../model/account-region.ts";
import { count } from "../../model/sentence.ts";
import type { Traffic } from "../../model/traffic.ts";
import type { Column } from "./blocks.ts";

export function trafficColumns(traffic: Traffic): readonly Column[] {
  if (traffic.size === 0) return [];
  return [
    { title: "API calls", align: "right" },
    { title: "Throttled", align: "right" },
  ];
}

export function trafficCells(traffic: Traffic, at: AccountRegion): readonly string[] {
  if (traffic.size === 0) return [];
  const { calls, throttled } = traffic.get(accountRegionKey(at)) ?? { calls: 0, throttled: 0 };
  return [count(calls), count(throttled)];
}
