// A rule of a security group as EC2 answers it.
import { data, element } from "../protocol/xml.ts";
import { familyOfText, type RuleRecord } from "../world/rule-record.ts";
import { tagSet } from "./tag-parameters.ts";

/** The content of an item of `securityGroupRuleSet`. */
export function describeRule({
  id,
  groupId,
  ownerId,
  direction,
  protocol,
  ports,
  target,
  ...rule
}: RuleRecord): string {
  const [from, to] = ports ?? [-1, -1];
  return [
    data("securityGroupRuleId", id),
    data("groupId", groupId),
    data("groupOwnerId", ownerId),
    data("isEgress", direction === "outbound"),
    data("ipProtocol", protocol),
    data("fromPort", from),
    data("toPort", to),
    target.kind === "cidr"
      ? data(familyOfText(target.cidr) === "IPv4" ? "cidrIpv4" : "cidrIpv6", target.cidr)
      : target.kind === "prefix-list"
        ? data("prefixListId", target.id)
        : element("referencedGroupInfo", data("groupId", target.id), data("userId", target.ownerId)),
    data("description", rule.description === "" ? undefined : rule.description),
    tagSet(rule.tags),
  ].join("");
}
