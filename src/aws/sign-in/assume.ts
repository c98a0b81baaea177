// Assuming a role with keys (AssumeRole) or with an ID token (AssumeRoleWithWebIdentity). Both give keys that renew themselves.
import {
  type AssumedRoleUser,
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  type STSClient,
} from "@aws-sdk/client-sts";
import { partitionOfRegion } from "../../model/partition.ts";
import { present } from "../../model/present.ts";
import { required } from "../answers/odd-answer.ts";
import { SignInFailed } from "../answers/sign-in-failed.ts";
import type { Assuming } from "./assuming.ts";
import { type KeySource, type Keys, shared } from "./credentials.ts";
import { audienceIn, type IdTokenSource } from "./id-token.ts";
import { isTokenRefused, notAssumed, notAssumedWithToken } from "./not-assumed.ts";
import { sessionName, sessionTags } from "./run-identity.ts";

/** A role that another role assumes cannot be held for longer (IAM user guide, role chaining). */
const SESSION_SECONDS = 3600;

/** Before each further try when AWS refuses an ID token: fetching the issuer's keys may have failed, and the next try then succeeds. */
const TOKEN_WAITS_MILLISECONDS = [1_000, 2_000, 4_000, 8_000] as const;

export interface AssumedKeys extends Keys {
  /** The account of the role, as STS names it in its answer; absent where the answer names none. */
  readonly assumedIn?: string;
}

/** The keys of the role; `client` signs with keys that the role trusts. */
export function assumed(assuming: Assuming, client: STSClient): KeySource<AssumedKeys> {
  const { role, run } = assuming;
  const assume = async (): Promise<AssumedKeys> => {
    const tags = sessionTags(run);
    try {
      const answer = await client.send(
        new AssumeRoleCommand({
          ...sessionOf(assuming),
          ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
          ...(tags.length === 0 ? {} : { Tags: tags }),
        }),
      );
      return keysOf(answer, assuming);
    } catch (error) {
      if (error instanceof SignInFailed) throw error;
      throw new SignInFailed(notAssumed(error, assuming, await client.config.region()));
    }
  };
  return shared(assume, assuming.now);
}

/**
 * The keys of the role. Takes a new token for every try, as tokens last for minutes. `client` needs no keys: the call is not
 * signed.
 */
export function assumedWithToken(
  assuming: Assuming,
  client: STSClient,
  idToken: IdTokenSource,
): KeySource<AssumedKeys> {
  const attempt = async (region: string): Promise<AssumedKeys> => {
    const token = await idToken(audienceIn(partitionOfRegion(region)));
    if (!token.ok) {
      const { detail: said, remedy, summary } = token.diagnostic;
      throw new SignInFailed({ ...token.diagnostic, ...assuming.about, cause: present({ summary, remedy, said }) });
    }
    try {
      const answer = await client.send(
        new AssumeRoleWithWebIdentityCommand({ ...sessionOf(assuming), WebIdentityToken: token.value }),
      );
      return keysOf(answer, assuming);
    } catch (error) {
      const failed = new SignInFailed(notAssumedWithToken(error, assuming, region, token.value));
      throw isTokenRefused(error) ? new TokenRefused(failed.diagnostic) : failed;
    }
  };
  const assume = async (): Promise<AssumedKeys> => {
    const region = await client.config.region();
    for (const wait of TOKEN_WAITS_MILLISECONDS) {
      try {
        return await attempt(region);
      } catch (error) {
        if (!(error instanceof TokenRefused)) throw error;
        await assuming.sleep(wait);
      }
    }
    return attempt(region);
  };
  return shared(assume, assuming.now);
}

/** AWS says so of a token, too, when it could not fetch the issuer's keys for a moment. */
class TokenRefused extends SignInFailed {}

function sessionOf({ role, run }: Assuming) {
  return {
    RoleArn: role.arn,
    RoleSessionName: sessionName(run),
    DurationSeconds: SESSION_SECONDS,
    ...(role.sessionPolicy === undefined ? {} : { Policy: role.sessionPolicy }),
  };
}

interface Answer {
  readonly Credentials?: Credentials | undefined;
  readonly AssumedRoleUser?: AssumedRoleUser | undefined;
}

function keysOf(answer: Answer, { onKeys }: Assuming): AssumedKeys {
  const credentials = required(answer.Credentials, "no credentials");
  const keys: Keys = {
    accessKeyId: required(credentials.AccessKeyId, "credentials without a key"),
    secretAccessKey: required(credentials.SecretAccessKey, "credentials without a secret"),
    sessionToken: required(credentials.SessionToken, "credentials without a token"),
    expiration: required(credentials.Expiration, "credentials without an end"),
  };
  onKeys(keys);
  // `arn:aws:sts::111122223333:assumed-role/ROLE/SESSION` (API reference of AssumedRoleUser).
  const assumedIn = answer.AssumedRoleUser?.Arn?.split(":")[4];
  return { ...keys, ...(assumedIn ? { assumedIn } : {}) };
}
