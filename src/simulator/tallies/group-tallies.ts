// The tallies of a security group: inbound and outbound, IPv4 and IPv6, each against the same quota (Amazon VPC user guide, quotas).
import type { AddressFamily } from "../../model/cidr.ts";
import type { Behaviour } from "../behaviour.ts";
import type { Region } from "../world/region.ts";
import { type Direction, familyOfText, type RuleRecord, type RuleTarget } from "../world/rule-record.ts";
import { FAMILIES, type ListCosts, type Tally } from "./tally.ts";

const DIRECTIONS: readonly Direction[] = ["inbound", "outbound"];

/** All four tallies of the group, whose rules these are. */
export function groupTallies(
  groupId: string,
  rules: readonly RuleRecord[],
  region: Region,
  costs: ListCosts,
  behaviour: Behaviour,
): readonly Tally[] {
  const quota = region.quotas.of("rulesPerGroup");
  return DIRECTIONS.flatMap((direction) => {
    const here = rules.filter((rule) => rule.direction === direction);
    return FAMILIES.map((family) => ({
      resourceId: groupId,
      ownerId: region.account.id,
      what: `${direction} ${family} rules`,
      used: here.reduce((sum, { target }) => sum + countOf(target, family, costs, behaviour), 0),
      quota,
    }));
  });
}

/** What a rule with that target counts in the family. */
function countOf(target: RuleTarget, family: AddressFamily, costs: ListCosts, behaviour: Behaviour): number {
  switch (target.kind) {
    case "cidr":
      return familyOfText(target.cidr) === family ? 1 : 0;
    case "group":
      return behaviour.groupsCounted === "both-families" || family === "IPv4" ? 1 : 0;
    case "prefix-list": {
      const cost = costs(target.id);
      return behaviour.listsCounted === "both-families" || cost.family === family ? cost.count : 0;
    }
  }
}
