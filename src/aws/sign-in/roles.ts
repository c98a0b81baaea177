// Which role a run holds in an account: the plan role, narrowed to reading, or the apply role.
import type { Account } from "../../model/mapping.ts";
import type { Reading } from "../../model/snapshot.ts";
import type { Role } from "./assuming.ts";
import { READ_ONLY_SESSION_POLICY } from "./session-policy.ts";

/** The plan role, narrowed to reading; undefined: ambient credentials as they are. */
export function planRole(account: Account): Reading<Role | undefined> {
  const arn = account.planRoleArn;
  return {
    ok: true,
    value: arn === undefined ? undefined : { ...role(arn, account), sessionPolicy: READ_ONLY_SESSION_POLICY },
  };
}

function role(arn: string, { externalId }: Account): Role {
  return { arn, ...(externalId === undefined ? {} : { externalId }) };
}

/** The apply role; undefined: ambient credentials as they are. An account that has a plan role needs an apply role too. */
export function applyRole(account: Account): Reading<Role | undefined> {
  const arn = account.applyRoleArn ?? (account.planRoleArn === undefined ? "none" : undefined);
  if (arn === "none") return { ok: true, value: undefined };
  if (arn !== undefined) return { ok: true, value: role(arn, account) };
  return {
    ok: false,
    diagnostic: {
      code: "no_apply_role",
      severity: "error",
      summary: `account ${account.alias} (${account.id}) has no apply role, so its prefix lists cannot be changed`,
      remedy: `Add \`apply_role_arn\` to the account: a role that may change its prefix lists.`,
      account: account.alias,
      position: account.position,
      cause: {
        summary: "there is no apply role, so the prefix lists of these accounts cannot be changed",
        remedy: "Add `apply_role_arn` to each account, or to `account_defaults`: a role that may change prefix lists.",
      },
    },
  };
}
