// What no plan may ever do, whatever AWS answered and whatever failed: random files on random worlds.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf, includesBlock } from "../../src/model/address-set.ts";
import type { Cidr } from "../../src/model/cidr.ts";
import { interfacesOf } from "../../src/model/columns/interface-builder.ts";
import type { Configuration, Mapping } from "../../src/model/mapping.ts";
import type { Plan, Planned } from "../../src/model/plan.ts";
import { type PrefixList, TAG } from "../../src/model/prefix-list.ts";
import { markOf } from "../../src/model/remembered/entry-mark.ts";
import type { RegionSnapshot } from "../../src/model/snapshot.ts";
import { encodePlan } from "../../src/plan-file/plan-json.ts";
import type { GroupSelector } from "../../src/sources/group-selectors.ts";
import type { CidrSource } from "../../src/sources/written/cidrs.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";
import type { SubnetSource } from "../../src/sources/written/subnets.ts";
import {
  addresses,
  allow,
  applied,
  byId,
  byName,
  byTags,
  cidr,
  configuration,
  eni,
  failure,
  fromCidrs,
  fromGroups,
  fromSubnets,
  group,
  type ListInAws,
  list,
  listsIn,
  mapping,
  NETWORK,
  OWNER,
  PAYMENTS,
  planFor,
  region,
  spec,
  subnet,
} from "./builders.ts";

/** The kinds that random files have. */
type RandomSource = SecurityGroupSource | SubnetSource | CidrSource;

const NAMES = ["web", "api", "old"] as const;
/** Of entries that this file brought by settings that are not known, and of another file's. */
const MARKS = [`web [plsync ${OWNER} ${"0".repeat(40)}]`, `[plsync ${OWNER}]`, "web [plsync acme/shop]"];
const GROUPS = ["sg-a", "sg-b", "sg-c"] as const;
const EAST = { ...PAYMENTS, region: "us-east-1" };
const pool = [...addresses(12), "10.0.0.0/28", "10.0.0.0/30"];

const name = fc.constantFrom(...NAMES);
const groupId = fc.constantFrom(...GROUPS);
const seldom = fc.nat(5).map((n) => n === 0);

const selector: fc.Arbitrary<GroupSelector> = fc.oneof(
  groupId.map(byId),
  fc.constantFrom("a", "twin", "gone").map((text) => byName(text)),
  fc.boolean().map((follow) => byTags({ Team: "shop" }, follow)),
);
const source = fc.oneof(
  fc
    .tuple(fc.array(selector, { minLength: 1, maxLength: 2 }), fc.boolean())
    .map(([selectors, east]) => ({ ...fromGroups(...selectors), at: east ? EAST : PAYMENTS })),
  fc
    .tuple(fc.subarray(["subnet-a", "subnet-b"]), fc.boolean())
    .map(([ids, tagged]) => fromSubnets(ids, tagged || ids.length === 0 ? { Tier: "app" } : {})),
  fc.subarray([...pool], { minLength: 1, maxLength: 4 }).map((texts) => fromCidrs(...texts)),
);
const maxEntries = fc.oneof(
  fc.constant({ kind: "automatic", headroomPercent: 10, headroom: 3, limit: 20, shrink: true } as const),
  fc.integer({ min: 1, max: 12 }).map((value) => ({ kind: "fixed", value }) as const),
);
const limits = fc.record({
  maxRemovalPercent: fc.constantFrom(0, 30, 100),
  ignoreBelow: fc.nat(3),
  maxRemovals: fc.constantFrom(1, 5, 200),
  maxAdditions: fc.constantFrom(1, 500),
  allowEmpty: fc.boolean(),
});

const file: fc.Arbitrary<Configuration> = fc.uniqueArray(name, { maxLength: 3 }).chain((names) =>
  fc
    .tuple(
      ...names.map(
        (one): fc.Arbitrary<Mapping> =>
          fc
            .record({
              sources: fc.array(source, { minLength: 1, maxLength: 3 }),
              size: maxEntries,
              limits,
              adopt: fc.constantFrom(false, true, "pl-web", "pl-twin"),
              renamedFrom: fc.option(name, { nil: undefined }),
              id: fc.constantFrom(undefined, "pl-web", "pl-twin"),
              entriesOnly: fc.nat(2).map((n) => n === 0),
            })
            .map(({ sources, size, limits: own, adopt, renamedFrom, id, entriesOnly }) => {
              const renamed = renamedFrom === undefined ? {} : { renamedFrom };
              const whole = { maxEntries: size, adopt, ...renamed };
              const part = { manage: "entries" as const, ...(id === undefined ? {} : { id }) };
              return mapping(one, sources, [spec(one, { limits: own, ...(entriesOnly ? part : whole) })]);
            }),
      ),
    )
    .map((mappings) => configuration(mappings, { maxDeletes: 2 })),
);

const inAws: fc.Arbitrary<ListInAws> = fc
  .record({
    of: name,
    owner: fc.constantFrom(OWNER, OWNER, OWNER, "acme/shop", ""),
    account: fc.constantFrom(NETWORK.accountId, NETWORK.accountId, NETWORK.accountId, "999999999999"),
    state: fc.constantFrom(
      "modify-complete" as const,
      "modify-failed" as const,
      "create-failed" as const,
      "modify-in-progress" as const,
      "delete-in-progress" as const,
    ),
    fedByIpam: seldom,
    entries: fc.subarray([...pool]),
    deletion: fc.constantFrom("delete", "retain"),
    brought: fc.array(fc.constantFrom("", "", ...MARKS), { maxLength: 3 }),
    maxEntries: fc.constantFrom(20, 20, 6),
  })
  .map(({ of, owner, account, state, fedByIpam, entries, deletion, brought, maxEntries }) =>
    list(of)
      .with(...entries)
      .saying((index) => brought[index % 4] ?? "")
      .but({
        maxEntries: Math.max(maxEntries, entries.length),
        ownerId: account,
        state,
        fedByIpam,
      })
      .tagged({ [TAG.owner]: owner, [TAG.deletion]: deletion }),
  );

const place = (at: typeof PAYMENTS): fc.Arbitrary<RegionSnapshot> =>
  fc
    .record({
      groups: fc.subarray([
        group("sg-a", { name: "a" }),
        group("sg-b", { name: "twin", tags: new Map([["Team", "shop"]]) }),
        group("sg-c", { name: "twin", tags: new Map([["Team", "shop"]]) }),
      ]),
      members: fc.array(fc.tuple(fc.nat(11), fc.subarray([...GROUPS], { minLength: 1 })), { maxLength: 8 }),
      subnets: fc.subarray([
        subnet("subnet-a", ["10.0.0.0/30"]),
        subnet("subnet-b", ["10.0.0.8/29"], { tags: { Tier: "app" }, reserved: ["10.0.0.12/30"] }),
      ]),
      groupsFail: seldom,
      interfacesFail: seldom,
      subnetsFail: seldom,
    })
    .map(({ groups, members, subnets, groupsFail, interfacesFail, subnetsFail }) =>
      region(at, {
        resources: { subnets: subnetsFail ? failure("no subnets", at) : subnets },
        groups: groupsFail ? failure("no groups", at) : groups,
        interfaces: interfacesFail
          ? failure("no interfaces", at)
          : members.map(([number, ids], i) => eni(i, ids, { privateIPv4: [cidr(addresses(1, number)[0] ?? "")] })),
      }),
    );

const lists: fc.Arbitrary<RegionSnapshot> = fc
  .record({
    found: fc.uniqueArray(inAws, { selector: ({ list: { name: of } }) => of, maxLength: 3 }),
    twin: fc.option(inAws, { nil: undefined }),
    listsFail: seldom,
    entriesFail: fc.option(name, { nil: undefined, freq: 5 }),
    references: fc.boolean(),
  })
  .map(({ found, twin, listsFail, entriesFail, references }) => {
    const all = [...found, ...(twin === undefined ? [] : [twin.but({ id: "pl-twin" })])];
    return region(NETWORK, {
      lists: listsFail ? failure("no lists", NETWORK) : all,
      entries: entriesFail === undefined ? {} : { [`pl-${entriesFail}`]: failure("no entries", NETWORK) },
      references: references ? Object.fromEntries(all.map((one) => [one.list.id, []])) : {},
    });
  });

const world = fc.tuple(lists, place(PAYMENTS), place(EAST));
const mode = fc.constantFrom("reviewed" as const, "reviewed" as const, "sync" as const);
const allowances = fc
  .tuple(fc.subarray([...NAMES]), fc.nat(8), fc.subarray([...NAMES]))
  .map(([removals, count, deletes]) =>
    allow(
      Object.fromEntries(removals.map((one) => [spec(one).address, count])),
      deletes.map((one) => spec(one).address),
    ),
  );

const goes = ({ held, change }: Planned): boolean => held.length === 0 && change.kind !== "keep";

function readings(regions: readonly RegionSnapshot[]) {
  return new Map(regions.map((one) => [`${one.at.account}/${one.at.region}`, one]));
}

/** What the file wants, worked out anew from its words; undefined while a source is unknown. */
function wanted(of: Mapping, regions: readonly RegionSnapshot[]): ReadonlySet<Cidr> | undefined {
  const cidrs = new Set<Cidr>();
  for (const one of of.sources as readonly RandomSource[]) {
    if (one.kind === "subnets") {
      const found = readings(regions).get(`${one.at.account}/${one.at.region}`)?.resources?.subnets;
      if (found?.ok !== true) return undefined;
      for (const each of one.selectors) {
        const selected = found.value.filter(({ id, tags }) =>
          each.by === "id" ? id === each.id : tags.get("Tier") === "app",
        );
        if (selected.length === 0) return undefined;
        // Of the second, the upper half is reserved.
        for (const { id } of selected) cidrs.add(cidr(id === "subnet-a" ? "10.0.0.0/30" : "10.0.0.8/30"));
      }
      continue;
    }
    if (one.kind !== "security_groups") {
      for (const { cidr: block } of one.cidrs) cidrs.add(block);
      continue;
    }
    const here = readings(regions).get(`${one.at.account}/${one.at.region}`);
    if (here?.groups.ok !== true || !here.interfaces.ok) return undefined;
    const ids = new Set<string>();
    for (const each of one.selectors) {
      const found = here.groups.value.filter(
        (known) =>
          (each.by === "id" && known.id === each.id) ||
          (each.by === "name" && known.name === each.name) ||
          (each.by === "tags" && "tags" in known && known.tags.get("Team") === "shop"),
      );
      if (found.length === 0 || (each.by === "name" && found.length > 1)) return undefined;
      for (const known of found) ids.add(known.id);
    }
    for (const found of here.interfaces.value) {
      if (found.groups.some(({ id }) => ids.has(id))) for (const block of found.privateIPv4) cidrs.add(block);
    }
  }
  return cidrs;
}

function everyPlan(check: (plan: Plan, of: Configuration, regions: readonly RegionSnapshot[]) => void): void {
  fc.assert(
    fc.property(file, world, mode, allowances, (of, regions, how, what) => {
      check(planFor(of, regions, { mode: how, allowances: what }), of, regions);
    }),
    { numRuns: 1000 },
  );
}

describe("in any world", () => {
  it("nothing is removed from a list of which a source is unknown", () => {
    everyPlan((plan, of, regions) => {
      for (const { change, mapping: fed, suspended } of plan.lists) {
        const source = of.mappings.find((one) => one.name === fed);
        if (source === undefined || wanted(source, regions) !== undefined) continue;
        expect(change.kind === "update" ? change.removes : []).toEqual([]);
        expect(suspended).toBeDefined();
        expect(plan.complete).toBe(false);
      }
    });
  });

  it("of a list that another tool makes nothing but its entries changes, in a sync those alone that this file brought", () => {
    everyPlan((plan, of) => {
      const filled = new Set(
        of.mappings.flatMap((each) =>
          each.lists.flatMap(({ manage, address }) => (manage === undefined ? [] : [address])),
        ),
      );
      for (const one of plan.lists.filter(({ address }) => filled.has(address))) {
        expect(one.manage).toBe("entries");
        expect(["keep", "update"]).toContain(one.change.kind);
        if (one.change.kind !== "update" || !goes(one)) continue;
        const { have, adds, removes, describes } = one.change;
        expect(one.change).toMatchObject({ tags: { set: new Map(), remove: [] } });
        for (const key of ["rename", "resize", "share"]) expect(one.change).not.toHaveProperty(key);
        expect(have.entryCount - removes.length + adds.length).toBeLessThanOrEqual(have.maxEntries);
        const given = [...adds.map(({ description }) => description), ...describes.map(({ to }) => to)];
        expect(given.filter((text) => markOf(text)?.owner !== OWNER)).toEqual([]);
        if (plan.mode !== "sync") continue;
        expect(one.change).not.toHaveProperty("newSettings");
        expect(removes.filter(({ description }) => markOf(description)?.owner !== OWNER)).toEqual([]);
      }
    });
  });

  it("a sync never follows settings of which no entry says that they were applied", () => {
    everyPlan((plan, of, regions) => {
      // No digest of the settings is known before a plan was applied.
      if (plan.mode === "sync") expect(plan.lists.filter((one) => one.manage !== undefined && goes(one))).toEqual([]);
      const next = applied(regions, plan);
      const isOther = ({ address }: Planned) => plan.lists.some((one) => one.address === address && goes(one));
      const mappings = of.mappings.map((each) => ({
        ...each,
        lists: each.lists.map((one) => ({
          ...one,
          limits: { ...one.limits, maxAdditions: one.limits.maxAdditions + 1 },
        })),
      }));
      const later = planFor({ ...of, mappings }, next, { mode: "sync" });
      expect(later.lists.filter((one) => one.manage !== undefined && goes(one) && isOther(one))).toEqual([]);
    });
  });

  it("no list that is not ours is changed, unless the file fills or adopts it while it has no owner", () => {
    everyPlan((plan, of, [network]) => {
      const all = new Map<string, PrefixList>(network?.lists.ok ? network.lists.value.map((one) => [one.id, one]) : []);
      for (const one of plan.lists.filter(goes)) {
        if (one.change.kind === "create" || one.change.kind === "keep") continue;
        const found = all.get(one.change.have.id);
        expect(found?.ownerId).toBe(NETWORK.accountId);
        expect(found?.fedByIpam).toBe(false);
        const owner = found?.tags.get(TAG.owner);
        const said = of.mappings.flatMap((each) => each.lists).find((each) => each.address === one.address);
        if (said?.manage !== undefined) {
          expect(owner).toBeUndefined();
          expect(said.id === undefined ? found?.name === one.name : said.id === found?.id).toBe(true);
          continue;
        }
        if (owner === OWNER) continue;
        const adopt = said?.adopt;
        expect(owner).toBeUndefined();
        expect(adopt === true ? found?.name === one.name : adopt === found?.id).toBe(true);
        expect(plan.mode).toBe("reviewed");
      }
    });
  });

  it("no list is the subject of two changes, and no address stands for two", () => {
    everyPlan((plan) => {
      const ids = plan.lists.filter(goes).flatMap(({ change }) => (change.kind === "create" ? [] : [change.have.id]));
      expect(new Set(ids).size).toBe(ids.length);
      const all = [...plan.lists, ...plan.notPlanned].map(({ address }) => address);
      expect(new Set(all).size).toBe(all.length);
    });
  });

  it("no list that the file names is deleted or retained, and a sync does neither", () => {
    everyPlan((plan, of) => {
      const names = new Set(of.mappings.flatMap((one) => one.lists.map((each) => each.name)));
      for (const one of plan.lists) {
        if (one.change.kind !== "delete" && one.change.kind !== "retain") continue;
        expect(names.has(one.name)).toBe(false);
        if (plan.mode === "sync") expect(goes(one)).toBe(false);
      }
    });
  });

  it("what is held back counts as no change, and every list counts once", () => {
    everyPlan(({ counts, lists: all, notPlanned, mode: how }) => {
      const going = all.filter(goes);
      expect(counts.create + counts.update + counts.delete + counts.retain).toBe(going.length);
      expect(counts.held).toBe(all.filter(({ held }) => held.length > 0).length);
      expect(counts.unchanged + counts.held + going.length).toBe(all.length);
      expect(counts.notPlanned).toBe(notPlanned.length);
      const removes = going.map(({ change }) =>
        change.kind === "update" ? change.removes.length : change.kind === "delete" ? change.have.entryCount : 0,
      );
      expect(counts.entriesToRemove).toBe(removes.reduce((sum, number) => sum + number, 0));
      if (how === "sync") expect(counts.create + counts.delete + counts.retain).toBe(0);
    });
  });

  it("a sync changes entries and sizes, never names, tags or owners", () => {
    everyPlan((plan) => {
      if (plan.mode !== "sync") return;
      for (const { change } of plan.lists.filter(goes)) {
        expect(change).toMatchObject({ kind: "update", adopt: false, tags: { set: new Map(), remove: [] } });
        expect(change).not.toHaveProperty("rename");
      }
    });
  });

  it("after a change a list holds exactly what the file wants, and it fits", () => {
    everyPlan((plan, of, regions) => {
      const [network] = applied(regions, plan);
      const after = new Map(network === undefined ? [] : listsIn(network).map((one) => [one.list.id, one]));
      for (const one of plan.lists.filter(goes)) {
        const source = of.mappings.find((each) => each.name === one.mapping);
        const want = source && wanted(source, regions);
        if (want === undefined) continue;
        const id =
          one.change.kind === "create" ? `pl-${one.name}` : one.change.kind === "update" ? one.change.have.id : "";
        const found = after.get(id);
        const holds = new Set(found?.entries.map((entry) => entry.cidr));
        // A source whose additions do not fit stays out, which is told; nothing else is missing, and nothing else is there.
        const isFull = plan.diagnostics.some(
          ({ code, address }) => code === "adds_left_out" && address === one.address,
        );
        if (isFull) {
          expect(plan.complete).toBe(false);
          const isWanted = (cidr: Cidr) => includesBlock(addressesOf(want), cidr);
          const opened = addressesOf(holds);
          // No other address is open, and none that was and is wanted is cut off: an entry stays whose cover is left out.
          expect([...holds].filter((cidr) => !isWanted(cidr))).toEqual([]);
          const gone = one.change.kind === "update" ? one.change.removes.map(({ cidr }) => cidr) : [];
          expect(gone.filter((cidr) => isWanted(cidr) && !includesBlock(opened, cidr))).toEqual([]);
        } else if (one.manage === undefined || plan.mode !== "sync") expect(holds).toEqual(want);
        expect(found?.entries.length).toBeLessThanOrEqual(found?.list.maxEntries ?? 0);
        if (one.manage === undefined) expect(found?.list.name).toBe(one.name);
      }
    });
  });

  it("once applied, a second plan finds nothing more to do", () => {
    everyPlan((plan, of, regions) => {
      const next = applied(regions, plan);
      const again = planFor(of, next, { mode: plan.mode });
      const done = new Set(plan.lists.filter(goes).map(({ address }) => address));
      for (const one of again.lists)
        if (done.has(one.address)) expect([one.address, goes(one)]).toEqual([one.address, false]);
    });
  });

  it("the same input gives the same plan, to the byte, and AWS' order plays no part", () => {
    const turned = (one: RegionSnapshot): RegionSnapshot => ({
      ...one,
      groups: one.groups.ok ? { ok: true, value: one.groups.value.toReversed() } : one.groups,
      interfaces: one.interfaces.ok
        ? { ok: true, value: interfacesOf([...one.interfaces.value].toReversed()) }
        : one.interfaces,
      lists: one.lists.ok ? { ok: true, value: one.lists.value.toReversed() } : one.lists,
    });
    everyPlan((plan, of, regions) => {
      const other = planFor(of, regions.map(turned).toReversed(), { mode: plan.mode });
      const same = planFor(of, regions, { mode: plan.mode });
      expect(JSON.stringify(encodePlan(other))).toBe(JSON.stringify(encodePlan(same)));
    });
  });
});
