// One attempt of an AWS call as a line of the debug log.
import type { Attempt } from "../../model/traffic.ts";
import { visible } from "../visible.ts";

/** `aws  payments eu-west-1 DescribeNetworkInterfaces 48 ms RequestLimitExceeded`, without line break. */
export function attemptLine({ action, account, region, milliseconds, error, notScanned }: Attempt): string {
  const place = account === undefined ? region : `${account} ${region}`;
  const result =
    error ?? (notScanned === undefined ? "ok" : `ok, read by the SDK's parser: the page has ${notScanned}`);
  return visible(["aws ", place, action, `${Math.round(milliseconds)} ms`, result].join(" "));
}
