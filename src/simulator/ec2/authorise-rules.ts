// AuthorizeSecurityGroupIngress and AuthorizeSecurityGroupEgress: rules are added, all of them or none, as far as the group's quota holds.

import type { Context } from "../caller/context.ts";
import type { AccessRequest } from "../iam/evaluate.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data, set } from "../protocol/xml.ts";
import { groupTallies } from "../tallies/group-tallies.ts";
import { listCosts } from "../tallies/tally.ts";
import type { Direction, RuleRecord } from "../world/rule-record.ts";
import { findList } from "./find-prefix-list.ts";
import { operation } from "./operation.ts";
import { describeRule } from "./rule-answer.ts";
import { type NewRule, readRules } from "./rule-parameters.ts";

function needsGroup(action: string): (parameters: Parameters, context: Context) => readonly AccessRequest[] {
  return (parameters, { region }) => [
    {
      action: `ec2:${action}`,
      resource: region.arn(`security-group/${parameters.text("GroupId") ?? "*"}`),
      keys: new Map(),
    },
  ];
}

function authorise(action: string, direction: Direction) {
  return operation({
    needs: needsGroup(action),
    parse: (parameters) => ({ groupId: parameters.required("GroupId"), rules: readRules(parameters, direction) }),
    run: ({ groupId, rules }, context) => {
      const added = addRules(groupId, rules, context);
      return { kind: "elements", content: data("return", true) + set("securityGroupRuleSet", added.map(describeRule)) };
    },
  });
}

function addRules(groupId: string, rules: readonly NewRule[], context: Context): readonly RuleRecord[] {
  const { region, world } = context;
  const group = region.groups.get(groupId);
  if (group === undefined) return refuse("InvalidGroup.NotFound", `The security group '${groupId}' does not exist`);
  if (rules.length === 0) return invalidValue("The request must contain at least one rule.");
  const known = [...region.rules.values()].filter((rule) => rule.groupId === groupId);
  const termsOf = ({ direction, protocol, ports, target }: NewRule) =>
    JSON.stringify([direction, protocol, ports, target]);
  const terms = new Set(known.map(termsOf));
  const added: RuleRecord[] = [];
  for (const rule of rules) {
    if (rule.target.kind === "prefix-list") findList(rule.target.id, context);
    if (terms.has(termsOf(rule))) refuse("InvalidPermission.Duplicate", "The specified rule already exists");
    terms.add(termsOf(rule));
    const made = { id: world.ids.resource("sgr"), groupId, ownerId: group.ownerId, addedAt: world.clock.now() };
    added.push({ ...rule, ...made, tags: new Map() });
  }
  checkQuota(groupId, known, added, context);
  for (const rule of added) region.rules.set(rule.id, rule);
  return added;
}

function checkQuota(
  groupId: string,
  known: readonly RuleRecord[],
  added: readonly RuleRecord[],
  { region, world, behaviour }: Context,
): void {
  const costs = listCosts([...world.regionsNamed(region.name)]);
  const before = groupTallies(groupId, known, region, costs, behaviour);
  const after = groupTallies(groupId, [...known, ...added], region, costs, behaviour);
  if (after.some(({ used, quota }, index) => used > quota && used > (before[index]?.used ?? 0))) {
    refuse("RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached.");
  }
}

/** Handles the action. */
export const authorizeSecurityGroupIngress = authorise("AuthorizeSecurityGroupIngress", "inbound");

/** Handles the action. */
export const authorizeSecurityGroupEgress = authorise("AuthorizeSecurityGroupEgress", "outbound");
