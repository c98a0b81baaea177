// Subnets and their CIDR reservations, as AWS answers them.
import { expect, test } from "vitest";
import { regionReader } from "../../../src/aws/region-reader.ts";
import { formatCidr } from "../../../src/model/cidr.ts";
import { interceptHttp } from "../intercepted.ts";
import { ec2, filterValues, ok, type Reply } from "../wire.ts";

interceptHttp();

const block = (cidr: string, state: string, more = "") =>
  `<item>${more}<ipv6CidrBlock>${cidr}</ipv6CidrBlock><ipv6CidrBlockState><state>${state}</state></ipv6CidrBlockState></item>`;
const subnet = (id: string, more = "<cidrBlock>10.0.0.0/24</cidrBlock>") =>
  `<item><subnetId>${id}</subnetId><vpcId>vpc-1</vpcId>${more}</item>`;
const subnets = (items: string, token = ""): Reply =>
  ok(`<subnetSet>${items}</subnetSet><nextToken>${token}</nextToken>`);

test("by id: by a filter, with the blocks of both families that are associated", async () => {
  const ipv6 = [
    block("2001:db8:0:1::/64", "associated", "<ipv6AddressAttribute>private</ipv6AddressAttribute>"),
    block("2001:db8:0:2::/64", "disassociating"),
  ].join("");
  const both = `<cidrBlock>10.0.0.0/24</cidrBlock><ipv6CidrBlockAssociationSet>${ipv6}</ipv6CidrBlockAssociationSet>`;
  const { client, asked } = ec2(subnets(subnet("subnet-1", both), "a"), subnets(""));
  const reading = await regionReader(client).resourcesById("subnets", ["subnet-1", "subnet-gone"]);
  expect(
    reading.ok &&
      reading.value.map(({ id, blocks, privateIPv6 = [] }) => [id, ...[...blocks, ...privateIPv6].map(formatCidr)]),
  ).toEqual([["subnet-1", "10.0.0.0/24", "2001:db8:0:1::/64", "2001:db8:0:1::/64"]]);
  expect(filterValues(asked[0], "subnet-id")).toEqual(["subnet-1", "subnet-gone"]);
  expect(asked[1]?.NextToken).toBe("a");
});

test("by VPC and tags: all must match", async () => {
  const tags = "<tagSet><item><key>Tier</key><value>app</value></item></tagSet>";
  const native = `<ipv6Native>true</ipv6Native>${tags}`;
  const { client, asked } = ec2(subnets(subnet("subnet-1", native)));
  const reading = await regionReader(client).resourcesMatching("subnets", {
    vpcId: "vpc-1",
    tags: new Map([["Tier", "app"]]),
  });
  expect(reading).toEqual({
    ok: true,
    value: [{ id: "subnet-1", vpcId: "vpc-1", tags: new Map([["Tier", "app"]]), blocks: [] }],
  });
  expect([filterValues(asked[0], "vpc-id"), filterValues(asked[0], "tag:Tier")]).toEqual([["vpc-1"], ["app"]]);
});

test.each([
  ["no set", ok("")],
  ["no block of IPv4", subnets(subnet("subnet-1", ""))],
  ["a block that is not a CIDR", subnets(subnet("subnet-1", "<cidrBlock>10.0.0.0/33</cidrBlock>"))],
  ["no VPC", subnets(subnet("subnet-1").replace("<vpcId>vpc-1</vpcId>", ""))],
  ["a subnet that was not asked for", subnets(subnet("subnet-2"))],
  ["a token that repeats", subnets(subnet("subnet-1"), "a")],
])("odd: %s", async (_, reply) => {
  const reading = await regionReader(ec2(reply).client).resourcesById("subnets", ["subnet-1"]);
  expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
});

const reservation = (id: string, cidr: string, more = "") =>
  `<item><subnetCidrReservationId>${id}</subnetCidrReservationId><subnetId>subnet-1</subnetId><cidr>${cidr}</cidr>${more}</item>`;
const reservations = (v4: string, v6: string, token = ""): Reply =>
  ok(
    `<subnetIpv4CidrReservationSet>${v4}</subnetIpv4CidrReservationSet><subnetIpv6CidrReservationSet>${v6}</subnetIpv6CidrReservationSet><nextToken>${token}</nextToken>`,
  );

test("reservations of both families, from all pages", async () => {
  const described = reservation("scr-1", "10.0.0.0/28", "<description>pods</description>");
  const { client, asked } = ec2(
    reservations(described, "", "a"),
    reservations("", reservation("scr-2", "2001:db8:0:1::/80")),
  );
  const reading = await regionReader(client).reservationsOf("subnet-1");
  expect(reading.ok && reading.value.map(({ cidr, ...one }) => ({ ...one, cidr: formatCidr(cidr) }))).toEqual([
    { id: "scr-1", cidr: "10.0.0.0/28", description: "pods" },
    { id: "scr-2", cidr: "2001:db8:0:1::/80" },
  ]);
  expect(asked[0]).toMatchObject({ SubnetId: "subnet-1", MaxResults: "1000" });
});

test.each([
  ["no set", ok("<subnetIpv4CidrReservationSet/>")],
  ["another subnet", reservations(reservation("scr-1", "10.0.0.0/28").replace("subnet-1", "subnet-2"), "")],
  ["a block that is not a CIDR", reservations(reservation("scr-1", "pods"), "")],
])("odd reservations: %s", async (_, reply) => {
  const reading = await regionReader(ec2(reply).client).reservationsOf("subnet-1");
  expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
});
