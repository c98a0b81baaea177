// Rules about `credentials`: settings that cannot be used when every account is signed in to with an ID token.

import type { Path, Problem } from "../../model/diagnostics/problem.ts";
import type { Draft, DraftAccount } from "../draft/draft.ts";
import { distinct, type Rule } from "./rule.ts";

function problem(path: Path, summary: string, detail: string, remedy: string): Problem {
  return { code: "credentials_mode", path, mark: "value", summary, detail, remedy };
}

function ambientRoles({ alias, id, planRole, applyRole }: DraftAccount): readonly Problem[] {
  return [planRole, applyRole].flatMap((role) =>
    role.kind !== "none"
      ? []
      : [
          {
            ...problem(
              role.path,
              "the role `none` cannot be used with `credentials.mode: oidc`",
              "`none` stands for ambient credentials. With an ID token alone, plsync has none.",
              `Give account "${alias}" (${id}) a role whose trust policy accepts the token, or set the mode to chain.`,
            ),
            account: alias,
          },
        ],
  );
}

function externalIds({ alias, externalId }: DraftAccount): readonly Problem[] {
  if (externalId === undefined) return [];
  const detail = "AssumeRoleWithWebIdentity has no external id: a trust policy that requires one would refuse it.";
  const remedy = "Remove it here and from the trust policy, where conditions on the token's subject take its place.";
  const summary = "`external_id` cannot be used with `credentials.mode: oidc`";
  return [{ ...problem(externalId.path, summary, detail, remedy), account: alias }];
}

function sessionTags({ sessionTags }: Draft): readonly Problem[] {
  if (!sessionTags) return [];
  const detail = "AssumeRoleWithWebIdentity takes tags only from the token.";
  const summary = "`session_tags` cannot be used with `credentials.mode: oidc`";
  return [problem(["credentials", "session_tags"], summary, detail, "Remove it, or set the mode to chain.")];
}

/** With `mode: oidc`, each account is entered with a role of its own, and only with the token. */
export const tokensNeedRoles: Rule = (draft) => {
  if (draft.mode !== "oidc") return [];
  const accounts = [...draft.accounts.values()];
  return distinct([...sessionTags(draft), ...accounts.flatMap(ambientRoles), ...accounts.flatMap(externalIds)]);
};
