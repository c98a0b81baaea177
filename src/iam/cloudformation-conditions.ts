// The conditions of a CloudFormation template, as they come to be needed: which account a stack is in, and what that chooses.
import type { RoleDefinition } from "./roles.ts";

/** Anything that YAML can hold. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

type InAccount = Pick<RoleDefinition, "accountId">;

export interface ConditionSet {
  readonly all: Readonly<Record<string, Value>>;
  /** Adds a condition, and answers its name. */
  add(name: string, condition: Value): string;
  /** Adds that the stack is in one of the accounts, and answers the name. */
  inAny(accounts: readonly InAccount[]): string;
  /** What `pick` says of the account that the stack is in: as it is where all say the same. */
  choose<T extends InAccount>(items: readonly T[], pick: (item: T) => Value): Value;
}

/** Conditions a `Fn::Or` takes, at most (CloudFormation user guide). */
const OR_TAKES = 10;

/** An empty set, which grows as conditions are asked for. */
export function conditionSet(): ConditionSet {
  const all: Record<string, Value> = {};
  const sets = new Map<string, string>();
  const self: ConditionSet = {
    all,
    add: (name, condition) => {
      all[name] = condition;
      return name;
    },
    inAny: (accounts) => {
      const ids = [...new Set(accounts.map(({ accountId }) => accountId))];
      const key = ids.join();
      const known = sets.get(key);
      if (known !== undefined) return known;
      const several = [...sets.keys()].filter((one) => one.includes(",")).length;
      const name = ids.length === 1 ? `In${key}` : `InGroup${several + 1}`;
      sets.set(key, name);
      return self.add(name, anyOf(ids.map((id) => ({ "Fn::Equals": [{ Ref: "AWS::AccountId" }, id] }))));
    },
    choose: (items, pick) => {
      const groups = [...Map.groupBy(items, (item) => JSON.stringify(pick(item))).values()];
      return (
        groups.reduceRight<Value | undefined>((otherwise, group) => {
          const [first] = group;
          if (first === undefined) return otherwise;
          return otherwise === undefined ? pick(first) : { "Fn::If": [self.inAny(group), pick(first), otherwise] };
        }, undefined) ?? []
      );
    },
  };
  return self;
}

function anyOf(tests: readonly Value[]): Value {
  if (tests.length === 1 && tests[0] !== undefined) return tests[0];
  if (tests.length <= OR_TAKES) return { "Fn::Or": tests };
  const size = Math.max(OR_TAKES, Math.ceil(tests.length / OR_TAKES));
  const parts: Value[] = [];
  for (let start = 0; start < tests.length; start += size) parts.push(anyOf(tests.slice(start, start + size)));
  return anyOf(parts);
}
