// Runs without GitHub's roles: a person on call assumes the operator role of one account with credentials of their own.
import type { Account, Configuration } from "../model/mapping.ts";

export type OperatorReading =
  | { readonly ok: true; readonly value: Configuration }
  /** `why` completes "the operator role ARN …". */
  | { readonly ok: false; readonly why: string };

/** A role of IAM, with or without a path (IAM user guide, "IAM identifiers"). */
const ROLE = /^arn:aws[a-z-]*:iam::(\d{12}):role\/[\w+=,.@/-]+$/;

/**
 * The file with this role in place of the roles that it names for the account of the role, which the caller's own credentials assume.
 * `{id}` in the ARN stands for the account that the address begins with.
 */
export function withOperatorRole(configuration: Configuration, role: string, address: string): OperatorReading {
  const alias = address.split("/")[0];
  const account = configuration.accounts.find((one) => one.alias === alias);
  const arn = role.replaceAll("{id}", account?.id ?? "");
  const accountId = ROLE.exec(arn)?.[1];
  if (accountId === undefined) return { ok: false, why: "is not the ARN of a role" };
  if (account !== undefined && account.id !== accountId) {
    return { ok: false, why: `is not in account ${account.alias} (${account.id}), which the address begins with` };
  }
  const accounts = configuration.accounts.map((one) => (one.id === accountId ? assumedWith(one, arn) : one));
  return { ok: true, value: { ...configuration, accounts, credentials: { mode: "chain", sessionTags: false } } };
}

/** Operator roles trust principals and ask for no external id. */
function assumedWith({ externalId: _, ...account }: Account, role: string): Account {
  return { ...account, planRoleArn: role, applyRoleArn: role };
}
