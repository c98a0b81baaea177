// Shared security groups: what AWS says of groups and interfaces that are read anyway tells that there may be members elsewhere.
import { afterEach, describe, expect, it } from "vitest";
import type { AccountRegion } from "../../../src/model/account-region.ts";
import type { Source } from "../../../src/model/mapping.ts";
import type { RegionSnapshot } from "../../../src/model/snapshot.ts";
import { APP, DATA as DATA_ID, type Estate, estate, file, GROUP, mapping as written } from "../../engine/estate.ts";
import {
  byTags,
  configuration,
  eni,
  fromGroups,
  fromInterfaces,
  group,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  region,
} from "../builders.ts";

const OTHER = "999999999999";
const THERE: AccountRegion = { account: "other", accountId: OTHER, region: PAYMENTS.region };

function told(sources: readonly Source[], regions: readonly RegionSnapshot[]) {
  const named = configuration([mapping("web", sources)]);
  const plan = planFor(named, [region(NETWORK), ...regions]);
  return plan.diagnostics.filter(({ code }) => code === "members_elsewhere");
}

describe("members elsewhere", () => {
  it("may be those of the group's owner", () => {
    const groups = [group("sg-a", { ownerId: OTHER }), group("sg-b", { ownerId: PAYMENTS.accountId })];
    const interfaces = [eni(1, ["sg-a", "sg-b"], { ownerId: PAYMENTS.accountId })];
    expect(told([fromGroups("sg-a", "sg-b")], [region(PAYMENTS, { groups, interfaces })])).toMatchObject([
      {
        severity: "warning",
        mapping: "web",
        account: "payments",
        summary:
          "mapping web: members of security group sg-a in account 999999999999 cannot be seen from payments (222222222222) eu-west-1, or not all of them",
        remedy:
          "If they belong there: name 999999999999 in `accounts`, and add a source that selects the group by id with `account: ALIAS` and `region: eu-west-1`.",
      },
    ]);
  });

  it("may be those of an account that has interfaces with the group in a shared VPC; one message for all groups", () => {
    const groups = [group("sg-a", { ownerId: PAYMENTS.accountId }), "sg-b"];
    const interfaces = [eni(1, ["sg-a", "sg-b"], { ownerId: OTHER }), eni(2, ["sg-a"])];
    const sources = [fromGroups("sg-a"), fromGroups("sg-b")];
    const [only, ...others] = told(sources, [region(PAYMENTS, { groups, interfaces })]);
    expect(others).toEqual([]);
    expect(only?.summary).toContain("security groups sg-a, sg-b in account 999999999999");
  });

  it("are seen where a source of the mapping selects the group there, too", () => {
    const groups = [group("sg-a", { ownerId: OTHER, tags: new Map([["Team", "web"]]) })];
    const regions = [region(PAYMENTS, { groups }), region(THERE, { groups })];
    const there = { ...fromGroups("sg-a"), at: THERE };
    expect(told([fromGroups("sg-a"), there], regions)).toEqual([]);
    expect(told([fromGroups(byTags({ Team: "web" })), there], regions)).toEqual([]);
    // A group of another Region is another one.
    const east = { ...THERE, region: "us-east-1" };
    expect(told([fromGroups("sg-a"), { ...there, at: east }], [...regions, region(east, { groups })])).toHaveLength(1);
  });

  it("are no matter of groups of their own account, nor of interfaces that are selected without groups", () => {
    const { match } = fromInterfaces({ Team: "web" });
    const parts = { groups: [group("sg-a", { ownerId: PAYMENTS.accountId })], interfaces: [eni(1, ["sg-a"])] };
    const matching = [[match, [eni(2, ["sg-z"], { ownerId: OTHER })]]] as const;
    const sources = [fromGroups("sg-a"), fromInterfaces({ Team: "web" })];
    expect(told(sources, [region(PAYMENTS, { ...parts, matching })])).toEqual([]);
  });
});

describe("from AWS' answers", () => {
  let company: Estate;
  afterEach(() => company.close());
  const text = file([written("web", {}, [{ security_groups: [GROUP], account: "app", region: "eu-west-1" }])]);
  const elsewhere = async () =>
    (await company.plan(text)).plan.diagnostics.flatMap(({ code, summary }) =>
      code === "members_elsewhere" ? [summary] : [],
    );
  const groupCalls = () =>
    company.simulator.calls.filter(({ action, accountId }) => action === "DescribeSecurityGroups" && accountId === APP)
      .length;

  it("the owner of a group is told in every run, for one call; a group of one's own costs none", async () => {
    company = await estate();
    company.app.securityGroup("workers", { id: GROUP, ownerId: DATA_ID });
    company.app.networkInterface({ groups: [GROUP], addresses: ["10.0.0.1"] });
    expect(await elsewhere()).toEqual([
      expect.stringContaining(`in account data (${DATA_ID}) cannot be seen from app`),
    ]);
    await company.apply(text);
    const before = groupCalls();
    expect(await elsewhere()).toHaveLength(1);
    expect(groupCalls() - before).toBe(1);
  });

  it("an interface of a participant is told without a call", async () => {
    company = await estate();
    company.app.securityGroup("workers", { id: GROUP });
    company.app.networkInterface({ groups: [GROUP], addresses: ["10.0.0.1"] });
    await company.apply(text);
    const before = groupCalls();
    expect(await elsewhere()).toEqual([]);
    company.app.networkInterface({ groups: [GROUP], addresses: ["10.0.0.2"], ownerId: DATA_ID });
    expect(await elsewhere()).toEqual([expect.stringContaining(`in account data (${DATA_ID}) cannot be seen`)]);
    expect(groupCalls() - before).toBe(0);
  });
});
