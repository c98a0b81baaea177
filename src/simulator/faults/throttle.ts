// Token buckets: EC2's, one for each account, Region and action (EC2 developer guide, "Request throttling"); those of the other services.
import type { Behaviour, Bucket } from "../behaviour.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { Call } from "../protocol/call.ts";
import type { Clock } from "../world/clock.ts";

const READ: Bucket = { size: 100, refillPerSecond: 20 };
/** Neither filtered nor paginated. */
const READ_EVERYTHING: Bucket = { size: 50, refillPerSecond: 10 };
const WRITE: Bucket = { size: 50, refillPerSecond: 5 };
const TAG: Bucket = { size: 100, refillPerSecond: 10 };

/** Messages of an account in a Region; the least that any Region has is 300 a second (AWS General Reference, SNS quotas). */
const PUBLISH: Bucket = { size: 300, refillPerSecond: 300 };

type Named = readonly [name: string, bucket: Bucket];

function ec2Bucket({ action, params }: Call): Named {
  if (action === "CreateTags" || action === "DeleteTags") return [action, TAG];
  if (!/^(Describe|Get)/.test(action)) return [action, WRITE];
  const narrowed = action.startsWith("Get") || Object.keys(params).some((name) => /^(MaxResults$|Filter\.)/.test(name));
  return narrowed ? [action, READ] : [`${action} of everything`, READ_EVERYTHING];
}

function bucketOf(call: Call, { stsBucket, ramBucket }: Behaviour): Named {
  if (call.service === "sts") return ["sts", stsBucket];
  if (call.service === "sns") return [call.action, PUBLISH];
  return call.service === "ec2" ? ec2Bucket(call) : [call.action, ramBucket];
}

/** The levels of all buckets, full at the beginning. */
export class Throttle {
  readonly #clock: Clock;
  readonly #levels = new Map<string, { tokens: number; at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes a token, or throws what the service answers when there is none. Calls without credentials have no account and no bucket. */
  take(call: Call, behaviour: Behaviour): void {
    if (call.accountId === "") return;
    const [name, { size, refillPerSecond }] = bucketOf(call, behaviour);
    const now = this.#clock.now();
    const key = `${call.accountId}/${call.region}/${call.service}/${name}`;
    const level = this.#levels.get(key) ?? { tokens: size, at: now };
    const tokens = Math.min(size, level.tokens + ((now - level.at) / 1000) * refillPerSecond);
    if (tokens < 1) {
      this.#levels.set(key, { tokens, at: now });
      throw throttled(call.service);
    }
    this.#levels.set(key, { tokens: tokens - 1, at: now });
  }
}

/** The error with which a service throttles a call; `service`: as signatures name it. */
export function throttled(service: string): AwsError {
  if (service === "sts" || service === "sns") return new AwsError(400, "Throttling", "Rate exceeded");
  if (service === "ram") return new AwsError(429, "ThrottlingException", "Rate exceeded");
  if (service === "servicequotas" || service === "organizations")
    return new AwsError(400, "TooManyRequestsException", "Rate exceeded");
  if (service === "network-firewall" || service === "ssm")
    return new AwsError(400, "ThrottlingException", "Rate exceeded");
  return new AwsError(503, "RequestLimitExceeded", "Request limit exceeded.");
}
