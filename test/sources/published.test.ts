// Ranges that others publish, from the file to the list: which come in, which do not, and what makes them unknown.
import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rolesOf } from "../../src/iam/roles.ts";
import { interceptHttp } from "../aws/intercepted.ts";
import { type Estate, estate, file, mapping, NO_LIMITS, read } from "../engine/estate.ts";

interceptHttp({ otherRequests: true });

const LIST = { limits: NO_LIMITS };
const AWS = {
  syncToken: "1795410000",
  createDate: "2026-11-23-05-13-08",
  prefixes: [
    { ip_prefix: "3.5.0.0/19", region: "eu-west-1", service: "S3", network_border_group: "eu-west-1" },
    { ip_prefix: "3.6.0.0/19", region: "us-east-1", service: "S3", network_border_group: "us-east-1" },
    { ip_prefix: "3.7.0.0/19", region: "eu-west-1", service: "EC2", network_border_group: "eu-west-1" },
  ],
  ipv6_prefixes: [{ ipv6_prefix: "2600:1f14::/48", region: "eu-west-1", service: "S3", network_border_group: "x" }],
};

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const text = (published: Readonly<Record<string, unknown>>, more = {}, list = {}) =>
  file([mapping("web", { ...LIST, ...list }, [{ published, ...more }])]);
const aws = (body: unknown) =>
  nock("https://ip-ranges.amazonaws.com")
    .get("/ip-ranges.json")
    .reply(200, body as nock.Body);
const ranges = (body: string) => nock("https://ranges.example").get("/all").reply(200, body);
const TEXT = { url: "https://ranges.example/all", format: "text" };

describe("ranges of AWS", () => {
  const S3 = text({ provider: "aws", services: ["S3"], regions: ["eu-west-1"] });

  it("are those of the services and Regions, and say when they were published", async () => {
    aws(AWS);
    const { planning } = await company.apply(S3);
    expect(planning.plan.diagnostics).toEqual([]);
    expect(planning.plan.lists[0]?.change).toMatchObject({
      adds: [
        {
          description: "published ip-ranges.amazonaws.com S3 eu-west-1",
          origin: {
            kind: "published",
            host: "ip-ranges.amazonaws.com",
            label: "S3 eu-west-1",
            edition: AWS.createDate,
          },
        },
      ],
    });
    expect(company.entries("web")).toEqual(["3.5.0.0/19"]);
    aws({ ...AWS, prefixes: AWS.prefixes.map((one) => ({ ...one, ip_prefix: one.ip_prefix.replace("3.5", "3.4") })) });
    const { plan } = await company.plan(S3);
    expect(plan.lists[0]?.change).toMatchObject({
      removes: [{ reason: "no longer published by ip-ranges.amazonaws.com" }],
    });
  });

  it.each<[string, unknown]>([
    ["a service that is not there", { ...AWS, prefixes: [], ipv6_prefixes: [] }],
    ["another form", { ...AWS, prefixes: { S3: [] } }],
    ["a prefix that is none", { ...AWS, prefixes: [{ ...AWS.prefixes[0], ip_prefix: "3.5.0.0" + "/99" }] }],
    ["a prefix with host bits", { ...AWS, prefixes: [{ ...AWS.prefixes[0], ip_prefix: "3.5.0.1/19" }] }],
    ["a prefix that is no text", { ...AWS, prefixes: [{ ...AWS.prefixes[0], ip_prefix: { toString: 1 } }] }],
    ["a service that is no text", { ...AWS, prefixes: [{ ...AWS.prefixes[0], service: { toString: 1 } }] }],
    ["a service in a list", { ...AWS, prefixes: [{ ...AWS.prefixes[0], service: ["S3"] }] }],
    [
      "a Region that is no text",
      { ...AWS, prefixes: [...AWS.prefixes, { ...AWS.prefixes[0], region: { toString: 1 } }] },
    ],
    [
      "a Region that is none",
      { ...AWS, prefixes: [...AWS.prefixes, { ...AWS.prefixes[0], region: "eu\n[plsync acme]" }] },
    ],
    ["a date that is none", { ...AWS, createDate: "x".repeat(1e6) }],
    ["no JSON", "<html>"],
  ])("with %s are unknown, and nothing is removed", async (_, body) => {
    aws(AWS);
    await company.apply(S3);
    aws(body);
    const { planning } = await company.apply(S3);
    expect(planning.plan.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["published_unknown", "removals_suspended"]),
    );
    expect(company.entries("web")).toEqual(["3.5.0.0/19"]);
  });
});

it("ranges of GitHub are those of the keys", async () => {
  nock("https://api.github.com")
    .get("/meta")
    .reply(200, { hooks: ["192.30.252.0/22", "2a0a:a440::/48"], web: ["140.82.112.0/20"] });
  await company.apply(text({ provider: "github", keys: ["hooks"] }));
  expect(company.entries("web")).toEqual(["192.30.252.0/22"]);
});

describe("ranges of an address", () => {
  it("stand in the lines of a text", async () => {
    ranges("# ours\r\n34.1.0.0/24 # Paris\n\n34.1.1.7\n");
    await company.apply(text(TEXT));
    expect(company.entries("web")).toEqual(["34.1.0.0/24", "34.1.1.7/32"]);
  });

  it("stand where `select` says, also when some items have the other family", async () => {
    ranges(
      JSON.stringify({
        prefixes: [{ ipv4Prefix: "34.1.0.0/24" }, { ipv6Prefix: "2600:1900::/48" }, { ipv4Prefix: "34.1.1.0/24" }],
      }),
    );
    await company.apply(text({ url: TEXT.url, format: "json", select: "prefixes[].ipv4Prefix" }));
    expect(company.entries("web")).toEqual(["34.1.0.0/24", "34.1.1.0/24"]);
  });

  it.each(["", "# none\n", "34.1.0.0/24\nsorry\n", "34.1.0.0/24 34.1.1.0/24\n"])("%j is odd", async (body) => {
    ranges(body);
    const { plan } = await company.plan(text(TEXT));
    expect(plan.diagnostics.map(({ code }) => code)).toContain("published_unknown");
  });

  it.each<[string, string]>([
    ["what has no text", JSON.stringify(["34.1.0.0/24", { toString: 1 }])],
    ["lists in lists in lists", `["34.1.0.0/24", ${"[".repeat(1e5)}${"]".repeat(1e5)}]`],
    ["nothing", "null"],
  ])("with %s among them are odd", async (_, body) => {
    ranges(body);
    const { plan } = await company.plan(text({ url: TEXT.url, format: "json", select: "[]" }));
    expect(plan.diagnostics.map(({ code }) => code)).toContain("published_unknown");
  });

  it("are quoted nowhere, whatever stands there", async () => {
    ranges("secret\n");
    const { plan } = await company.plan(text(TEXT));
    expect(JSON.stringify(plan.diagnostics)).not.toContain("secret");
  });

  it("come in unless they are special, too wide, or outside `within`", async () => {
    ranges("10.0.0.0/8\n34.0.0.0/15\n127.0.0.1\n34.1.0.0/24\n34.9.0.0/24\n");
    const { planning } = await company.apply(text(TEXT, { within: ["34.0.0.0/13"] }));
    expect(company.entries("web")).toEqual(["34.1.0.0/24"]);
    const [told] = planning.plan.diagnostics.filter(({ code }) => code === "address_refused");
    expect(told?.summary).toBe("mapping web: 4 IPv4 CIDRs published by ranges.example are left out");
    expect(told?.detail).toContain("10.0.0.0/8 (wider than /16)");
  });

  it("beyond `max_addresses` add nothing", async () => {
    ranges("34.1.0.0/24\n34.1.1.0/24\n");
    const { plan } = await company.plan(text(TEXT, { max_addresses: 1 }));
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["source_too_large"]);
  });
});

it("several sources of one address ask it once, and where none is used nothing is asked", async () => {
  const scope = ranges("34.1.0.0/24\n");
  const twice = file([mapping("web", LIST, [{ published: TEXT }]), mapping("db", LIST, [{ published: TEXT }])]);
  await company.apply(twice);
  expect([...company.entries("web"), ...company.entries("db")]).toEqual(["34.1.0.0/24", "34.1.0.0/24"]);
  expect(scope.isDone()).toBe(true);
  const { plan } = await company.plan(file([mapping("web", LIST, ["192.0.2.1/32"])]));
  expect(plan.diagnostics).toEqual([]);
});

it("no role needs anything for them", () => {
  const hubs = { plan: "arn:aws:iam::111111111111:role/plan", apply: "arn:aws:iam::111111111111:role/apply" };
  const of = (content: string) =>
    rolesOf(read(content), { by: "hubs", hubs, github: undefined }).map((role) =>
      role.documents({ partition: "aws", accountId: role.accountId }),
    );
  expect(of(text(TEXT))).toEqual(of(file([mapping("web", LIST, ["192.0.2.1/32"])])));
});
