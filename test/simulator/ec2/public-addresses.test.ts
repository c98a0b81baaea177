// Elastic IP addresses and NAT gateways, as they are read.
import { DescribeAddressesCommand, DescribeNatGatewaysCommand } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { failureOf, simulated } from "../simulated.ts";

test("addresses are there whether or not they are attached", async () => {
  const { ec2, region } = await simulated();
  const free = region.elasticIp("34.240.0.1", { tags: { Partner: "acme" } });
  region.networkInterface({ addresses: ["10.0.0.1"], publicAddresses: { "10.0.0.1": "34.240.0.2" } });
  const all = await ec2.send(new DescribeAddressesCommand({}));
  expect(all.Addresses?.map(({ PublicIp }) => PublicIp).sort()).toEqual(["34.240.0.1", "34.240.0.2"]);
  const Filters = [{ Name: "tag:Partner", Values: ["acme"] }];
  const tagged = await ec2.send(new DescribeAddressesCommand({ Filters }));
  expect(tagged.Addresses).toMatchObject([{ AllocationId: free.allocationId, Domain: "vpc" }]);
  const missing = new DescribeAddressesCommand({ AllocationIds: ["eipalloc-0ffffffffffffffff"] });
  expect((await failureOf(ec2.send(missing))).code).toBe("InvalidAllocationID.NotFound");
});

test("a regional gateway has several addresses, a private one none, and one that is deleted is still listed", async () => {
  const { ec2, region } = await simulated();
  region.natGateway({ id: "nat-0a", vpcId: "vpc-1", mode: "regional", addresses: ["34.240.0.1", "34.240.0.2"] });
  region.natGateway({ id: "nat-0b", vpcId: "vpc-1", state: "deleted" });
  const Filter = [{ Name: "vpc-id", Values: ["vpc-1"] }];
  const { NatGateways } = await ec2.send(new DescribeNatGatewaysCommand({ Filter, MaxResults: 5 }));
  expect(NatGateways).toMatchObject([
    {
      NatGatewayId: "nat-0a",
      AvailabilityMode: "regional",
      ConnectivityType: "public",
      NatGatewayAddresses: [{ PublicIp: "34.240.0.1", Status: "succeeded" }, { PublicIp: "34.240.0.2" }],
    },
    { NatGatewayId: "nat-0b", State: "deleted", ConnectivityType: "private" },
  ]);
  const missing = new DescribeNatGatewaysCommand({ NatGatewayIds: ["nat-0ffffffffffffffff"] });
  expect((await failureOf(ec2.send(missing))).code).toBe("NatGatewayNotFound");
});
