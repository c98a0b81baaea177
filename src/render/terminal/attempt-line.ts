// One attempt of an AWS call as a line of the debug log.
import { visible } from "../visible.ts";

export interface AttemptShown {
  readonly action: string;
  readonly region: string;
  readonly account?: string;
  readonly milliseconds: number;
  readonly error?: string;
}

/** `aws  payments eu-west-1 DescribeNetworkInterfaces 48 ms RequestLimitExceeded`, without line break. */
export function attemptLine({ action, account, region, milliseconds, error }: AttemptShown): string {
  const place = account === undefined ? region : `${account} ${region}`;
  return visible(["aws ", place, action, `${Math.round(milliseconds)} ms`, error ?? "ok"].join(" "));
}
