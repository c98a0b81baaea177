// Whose doing a change is, from two files and one reading of AWS: and that reading for two files changes no plan.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import { incomparable } from "../../src/engine/joined-configuration.ts";
import type { Plan } from "../../src/model/plan.ts";
import { DATA, type Estate, estate, file, GROUP, mapping, NO_LIMITS, read } from "./estate.ts";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const causes = ({ lists }: Plan) => Object.fromEntries(lists.map(({ address, cause }) => [address, cause]));

/** Without what only the file of the base can tell: causes, and which settings change. */
function withoutCauses({ settingChanges: _, ...plan }: Plan): unknown {
  return { ...plan, takenAt: "", lists: plan.lists.map(({ cause, settingChanges, ...rest }) => rest) };
}

/** The plan with the base, after a check that it is the plan that there is without it. */
async function planned(text: string, base: string, everything = false): Promise<Plan> {
  const alone = await company.plan(text, { everything });
  const { plan } = await company.plan(text, { everything, base });
  expect(withoutCauses(plan)).toEqual(withoutCauses(alone.plan));
  return plan;
}

const WEB = "net/eu-west-1/web";

describe("with the file of the base at hand", () => {
  it("interfaces that come and go are drift, what the file says is the pull request's", async () => {
    company.members("10.0.0.1");
    const base = file([mapping("web"), mapping("api", {}, ["192.0.2.0/28"])]);
    await company.apply(base);
    company.members("10.0.0.1", "10.0.0.2");
    const head = file([mapping("web"), mapping("api", {}, ["192.0.2.0/28", "192.0.2.16/28"]), mapping("new")]);
    expect(causes(await planned(head, base))).toEqual({
      [WEB]: "drift",
      "net/eu-west-1/api": "pull_request",
      "net/eu-west-1/new": "pull_request",
    });
    expect(causes(await planned(base, base))).toEqual({ [WEB]: "drift", "net/eu-west-1/api": undefined });
  });

  it("a list that the pull request takes out is planned, although a tag spoke for its entries", async () => {
    company.members("10.0.0.1");
    const base = file([mapping("web"), mapping("api")]);
    await company.apply(base);
    const plan = await planned(file([mapping("api")]), base);
    expect(causes(plan)).toEqual({ "net/eu-west-1/api": undefined, [WEB]: "pull_request" });
    expect(plan.lists.find(({ address }) => address === WEB)?.change).toMatchObject({
      kind: "delete",
      have: { entryCount: 1 },
    });
  });

  it("a list that was out of the file before is drift, and the pull request may take it in again", async () => {
    company.members("10.0.0.1");
    const base = file([mapping("api")]);
    await company.apply(file([mapping("web"), mapping("api")]));
    expect(causes(await planned(base, base))).toMatchObject({ [WEB]: "drift" });
    const back = await planned(file([mapping("web", { tags: { team: "shop" } }), mapping("api")]), base);
    expect(causes(back)).toMatchObject({ [WEB]: "pull_request" });
  });

  it("a renamed list is the pull request's", async () => {
    company.members("10.0.0.1");
    const base = file([mapping("web")]);
    await company.apply(base);
    const head = file([mapping("shop", { renamed_from: "web" })]);
    expect(causes(await planned(head, base))).toEqual({ "net/eu-west-1/shop": "pull_request" });
  });

  it("an account that the pull request takes out is read for the base alone, with the base's role", async () => {
    company.members("10.0.0.1");
    const base = file([mapping("web"), mapping("jobs", { account: "data" })]);
    await company.apply(base);
    company.members("10.0.0.1", "10.0.0.2");
    const { net, app } = JSON.parse(base).accounts;
    const head = file([mapping("web")], { accounts: { net, app } });
    const before = company.simulator.calls.length;
    const plan = await planned(head, base);
    expect(causes(plan)).toEqual({ [WEB]: "drift" });
    expect(plan.regions.map(({ at }) => at.account)).toEqual(["app", "net"]);
    const roles = company.simulator.calls.slice(before).map(({ params }) => params.RoleArn);
    expect(roles).toContain(`arn:aws:iam::${DATA}:role/plsync-plan`);
  });

  it("an account that only the base reads, and cannot, makes no plan incomplete", async () => {
    company.members("10.0.0.1");
    const head = file([mapping("web")]);
    await company.apply(head);
    company.members("10.0.0.2", "10.0.0.1");
    const gone = { id: "999999999999", apply_role_arn: "arn:aws:iam::999999999999:role/plsync-apply" };
    const accounts = { ...JSON.parse(head).accounts, gone };
    const source = { security_groups: ["sg-0fffffffffffffff1"], account: "gone" };
    const base = file([mapping("web"), mapping("jobs", { account: "gone" }), mapping("b", {}, [source])], { accounts });
    const plan = await planned(head, base);
    expect(plan.complete).toBe(true);
    expect(causes(plan)).toEqual({ [WEB]: "drift" });
  });

  it("nothing is read twice", async () => {
    company.members("10.0.0.1");
    const base = file([mapping("web"), mapping("api")]);
    await company.apply(base);
    company.members("10.0.0.1", "10.0.0.2");
    const callsOf = async (run: () => Promise<unknown>): Promise<number> => {
      const before = company.simulator.calls.length;
      await run();
      return company.simulator.calls.length - before;
    };
    const alone = await callsOf(() => company.plan(base, { everything: false }));
    expect(await callsOf(() => company.plan(base, { everything: false, base }))).toBe(alone);
  });
});

const anyMapping = fc.record({
  source: fc.constantFrom<NonNullable<Parameters<typeof mapping>[2]>>(
    [{ security_groups: [GROUP], account: "app" }],
    [{ security_groups: [{ name: "workers" }], account: "app" }],
    [{ security_groups: [{ tags: { Team: "shop" } }], account: "app" }],
    ["192.0.2.0/28"],
    ["192.0.2.0/28", "192.0.2.16/28"],
  ),
  list: fc.constantFrom(
    {},
    { account: "data" },
    { tags: { team: "shop" } },
    { renamed_from: "a" },
    { adopt: true },
    { address_family: "IPv6" },
  ),
});
/** Up to three of four names, so that files share some lists and miss others; without files that are mistakes. */
const anyFile = fc
  .uniqueArray(fc.record({ name: fc.constantFrom("a", "b", "c", "d"), what: anyMapping }), {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 3,
  })
  .map((all) =>
    file(all.map(({ name, what: { source, list } }) => mapping(name, { ...list, limits: NO_LIMITS }, source))),
  )
  .filter((text) => parseConfiguration("mappings.yaml", text, "2026-11-23T06:00:00Z").ok);

describe("any two files", () => {
  it("planned together, the one is planned as it would be alone, whatever was applied before", async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, anyFile, fc.boolean(), fc.nat(3), async (before, base, head, whole, count) => {
        await company.apply(before);
        company.members(...["10.0.0.1", "10.0.0.2", "10.0.0.3"].slice(0, count));
        const plan = await planned(head, base, whole);
        for (const { change, cause } of plan.lists) {
          if (change.kind === "keep") expect(cause).toBeUndefined();
          else if (head === base) expect(cause).toBe("drift");
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("files whose plans say nothing about each other", () => {
  const head = file([mapping("web")]);

  it("have other owners", () => {
    expect(incomparable(read(head), read(file([mapping("web")], { owner: "acme/old" })))).toBe(
      "the base file has another owner, acme/old",
    );
  });

  it("have one alias for two accounts", () => {
    const accounts = { ...JSON.parse(head).accounts, app: { id: "999999999999" } };
    expect(incomparable(read(head), read(file([mapping("web")], { accounts })))).toBe(
      "app is another account in the base file, 999999999999",
    );
    expect(incomparable(read(head), read(head))).toBeUndefined();
  });
});
