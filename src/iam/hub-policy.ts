// What a hub role may do: assume roles of the accounts. The plan hub assumes plan roles only; the apply hub both, as an apply plans first.
import { readRoleArn } from "./arns.ts";
import { characters, document, oneOrMore, type PolicyDocument } from "./policy-document.ts";

/** Characters of all inline policies of a role, at most ("IAM and STS quotas" in the IAM user guide). */
export const INLINE_CHARACTERS = 10_240;

/** Names every role or, when they do not fit into a policy, roles of these names in any account that trusts the hub. */
export function hubPolicy(roles: readonly string[], sessionTags: boolean): PolicyDocument {
  const whole = policy(roles, sessionTags);
  if (characters(whole) <= INLINE_CHARACTERS) return whole;
  const anywhere = roles.map((arn) => {
    const { partition, path, name } = readRoleArn(arn);
    return `arn:${partition}:iam::*:role${path}${name}`;
  });
  return policy([...new Set(anywhere)], sessionTags);
}

function policy(roles: readonly string[], sessionTags: boolean): PolicyDocument {
  return document({
    Sid: "AssumeRoles",
    Effect: "Allow",
    Action: sessionTags ? ["sts:AssumeRole", "sts:TagSession"] : "sts:AssumeRole",
    Resource: oneOrMore(roles),
  });
}
