// Credentials as the SDK takes them: every client asks for them again when they are about to expire.
import type { STSClientConfig } from "@aws-sdk/client-sts";

export type Credentials = Exclude<STSClientConfig["credentials"], undefined>;

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Absent: they do not expire. */
  readonly expiration?: Date;
}

export type KeySource<K extends Keys = Keys> = () => Promise<K>;

/** The SDK asks again five minutes before keys expire; renewing them earlier means that it is never given keys it refuses. */
const RENEW_BEFORE_END_MILLISECONDS = 6 * 60_000;

/**
 * One sign-in for all callers: concurrent ones share it, later ones get its keys until shortly before they expire.
 * A failed sign-in is not kept. `now`: milliseconds since 1970.
 */
export function shared<K extends Keys>(signIn: KeySource<K>, now: () => number): KeySource<K> {
  let current: Promise<K> | undefined;
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
