// Signs in to accounts: with ambient credentials and AssumeRole, or with an ID token; then checks that the account is the one that the
// file names. STS names a role's account when it is assumed; it is asked where it did not, or named another. One sign-in per account and run, shared by all Regions and all concurrent callers.
import { GetCallerIdentityCommand, type STSClient } from "@aws-sdk/client-sts";
import type { AccountRegion } from "../../model/account-region.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Account } from "../../model/mapping.ts";
import { partitionOfRegion } from "../../model/partition.ts";
import { present } from "../../model/present.ts";
import type { Reading } from "../../model/snapshot.ts";
import { asAwsSaid, failureOf } from "../answers/failure.ts";
import { required } from "../answers/odd-answer.ts";
import { SignInFailed } from "../answers/sign-in-failed.ts";
import { NO_CREDENTIALS } from "./ambient.ts";
import { type AssumedKeys, assumed, assumedWithToken } from "./assume.ts";
import type { Assuming, Role } from "./assuming.ts";
import type { KeySource, Keys } from "./credentials.ts";
import type { IdTokenSource } from "./id-token.ts";
import type { RunIdentity } from "./run-identity.ts";

/** What a run has before it signs in anywhere. */
export type FirstCredentials =
  /** Credentials to assume roles with, or to use as they are. Given the Region in which STS is asked. */
  | { readonly kind: "keys"; readonly keys: (region: string) => Promise<Keys> }
  /** A token that every role trusts by itself. */
  | { readonly kind: "id-token"; readonly idToken: IdTokenSource };

export interface SessionOptions {
  readonly accounts: readonly Account[];
  readonly run: RunIdentity;
  readonly first: FirstCredentials;
  /** Given the keys of every role before their first use. */
  readonly onKeys: (keys: Keys) => void;
  /** AWS_REGION of the environment. */
  readonly ambientRegion?: string;
  /** Without keys for calls that are not signed. */
  readonly sts: (region: string, keys?: KeySource) => STSClient;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Which role to assume in the account; undefined: the ambient credentials as they are. A diagnostic: it cannot be done. */
  readonly roleOf: (account: Account) => Reading<Role | undefined>;
}

/** Gets the keys of the account once they are known to belong to it; the same for all its Regions. */
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
  const keys = keysFor(account, role.value, region, options);
  if (!keys.ok) return keys;
  try {
    const { assumedIn } = await keys.value();
    if (assumedIn !== account.id) await checkAccount(account, region, options.sts(region, keys.value));
    return keys;
  } catch (error) {
    if (error instanceof SignInFailed) return { ok: false, diagnostic: error.diagnostic };
    throw error;
  }
}

function keysFor(
  account: Account,
  role: Role | undefined,
  region: string,
  options: SessionOptions,
): Reading<KeySource<AssumedKeys>> {
  const { first, run, onKeys, now, sleep, sts } = options;
  const { alias, id, position } = account;
  const assuming = (held: Role): Assuming => ({
    role: held,
    otherwise: `account ${alias} (${id}) is out of reach`,
    about: { account: alias, position },
    run,
    onKeys,
    now,
    sleep,
  });
  if (first.kind === "id-token") {
    if (role === undefined) return { ok: false, diagnostic: noRole(account) };
    return { ok: true, value: assumedWithToken(assuming(role), sts(region), first.idToken) };
  }
  const ambient = firstKeys(first, region, about(account));
  return { ok: true, value: role === undefined ? ambient : assumed(assuming(role), sts(region, ambient)) };
}

/** A file with this mode has roles for all of its accounts; the base file that is read beside it may not. */
function noRole(account: Account): Diagnostic {
  return {
    ...about(account),
    code: "missing_role",
    summary: `account ${account.alias} (${account.id}) has no role to assume with an ID token`,
    remedy: "Give the account a role whose trust policy accepts the token.",
  };
}

/** STS answers in every Region; the ambient one, if it is of the same partition, is certain to be enabled. */
function signInRegion(at: AccountRegion, ambient: string | undefined): string {
  const isUsable = ambient !== undefined && partitionOfRegion(ambient) === partitionOfRegion(at.region);
  return isUsable ? ambient : at.region;
}

/** The credentials that the run starts from; a diagnostic says when there are none, even if they run out in the middle of a run. */
export function firstKeys(
  first: Extract<FirstCredentials, { kind: "keys" }>,
  region: string,
  concerned: Partial<ReturnType<typeof about>> = {},
): KeySource {
  return async () => {
    try {
      return await first.keys(region);
    } catch (error) {
      if (error instanceof SignInFailed) throw new SignInFailed(ofAll({ ...error.diagnostic, ...concerned }));
      const said = asAwsSaid("Looking for credentials", error);
      throw new SignInFailed(ofAll({ ...NO_CREDENTIALS, severity: "error", ...concerned, detail: said }));
    }
  };
}

/** What a run starts from is the same for all accounts, and so is what is wrong with it. */
function ofAll(diagnostic: Diagnostic): Diagnostic {
  const { detail, remedy, summary } = diagnostic;
  return { ...diagnostic, cause: diagnostic.cause ?? present({ summary, remedy, said: detail }) };
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
