// The most that a plan may do, whatever its role allows: this policy goes with every AssumeRole of a plan run.

/** Exactly the actions of the readers in this folder, except for references and sharing; GetCallerIdentity needs no permission. */
export const READ_ACTIONS = [
  "ec2:DescribeAddresses",
  "ec2:DescribeManagedPrefixLists",
  "ec2:DescribeNatGateways",
  "ec2:DescribeNetworkInterfaces",
  "ec2:DescribeSecurityGroups",
  "ec2:DescribeSubnets",
  "ec2:DescribeVpcs",
  "ec2:GetManagedPrefixListAssociations",
  "ec2:GetManagedPrefixListEntries",
  "ec2:GetSubnetCidrReservations",
] as const;

/** The further actions with which a plan finds out whether references have room for a list that grows. */
export const REFERENCE_READ_ACTIONS = [
  "ec2:DescribeRouteTables",
  "ec2:DescribeSecurityGroupRules",
  "servicequotas:GetAWSDefaultServiceQuota",
  "servicequotas:GetServiceQuota",
] as const;

/** The further actions of a report on the capacity of every list. */
export const CAPACITY_READ_ACTIONS = [
  "ec2:DescribeTransitGatewayRouteTables",
  "ec2:GetTransitGatewayPrefixListReferences",
  "ec2:SearchTransitGatewayRoutes",
  "network-firewall:DescribeFirewall",
  "network-firewall:ListFirewalls",
] as const;

/** The actions of the readers where lists are shared. */
export const SHARE_READ_ACTIONS = ["ram:GetResourceShareAssociations", "ram:GetResourceShares"] as const;

const ALL = [...READ_ACTIONS, ...REFERENCE_READ_ACTIONS, ...CAPACITY_READ_ACTIONS, ...SHARE_READ_ACTIONS];

/** What the hub role may do for a plan: assume plan roles, and read where no role is assumed. */
export const HUB_SESSION_POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: [...ALL, "sts:AssumeRole", "sts:TagSession"], Resource: "*" }],
});

/** Session policies may have 2,048 characters (API reference of AssumeRole); this one has a third of that. */
export const READ_ONLY_SESSION_POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: ALL, Resource: "*" }],
});
