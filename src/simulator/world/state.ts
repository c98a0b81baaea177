// The parts of the world that its accounts and Regions use. They are given these instead of the world itself, so that the world knows
// its accounts and an account its Regions, but never the other way round.
import type { Clock } from "./clock.ts";
import type { IssuedKey } from "./identity.ts";
import type { Ids } from "./ids.ts";

export interface WorldState {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Access key id → what it stands for. */
  readonly keys: Map<string, IssuedKey>;
}

/** What ARNs say of an account. */
export interface AccountName {
  /** 12 digits. */
  readonly id: string;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
}

/** ARN of an EC2 resource; `resource`: `prefix-list/pl-…`. */
export function ec2Arn(account: AccountName, region: string, resource: string): string {
  return `arn:${account.partition}:ec2:${region}:${account.id}:${resource}`;
}
