// Rules about the accounts themselves: one alias for each, and the right roles.

import type { Problem } from "../../model/diagnostics/problem.ts";
import { type Draft, type DraftAccount, placedLists, type Role, sourcePlaces } from "../draft/draft.ts";
import { type Rule, repeated } from "./rule.ts";

/** Two aliases of one account would give each of its lists two addresses. */
export const oneAliasPerAccount: Rule = ({ accounts }, { line }) =>
  repeated([...accounts.values()], ({ id }) => id).map(({ item, first }) => ({
    code: "duplicate_account",
    path: [...item.path, "id"],
    mark: "value",
    summary: `"${item.alias}" and "${first.alias}" are the same account`,
    detail: `${item.id} is already the id of "${first.alias}" (${line(first.path, "key")}). With two aliases, one list would have two addresses.`,
    remedy: "Keep one alias and use it everywhere.",
  }));

/** A plan must not be able to write: the role that a pull request may assume only reads. */
export const planRoleCannotApply: Rule = ({ accounts }) =>
  [...accounts.values()].flatMap(({ alias, planRole, applyRole }): readonly Problem[] => {
    if (planRole.kind !== "arn" || applyRole.kind !== "arn" || planRole.arn !== applyRole.arn) return [];
    return [
      {
        code: "same_role",
        account: alias,
        path: applyRole.path,
        mark: "value",
        summary: `the plan role of "${alias}" is also its apply role`,
        detail: "Plans run on pull requests that have not been reviewed yet, so their role must only read.",
        remedy: "Create a second role for apply.",
      },
    ];
  });

/** A role is in the account that it gives access to. */
export const rolesOfTheAccount: Rule = ({ accounts }) =>
  [...accounts.values()].flatMap(({ alias, id, planRole, applyRole }) =>
    [planRole, applyRole].flatMap((role: Role): readonly Problem[] => {
      const owner = role.kind === "arn" ? role.arn.split(":")[4] : id;
      if (role.kind !== "arn" || owner === id) return [];
      const inDefaults = role.path[0] === "account_defaults";
      return [
        {
          code: "role_account",
          account: alias,
          path: role.path,
          mark: "value",
          summary: `this role is in account ${owner}, but "${alias}" is ${id}`,
          remedy: inDefaults
            ? "Write {id} in place of the account id, or give the account a role of its own."
            : "Correct the ARN or the account's id.",
        },
      ];
    }),
  );

/** Aliases of the accounts in which the file has something to read. */
function usedAccounts(draft: Draft): ReadonlySet<string> {
  const sources = draft.mappings.flatMap(sourcePlaces).flatMap(({ account }) => account?.text ?? []);
  const searched = [...draft.accounts.values()].filter(({ regions }) => regions.length > 0).map(({ alias }) => alias);
  return new Set([...sources, ...placedLists(draft).map(({ account }) => account), ...searched]);
}

/** Lists that nobody can change are worth a word before the merge: an apply needs a role in every account that has lists. */
export const rolesWhereListsAre: Rule = (draft) => {
  const homes = new Set(placedLists(draft).map(({ account }) => account));
  const lacking = [...draft.accounts.values()].filter(
    ({ alias, applyRole, planRole }) => homes.has(alias) && planRole.kind === "arn" && applyRole.kind === "missing",
  );
  return lacking.map(({ alias, path }) => ({
    code: "no_apply_role",
    severity: "warning",
    account: alias,
    path,
    mark: "key",
    summary: `account "${alias}" has lists but no apply_role_arn`,
    detail: "They can be planned, but an apply would fail there.",
    remedy: "Give it an apply_role_arn, a role that may change its prefix lists; `plsync iam` prints one.",
  }));
};

/** Every account that a run reads needs a plan role. */
export const rolesOfUsedAccounts: Rule = (draft) => {
  const used = usedAccounts(draft);
  const lacking = [...draft.accounts.values()].filter(
    ({ alias, planRole }: DraftAccount) => used.has(alias) && planRole.kind === "missing",
  );
  return lacking.map(({ alias, id, path }) => ({
    code: "missing_role",
    account: alias,
    path,
    mark: "key",
    summary: `account "${alias}" is used but has no plan_role_arn`,
    detail: "Without one, plsync cannot read it.",
    remedy: [
      "Give it a plan_role_arn, or give one to all accounts in account_defaults.",
      ...(draft.mode === "oidc"
        ? []
        : [`If the credentials that plsync runs with already belong to ${id}, write \`plan_role_arn: none\`.`]),
    ].join(" "),
  }));
};
