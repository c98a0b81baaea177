import { describe, expect, test } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import { formatCidr } from "../../src/model/cidr.ts";
import { interceptHttp } from "./intercepted.ts";
import { AT, ec2, failed, filterValues, ok, type Reply } from "./wire.ts";

const OWNER_TAG = "<tagSet><item><key>plsync:owner</key><value>acme/network</value></item></tagSet>";

interface Fields {
  readonly [element: string]: string;
}

function list(id: string, fields: Fields = {}): string {
  const all: Fields = {
    prefixListId: id,
    prefixListArn: `arn:aws:ec2:eu-west-1:${AT.accountId}:prefix-list/${id}`,
    prefixListName: "web",
    addressFamily: "IPv4",
    maxEntries: "10",
    version: "3",
    state: "modify-complete",
    ownerId: AT.accountId,
    ...fields,
  };
  const elements = Object.entries(all).filter(([, text]) => text !== "");
  return `<item>${elements.map(([name, text]) => `<${name}>${text}</${name}>`).join("")}${OWNER_TAG}</item>`;
}

function lists(items: string, token = ""): Reply {
  return ok(`<prefixListSet>${items}</prefixListSet><nextToken>${token}</nextToken>`);
}

function entries(cidrs: readonly string[], token = ""): Reply {
  const items = cidrs.map((cidr) => `<item><cidr>${cidr}</cidr><description/></item>`).join("");
  return ok(`<entrySet>${items}</entrySet><nextToken>${token}</nextToken>`);
}

interceptHttp();

describe("lists", () => {
  test("a list keeps what a plan needs", async () => {
    const failedResize = { state: "modify-failed", stateMessage: "sg-1 has no room" };
    const { client } = ec2(lists(list("pl-1", failedResize)));
    expect(await regionReader(client).listsByOwner("acme/network")).toEqual({
      ok: true,
      value: [
        {
          id: "pl-1",
          arn: "arn:aws:ec2:eu-west-1:222222222222:prefix-list/pl-1",
          name: "web",
          family: "IPv4",
          maxEntries: 10,
          version: 3,
          state: "modify-failed",
          stateMessage: "sg-1 has no room",
          ownerId: AT.accountId,
          tags: new Map([["plsync:owner", "acme/network"]]),
          fedByIpam: false,
        },
      ],
    });
  });

  test("by owner: one filtered listing of pages of 100", async () => {
    const { client, asked } = ec2(lists(list("pl-1"), "a"), lists(list("pl-2")));
    const reading = await regionReader(client).listsByOwner("acme/network");
    expect(reading.ok && reading.value.map(({ id }) => id)).toEqual(["pl-1", "pl-2"]);
    expect(asked.length).toBe(2);
    for (const request of asked) {
      expect(filterValues(request, "tag:plsync:owner")).toEqual(["acme/network"]);
      expect(filterValues(request, "owner-id")).toEqual([AT.accountId]);
      expect(request.MaxResults).toBe("100");
    }
  });

  test("wildcards in names are literal, and a call has at most 200 filter values with the owner's id", async () => {
    const { client, asked } = ec2(lists(""));
    const names = ["a*b", "c?d", "e\\f", ...Array.from({ length: 200 }, (_, index) => `list-${index}`)];
    await regionReader(client).listsByName(names);
    expect(filterValues(asked[0], "prefix-list-name").slice(0, 3)).toEqual(["a\\*b", "c\\?d", "e\\\\f"]);
    expect(asked.map((request) => filterValues(request, "prefix-list-name").length)).toEqual([199, 4]);
  });

  test("by id: AWS-managed and shared lists are found too, deleted ones are not", async () => {
    const { client } = ec2(
      lists(
        list("pl-aws", { ownerId: "AWS", maxEntries: "", version: "" }) +
          list("pl-shared", { ownerId: "999999999999" }) +
          list("pl-gone", { state: "delete-complete" }),
      ),
    );
    const reading = await regionReader(client).listsById(["pl-aws", "pl-shared", "pl-gone", "pl-never"]);
    expect(reading.ok && reading.value.map(({ id, version }) => [id, version])).toEqual([
      ["pl-aws", undefined],
      ["pl-shared", 3],
    ]);
  });

  test.each([
    ["ipamPrefixListResolverTargetId alone", { ipamPrefixListResolverTargetId: "t-1" }, true],
    ["sync on", { ipamPrefixListResolverTargetId: "t-1", ipamPrefixListResolverSyncEnabled: "true" }, true],
    ["sync off", { ipamPrefixListResolverTargetId: "t-1", ipamPrefixListResolverSyncEnabled: "false" }, false],
  ])("fed by IPAM: %s", async (_, fields, fed) => {
    const reading = await regionReader(ec2(lists(list("pl-1", fields))).client).listsById(["pl-1"]);
    expect(reading.ok && reading.value[0]?.fedByIpam).toBe(fed);
  });

  test.each([
    ["no set", ok("")],
    ["no id", lists(list(""))],
    ["no name", lists(list("pl-1", { prefixListName: "" }))],
    ["no version", lists(list("pl-1", { version: "" }))],
    ["no size", lists(list("pl-1", { maxEntries: "" }))],
    ["no owner", lists(list("pl-1", { ownerId: "" }))],
    ["no family", lists(list("pl-1", { addressFamily: "IPv5" }))],
    ["an unknown state", lists(list("pl-1", { state: "frozen" }))],
    ["another owner's tag", lists(list("pl-1").replace("acme/network", "acme/other"))],
    ["another account's list", lists(list("pl-1", { ownerId: "999999999999" }))],
    ["a token that repeats", lists(list("pl-1"), "a")],
  ])("odd: %s", async (_, reply) => {
    const reading = await regionReader(ec2(reply).client).listsByOwner("acme/network");
    expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
  });
});

describe("entries", () => {
  test("every page is of the version asked for; entries come in numeric order", async () => {
    const { client, asked } = ec2(entries(["10.0.0.10/32", "10.0.0.9/32"], "a"), entries(["9.0.0.0/8"]));
    const reading = await regionReader(client).entries("pl-1", 7);
    expect(reading.ok && reading.value.map(({ cidr }) => formatCidr(cidr))).toEqual([
      "9.0.0.0/8",
      "10.0.0.9/32",
      "10.0.0.10/32",
    ]);
    expect(asked.map(({ TargetVersion, MaxResults, NextToken }) => [TargetVersion, MaxResults, NextToken])).toEqual([
      ["7", "100", undefined],
      ["7", "100", "a"],
    ]);
  });

  test("descriptions are there or empty, whatever their element does", async () => {
    const items =
      "<item><cidr>10.0.0.1/32</cidr></item><item><cidr>10.0.0.2/32</cidr><description>a &amp; b</description></item>";
    const reading = await regionReader(ec2(ok(`<entrySet>${items}</entrySet>`)).client).entries("pl-1", 1);
    expect(reading.ok && reading.value.map(({ description }) => description)).toEqual(["", "a & b"]);
  });

  test.each([
    ["no set", ok("<nextToken/>")],
    ["no CIDR", entries([""])],
    ["no block", entries(["10.0.0.0/33"])],
    ["both families", entries(["10.0.0.0/8", "2001:db8::/32"])],
    ["a token that repeats", entries(["10.0.0.0/8"], "a")],
  ])("odd: %s", async (_, reply) => {
    const reading = await regionReader(ec2(reply).client).entries("pl-1", 1);
    expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
  });

  test("a list that went away in between is a failure, not an empty list", async () => {
    const reading = await regionReader(ec2(failed(400, "InvalidPrefixListID.NotFound")).client).entries("pl-1", 1);
    expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("aws_error");
  });
});

describe("associations", () => {
  test("all pages, of up to 255", async () => {
    const page = (id: string, token: string) =>
      ok(
        `<prefixListAssociationSet><item><resourceId>${id}</resourceId><resourceOwner>222222222222</resourceOwner></item></prefixListAssociationSet><nextToken>${token}</nextToken>`,
      );
    const { client, asked } = ec2(page("sg-1", "a"), page("rtb-1", ""));
    expect(await regionReader(client).associations("pl-1")).toEqual({
      ok: true,
      value: [
        { resourceId: "sg-1", ownerId: "222222222222" },
        { resourceId: "rtb-1", ownerId: "222222222222" },
      ],
    });
    expect(asked[0]).toMatchObject({ MaxResults: "255", PrefixListId: "pl-1" });
  });

  test.each([
    ["no set", ok("")],
    ["no resource", ok("<prefixListAssociationSet><item/></prefixListAssociationSet>")],
  ])("odd: %s", async (_, reply) => {
    const reading = await regionReader(ec2(reply).client).associations("pl-1");
    expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
  });
});
