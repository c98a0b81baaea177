// Credentials as the SDK takes them: asked for again by every client when they are about to end.
import type { STSClientConfig } from "@aws-sdk/client-sts";

export type Credentials = Exclude<STSClientConfig["credentials"], undefined>;

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Absent: they do not end by themselves. */
  readonly expiration?: Date;
}

export type KeySource = () => Promise<Keys>;

/** The SDK asks five minutes before the end; being earlier than it means never answering keys that it refuses. */
const RENEW_BEFORE_END_MILLISECONDS = 6 * 60_000;

/**
 * One sign-in for all who ask: concurrent callers share it, later ones get its keys until shortly before they end.
 * A failed sign-in is not kept. `now`: milliseconds since 1970.
 */
export function shared(signIn: KeySource, now: () => number): KeySource {
  let current: Promise<Keys> | undefined;
  let renewAt = Number.POSITIVE_INFINITY;
  return () => {
    if (current === undefined || now() >= renewAt) {
      renewAt = Number.POSITIVE_INFINITY;
      current = signIn().then(
        (keys) => {
          if (keys.expiration !== undefined) renewAt = keys.expiration.getTime() - RENEW_BEFORE_END_MILLISECONDS;
          return keys;
        },
        (error: unknown) => {
          current = undefined;
          throw error;
        },
      );
    }
    return current;
  };
}
