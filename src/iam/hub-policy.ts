// What a hub role may do: assume roles of the accounts, and publish where the file notifies. The plan hub assumes plan roles only; the
// apply hub both, as an apply plans first, and it alone publishes.
import { readRoleArn } from "./arns.ts";
import { characters, document, oneOrMore, type PolicyDocument, type Statement } from "./policy-document.ts";

/** Characters of all inline policies of a role, at most ("IAM and STS quotas" in the IAM user guide). */
export const INLINE_CHARACTERS = 10_240;

/** Names every role or, when they do not fit into a policy, roles of these names in any account that trusts the hub. */
export function hubPolicy(roles: readonly string[], sessionTags: boolean, notify?: Statement): PolicyDocument {
  const whole = policy(roles, sessionTags, notify);
  if (characters(whole) <= INLINE_CHARACTERS) return whole;
  const anywhere = roles.map((arn) => {
    const { partition, path, name } = readRoleArn(arn);
    return `arn:${partition}:iam::*:role${path}${name}`;
  });
  return policy([...new Set(anywhere)], sessionTags, notify);
}

function policy(roles: readonly string[], sessionTags: boolean, notify: Statement | undefined): PolicyDocument {
  const assume = {
    Sid: "AssumeRoles",
    Effect: "Allow",
    Action: sessionTags ? ["sts:AssumeRole", "sts:TagSession"] : "sts:AssumeRole",
    Resource: oneOrMore(roles),
  } as const;
  return document(assume, notify);
}
