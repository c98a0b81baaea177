// Signs in to accounts: ambient credentials, then AssumeRole, then a check that the account is the one the file names.
// One sign-in per account and run, shared by all Regions and by whoever asks at the same time.
import { AssumeRoleCommand, GetCallerIdentityCommand, type STSClient } from "@aws-sdk/client-sts";
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Account } from "../model/mapping.ts";
import { partitionOfRegion } from "../model/partition.ts";
import type { Reading } from "../model/snapshot.ts";
import { type KeySource, type Keys, shared } from "./credentials.ts";
import { asAwsSaid, failureOf } from "./failure.ts";
import { required } from "./odd-answer.ts";
import { type RunIdentity, sessionName, sessionTags } from "./run-identity.ts";
import { SignInFailed } from "./sign-in-failed.ts";

/** Roles that another role assumes may not be held for longer (IAM, role chaining). */
const SESSION_SECONDS = 3600;

export interface SessionOptions {
  readonly accounts: readonly Account[];
  readonly run: RunIdentity;
  readonly ambient: KeySource;
  /** Told the keys of every role before their first use. */
  readonly onKeys?: (keys: Keys) => void;
  /** AWS_REGION of the environment. */
  readonly ambientRegion?: string;
  readonly sts: (region: string, keys: KeySource) => STSClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Which role to hold in the account; none: the ambient credentials as they are. A diagnostic: it cannot be done. */
  readonly roleOf: (account: Account) => Reading<Role | undefined>;
}

export interface Role {
  readonly arn: string;
  /** Narrows what the role allows. */
  readonly sessionPolicy?: string;
}

/** Answers the keys of the account, once they are known to be that account's; the same for every Region of it. */
export function sessions(options: SessionOptions): (at: AccountRegion) => Promise<Reading<KeySource>> {
  const signedIn = new Map<string, Promise<Reading<KeySource>>>();
  return (at) => {
    const session = signedIn.get(at.account) ?? signIn(at, options);
    signedIn.set(at.account, session);
    return session;
  };
}

async function signIn(at: AccountRegion, options: SessionOptions): Promise<Reading<KeySource>> {
  const account = options.accounts.find((candidate) => candidate.alias === at.account);
  if (account === undefined) throw new Error(`the configuration has no account ${at.account}`);
  const role = options.roleOf(account);
  if (!role.ok) return role;
  const region = signInRegion(at, options.ambientRegion);
  const ambient = ambientKeys(account, options.ambient);
  const keys = role.value === undefined ? ambient : assumed(account, role.value, options.sts(region, ambient), options);
  try {
    await ambient();
    await keys();
    await checkAccount(account, region, options.sts(region, keys));
    return { ok: true, value: keys };
  } catch (error) {
    if (error instanceof SignInFailed) return { ok: false, diagnostic: error.diagnostic };
    throw error;
  }
}

/** STS answers in every Region; the ambient one is enabled for sure, if it is of the same partition. */
function signInRegion(at: AccountRegion, ambient: string | undefined): string {
  const isUsable = ambient !== undefined && partitionOfRegion(ambient) === partitionOfRegion(at.region);
  return isUsable ? ambient : at.region;
}

/** The ambient credentials; without any, the diagnostic says so, also when they end in the middle of a run. */
function ambientKeys(account: Account, ambient: KeySource): KeySource {
  return async () => {
    try {
      return await ambient();
    } catch (error) {
      throw new SignInFailed({
        ...about(account),
        code: "credentials_missing",
        summary: "no AWS credentials were found to start from",
        detail: asAwsSaid("Looking for credentials", error),
        remedy:
          "In GitHub Actions run aws-actions/configure-aws-credentials before plsync; elsewhere set AWS_PROFILE or sign in with `aws sso login`.",
      });
    }
  };
}

function assumed(account: Account, role: Role, client: STSClient, options: SessionOptions): KeySource {
  const assume = async (): Promise<Keys> => {
    const tags = sessionTags(options.run);
    try {
      const answer = await client.send(
        new AssumeRoleCommand({
          RoleArn: role.arn,
          RoleSessionName: sessionName(options.run),
          DurationSeconds: SESSION_SECONDS,
          ...(role.sessionPolicy === undefined ? {} : { Policy: role.sessionPolicy }),
          ...(account.externalId === undefined ? {} : { ExternalId: account.externalId }),
          ...(tags.length === 0 ? {} : { Tags: tags }),
        }),
      );
      const credentials = required(answer.Credentials, "no credentials");
      const keys: Keys = {
        accessKeyId: required(credentials.AccessKeyId, "credentials without a key"),
        secretAccessKey: required(credentials.SecretAccessKey, "credentials without a secret"),
        sessionToken: required(credentials.SessionToken, "credentials without a token"),
        expiration: required(credentials.Expiration, "credentials without an end"),
      };
      options.onKeys?.(keys);
      return keys;
    } catch (error) {
      if (error instanceof SignInFailed) throw error;
      const region = await client.config.region();
      throw new SignInFailed(notAssumed(error, account, role, region));
    }
  };
  return shared(assume, options.now);
}

function notAssumed(error: unknown, account: Account, role: Role, region: string): Diagnostic {
  const failure = failureOf(error, "sts:AssumeRole", { account: account.alias, accountId: account.id, region });
  const detail = failure.detail === undefined ? {} : { detail: failure.detail };
  const summary = `${role.arn} could not be assumed, so account ${account.alias} (${account.id}) is out of reach`;
  // Throttles, faults and oddities keep their own code: the role may be in order.
  if (failure.code !== "access_denied" && failure.code !== "aws_error") {
    return { ...about(account), ...detail, ...remedyOf(failure), code: failure.code, summary };
  }
  const isDenied = error instanceof Error && error.name.startsWith("AccessDenied");
  const remedy = isDenied
    ? "Check that the role exists and that its trust policy allows the caller that AWS names (and its external_id, where one is set)."
    : failure.remedy;
  return {
    ...about(account),
    ...detail,
    ...remedyOf(remedy === undefined ? {} : { remedy }),
    code: "assume_role_denied",
    summary,
  };
}

async function checkAccount(account: Account, region: string, client: STSClient): Promise<void> {
  const at = { account: account.alias, accountId: account.id, region };
  let actual: string;
  try {
    const identity = await client.send(new GetCallerIdentityCommand({}));
    actual = required(identity.Account, "no account");
  } catch (error) {
    throw new SignInFailed({ ...failureOf(error, "sts:GetCallerIdentity", at), position: account.position });
  }
  if (actual === account.id) return;
  const remedy =
    account.planRoleArn === undefined
      ? `Sign in to ${account.id} first, or give the account roles in mappings.yaml.`
      : "Correct the account's id or its role ARNs in mappings.yaml.";
  throw new SignInFailed({
    ...about(account),
    code: "wrong_account",
    summary: `the credentials for account ${account.alias} (${account.id}) belong to account ${actual}`,
    remedy,
  });
}

function about(account: Account): Pick<Diagnostic, "severity" | "account" | "position"> {
  return { severity: "error", account: account.alias, position: account.position };
}

function remedyOf({ remedy }: Pick<Diagnostic, "remedy">): Pick<Diagnostic, "remedy"> {
  return remedy === undefined ? {} : { remedy };
}
