// What a file without mistakes becomes.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formatCidr } from "../../src/model/cidr.ts";
import type { CidrSource } from "../../src/sources/written/cidrs.ts";
import { EXAMPLE, file, read } from "./example.ts";

const configuration = read(EXAMPLE);
const [workers, bastions] = configuration.mappings;
const lists = configuration.mappings.flatMap((mapping) => mapping.lists);

describe("the example", () => {
  it("keeps what is said of the file as a whole", () => {
    expect(configuration).toMatchObject({
      path: "mappings.yaml",
      sha256: createHash("sha256").update(EXAMPLE).digest("hex"),
      owner: "acme/network",
      credentials: { mode: "chain", sessionTags: true },
      maxDeletes: 4,
    });
  });

  it("fills accounts from account_defaults and replaces {id} and {alias}", () => {
    expect(configuration.accounts).toEqual([
      {
        alias: "network",
        id: "111111111111",
        planRoleArn: "arn:aws:iam::111111111111:role/plsync-plan",
        applyRoleArn: "arn:aws:iam::111111111111:role/plsync-apply",
        externalId: "net-7f3a",
        regions: ["eu-central-1"],
        position: { file: "mappings.yaml", line: 9, column: 3 },
      },
      {
        alias: "payments",
        id: "222222222222",
        planRoleArn: "arn:aws:iam::222222222222:role/plsync-plan",
        externalId: "plsync-payments",
        regions: [],
        position: { file: "mappings.yaml", line: 14, column: 3 },
      },
      {
        alias: "local",
        id: "333333333333",
        externalId: "plsync-local",
        regions: [],
        position: { file: "mappings.yaml", line: 15, column: 3 },
      },
    ]);
  });

  it("reads security groups by id, name and tags, with the merged filter", () => {
    expect(workers?.sources[0]).toMatchObject({
      kind: "security_groups",
      at: { account: "payments", accountId: "222222222222", region: "us-east-1" },
      selectors: [
        { by: "id", id: "sg-0a1b2c3d4e5f60718", position: { line: 32, column: 13 } },
        { by: "name", name: "worker", vpcId: "vpc-0a1b2c3d4e5f60718" },
        { by: "tags", tags: new Map([["Team", "payments"]]), follow: true },
      ],
      interfaces: { detached: false, managed: false, types: ["interface", "lambda"], vpcIds: [] },
      addresses: "both",
      delegatedPrefixes: false,
      position: { line: 31, column: 9 },
    });
    expect(bastions?.sources).toMatchObject([
      { selectors: [{ by: "name", name: "bastion" }], at: { region: "eu-west-1" }, addresses: "private" },
    ]);
  });

  it("reads static CIDRs as maps and as plain text", () => {
    const { cidrs = [] } = (workers?.sources[1] ?? {}) as Partial<CidrSource>;
    expect(cidrs.map(({ cidr }) => formatCidr(cidr))).toEqual(["10.16.0.0/12", "2001:db8::/48"]);
    expect(cidrs[0]).toMatchObject({ description: "Data centre", expires: "2027-03-31", position: { line: 39 } });
  });

  it("makes one list of each Region, each with its address", () => {
    expect(lists.map(({ address, position }) => [address, position.line])).toEqual([
      ["network/eu-central-1/payments-workers", 42],
      ["network/us-west-2/payments-workers", 42],
      ["network/eu-west-1/payments-workers-v6", 47],
      ["network/eu-west-1/bastions", 55],
    ]);
  });

  it("merges maps key by key and lets numbers replace them", () => {
    expect(lists.map(({ maxEntries }) => maxEntries)).toEqual([
      { kind: "automatic", headroomPercent: 20, headroom: 5, limit: 500, shrink: true },
      { kind: "automatic", headroomPercent: 20, headroom: 5, limit: 500, shrink: true },
      { kind: "fixed", value: 60 },
      { kind: "automatic", headroomPercent: 20, headroom: 10, limit: 500, shrink: true },
    ]);
    expect(lists[0]?.tags).toEqual(
      new Map([
        ["cost", "net"],
        ["team", "payments"],
      ]),
    );
    expect(lists[3]?.limits).toEqual({
      maxRemovalPercent: 40,
      ignoreBelow: 3,
      maxRemovals: 200,
      maxAdditions: 500,
      allowEmpty: true,
      widest: { IPv4: 12, IPv6: 48 },
    });
  });

  it("adopts only where the file says so", () => {
    expect(lists.map(({ adopt }) => adopt)).toEqual(["pl-0aaaaaaaaaaaaaaaa", false, false, true]);
    expect(lists[2]).toMatchObject({ renamedFrom: "pw6", deletion: "retain", family: "IPv6" });
  });
});

it("takes built-in defaults below a map that replaces a number of `defaults`", () => {
  const defaults = "{ account: net, region: eu-west-1, prefix_list: { max_entries: 50 } }";
  const [mapping] = read(file({ defaults, lists: "[{ max_entries: { headroom: 5 } }, { name: b }]" })).mappings;
  expect(mapping?.lists.map(({ maxEntries }) => maxEntries)).toEqual([
    { kind: "automatic", headroomPercent: 10, headroom: 5, limit: 1000, shrink: true },
    { kind: "fixed", value: 50 },
  ]);
});

it("accepts a byte order mark, Windows line ends, quotes, anchors and aliases", () => {
  const text = file({
    lists: "[&list { name: a, max_entries: 50 }, { name: b, tags: &t { x: y } }, { name: c, tags: *t }]",
  });
  const [mapping] = read(`\ufeff${text.replaceAll("\n", "\r\n")}`).mappings;
  expect(mapping?.lists.map(({ name, tags }) => [name, tags.get("x")])).toEqual([
    ["a", undefined],
    ["b", "y"],
    ["c", "y"],
  ]);
});

it("treats keys that JavaScript knows as keys like any other", () => {
  const lists = `[{ tags: { __proto__: a, constructor: b, toString: c, hasOwnProperty: d } }]`;
  expect(read(file({ lists })).mappings[0]?.lists[0]?.tags).toEqual(
    new Map([
      ["__proto__", "a"],
      ["constructor", "b"],
      ["toString", "c"],
      ["hasOwnProperty", "d"],
    ]),
  );
});

it("allows a file whose last mapping is gone", () => {
  const text = 'version: 1\nowner: a\naccounts: { a: { id: "111111111111" } }\nmappings: []\n';
  expect(read(text).mappings).toEqual([]);
});

it("merges the keys of `aggregate` with those of `defaults`, and lets a word replace them", () => {
  const aggregate = "{ within: 40, max_extra_addresses: 64, never: [10.0.0.0/28] }";
  const defaults = `{ account: net, region: eu-west-1, prefix_list: { aggregate: ${aggregate} } }`;
  const lists =
    "[{}, { name: b, aggregate: { within: 5 } }, { name: c, aggregate: none }, { name: d, aggregate: exact }]";
  const [mapping] = read(file({ defaults, lists })).mappings;
  const bounded = { kind: "bounded", within: 40, maxExtra: 64, never: [expect.anything()] };
  expect(mapping?.lists.map(({ aggregation }) => aggregation)).toEqual([
    bounded,
    { ...bounded, within: 5 },
    undefined,
    { kind: "exact" },
  ]);
});

it("allows no extra addresses unless `aggregate` says how many", () => {
  const [mapping] = read(file({ lists: "[{ aggregate: { within: 5 } }]" })).mappings;
  expect(mapping?.lists[0]?.aggregation).toEqual({ kind: "bounded", within: 5, maxExtra: 0, never: [] });
});

it("warns about room as the list says, else as the defaults of lists say, else as the file says", () => {
  const prefixList = "prefix_list: { capacity: { warn_base: 4 } }";
  const defaults = `{ account: net, region: eu-west-1, ${prefixList} }`;
  const lists = "[{ capacity: { warn_percent: 0 } }, { name: b }]";
  const { thresholds, mappings } = read(file({ head: "capacity: { warn_percent: 25 }", defaults, lists }));
  expect(thresholds).toEqual({ percent: 25, base: 10 });
  expect(mappings[0]?.lists.map((list) => list.thresholds)).toEqual([
    { percent: 0, base: 4 },
    { percent: 25, base: 4 },
  ]);
});
