// The service control policy that keeps plsync's tags for plsync: whoever may write them in the account of a list could make a list
// ours, or forge what plsync remembers of it. It denies them to everybody but the roles that plsync itself writes with, so it grants
// nothing, and it says nothing about other tags. Service control policies do not bind the management account of an organisation.
//
//   setting, replacing or removing plsync's tags of a list or a share      denied
//   the same in other letters, since IAM compares tag keys without case    denied
//   removing all tags of a list at once, without naming them               denied for lists with an owner
import { TAG } from "../model/prefix-list.ts";
import { LIST_TAG } from "../model/resource-share.ts";
import { readRoleArn } from "./arns.ts";
import { type Conditions, document, oneOrMore, type PolicyDocument, type Statement } from "./policy-document.ts";
import type { RoleDefinition } from "./roles.ts";

/** Characters of a service control policy ("Quotas and service limits for AWS Organizations"). */
export const SCP_CHARACTERS = 5120;

const LISTS = "arn:*:ec2:*:*:prefix-list/*";

/** Every key that plsync reads. */
const KEYS: readonly string[] = [...new Set([...Object.values(TAG), LIST_TAG])];

/** The policy; it lets the apply and operator roles among `roles` write the tags. When it would be too long, it names them in any account. */
export function tagGuard(roles: readonly RoleDefinition[]): PolicyDocument {
  const arns = roles.filter(({ kind }) => kind === "apply" || kind === "operator").map(({ arn }) => arn);
  const whole = guard(arns);
  // Saved by the AWS CLI, white space counts.
  if (JSON.stringify(whole, null, 2).length <= SCP_CHARACTERS) return whole;
  const anywhere = arns.map((arn) => {
    const { partition, path, name } = readRoleArn(arn);
    return `arn:${partition}:iam::*:role${path}${name}`;
  });
  return guard([...new Set(anywhere)]);
}

function guard(writers: readonly string[]): PolicyDocument {
  const deny = (Sid: string, Action: readonly string[], Resource: string, condition: Conditions): Statement => ({
    Sid,
    Effect: "Deny",
    Action: oneOrMore(Action),
    Resource,
    Condition: { ...condition, ArnNotLike: { "aws:PrincipalArn": oneOrMore(writers) } },
  });
  const ours: Conditions = { "ForAnyValue:StringLike": { "aws:TagKeys": "plsync:*" } };
  const alike: Conditions = { "ForAnyValue:StringEqualsIgnoreCase": { "aws:TagKeys": KEYS } };
  const onLists = ["ec2:CreateTags", "ec2:DeleteTags"];
  const onShares = ["ram:CreateResourceShare", "ram:TagResource", "ram:UntagResource"];
  return document(
    deny("TagsOfLists", onLists, LISTS, ours),
    deny("TagsOfListsInOtherLetters", onLists, LISTS, alike),
    deny("AllTagsOfListsAtOnce", ["ec2:DeleteTags"], LISTS, {
      Null: { "aws:TagKeys": "true", [`aws:ResourceTag/${TAG.owner}`]: "false" },
    }),
    // A creation has no resource to name.
    deny("TagsOfShares", onShares, "*", ours),
    deny("TagsOfSharesInOtherLetters", onShares, "*", alike),
  );
}
