// Keeps every call of the run within AWS' token buckets: of EC2 each account, Region and action has its own. Waiting here costs less
// than being throttled there, and a throttled account hurts everything that runs in it.

export interface PacerClock {
  /** Milliseconds from any fixed point. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

interface Bucket {
  readonly tokens: number;
  readonly perSecond: number;
}

/** AWS' bucket sizes and refill rates ("Request throttling for the Amazon EC2 API"), filtered or paginated calls. */
const READ: Bucket = { tokens: 100, perSecond: 20 };
const MUTATE: Bucket = { tokens: 50, perSecond: 5 };
const TAG: Bucket = { tokens: 100, perSecond: 10 };
/** AWS documents no rates for RAM: sharing is rare enough to be slow. */
const SHARE_WRITE: Bucket = { tokens: 10, perSecond: 2 };

/** Of the account that signs in, in each Region (IAM user guide, "IAM and STS quotas": 600 requests a second). */
const SIGN_IN: Bucket = { tokens: 600, perSecond: 600 };

/** The buckets are shared with everything else in the account, for which a fifth is left. */
const SHARE = 0.8;

function bucketOf(action: string): Bucket {
  if (/^AssumeRole|^GetCallerIdentity$/.test(action)) return SIGN_IN;
  if (/^(Describe|Get)/.test(action)) return READ;
  if (/ResourceShare$|^UntagResource$/.test(action)) return SHARE_WRITE;
  return /^(Create|Delete)Tags$/.test(action) ? TAG : MUTATE;
}

export type Pacer = (accountId: string, region: string, action: string) => Promise<void>;

/** One for all clients of a run. Resolves when the call may be sent, first come, first served. */
export function pacer(clock: PacerClock): Pacer {
  const levels = new Map<string, { tokens: number; at: number }>();
  return async (accountId, region, action) => {
    const bucket = bucketOf(action);
    const capacity = bucket.tokens * SHARE;
    const perMillisecond = (bucket.perSecond * SHARE) / 1000;
    const key = `${accountId}/${region}/${action}`;
    const now = clock.now();
    const level = levels.get(key) ?? { tokens: capacity, at: now };
    // Tokens may go below zero: each caller takes its token at once and waits until that token would have been there.
    const tokens = Math.min(capacity, level.tokens + (now - level.at) * perMillisecond) - 1;
    levels.set(key, { tokens, at: now });
    if (tokens < 0) await clock.sleep(-tokens / perMillisecond);
  };
}
