import nock from "nock";
import { describe, expect, test } from "vitest";
import type { WriteFailureKind } from "../../src/apply/ports.ts";
import { regionWriter } from "../../src/aws/region-writer.ts";
import { type Cidr, readCidr } from "../../src/model/cidr.ts";
import { interceptHttp } from "./intercepted.ts";
import { AT, ec2, failed, ok, RESET, type Reply } from "./wire.ts";

function cidr(text: string): Cidr {
  const read = readCidr(text);
  if (read === undefined) throw new TypeError(text);
  return read;
}

const LIST = `<prefixList><prefixListId>pl-1</prefixListId><prefixListArn>arn:aws:ec2:eu-west-1:222222222222:prefix-list/pl-1</prefixListArn>
  <prefixListName>web</prefixListName><addressFamily>IPv4</addressFamily><maxEntries>10</maxEntries><version>3</version>
  <state>modify-in-progress</state><ownerId>${AT.accountId}</ownerId><tagSet/></prefixList>`;

const CHANGE = {
  id: "pl-1",
  currentVersion: 3,
  adds: [
    { cidr: cidr("10.0.0.1/32"), description: "a & b" },
    { cidr: cidr("10.0.0.2/32"), description: "" },
  ],
  removes: [cidr("10.0.0.3/32")],
};

interceptHttp();

describe("what is sent", () => {
  test("adds and removes go in one call with the version, and nothing else with them", async () => {
    const { client, asked } = ec2(ok(LIST));
    const written = await regionWriter(client).modify(CHANGE);
    expect(written).toMatchObject({ ok: true, value: { id: "pl-1", state: "modify-in-progress", version: 3 } });
    expect(asked).toEqual([
      {
        Action: "ModifyManagedPrefixList",
        Version: "2016-11-15",
        PrefixListId: "pl-1",
        CurrentVersion: "3",
        "AddEntry.1.Cidr": "10.0.0.1/32",
        "AddEntry.1.Description": "a & b",
        "AddEntry.2.Cidr": "10.0.0.2/32",
        "RemoveEntry.1.Cidr": "10.0.0.3/32",
      },
    ]);
  });

  test("a new list has its first entries, all its tags and the caller's token", async () => {
    const { client, asked } = ec2(ok(LIST));
    const tags = new Map([
      ["plsync:owner", "acme/network"],
      ["team", "web"],
    ]);
    const entries = CHANGE.adds;
    const list = { name: "web", family: "IPv4", maxEntries: 10, tags, entries, clientToken: "t0k3n" } as const;
    await regionWriter(client).create(list);
    expect(asked).toEqual([
      {
        Action: "CreateManagedPrefixList",
        Version: "2016-11-15",
        PrefixListName: "web",
        AddressFamily: "IPv4",
        MaxEntries: "10",
        "Entry.1.Cidr": "10.0.0.1/32",
        "Entry.1.Description": "a & b",
        "Entry.2.Cidr": "10.0.0.2/32",
        "TagSpecification.1.ResourceType": "prefix-list",
        "TagSpecification.1.Tag.1.Key": "plsync:owner",
        "TagSpecification.1.Tag.1.Value": "acme/network",
        "TagSpecification.1.Tag.2.Key": "team",
        "TagSpecification.1.Tag.2.Value": "web",
        ClientToken: "t0k3n",
      },
    ]);
  });

  test("a resize and a rename change nothing else", async () => {
    const { client, asked } = ec2(ok(LIST));
    await regionWriter(client).resize("pl-1", 20);
    await regionWriter(client).rename("pl-1", "web-2");
    expect(asked.map(({ Action, Version, ...rest }) => rest)).toEqual([
      { PrefixListId: "pl-1", MaxEntries: "20" },
      { PrefixListId: "pl-1", PrefixListName: "web-2" },
    ]);
  });

  test("tags", async () => {
    const { client, asked } = ec2(ok("<return>true</return>"));
    expect(await regionWriter(client).tag("pl-1", new Map([["k", "v"]]))).toEqual({ ok: true, value: undefined });
    expect(await regionWriter(client).untag("pl-1", ["k"])).toEqual({ ok: true, value: undefined });
    expect(asked).toMatchObject([
      { Action: "CreateTags", "ResourceId.1": "pl-1", "Tag.1.Key": "k", "Tag.1.Value": "v" },
      { Action: "DeleteTags", "ResourceId.1": "pl-1", "Tag.1.Key": "k" },
    ]);
  });

  test("an empty change and one beyond AWS' limits are bugs, and are not sent", () => {
    const { client, asked } = ec2(ok(LIST));
    const many = Array.from({ length: 101 }, (_, index) => cidr(`10.0.0.${index}/32`));
    expect(() => regionWriter(client).modify({ ...CHANGE, adds: [], removes: [] })).toThrow(RangeError);
    expect(() => regionWriter(client).modify({ ...CHANGE, removes: many })).toThrow(RangeError);
    expect(asked).toEqual([]);
  });
});

describe("what became of it", () => {
  const cases: readonly [string, readonly (Reply | typeof RESET)[], WriteFailureKind][] = [
    ["in progress", [failed(400, "IncorrectState")], "conflict"],
    ["another version", [failed(400, "PrefixListVersionMismatch")], "conflict"],
    ["another writer", [failed(400, "ConcurrentMutationLimitExceeded")], "conflict"],
    [
      "a first answer that was lost, then another version",
      [RESET, failed(400, "PrefixListVersionMismatch")],
      "conflict",
    ],
    ["not allowed", [failed(403, "UnauthorizedOperation")], "refused"],
    ["bad credentials", [failed(401, "AuthFailure")], "refused"],
    ["more entries than the size that it has by now", [failed(400, "PrefixListMaxEntriesExceeded")], "conflict"],
    [
      "an entry that is there, or is not, against the reading",
      [failed(400, "InvalidPrefixListModification")],
      "conflict",
    ],
    ["an unknown code", [failed(400, "SomethingNew")], "refused"],
    ["a token of other parameters", [failed(400, "IdempotentParameterMismatch")], "token"],
    ["no answer", [RESET], "lost"],
    ["faults", [failed(500, "InternalError")], "lost"],
    ["throttles, which may hide a lost answer", [failed(503, "RequestLimitExceeded")], "lost"],
    ["a first answer that was lost, then a refusal", [RESET, failed(400, "InvalidParameterValue")], "lost"],
    ["a 400 that is not XML", [{ status: 400, body: "Bad Request" }], "lost"],
    ["a body cut in the middle", [{ status: 200, body: ok(LIST).body.slice(0, 200) }], "lost"],
    ["an answer without the list", [ok("")], "lost"],
    ["an empty answer", [{ status: 200, body: "" }], "lost"],
    ["an answer that is half a list", [ok("<prefixList><prefixListId>pl-1</prefixListId></prefixList>")], "lost"],
  ];
  test.each(cases)("%s", async (_, replies, kind) => {
    const written = await regionWriter(ec2(...replies).client).modify(CHANGE);
    expect(written.ok ? "ok" : written.kind).toBe(kind);
    expect(written.ok ? "" : written.diagnostic.detail).toContain("ec2:ModifyManagedPrefixList: ");
  });

  test("trouble that passes is not seen", async () => {
    const { client } = ec2(failed(503, "RequestLimitExceeded"), failed(500, "InternalError"), ok(LIST));
    expect(await regionWriter(client).modify(CHANGE)).toMatchObject({ ok: true });
  });

  test("a deletion that is done already is done; one of a referenced list is refused by name", async () => {
    const gone = ec2(failed(400, "InvalidPrefixListID.NotFound"));
    expect(await regionWriter(gone.client).delete("pl-1")).toEqual({ ok: true, value: undefined });
    nock.cleanAll();
    const used = ec2(failed(400, "DependencyViolation"));
    expect(await regionWriter(used.client).delete("pl-1")).toMatchObject({
      ok: false,
      kind: "refused",
      diagnostic: { code: "list_referenced" },
    });
  });
});

describe("the reads that go with writing", () => {
  const set = (content: string) => ok(`<prefixListSet>${content.replaceAll("prefixList>", "item>")}</prefixListSet>`);

  test("a list that is not there (yet, or any more) is not in the answer", async () => {
    expect(await regionWriter(ec2(set("")).client).describe(["pl-1"])).toEqual({ ok: true, value: new Map() });
  });

  test("a list is described as AWS has it now", async () => {
    expect(await regionWriter(ec2(set(LIST)).client).describe(["pl-1"])).toEqual({
      ok: true,
      value: new Map([["pl-1", expect.objectContaining({ version: 3 })]]),
    });
  });

  test("an answer without its set does not mean that the list is not there", async () => {
    expect(await regionWriter(ec2(ok("")).client).describe(["pl-1"])).toMatchObject({
      diagnostic: { code: "odd_answer" },
    });
  });

  test("a list is found by name, account and owner", async () => {
    const { client, asked } = ec2(set(""));
    expect(await regionWriter(client).find("web", "acme/network")).toEqual({ ok: true, value: [] });
    expect(Object.values(asked[0] ?? {})).toEqual(
      expect.arrayContaining(["owner-id", AT.accountId, "tag:plsync:owner", "acme/network", "prefix-list-name", "web"]),
    );
  });
});
