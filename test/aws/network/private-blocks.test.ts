// The IPv6 blocks of VPCs that are private to AWS.
import { expect, test } from "vitest";
import { regionReader } from "../../../src/aws/region-reader.ts";
import { formatCidr } from "../../../src/model/cidr.ts";
import { interceptHttp } from "../intercepted.ts";
import { ec2, filterValues, ok, type Reply } from "../wire.ts";

interceptHttp();

const block = (cidr: string, attribute: string, state = "associated") =>
  `<item><ipv6CidrBlock>${cidr}</ipv6CidrBlock><ipv6CidrBlockState><state>${state}</state></ipv6CidrBlockState>${attribute && `<ipv6AddressAttribute>${attribute}</ipv6AddressAttribute>`}</item>`;
const vpc = (id: string, ...blocks: readonly string[]) =>
  `<item><vpcId>${id}</vpcId><cidrBlockAssociationSet/>${blocks.length === 0 ? "" : `<ipv6CidrBlockAssociationSet>${blocks.join("")}</ipv6CidrBlockAssociationSet>`}</item>`;
const vpcs = (items: string, token = ""): Reply => ok(`<vpcSet>${items}</vpcSet><nextToken>${token}</nextToken>`);

test("private ones, whatever their state, and not those that are advertised; over pages", async () => {
  const { client, asked } = ec2(
    vpcs(
      vpc(
        "vpc-1",
        block("2a05:d018:1::/56", "public"),
        block("2600:ffff::/56", "private", "disassociating"),
        block("2600:eeee::/56", ""),
      ),
      "more",
    ),
    vpcs(vpc("vpc-2")),
  );
  const reading = await regionReader(client).resourcesById("vpcs", ["vpc-1", "vpc-2", "vpc-gone"]);
  expect(reading.ok && reading.value.map(({ id, privateIPv6 = [] }) => [id, privateIPv6.map(formatCidr)])).toEqual([
    ["vpc-1", ["2600:ffff::/56"]],
    ["vpc-2", []],
  ]);
  expect(filterValues(asked[0], "vpc-id")).toEqual(["vpc-1", "vpc-2", "vpc-gone"]);
  expect([asked[0]?.MaxResults, asked[1]?.NextToken]).toEqual(["1000", "more"]);
});

test.each([
  ["no set", ok("")],
  ["no id", vpcs("<item/>")],
  ["a VPC that was not asked for", vpcs(vpc("vpc-9"))],
  [
    "a private block without its CIDR",
    vpcs(vpc("vpc-1", "<item><ipv6AddressAttribute>private</ipv6AddressAttribute></item>")),
  ],
  ["a private block that is no IPv6 CIDR", vpcs(vpc("vpc-1", block("10.0.0.0/16", "private")))],
])("odd: %s", async (_, reply) => {
  const reading = await regionReader(ec2(reply).client).resourcesById("vpcs", ["vpc-1"]);
  expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
});
