import { describe, expect, it } from "vitest";
import type { Configuration, Limits, ListSpec, MaxEntries, Source } from "../../src/model/mapping.ts";
import { joinPlans } from "../../src/plan/approval/join.ts";
import { definitionDigests } from "../../src/plan/digest.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";
import {
  AUTOMATIC,
  byName,
  byTags,
  configuration,
  eni,
  failure,
  fromCidrs,
  fromGroups,
  group,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  region,
  spec,
  TODAY,
} from "./builders.ts";

const shop = new Map([["Team", "shop"]]);
const payments = region(PAYMENTS, {
  groups: [group("sg-a", { tags: shop }), group("sg-b", { name: "b", tags: shop }), group("sg-c")],
  interfaces: [eni(1, ["sg-a"])],
});

function digest(sources: readonly Source[], of: ListSpec = spec("web"), place = payments): string | undefined {
  return definitionDigests(mapping("web", sources, [of]), of, readingsOf([place], TODAY))?.settings;
}

const base = fromGroups("sg-a", "sg-b");
const usual = digest([base, fromCidrs("10.0.0.0/8", "192.0.2.1/32")]);

describe("the digest of the settings stays the same", () => {
  it.each<[string, readonly Source[]]>([
    ["when selectors stand in another order", [fromGroups("sg-b", "sg-a"), fromCidrs("10.0.0.0/8", "192.0.2.1/32")]],
    ["when CIDRs do", [base, fromCidrs("192.0.2.1/32", "10.0.0.0/8")]],
    ["when sources do", [fromCidrs("10.0.0.0/8", "192.0.2.1/32"), base]],
    ["when something stands twice", [base, base, fromCidrs("10.0.0.0/8", "192.0.2.1/32", "192.0.2.1/32")]],
    ["when a group is named by its name", [fromGroups("sg-a", byName("b")), fromCidrs("10.0.0.0/8", "192.0.2.1/32")]],
    ["when groups are named by tags", [fromGroups(byTags({ Team: "shop" })), fromCidrs("10.0.0.0/8", "192.0.2.1/32")]],
    ["when only a description changes", [base, fromCidrs("10.0.0.0/8", { cidr: "192.0.2.1/32", description: "VPN" })]],
    ["when CIDRs of the other family change", [base, fromCidrs("10.0.0.0/8", "192.0.2.1/32", "2001:db8::/32")]],
  ])("%s", (_, sources) => expect(digest(sources)).toBe(usual));

  it.each<[string, Partial<ListSpec>]>([
    ["of another name", { name: "api", address: "network/eu-west-1/api", renamedFrom: "web" }],
    ["of another place", { at: { ...NETWORK, region: "us-east-1" } }],
    ["to be adopted", { adopt: true }],
  ])("for a list %s", (_, changes) => {
    expect(digest([base], { ...spec("web"), ...changes })).toBe(digest([base]));
  });

  it("whatever the interfaces are", () => {
    const more = region(PAYMENTS, { groups: ["sg-a"], interfaces: [eni(1, ["sg-a"]), eni(2, ["sg-a"])] });
    const cut = region(PAYMENTS, { groups: ["sg-a"], interfaces: failure() });
    const one = [fromGroups("sg-a")];
    expect(digest(one, spec("web"), more)).toBe(digest(one));
    expect(digest(one, spec("web"), cut)).toBe(digest(one));
  });
});

describe("the digest of the settings changes", () => {
  const source = (changes: Partial<SecurityGroupSource>): readonly Source[] => [{ ...base, ...changes }];
  const filter = (changes: Partial<SecurityGroupSource["interfaces"]>) =>
    source({ interfaces: { ...base.interfaces, ...changes } });

  it.each<[string, readonly Source[]]>([
    ["groups", source({ selectors: fromGroups("sg-a").selectors })],
    ["the account", source({ at: { ...PAYMENTS, accountId: "333333333333" } })],
    ["addresses", source({ addresses: "both" })],
    ["delegated_prefixes", source({ delegatedPrefixes: false })],
    ["detached", filter({ detached: false })],
    ["managed", filter({ managed: false })],
    ["types", filter({ types: ["lambda"] })],
    ["vpc_ids", filter({ vpcIds: ["vpc-1"] })],
    ["one more CIDR", [base, fromCidrs("10.0.0.0/8")]],
    ["its expiry", [base, fromCidrs({ cidr: "10.0.0.0/8", expires: "2027-01-01" })]],
    ["tags to follow", [fromGroups("sg-a", "sg-b", byTags({ Team: "shop" }, true))]],
    ["other tags to follow", [fromGroups("sg-a", "sg-b", byTags({ Team: "x" }, true))]],
  ])("with %s of a source", (_, sources) => expect(digest(sources)).not.toBe(digest([base])));

  const size = (changes: Partial<Extract<MaxEntries, { kind: "automatic" }>>) => ({
    maxEntries: { ...AUTOMATIC, ...changes },
  });
  const limit = (changes: Partial<Limits>): Partial<ListSpec> => ({ limits: { ...spec("web").limits, ...changes } });

  it.each<[string, Partial<ListSpec>]>([
    ["address_family", { family: "IPv6" }],
    ["a fixed size", { maxEntries: { kind: "fixed", value: 40 } }],
    ["headroom", size({ headroom: 11 })],
    ["headroom_percent", size({ headroomPercent: 11 })],
    ["limit", size({ limit: 999 })],
    ["shrink", size({ shrink: false })],
    ["a tag", { tags: new Map([["team", "shop"]]) }],
    ["deletion", { deletion: "retain" }],
    ["max_removal_percent", limit({ maxRemovalPercent: 31 })],
    ["ignore_below", limit({ ignoreBelow: 4 })],
    ["max_removals", limit({ maxRemovals: 201 })],
    ["max_additions", limit({ maxAdditions: 501 })],
    ["allow_empty", limit({ allowEmpty: true })],
    ["widest", limit({ widest: { IPv4: 8, IPv6: 48 } })],
    ["widest of the other family", limit({ widest: { IPv4: 16, IPv6: 32 } })],
  ])("with %s of the list", (_, changes) => {
    expect(digest([base], { ...spec("web"), ...changes })).not.toBe(digest([base]));
  });
});

describe("the digests of a run", () => {
  const account = { alias: "network", id: NETWORK.accountId, regions: [], position: { file: "f", line: 1, column: 1 } };
  const run = (changes: Partial<Configuration>) =>
    planFor(configuration([mapping("web", [base])], { accounts: [account], ...changes }), [
      region(NETWORK, {}),
      region(PAYMENTS, { groups: [group("sg-a")] }),
    ]);
  const before = run({});

  it.each<[string, Partial<Configuration>]>([
    ["the owner", { owner: "somebody/else" }],
    ["max_deletes", { maxDeletes: 1000 }],
    ["an account", { accounts: [account, { ...account, alias: "more", id: "444444444444" }] }],
    ["a role", { accounts: [{ ...account, applyRoleArn: "arn:aws:iam::111111111111:role/mallory" }] }],
  ])("cover how plsync works: %s", (_, changes) => {
    const { digests } = run(changes);
    expect(digests.settings).not.toBe(before.digests.settings);
    expect(digests.exact).not.toBe(before.digests.exact);
  });

  it("of the parts of one file are, put together, that of the whole", () => {
    const part = { ...before, lists: [] };
    expect(joinPlans(part, [before]).digests).toEqual(before.digests);
    expect(joinPlans(before, [run({ maxDeletes: 1000 })]).digests).not.toEqual(before.digests);
  });
});

describe("selectors that AWS resolves", () => {
  const joined = region(PAYMENTS, { groups: [group("sg-a", { tags: shop }), group("sg-z", { tags: shop })] });

  it("a group that joins changes the settings, unless its tags are followed", () => {
    const pinned = [fromGroups(byTags({ Team: "shop" }))];
    const followed = [fromGroups(byTags({ Team: "shop" }, true))];
    expect(digest(pinned, spec("web"), joined)).not.toBe(digest(pinned));
    expect(digest(followed, spec("web"), joined)).toBe(digest(followed));
  });

  it("a name that stands for another group changes the settings", () => {
    const renamed = region(PAYMENTS, { groups: [group("sg-z", { name: "b" })] });
    const named = [fromGroups(byName("b"))];
    expect(digest(named, spec("web"), renamed)).not.toBe(digest(named));
  });

  it("a name that stands for none, for two, or could not be read, gives no digest", () => {
    const named = [fromGroups(byName("b"))];
    const two = region(PAYMENTS, { groups: [group("sg-y", { name: "b" }), group("sg-z", { name: "b" })] });
    for (const place of [region(PAYMENTS), two, region(PAYMENTS, { groups: failure() })]) {
      expect(digest(named, spec("web"), place)).toBeUndefined();
    }
  });
});
