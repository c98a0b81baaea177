// One attempt of an AWS call as a line of the debug log.
import type { Attempt } from "../../model/traffic.ts";
import { visible } from "../visible.ts";

/** `aws  payments eu-west-1 DescribeNetworkInterfaces 48 ms RequestLimitExceeded`, without line break. */
export function attemptLine({ action, account, region, milliseconds, error }: Attempt): string {
  const place = account === undefined ? region : `${account} ${region}`;
  return visible(["aws ", place, action, `${Math.round(milliseconds)} ms`, error ?? "ok"].join(" "));
}
