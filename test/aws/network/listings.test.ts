// Elastic IP addresses, NAT gateways and VPCs, as AWS answers them.
import { describe, expect, test } from "vitest";
import { regionReader } from "../../../src/aws/region-reader.ts";
import { formatCidr } from "../../../src/model/cidr.ts";
import type { ResourceKind } from "../../../src/model/network/resource.ts";
import { interceptHttp } from "../intercepted.ts";
import { ec2, filterValues, ok, type Reply } from "../wire.ts";

interceptHttp();

async function read(kind: ResourceKind, id: string, ...replies: readonly Reply[]) {
  const { client, asked } = ec2(...replies);
  const reading = await regionReader(client).resourcesById(kind, [id]);
  const found = reading.ok
    ? reading.value.map((one) => [one.id, ...one.blocks.map(formatCidr)])
    : reading.diagnostic.code;
  return { found, asked };
}

describe("Elastic IP addresses", () => {
  const address = (more: string, id = "eipalloc-1") => `<item><allocationId>${id}</allocationId>${more}</item>`;
  const addresses = (items: string) => ok(`<addressesSet>${items}</addressesSet>`);

  test("come in one answer, attached or not", async () => {
    const { found, asked } = await read(
      "elastic_ips",
      "eipalloc-1",
      addresses(address("<publicIp>34.240.0.1</publicIp>")),
    );
    expect(found).toEqual([["eipalloc-1", "34.240.0.1/32"]]);
    expect([filterValues(asked[0], "allocation-id"), asked[0]?.MaxResults]).toEqual([["eipalloc-1"], undefined]);
  });

  test("of a carrier are no public addresses of AWS", async () => {
    const { found } = await read("elastic_ips", "eipalloc-1", addresses(address("<carrierIp>155.146.0.1</carrierIp>")));
    expect(found).toEqual([["eipalloc-1"]]);
  });

  test.each([
    ["no set", ok("")],
    ["no address", addresses(address(""))],
    ["an address that is none", addresses(address("<publicIp>34.240.0</publicIp>"))],
    ["one that was not asked for", addresses(address("<publicIp>34.240.0.1</publicIp>", "eipalloc-2"))],
  ])("odd: %s", async (_, reply) => {
    expect((await read("elastic_ips", "eipalloc-1", reply)).found).toBe("odd_answer");
  });
});

describe("NAT gateways", () => {
  const own = (ip: string, status = "succeeded") => `<item><publicIp>${ip}</publicIp><status>${status}</status></item>`;
  const gateway = (addresses: string, state = "available", id = "nat-1") =>
    `<item><natGatewayId>${id}</natGatewayId><vpcId>vpc-1</vpcId><state>${state}</state>${addresses}</item>`;
  const set = (...items: readonly string[]) => `<natGatewayAddressSet>${items.join("")}</natGatewayAddressSet>`;
  const gateways = (items: string, token = "") =>
    ok(`<natGatewaySet>${items}</natGatewaySet><nextToken>${token}</nextToken>`);

  test("bring all of their public addresses but those that they could not get", async () => {
    const regional = gateway(set(own("34.240.0.1"), own("34.240.0.2", "associating"), own("34.240.0.3", "failed")));
    const { found, asked } = await read("nat_gateways", "nat-1", gateways(regional, "a"), gateways(""));
    expect(found).toEqual([["nat-1", "34.240.0.1/32", "34.240.0.2/32"]]);
    expect(asked[1]?.NextToken).toBe("a");
  });

  test("that are private bring none", async () => {
    const { found } = await read(
      "nat_gateways",
      "nat-1",
      gateways(gateway(set("<item><privateIp>10.0.0.1</privateIp></item>"))),
    );
    expect(found).toEqual([["nat-1"]]);
  });

  test.each(["failed", "deleting", "deleted"])("are gone when they are %s", async (state) => {
    const { found } = await read("nat_gateways", "nat-1", gateways(gateway(set(own("34.240.0.1")), state)));
    expect(found).toEqual([]);
  });

  test.each([
    ["no set", ok("")],
    ["no state", gateways(gateway(set(), ""))],
    ["no set of addresses", gateways(gateway(""))],
    ["one that was not asked for", gateways(gateway(set(), "available", "nat-2"))],
  ])("odd: %s", async (_, reply) => {
    expect((await read("nat_gateways", "nat-1", reply)).found).toBe("odd_answer");
  });
});

describe("VPCs", () => {
  const v4 = (cidr: string, state = "associated") =>
    `<item><cidrBlock>${cidr}</cidrBlock><cidrBlockState><state>${state}</state></cidrBlockState></item>`;
  const v6 = (cidr: string, state = "associated") =>
    `<item><ipv6CidrBlock>${cidr}</ipv6CidrBlock><ipv6CidrBlockState><state>${state}</state></ipv6CidrBlockState></item>`;
  const vpc = (more: string) => ok(`<vpcSet><item><vpcId>vpc-1</vpcId>${more}</item></vpcSet>`);

  test("bring the blocks that are associated, of both families", async () => {
    const sets = [
      `<cidrBlockAssociationSet>${v4("10.0.0.0/16")}${v4("10.1.0.0/16", "disassociated")}</cidrBlockAssociationSet>`,
      `<ipv6CidrBlockAssociationSet>${v6("2001:db8::/56")}${v6("2001:db8:1::/56", "failed")}</ipv6CidrBlockAssociationSet>`,
    ];
    expect((await read("vpcs", "vpc-1", vpc(sets.join("")))).found).toEqual([
      ["vpc-1", "10.0.0.0/16", "2001:db8::/56"],
    ]);
  });

  test("without a set of blocks are odd", async () => {
    expect((await read("vpcs", "vpc-1", vpc("<cidrBlock>10.0.0.0/16</cidrBlock>"))).found).toBe("odd_answer");
  });
});
