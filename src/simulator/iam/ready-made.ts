// Least-privilege documents for the roles of a simulated company: a reader for plans, a writer for the owner of lists, and a hub
// that may only assume roles and publish.
import { TAG } from "../../model/prefix-list.ts";
import { each, type PolicyDocument } from "./policy.ts";

const LISTS = "arn:*:ec2:*:*:prefix-list/*";

export const READER: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "ReadMembers",
      Effect: "Allow",
      Action: [
        "ec2:DescribeNetworkInterfaces",
        "ec2:DescribeSecurityGroups",
        "ec2:DescribeSubnets",
        "ec2:DescribeAddresses",
        "ec2:DescribeNatGateways",
        "ec2:DescribeVpcs",
        "ec2:GetSubnetCidrReservations",
        "ec2:DescribeManagedPrefixLists",
      ],
      Resource: "*",
    },
    {
      Sid: "ReadLists",
      Effect: "Allow",
      Action: ["ec2:GetManagedPrefixListEntries", "ec2:GetManagedPrefixListAssociations"],
      Resource: LISTS,
    },
  ],
};

/** May create lists with this owner's tag and change only those; `adopt`: ARNs of unowned lists that it may take over. */
export function writer(owner: string, adopt: readonly string[] = []): PolicyDocument {
  const own = { StringEquals: { [`aws:ResourceTag/${TAG.owner}`]: owner } };
  return {
    Version: "2012-10-17",
    Statement: [
      { Sid: "Find", Effect: "Allow", Action: "ec2:DescribeManagedPrefixLists", Resource: "*" },
      {
        Sid: "Read",
        Effect: "Allow",
        Action: ["ec2:GetManagedPrefixListEntries", "ec2:GetManagedPrefixListAssociations"],
        Resource: LISTS,
      },
      {
        Sid: "WriteOwn",
        Effect: "Allow",
        Action: [
          "ec2:ModifyManagedPrefixList",
          "ec2:RestoreManagedPrefixListVersion",
          "ec2:DeleteManagedPrefixList",
          "ec2:CreateTags",
          "ec2:DeleteTags",
        ],
        Resource: LISTS,
        Condition: own,
      },
      {
        Sid: "Create",
        Effect: "Allow",
        Action: "ec2:CreateManagedPrefixList",
        Resource: LISTS,
        Condition: { StringEquals: { [`aws:RequestTag/${TAG.owner}`]: owner } },
      },
      {
        Sid: "TagOnCreate",
        Effect: "Allow",
        Action: "ec2:CreateTags",
        Resource: LISTS,
        Condition: { StringEquals: { "ec2:CreateAction": "CreateManagedPrefixList" } },
      },
      ...(adopt.length === 0
        ? []
        : [
            {
              Sid: "Adopt",
              Effect: "Allow" as const,
              Action: ["ec2:ModifyManagedPrefixList", "ec2:CreateTags"],
              Resource: adopt,
              Condition: { Null: { [`aws:ResourceTag/${TAG.owner}`]: "true" } },
            },
          ]),
    ],
  };
}

/** What a plan reads of references where a list grows that has some. */
export const REFERENCE_READER: PolicyDocument = {
  Version: "2012-10-17",
  Statement: {
    Sid: "ReadReferences",
    Effect: "Allow",
    Action: [
      "ec2:DescribeRouteTables",
      "ec2:DescribeSecurityGroupRules",
      "servicequotas:GetAWSDefaultServiceQuota",
      "servicequotas:GetServiceQuota",
    ],
    Resource: "*",
  },
};

/** What a report on capacity reads besides. */
export const CAPACITY_READER: PolicyDocument = {
  Version: "2012-10-17",
  Statement: {
    Sid: "ReadGatewaysAndFirewalls",
    Effect: "Allow",
    Action: [
      "ec2:DescribeTransitGatewayRouteTables",
      "ec2:GetTransitGatewayPrefixListReferences",
      "ec2:SearchTransitGatewayRoutes",
      "network-firewall:DescribeFirewall",
      "network-firewall:ListFirewalls",
    ],
    Resource: "*",
  },
};

/** What a plan reads of RAM where lists are shared. */
export const SHARE_READER: PolicyDocument = {
  Version: "2012-10-17",
  Statement: {
    Sid: "ReadShares",
    Effect: "Allow",
    Action: ["ram:GetResourceShares", "ram:GetResourceShareAssociations"],
    Resource: "*",
  },
};

/** May share prefix lists, within the organisation only, through shares with this owner's tag. */
export function sharer(owner: string): PolicyDocument {
  const shares = "arn:*:ram:*:*:resource-share/*";
  const own = { [`aws:ResourceTag/${TAG.owner}`]: owner };
  return {
    Version: "2012-10-17",
    Statement: [
      ...each(SHARE_READER.Statement),
      {
        Sid: "CreateShare",
        Effect: "Allow",
        Action: "ram:CreateResourceShare",
        Resource: shares,
        Condition: {
          StringEquals: { [`aws:RequestTag/${TAG.owner}`]: owner },
          StringEqualsIfExists: { "ram:RequestedResourceType": "ec2:PrefixList" },
          Bool: { "ram:RequestedAllowsExternalPrincipals": "false" },
        },
      },
      {
        Sid: "TagNewShare",
        Effect: "Allow",
        Action: "ram:TagResource",
        Resource: shares,
        Condition: { StringEquals: { ...own, [`aws:RequestTag/${TAG.owner}`]: owner } },
      },
      {
        Sid: "ChangeOwnShare",
        Effect: "Allow",
        Action: ["ram:AssociateResourceShare", "ram:DisassociateResourceShare", "ram:DeleteResourceShare"],
        Resource: shares,
        Condition: {
          StringEquals: own,
          StringEqualsIfExists: { "ram:RequestedResourceType": "ec2:PrefixList" },
        },
      },
      {
        Sid: "UpdateOwnShare",
        Effect: "Allow",
        Action: "ram:UpdateResourceShare",
        Resource: shares,
        Condition: { StringEquals: own, BoolIfExists: { "ram:RequestedAllowsExternalPrincipals": "false" } },
      },
    ],
  };
}

export const HUB: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [
    { Sid: "AssumeRoles", Effect: "Allow", Action: "sts:AssumeRole", Resource: "arn:*:iam::*:role/plsync-*" },
    { Sid: "Notify", Effect: "Allow", Action: "sns:Publish", Resource: "arn:*:sns:*:*:plsync*" },
  ],
};

/** An administrator, for other writers and for tests that are not about permissions. */
export const ADMINISTRATOR: PolicyDocument = {
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "*", Resource: "*" },
};
