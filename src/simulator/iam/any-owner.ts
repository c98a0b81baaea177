// Policies that let a role write for every owner: what people try on the simulator has an owner of its own.
import { TAG } from "../../model/prefix-list.ts";
import { type Conditions, each, type PolicyDocument } from "./policy.ts";

/** The conditions with any owner where one was named. */
function anyOwner(conditions: Conditions): Conditions {
  const { StringEquals = {}, StringLike = {}, ...others } = conditions;
  const isOwner = ([key]: readonly [string, unknown]): boolean => key.endsWith(`Tag/${TAG.owner}`);
  const named = Object.entries(StringEquals);
  const rest = Object.fromEntries(named.filter((one) => !isOwner(one)));
  const any = Object.fromEntries(named.filter(isOwner).map(([key]) => [key, "*"]));
  return { ...others, StringEquals: rest, StringLike: { ...StringLike, ...any } };
}

/** The policy with any owner in place of the one that it names. */
export function forAnyOwner(policy: PolicyDocument): PolicyDocument {
  return {
    ...policy,
    Statement: each(policy.Statement).map((statement) =>
      statement.Condition === undefined ? statement : { ...statement, Condition: anyOwner(statement.Condition) },
    ),
  };
}
