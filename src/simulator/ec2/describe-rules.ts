// DescribeSecurityGroupRules: the rules of the account's groups, in pages.
import { refuse } from "../protocol/aws-error.ts";
import type { RuleRecord } from "../world/rule-record.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { describeRule } from "./rule-answer.ts";

/** The documented filters, with `tag:<key>` and `tag-key`: none is about prefix lists. */
const FIELDS: FilterFields<RuleRecord> = {
  "group-id": (rule) => [rule.groupId],
  "security-group-rule-id": (rule) => [rule.id],
};

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeSecurityGroupRules = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("SecurityGroupRuleId");
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 5, most: 1000 }, "SecurityGroupRuleId") };
  },
  run: ({ ids, matches, page }, context) => {
    const { rules } = context.region;
    const missing = ids.find((id) => !rules.has(id));
    if (missing !== undefined) {
      refuse("InvalidSecurityGroupRuleId.NotFound", `The security group rule ID '${missing}' does not exist`);
    }
    const asked = new Set(ids);
    return cutPage(
      "securityGroupRuleSet",
      [...rules.values()].filter((rule) => (ids.length === 0 || asked.has(rule.id)) && matches(rule)),
      (rule) => rule.id,
      describeRule,
      page,
      context,
    );
  },
});
