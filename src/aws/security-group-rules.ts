// DescribeSecurityGroupRules: all rules of some groups, reduced to what decides how much they count.
import { DescribeSecurityGroupRulesCommand, type SecurityGroupRule as Item } from "@aws-sdk/client-ec2";
import { familyOf, readCidr } from "../model/cidr.ts";
import type { GroupRule, ReferenceTarget } from "../model/reference.ts";
import type { AccountClient } from "./account-client.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";
import { chunked, exactly } from "./filters.ts";

/** The most that one call returns (API reference of DescribeSecurityGroupRules). */
const PAGE = 1000;

/** The rules of those of the groups that exist, each once. */
export async function rulesOfGroups(client: AccountClient, groupIds: readonly string[]): Promise<readonly GroupRule[]> {
  const wanted = new Set(groupIds);
  const byId = new Map<string, GroupRule>();
  const list = (ids: readonly string[]) =>
    eachPage(
      (token) =>
        client.ec2.send(
          new DescribeSecurityGroupRulesCommand({
            Filters: [exactly("group-id", ids)],
            MaxResults: PAGE,
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        ),
      ({ SecurityGroupRules }) => {
        for (const item of required(SecurityGroupRules, "no set of security group rules")) {
          const id = required(item.SecurityGroupRuleId, "a security group rule without an id");
          const rule = ruleOf(item, id);
          if (!wanted.has(rule.groupId)) throw new OddAnswer(`the rule ${id} of a group that was not asked for`);
          byId.set(id, rule);
        }
      },
    );
  await Promise.all(chunked(groupIds).map(list));
  return [...byId.values()];
}

function ruleOf(item: Item, id: string): GroupRule {
  const isEgress = required(item.IsEgress, `the rule ${id} without a direction`);
  return {
    groupId: required(item.GroupId, `the rule ${id} without a group`),
    direction: isEgress ? "outbound" : "inbound",
    target: targetOf(item, id),
  };
}

function targetOf({ CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo }: Item, id: string): ReferenceTarget {
  if (PrefixListId) return { kind: "list", id: PrefixListId };
  if (ReferencedGroupInfo !== undefined) return { kind: "group" };
  const cidr = readCidr(required(CidrIpv4 ?? CidrIpv6, `the rule ${id} without a source or destination`));
  if (cidr === undefined) throw new OddAnswer(`the rule ${id} with a block that is not a CIDR`);
  return { kind: "cidr", family: familyOf(cidr) };
}
