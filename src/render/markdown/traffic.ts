// How many calls went to each account-region, and how many of them AWS throttled, for the tables of a run's summary.
import { type AccountRegion, accountRegionKey } from "../../model/account-region.ts";
import { count } from "../wording.ts";
import type { Column } from "./blocks.ts";

export interface Calls {
  readonly calls: number;
  readonly throttled: number;
}

/** By account-region; empty where nobody counted. */
export type Traffic = ReadonlyMap<string, Calls>;

export const NO_TRAFFIC: Traffic = new Map();

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
