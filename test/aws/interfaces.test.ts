import nock from "nock";
import { describe, expect, test } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import { formatCidr, readCidr } from "../../src/model/cidr.ts";
import type { Interfaces } from "../../src/model/columns/interfaces.ts";
import type { NetworkInterface } from "../../src/model/interface.ts";
import type { Reading } from "../../src/model/snapshot.ts";
import { interceptHttp } from "./intercepted.ts";
import { ec2Read, failed, filterValues, ok, type Reply } from "./wire.ts";

const GROUP = "<groupSet><item><groupId>sg-1</groupId><groupName>worker</groupName></item></groupSet>";
const MEMBER = `<vpcId>vpc-1</vpcId><status>in-use</status><interfaceType>interface</interfaceType>${GROUP}`;

function item(content: string): string {
  return `<item>${content}</item>`;
}

function page(items: string, token = ""): Reply {
  return ok(`<networkInterfaceSet>${items}</networkInterfaceSet><nextToken>${token}</nextToken>`);
}

function address(text: string, publicIp = ""): string {
  const association = publicIp === "" ? "" : `<association><publicIp>${publicIp}</publicIp></association>`;
  return item(`<privateIpAddress>${text}</privateIpAddress>${association}`);
}

function eni(id: string, text = "10.0.0.1"): string {
  return item(
    `<networkInterfaceId>${id}</networkInterfaceId>${MEMBER}<privateIpAddress>${text}</privateIpAddress>
    <privateIpAddressesSet>${address(text)}</privateIpAddressesSet>`,
  );
}

function cidr(text: string) {
  const read = readCidr(text);
  if (read === undefined) throw new TypeError(text);
  return read;
}

interceptHttp();

/** The reading with its interfaces as records. */
function records(reading: Reading<Interfaces>): Reading<readonly NetworkInterface[]> {
  return reading.ok ? { ...reading, value: [...reading.value] } : reading;
}

describe.each([
  ["scanned", {}],
  ["parsed by the SDK", { parsesPages: true }],
])("pages that are %s", (_, options) => {
  const ec2 = (...replies: Parameters<typeof ec2Read> extends [unknown, ...infer Replies] ? Replies : never) =>
    ec2Read(options, ...replies);

  describe("interfaces of groups", () => {
    test("an interface keeps all that decides and explains its addresses", async () => {
      const { client } = ec2(
        page(
          item(`<networkInterfaceId>eni-1</networkInterfaceId><vpcId>vpc-1</vpcId><status>in-use</status>
          <interfaceType>interface</interfaceType><requesterManaged>false</requesterManaged>
          <operator><managed>true</managed><principal>eks.amazonaws.com</principal></operator>
          <description>aws-K8S-i-1</description><attachment><instanceId>i-1</instanceId></attachment>
          <tagSet><item><key>Name</key><value>worker-1</value></item></tagSet>
          <groupSet><item><groupId>sg-1</groupId><groupName>worker</groupName></item><item><groupId>sg-2</groupId></item></groupSet>
          <privateIpAddress>10.0.0.1</privateIpAddress>
          <association><publicIp>203.0.113.7</publicIp></association>
          <privateIpAddressesSet>${address("10.0.0.1", "203.0.113.7")}${address("10.0.0.2", "203.0.113.8")}</privateIpAddressesSet>
          <ipv6Address>2001:db8::1</ipv6Address>
          <ipv6AddressesSet><item><ipv6Address>2001:DB8:0::1</ipv6Address></item></ipv6AddressesSet>
          <ipv4PrefixSet><item><ipv4Prefix>10.0.1.0/28</ipv4Prefix></item></ipv4PrefixSet>
          <ipv6PrefixSet><item><ipv6Prefix>2001:db8:1::/80</ipv6Prefix></item></ipv6PrefixSet>`),
        ),
      );
      const reading = await regionReader(client).interfacesOfGroups(["sg-1"]);
      expect(records(reading)).toEqual({
        ok: true,
        value: [
          {
            id: "eni-1",
            status: "in-use",
            type: "interface",
            managed: true,
            vpcId: "vpc-1",
            groups: [{ id: "sg-1", name: "worker" }, { id: "sg-2" }],
            instanceId: "i-1",
            name: "worker-1",
            description: "aws-K8S-i-1",
            privateIPv4: [cidr("10.0.0.1/32"), cidr("10.0.0.2/32")],
            publicIPv4: [cidr("203.0.113.7/32"), cidr("203.0.113.8/32")],
            ipv6: [cidr("2001:db8::1/128")],
            delegated: [cidr("10.0.1.0/28"), cidr("2001:db8:1::/80")],
          },
        ],
      });
    });

    test("pages are followed, an empty one with a token too, and hidden managed interfaces are asked for on each", async () => {
      const { client, asked } = ec2(page(eni("eni-1"), "a"), page("", "b"), page(eni("eni-2", "10.0.0.2")));
      const reading = await regionReader(client).interfacesOfGroups(["sg-1"]);
      expect(reading.ok && [...reading.value].map(({ id }) => id)).toEqual(["eni-1", "eni-2"]);
      expect(
        asked.map(({ NextToken, MaxResults, IncludeManagedResources }) => [
          NextToken,
          MaxResults,
          IncludeManagedResources,
        ]),
      ).toEqual([
        [undefined, "1000", "true"],
        ["a", "1000", "true"],
        ["b", "1000", "true"],
      ]);
    });

    test("450 groups are asked for in three calls of at most 200, an interface of two chunks is kept once", async () => {
      const { client, asked } = ec2(page(eni("eni-1")));
      const groups = Array.from({ length: 450 }, (_, index) => `sg-${index}`);
      const reading = await regionReader(client).interfacesOfGroups([...groups, "sg-1"]);
      expect(asked.map((request) => filterValues(request, "group-id").length)).toEqual([200, 200, 50]);
      expect(reading.ok && reading.value.count).toBe(1);
    });

    test("no groups, no call", async () => {
      const { client, asked } = ec2(failed(500, "InternalError"));
      expect(records(await regionReader(client).interfacesOfGroups([]))).toEqual({ ok: true, value: [] });
      expect(asked).toEqual([]);
    });

    test("an endpoint that does not know IncludeManagedResources is asked without it, and that is said", async () => {
      const { client, asked } = ec2(failed(400, "UnknownParameter"), page(eni("eni-1")));
      const reading = await regionReader(client).interfacesOfGroups(["sg-1"]);
      expect(reading.ok && [...reading.value].map(({ id }) => id)).toEqual(["eni-1"]);
      expect(asked[1]).not.toHaveProperty("IncludeManagedResources");
      expect(reading.ok && reading.lacking).toMatchObject({
        severity: "error",
        summary: "interfaces that AWS services manage may be missing in payments eu-west-1",
      });
    });
  });

  describe("odd answers are errors, never fewer interfaces", () => {
    const member = (content: string) => page(item(`<networkInterfaceId>eni-1</networkInterfaceId>${content}`));
    const cases: readonly [string, readonly Reply[]][] = [
      ["no set", [ok("<nextToken/>")]],
      ["no body", [{ status: 200, body: "" }]],
      ["a page of a proxy", [{ status: 200, body: "<html><body>Sign in</body></html>" }]],
      ["an error document with status 200", [{ ...failed(200, "UnauthorizedOperation") }]],
      ["not XML", [{ status: 200, body: "Sign in" }]],
      ["a body cut in the middle", [{ status: 200, body: page(eni("eni-1")).body.slice(0, 300) }]],
      ["a second page without its set", [page(eni("eni-1"), "a"), ok("<nextToken/>")]],
      ["a token that repeats", [page(eni("eni-1"), "a"), page(eni("eni-2"), "a"), page(eni("eni-3"))]],
      ["an empty item", [page("<item/>")]],
      ["an item without an id", [page(item(MEMBER))]],
      ["no groups", [member(MEMBER.replace(GROUP, ""))]],
      ["no status", [member(MEMBER.replace("<status>in-use</status>", ""))]],
      ["no VPC", [member(MEMBER.replace("<vpcId>vpc-1</vpcId>", ""))]],
      [
        "a delegated prefix wider than EC2 delegates",
        [member(`${MEMBER}<ipv4PrefixSet><item><ipv4Prefix>0.0.0.0/0</ipv4Prefix></item></ipv4PrefixSet>`)],
      ],
      [
        "an invalid address",
        [member(`${MEMBER}<privateIpAddressesSet>${address("10.0.0.256")}</privateIpAddressesSet>`)],
      ],
      [
        "an address item without an address",
        [member(`${MEMBER}<privateIpAddressesSet><item/></privateIpAddressesSet>`)],
      ],
      [
        "a public address that is none",
        [member(`${MEMBER}<privateIpAddressesSet>${address("10.0.0.1", "x")}</privateIpAddressesSet>`)],
      ],
      [
        "a prefix that is none",
        [member(`${MEMBER}<ipv4PrefixSet><item><ipv4Prefix>10.0.0.0/33</ipv4Prefix></item></ipv4PrefixSet>`)],
      ],
      ["a primary address that is not among all", [member(`${MEMBER}<privateIpAddress>10.0.0.1</privateIpAddress>`)]],
      [
        "a primary IPv6 address that is not among all",
        [member(`${MEMBER}<ipv6Address>2001:db8::1</ipv6Address><ipv6AddressesSet/>`)],
      ],
      ["an interface of another group", [page(eni("eni-1").replace("sg-1", "sg-9"))]],
    ];
    test.each(cases)("%s", async (_, replies) => {
      const { client } = ec2(...replies);
      const reading = await regionReader(client).interfacesOfGroups(["sg-1"]);
      expect(reading.ok ? "ok" : reading.diagnostic).toMatchObject({
        code: "odd_answer",
        severity: "error",
        account: "payments",
        region: "eu-west-1",
        summary: "AWS answered ec2:DescribeNetworkInterfaces oddly in payments (222222222222) eu-west-1",
      });
    });
  });

  describe("interfaces with addresses", () => {
    test.each([
      ["private", ["addresses.private-ip-address"]],
      ["public", ["addresses.association.public-ip"]],
      ["both", ["addresses.private-ip-address", "addresses.association.public-ip"]],
    ] as const)("IPv4 on the %s side: one call a side", async (side, filters) => {
      const { client, asked } = ec2(page(""));
      const reading = await regionReader(client).interfacesWithAddresses([cidr("10.0.0.1/32")], side);
      expect(records(reading)).toEqual({ ok: true, value: [] });
      expect(asked.map((request) => request["Filter.1.Name"])).toEqual(filters);
      for (const request of asked)
        expect(request).toMatchObject({ "Filter.1.Value.1": "10.0.0.1", IncludeManagedResources: "true" });
    });

    test("IPv6 addresses have a filter of their own, in canonical form", async () => {
      const { client, asked } = ec2(page(""));
      await regionReader(client).interfacesWithAddresses([cidr("2001:db8:0:0::a/128")], "private");
      expect(asked.map((request) => filterValues(request, "ipv6-addresses.ipv6-address"))).toEqual([["2001:db8::a"]]);
    });

    test("401 private addresses take three calls, the floor", async () => {
      const { client, asked } = ec2(page(""));
      const addresses = Array.from({ length: 401 }, (_, index) => cidr(`10.0.${index >> 8}.${index & 255}/32`));
      await regionReader(client).interfacesWithAddresses(addresses, "private");
      expect(asked.map((request) => filterValues(request, "addresses.private-ip-address").length)).toEqual([
        200, 200, 1,
      ]);
    });

    test("the interface that still has the address is found; one that has not is an odd answer", async () => {
      const found = ec2(page(eni("eni-1", "10.0.0.1")));
      const reading = await regionReader(found.client).interfacesWithAddresses([cidr("10.0.0.1/32")], "private");
      expect(reading.ok && [...reading.value].flatMap(({ privateIPv4 }) => privateIPv4.map(formatCidr))).toEqual([
        "10.0.0.1/32",
      ]);
      nock.cleanAll();
      const other = ec2(page(eni("eni-1", "10.0.0.1")));
      const odd = await regionReader(other.client).interfacesWithAddresses([cidr("10.0.0.2/32")], "private");
      expect(odd.ok ? "ok" : odd.diagnostic.code).toBe("odd_answer");
    });
  });
});
