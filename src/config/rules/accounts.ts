// Rules about the accounts themselves: one alias each, the right roles.

import type { Problem } from "../../model/diagnostics/problem.ts";
import { type Draft, type DraftAccount, placedLists, type Role, sourcePlaces } from "../draft/draft.ts";
import { type Rule, repeated } from "./rule.ts";

export const oneAliasPerAccount: Rule = ({ accounts }, { line }) =>
  repeated([...accounts.values()], ({ id }) => id).map(({ item, first }) => ({
    code: "duplicate_account",
    path: [...item.path, "id"],
    mark: "value",
    summary: `"${item.alias}" and "${first.alias}" are one account`,
    detail: `${item.id} is already the id of "${first.alias}" (${line(first.path, "key")}). Two aliases would give one list two addresses.`,
    remedy: "Keep one alias and use it everywhere.",
  }));

/** A plan must not be able to write: what a pull request may assume can only read. */
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
        detail: "Plans run on pull requests that nobody has reviewed yet: their role must only read.",
        remedy: "Make a second role for apply.",
      },
    ];
  });

/** A role lives in the account that it opens. */
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

/** Accounts that the file reads from. */
function usedAccounts(draft: Draft): ReadonlySet<string> {
  const sources = draft.mappings.flatMap(sourcePlaces).flatMap(({ account }) => account?.text ?? []);
  const searched = [...draft.accounts.values()].filter(({ regions }) => regions.length > 0).map(({ alias }) => alias);
  return new Set([...sources, ...placedLists(draft).map(({ account }) => account), ...searched]);
}

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
    detail: "plsync would not know how to read it.",
    remedy: [
      "Give it a plan_role_arn, or all accounts one in account_defaults.",
      ...(draft.mode === "oidc"
        ? []
        : [`If the credentials of plsync's environment already belong to ${id}, write \`plan_role_arn: none\`.`]),
    ].join(" "),
  }));
};
