// EC2's token buckets, one for each account, Region and action (EC2 developer guide, "Request throttling"). STS and RAM are not throttled.
import { AwsError } from "../protocol/aws-error.ts";
import type { Clock } from "../world/clock.ts";

interface Bucket {
  readonly size: number;
  readonly refillPerSecond: number;
}

const READ: Bucket = { size: 100, refillPerSecond: 20 };
/** Neither filtered nor paginated. */
const READ_EVERYTHING: Bucket = { size: 50, refillPerSecond: 10 };
const WRITE: Bucket = { size: 50, refillPerSecond: 5 };
const TAG: Bucket = { size: 100, refillPerSecond: 10 };

function bucketOf(action: string, params: Readonly<Record<string, string>>): readonly [name: string, bucket: Bucket] {
  if (action === "CreateTags" || action === "DeleteTags") return [action, TAG];
  if (!/^(Describe|Get)/.test(action)) return [action, WRITE];
  const narrowed = action.startsWith("Get") || Object.keys(params).some((name) => /^(MaxResults$|Filter\.)/.test(name));
  return narrowed ? [action, READ] : [`${action} of everything`, READ_EVERYTHING];
}

export class Throttle {
  readonly #clock: Clock;
  readonly #levels = new Map<string, { tokens: number; at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes a token, or answers what EC2 answers when there is none. */
  take(accountId: string, region: string, action: string, params: Readonly<Record<string, string>>): void {
    const [name, { size, refillPerSecond }] = bucketOf(action, params);
    const now = this.#clock.now();
    const key = `${accountId}/${region}/${name}`;
    const level = this.#levels.get(key) ?? { tokens: size, at: now };
    const tokens = Math.min(size, level.tokens + ((now - level.at) / 1000) * refillPerSecond);
    if (tokens < 1) {
      this.#levels.set(key, { tokens, at: now });
      throw throttled();
    }
    this.#levels.set(key, { tokens: tokens - 1, at: now });
  }
}

export function throttled(): AwsError {
  return new AwsError(503, "RequestLimitExceeded", "Request limit exceeded.");
}
