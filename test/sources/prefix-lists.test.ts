// Copies of prefix lists: what comes in of them, what does not, which list is meant, and what roles may read.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rolesOf } from "../../src/iam/roles.ts";
import { APP, DATA, type Estate, estate, file, mapping, NO_LIMITS, read } from "../engine/estate.ts";

const LIST = { limits: NO_LIMITS };
const copying = (source: Readonly<Record<string, unknown>>, list = {}) =>
  file([mapping("web", { ...LIST, ...list }, [{ account: "app", ...source }])]);
const CLOUDFRONT = { name: "com.amazonaws.global.cloudfront.origin-facing", owner: "AWS" };
const COPIED = "pl-0a1b2c3d4e5f60718";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const codes = async (text: string) => (await company.plan(text)).plan.diagnostics.map(({ code }) => code);

describe("a copy", () => {
  it("names the list, what it says of the entry, and its version", async () => {
    company.app.prefixList("partners", { id: COPIED, entries: { "192.0.2.0/28": "by hand" } });
    company.app.edit(COPIED, { add: { "10.9.0.0/24": "Paris", "10.9.1.0/24": "" }, remove: ["192.0.2.0/28"] });
    const { planning } = await company.apply(copying({ prefix_lists: [COPIED] }));
    expect(planning.plan.lists[0]?.change).toMatchObject({
      adds: [
        {
          description: `${COPIED} Paris`,
          origin: { kind: "resource", resourceId: COPIED, label: "Paris", version: 2 },
        },
        { description: `${COPIED} partners`, origin: { version: 2 } },
      ],
    });
    company.app.edit(COPIED, { remove: ["10.9.0.0/24"] });
    const { plan } = await company.plan(copying({ prefix_lists: [COPIED] }));
    expect(plan.lists[0]?.change).toMatchObject({ removes: [{ reason: `${COPIED} no longer has it` }] });
  });

  it("has lists of AWS too, which have no version", async () => {
    const { planning } = await company.apply(copying({ prefix_lists: CLOUDFRONT }));
    expect(planning.plan.diagnostics).toEqual([]);
    expect(company.entries("web")).toEqual(["198.19.0.0/24", "198.19.4.0/22"]);
  });

  it("has a list of another account that is shared with that of the source", async () => {
    company.data.prefixList("offices", { entries: ["10.9.0.0/24"], sharedWith: [APP] });
    await company.apply(copying({ prefix_lists: { name: "offices", owner: DATA } }));
    expect(company.entries("web")).toEqual(["10.9.0.0/24"]);
    expect(await codes(copying({ prefix_lists: { name: "offices" } }))).toContain("resource_not_found");
  });

  it("is of one list: of several with the name, none is meant", async () => {
    for (const cidr of ["10.9.0.0/24", "10.9.1.0/24"]) company.app.prefixList("offices", { entries: [cidr] });
    expect(await codes(copying({ prefix_lists: { name: "offices" } }))).toContain("resource_ambiguous");
  });

  it("has nothing wider than the lists allow, nothing of special purpose, and nothing outside `within`", async () => {
    company.app.prefixList("all", {
      id: COPIED,
      entries: ["0.0.0.0/0", "10.0.0.0/15", "127.0.0.0/24", "10.9.0.0/24", "10.8.0.0/24"],
    });
    const within = ["10.9.0.0/16"];
    const { planning } = await company.apply(copying({ prefix_lists: [COPIED], within }));
    expect(company.entries("web")).toEqual(["10.9.0.0/24"]);
    const told = planning.plan.diagnostics
      .filter(({ code }) => code === "address_refused")
      .map(({ summary }) => summary);
    expect(told).toEqual([
      expect.stringContaining(
        "2 IPv4 CIDRs of a source in app (222222222222) eu-west-1 are left out, since they are wider than the /16",
      ),
      expect.stringContaining(
        "2 IPv4 CIDRs of a source in app (222222222222) eu-west-1 are left out, since they lie outside its `within`",
      ),
    ]);
    await company.apply(copying({ prefix_lists: [COPIED] }, { limits: { ...NO_LIMITS, widest: { IPv4: 15 } } }));
    expect(company.entries("web")).toEqual(["10.0.0.0/15", "10.8.0.0/24", "10.9.0.0/24"]);
  });

  it("of a list that is being deleted is unknown", async () => {
    company.app.prefixList("going", { id: COPIED, state: "delete-in-progress", entries: ["10.9.0.0/24"] });
    expect(await codes(copying({ prefix_lists: [COPIED] }))).toContain("resource_not_found");
  });
});

describe("lists that copy each other", () => {
  const idOf = (name: string) => [...company.net.lists.values()].find((list) => list.name === name)?.id ?? "";

  it("are found in one file", async () => {
    const text = (...of: readonly string[]) =>
      file([
        mapping("one", LIST, ["10.9.0.0/24", ...of.map(() => ({ prefix_lists: { name: "two" } }))]),
        mapping("two", LIST, ["10.9.1.0/24", { prefix_lists: { name: "one" } }]),
      ]);
    await company.apply(text());
    await company.apply(text());
    expect(await codes(text())).toEqual([]);
    const { plan } = await company.plan(text("two"));
    expect(plan.diagnostics.map(({ code, address }) => `${code} ${address}`)).toEqual([
      "copy_cycle net/eu-west-1/one",
      "copy_cycle net/eu-west-1/two",
    ]);
    expect(plan.diagnostics[0]?.summary).toBe(
      `net/eu-west-1/one is a copy of a copy of itself: ${idOf("one")} copies ${idOf("two")}, which copies ${idOf("one")}`,
    );
  });

  it("are found across files by what entries are described as", async () => {
    const text = copying({ prefix_lists: [COPIED] });
    company.app.prefixList("theirs", { id: COPIED, entries: { "10.9.0.0/24": "Paris" } });
    await company.apply(text);
    expect(await codes(text)).toEqual([]);
    company.app.edit(COPIED, { add: { "10.9.1.0/24": `pl-0123456789abcdef0 ${idOf("web")} Rome` } });
    expect(await codes(text)).toEqual(["copy_cycle"]);
  });
});

describe("the plan role", () => {
  const hubs = { plan: "arn:aws:iam::111111111111:role/plan", apply: "arn:aws:iam::111111111111:role/apply" };
  const statements = (source: Readonly<Record<string, unknown>>) => {
    const roles = rolesOf(read(copying(source)), { by: "hubs", hubs, github: undefined });
    const role = roles.find(({ kind, alias }) => kind === "plan" && alias === "app");
    return role?.documents({ partition: "aws", accountId: role.accountId }).policy.Statement;
  };

  it.each([
    [{ prefix_lists: [COPIED] }, `arn:aws:ec2:eu-west-1:*:prefix-list/${COPIED}`],
    [{ prefix_lists: { name: "partners" } }, `arn:aws:ec2:eu-west-1:${APP}:prefix-list/*`],
    [{ prefix_lists: CLOUDFRONT }, "arn:aws:ec2:eu-west-1:aws:prefix-list/*"],
  ])("of %j reads the entries of these lists alone", (source, arn) => {
    expect(statements(source)).toEqual([
      {
        Sid: "ReadMembers",
        Effect: "Allow",
        Action: "ec2:DescribeManagedPrefixLists",
        Resource: "*",
        Condition: { StringEquals: { "ec2:Region": "eu-west-1" } },
      },
      { Sid: "ReadCopiedLists", Effect: "Allow", Action: "ec2:GetManagedPrefixListEntries", Resource: arn },
    ]);
  });
});
