// What tells whether rules and routes that name a list have room for it to grow.
import type { AccountNeeds } from "./needs.ts";
import { oneOrMore, type Statement } from "./policy-document.ts";

/** Of transit gateways, which takes so many calls that only a report on capacity makes them. */
const GATEWAY_READS = [
  "ec2:DescribeTransitGatewayRouteTables",
  "ec2:GetTransitGatewayPrefixListReferences",
  "ec2:SearchTransitGatewayRoutes",
];

/** None of these actions has a resource level. `reportsCapacity`: for reports on the capacity of every list, too. */
export function referenceReads(
  {
    referenceRegions,
    reportedRegions,
    searchedRegions,
  }: Pick<AccountNeeds, "referenceRegions" | "reportedRegions" | "searchedRegions">,
  reportsCapacity: boolean,
): readonly Statement[] {
  const asked = reportsCapacity ? reportedRegions : referenceRegions;
  if (asked.length === 0) return [];
  const regions = oneOrMore(asked);
  const unsearched = asked.filter((region) => !searchedRegions.includes(region));
  return [
    ...(unsearched.length === 0
      ? []
      : [
          {
            // The other lists that rules and routes name, too.
            Sid: "SeeLists",
            Effect: "Allow" as const,
            Action: "ec2:DescribeManagedPrefixLists",
            Resource: "*",
            Condition: { StringEquals: { "ec2:Region": oneOrMore(unsearched) } },
          },
        ]),
    {
      Sid: "ReadReferences",
      Effect: "Allow",
      Action: ["ec2:DescribeRouteTables", "ec2:DescribeSecurityGroupRules", ...(reportsCapacity ? GATEWAY_READS : [])],
      Resource: "*",
      Condition: { StringEquals: { "ec2:Region": regions } },
    },
    {
      Sid: "ReadQuotas",
      Effect: "Allow",
      Action: ["servicequotas:GetAWSDefaultServiceQuota", "servicequotas:GetServiceQuota"],
      Resource: "*",
      Condition: { StringEquals: { "aws:RequestedRegion": regions } },
    },
    ...(reportsCapacity
      ? [
          {
            Sid: "ReadFirewalls",
            Effect: "Allow" as const,
            Action: ["network-firewall:DescribeFirewall", "network-firewall:ListFirewalls"],
            Resource: "*",
            Condition: { StringEquals: { "aws:RequestedRegion": regions } },
          },
        ]
      : []),
  ];
}
