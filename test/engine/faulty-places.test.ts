// What cannot be read or reached costs its own lists a change and nobody else anything, and every row says so.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isFaulty, isFaultyReport } from "../../src/engine/run-result.ts";
import { HUB } from "../../src/simulator/iam/ready-made.ts";
import { APP, DATA, type Estate, estate, file, GROUP, HOME, mapping, NET } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const OTHER = "net/eu-west-1/other";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

/** Two lists: `web` of the group in `app`, `other` of static addresses. */
const before = file([mapping("web"), mapping("other", {}, ["192.0.2.0/25"])]);
const widened = (web: ReturnType<typeof mapping>) =>
  file([web, mapping("other", {}, ["192.0.2.0/25", "192.0.2.128/25"])]);

describe("a source that cannot be read", () => {
  const cases: readonly [string, (estate: Estate) => string, Record<string, unknown>][] = [
    [
      "a security group that does not exist",
      () =>
        widened(mapping("web", {}, [{ security_groups: ["sg-00000000000000bad"], account: "app" }, "198.51.100.0/24"])),
      { code: "group_not_found", account: "app", region: HOME, mapping: "web" },
    ],
    [
      "an account that cannot be assumed",
      ({ world }) => {
        for (const role of world.account(APP).roles.values()) role.trust = { principals: [] };
        return widened(mapping("web", {}, [{ security_groups: [GROUP], account: "app" }, "198.51.100.0/24"]));
      },
      { code: "assume_role_denied", account: "app" },
    ],
    [
      "a Region that answers 500",
      ({ simulator }) => {
        const match = { accountId: APP, region: HOME };
        simulator.faults.script(match, { kind: "server-error" }, { times: Number.POSITIVE_INFINITY });
        return widened(mapping("web", {}, [{ security_groups: [GROUP], account: "app" }, "198.51.100.0/24"]));
      },
      { code: "aws_unavailable", account: "app", region: HOME, mapping: "web" },
    ],
    [
      "interfaces that the role may not see",
      ({ world }) => {
        for (const role of world.account(APP).roles.values()) role.policies = [];
        return widened(mapping("web", {}, [{ security_groups: [GROUP], account: "app" }, "198.51.100.0/24"]));
      },
      { code: "access_denied", account: "app", region: HOME, mapping: "web" },
    ],
  ];

  it.each(cases)("%s: told with its place, nothing removed, the rest added, others applied", async (_, harm, told) => {
    company.members("10.0.0.1", "10.0.0.2");
    await company.apply(before);
    company.members("10.0.0.1");
    const text = harm(company);
    const { planning, report, row } = await company.apply(text);
    const diagnostic = planning.plan.diagnostics.find(({ code }) => code === told.code);
    expect(diagnostic).toMatchObject({ ...told, severity: "error" });
    expect(diagnostic?.position?.file).toBe("mappings.yaml");
    expect(diagnostic?.position?.line).toBeGreaterThan(1);
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32", "198.51.100.0/24"]);
    expect(row(WEB)).toMatchObject({ added: 1, removed: 0 });
    expect(company.entries("other")).toEqual(["192.0.2.0/25", "192.0.2.128/25"]);
    expect(row(OTHER).outcome).toBe("done");
    expect(isFaulty(planning.plan)).toBe(true);
    expect(isFaultyReport(report)).toBe(false);
  });
});

describe("an account whose lists cannot be changed", () => {
  const both = file([mapping("web"), mapping("far", { account: "data" }), mapping("further", { account: "data" })]);
  const rows = ["data/eu-west-1/far", "data/eu-west-1/further"];

  const harms: readonly [string, string, (estate: Estate) => void][] = [
    [
      "the apply role is denied",
      "assume_role_denied",
      ({ world }) => {
        for (const role of world.account(DATA).roles.values()) {
          if (role.name === "plsync-apply") role.trust = { principals: [] };
        }
      },
    ],
    [
      "the apply role turns out to be of another account",
      "wrong_account",
      ({ world, hub }) => {
        // The answer to GetCallerIdentity is of whoever asks: another account's role under the name that the file gives.
        const arn = `arn:aws:iam::${DATA}:role/plsync-apply`;
        const impostor = world
          .account(NET)
          .role("plsync-apply-2", { trust: { principals: [hub.identity.arn] }, policies: [HUB] });
        world.account(DATA).roles.set(arn, impostor);
      },
    ],
  ];

  it.each(harms)(
    "%s: a row for each of its lists, one diagnostic, the other account applied",
    async (_, code, harm) => {
      company.members("10.0.0.1");
      harm(company);
      const { report, row } = await company.apply(both);
      for (const address of rows) {
        expect(row(address)).toMatchObject({ outcome: "failed", result: "not started: no access to the account" });
      }
      expect(report.diagnostics).toEqual([expect.objectContaining({ code, account: "data" })]);
      expect(company.entries("web")).toEqual(["10.0.0.1/32"]);
      expect([...company.data.lists.values()].filter(({ ownerId }) => ownerId === DATA)).toEqual([]);
      expect(isFaultyReport(report)).toBe(true);
    },
  );

  it("a list that the apply role may not change fails alone", async () => {
    company.members("10.0.0.1");
    await company.apply(both);
    company.members("10.0.0.1", "10.0.0.2");
    const match = { action: "ModifyManagedPrefixList", accountId: DATA };
    company.simulator.faults.script(match, { kind: "access-denied" });
    const { report, row } = await company.apply(both);
    const outcomes = rows.map((address) => row(address).outcome).sort();
    expect(outcomes).toEqual(["done", "failed"]);
    expect(row(WEB).outcome).toBe("done");
    const failed = rows.find((address) => row(address).outcome === "failed");
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "access_denied", address: failed })]);
    expect(report.diagnostics[0]?.position?.line).toBeGreaterThan(1);
  });
});

describe("a list whose place cannot be read", () => {
  it("is not planned, and neither are deletions made in such a run", async () => {
    company.members("10.0.0.1");
    const old = mapping("old", { account: "data" }, ["198.51.100.0/24"]);
    await company.apply(file([mapping("web"), old]));
    const match = { action: "DescribeManagedPrefixLists", accountId: NET };
    company.simulator.faults.script(match, { kind: "missing-set" }, { times: Number.POSITIVE_INFINITY });
    // `old` moves from `data` to `net`, which does not answer: it must not go before its successor is there.
    const { row } = await company.apply(file([mapping("web"), mapping("old", {}, ["198.51.100.0/24"])]));
    expect(row(WEB)).toMatchObject({ outcome: "not-planned" });
    expect(row("net/eu-west-1/old").outcome).toBe("not-planned");
    expect(company.entries("old", company.data)).toEqual(["198.51.100.0/24"]);
    expect(["held", "not-done"]).toContain(row("data/eu-west-1/old").outcome);
  });
});
