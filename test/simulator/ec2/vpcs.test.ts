// VPCs with their blocks of both families.
import { DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { failureOf, simulated } from "../simulated.ts";

test("a VPC has its blocks with their states, and is found by filters", async () => {
  const aws = await simulated();
  const vpc = aws.region.vpc({
    cidrs: ["10.1.0.0/16", "100.64.0.0/16"],
    ipv6: { "2a05:d018:1::/56": "public", "2600:ffff::/56": "private" },
    states: { "100.64.0.0/16": "disassociated" },
    tags: { Team: "web" },
  });
  aws.region.vpc();
  const Filters = [{ Name: "tag:Team", Values: ["web"] }];
  const { Vpcs } = await aws.ec2.send(new DescribeVpcsCommand({ Filters, MaxResults: 1000 }));
  expect(Vpcs).toMatchObject([
    {
      VpcId: vpc.id,
      OwnerId: "111111111111",
      CidrBlock: "10.1.0.0/16",
      CidrBlockAssociationSet: [
        { CidrBlock: "10.1.0.0/16", CidrBlockState: { State: "associated" } },
        { CidrBlock: "100.64.0.0/16", CidrBlockState: { State: "disassociated" } },
      ],
      Ipv6CidrBlockAssociationSet: [
        { Ipv6CidrBlock: "2a05:d018:1::/56", Ipv6AddressAttribute: "public", IpSource: "amazon" },
        { Ipv6CidrBlock: "2600:ffff::/56", Ipv6AddressAttribute: "private", IpSource: "none" },
      ],
    },
  ]);
});

test("a VPC of which only its interfaces are known has blocks that they lie in", async () => {
  const aws = await simulated();
  const group = aws.region.securityGroup("web");
  const addresses = { addresses: ["10.7.1.1"], ipv6: ["2a05:d018:0:12ab::5"], delegated: ["fd12:3456:0:100::/80"] };
  aws.region.networkInterface({ groups: [group.id], ...addresses });
  const { Vpcs } = await aws.ec2.send(new DescribeVpcsCommand({ VpcIds: [group.vpcId] }));
  expect(Vpcs).toMatchObject([
    {
      CidrBlock: "10.7.0.0/16",
      Ipv6CidrBlockAssociationSet: [
        { Ipv6CidrBlock: "2a05:d018:0:1200::/56", Ipv6AddressAttribute: "public" },
        { Ipv6CidrBlock: "fd12:3456:0:100::/56", Ipv6AddressAttribute: "private" },
      ],
    },
  ]);
});

test.each([
  ["an id that is not there", { VpcIds: ["vpc-0ffffffffffffffff"] }, "InvalidVpcID.NotFound"],
  ["pages of four", { MaxResults: 4 }, "InvalidParameterValue"],
  ["an unknown filter", { Filters: [{ Name: "colour", Values: ["red"] }] }, "InvalidParameterValue"],
])("%s is refused", async (_, input, code) => {
  const aws = await simulated();
  expect((await failureOf(aws.ec2.send(new DescribeVpcsCommand(input)))).code).toBe(code);
});
