// Who may assume a role: the hub roles that a workflow holds, or GitHub's jobs themselves.
import { type ArnScope, GITHUB_ISSUER, githubProviderArn } from "./arns.ts";
import {
  type Conditions,
  document,
  type OneOrMore,
  oneOrMore,
  type PolicyDocument,
  type Statement,
} from "./policy-document.ts";

/** The trust policy of a role that hubs assume; `hubs`: ARNs of roles, of any account. */
export function hubTrust(
  hubs: readonly string[],
  { externalId, sessionTags }: { readonly externalId?: string | undefined; readonly sessionTags: boolean },
): PolicyDocument {
  const Principal = { AWS: oneOrMore(hubs) };
  const assume: Statement = {
    Sid: "HubsAssume",
    Effect: "Allow",
    Principal,
    Action: "sts:AssumeRole",
    ...(externalId === undefined ? {} : { Condition: { StringEquals: { "sts:ExternalId": externalId } } }),
  };
  return document(
    assume,
    sessionTags ? { Sid: "HubsTag", Effect: "Allow", Principal, Action: "sts:TagSession" } : undefined,
  );
}

/** The trust policy of a role that people assume with credentials of their own; `principals`: ARNs of roles, users or accounts. */
export function operatorTrust(principals: readonly string[]): PolicyDocument {
  return document({
    Sid: "OperatorsAssume",
    Effect: "Allow",
    Principal: { AWS: oneOrMore(principals) },
    Action: "sts:AssumeRole",
  });
}

/** The audience of GitHub's tokens (GitHub's documentation of OIDC in AWS; AWS' of OIDC providers in China). */
export function audienceIn(partition: string): string {
  return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}

/**
 * The trust policy of a role that GitHub's jobs assume; in `subjects`, `*` stands for any text. `claims`: further claims, with the
 * values that they may have.
 */
export function githubTrust(
  scope: ArnScope,
  audience: string,
  subjects: readonly string[],
  claims: Readonly<Record<string, OneOrMore>>,
): PolicyDocument {
  const exact = subjects.filter((subject) => !subject.includes("*"));
  const compared: OneOrMore = oneOrMore(subjects);
  const key = `${GITHUB_ISSUER}:sub`;
  const others = Object.entries(claims).map(([claim, values]) => [`${GITHUB_ISSUER}:${claim}`, values] as const);
  const fixed = { [`${GITHUB_ISSUER}:aud`]: audience, ...Object.fromEntries(others) };
  const Condition: Conditions =
    exact.length === subjects.length
      ? { StringEquals: { ...fixed, [key]: compared } }
      : { StringEquals: fixed, StringLike: { [key]: compared } };
  return document({
    Sid: "GitHubAssumes",
    Effect: "Allow",
    Principal: { Federated: githubProviderArn(scope) },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition,
  });
}
