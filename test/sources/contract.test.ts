// What holds for every kind of source in the registry: one that is added is tested here as soon as its samples are.
import { describe, expect, it } from "vitest";
import { READ_ACTIONS } from "../../src/aws/sign-in/session-policy.ts";
import { formatCidr } from "../../src/model/cidr.ts";
import { interfacesOf } from "../../src/model/columns/interface-builder.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { RegionSnapshot } from "../../src/model/snapshot.ts";
import { ORIGINS, recognise } from "../../src/sources/origin/origins.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import { type KnownSource, kindOf, SOURCE_KINDS } from "../../src/sources/registry.ts";
import { broughtBy, type SourceAnswer } from "../../src/sources/source-answer.ts";
import {
  byName,
  cidr,
  eni,
  failure,
  fromCidrs,
  fromGroups,
  fromInterfaces,
  fromLists,
  fromResources,
  fromSubnets,
  group,
  PAYMENTS,
  type RegionParts,
  region,
  subnet,
  TODAY,
} from "../plan/builders.ts";
import { broughtEntries } from "./brought.ts";

/** Of each kind a source that brings something in WORLD. */
const SAMPLES: { readonly [K in KnownSource["kind"]]: Extract<KnownSource, { kind: K }> } = {
  security_groups: fromGroups("sg-web", byName("api")),
  network_interfaces: fromInterfaces({ Service: "ledger" }),
  subnets: fromSubnets(["subnet-0a1b2c3d"], { Tier: "app" }),
  vpcs: fromResources("vpcs", ["vpc-0a1b2c3d"]),
  elastic_ips: fromResources("elastic_ips", [], { Partner: "acme" }),
  nat_gateways: fromResources("nat_gateways", ["nat-0a1b2c3d"]),
  prefix_lists: fromLists("pl-0a1b2c3d"),
  published: {
    kind: "published",
    published: { by: "text", url: "https://ranges.example/v4" },
    maxAddresses: 1000,
    widest: { IPv4: 16, IPv6: 48 },
    position: { file: "mappings.yaml", line: 1, column: 1 },
  },
  cidrs: fromCidrs("192.0.2.0/24", { cidr: "192.0.2.7/32", description: "Office VPN", expires: "2027-03-31" }),
  cidr_files: {
    kind: "cidr_files",
    files: ["offices.txt"],
    cidrs: [
      { cidr: cidr("192.0.2.0/24"), file: "offices.txt", line: 1 },
      { cidr: cidr("198.51.100.0/24"), file: "offices.txt", line: 3, comment: "Berlin" },
    ],
    position: { file: "mappings.yaml", line: 1, column: 1 },
  },
};

const BOTH = new Set(["IPv4", "IPv6"] as const);

const resource = (id: string, ...blocks: readonly string[]) => {
  return { id, tags: new Map([["Partner", "acme"]]), blocks: blocks.map(cidr) };
};

const WORLD = {
  groups: [group("sg-web"), group("sg-api", { name: "api" })],
  interfaces: [
    eni(1, ["sg-web"], { instanceId: "i-0123456789abcdef0", name: "web-1" }),
    eni(2, ["sg-api"], { delegated: [cidr("10.0.9.0/28")] }),
  ],
  matching: [[{ tags: new Map([["Service", "ledger"]]) }, [eni(3, []), eni(4, ["sg-other"])]]] as const,
  resources: {
    vpcs: [resource("vpc-0a1b2c3d", "10.0.0.0/16")],
    elastic_ips: [resource("eipalloc-0a1b2c3d", "34.240.0.1/32")],
    nat_gateways: [resource("nat-0a1b2c3d", "34.240.0.2/32", "34.240.0.3/32")],
    prefix_lists: [
      { ...resource("pl-0a1b2c3d", "192.0.2.0/24", "10.2.0.0/16"), name: "x", version: 3, descriptions: ["Paris", ""] },
    ],
    subnets: [
      subnet("subnet-0a1b2c3d", ["10.1.0.0/24"], { tags: { Name: "app-a" } }),
      subnet("subnet-0a1b2c3e", ["10.1.1.0/24"], { tags: { Tier: "app" }, reserved: ["10.1.1.0/28"] }),
    ],
  },
};
const whole = region(PAYMENTS, WORLD);
const WEB = new Map([["https://ranges.example/v4", { ok: true, value: "192.88.98.0/24\n" } as const]]);

function answer(source: KnownSource, of: RegionSnapshot = whole) {
  return kindOf(source).answer(source, "web", readingsOf([of], TODAY, WEB));
}

/** The parts of a snapshot that the source is made from. */
function needs(source: KnownSource): readonly string[] {
  return kindOf(source)
    .reads(source, BOTH)
    .flatMap((read) => {
      if (read.what === "resources") return [read.kind];
      if (read.what === "private-ipv6") return [];
      return [read.what === "groups" || read.what === "matching" ? read.what : "interfaces"];
    });
}

describe.each(Object.values(SAMPLES).map((source) => [source.kind, source] as const))("%s", (kind, source) => {
  const entries = () => {
    const found = answer(source);
    if (!found.ok) throw new Error(`the sample of ${kind} is unknown`);
    return broughtEntries(found);
  };

  /** The entries with where they come from. */
  const origins = (of: SourceAnswer) =>
    broughtEntries(of).map(({ cidr, from }) => ({ cidr, origin: kindOf(source).origin.of(from) }));

  it("is registered under the key that the file writes", () => {
    expect(SOURCE_KINDS[kind]).toBe(kindOf(source));
    expect(entries().length).toBeGreaterThan(0);
  });

  const failing: Readonly<Record<string, RegionParts>> = {
    groups: { ...WORLD, groups: failure("no groups") },
    interfaces: { ...WORLD, interfaces: failure("no interfaces") },
    matching: { ...WORLD, matching: [[WORLD.matching[0][0], failure("no such interfaces")]] },
    ...Object.fromEntries(
      Object.keys(WORLD.resources).map((what) => {
        return [what, { ...WORLD, resources: { ...WORLD.resources, [what]: failure(`no ${what}`) } }];
      }),
    ),
  };
  it.each(Object.entries(failing))(
    "is unknown as a whole, or does without, when its %s could not be read",
    (what, broken) => {
      const found = answer(source, region(PAYMENTS, broken));
      if (!needs(source).includes(what)) expect(origins(found)).toEqual(origins(answer(source)));
      else expect(found).toMatchObject({ ok: false, problems: [{ severity: "error" }] });
    },
  );

  it("says so where AWS may have held some of the interfaces back", () => {
    const lacking: Diagnostic = { code: "odd_answer", severity: "error", summary: "some may be missing" };
    const matching = new Map([...(whole.matching ?? [])].map(([key, found]) => [key, { ...found, lacking }]));
    const interfaces = { ok: true, value: interfacesOf(WORLD.interfaces), lacking } as const;
    const held = { ...whole, interfaces, matching };
    const found = answer(source, held);
    expect(origins(found)).toEqual(origins(answer(source)));
    expect(found.ok && found.lacking).toEqual(
      needs(source).some((what) => what === "interfaces" || what === "matching")
        ? { IPv4: lacking, IPv6: lacking }
        : undefined,
    );
  });

  it("answers the same to the same readings", () => {
    expect(entries().length).toBeGreaterThan(0);
    expect(origins(answer(source))).toEqual(origins(answer(source)));
  });

  it("reads with actions that a plan's session policy allows, and the printed roles with it", () => {
    const { permissions, reads } = kindOf(source);
    const needed = permissions(source, BOTH);
    expect(READ_ACTIONS).toEqual(expect.arrayContaining([...needed]));
    expect(needed.length > 0).toBe(reads(source, BOTH).length > 0);
  });

  it("looks again, before entries go, only where a plan reads", () => {
    const { confirm, reads } = kindOf(source);
    const places = new Set(reads(source, BOTH).map(({ at }) => at));
    const again = confirm(
      source,
      entries().map((entry) => entry.cidr),
    );
    expect(again.every(({ at }) => places.has(at))).toBe(true);
    expect(confirm(source, [])).toEqual([]);
  });

  it("has settings of its own for each family, and the same while interfaces come and go", () => {
    const { settings } = kindOf(source);
    const empty = readingsOf([region(PAYMENTS, { ...WORLD, interfaces: [] })], TODAY);
    const now = settings(source, "IPv4", readingsOf([whole], TODAY));
    expect(now).toBeDefined();
    expect(settings(source, "IPv4", empty)).toEqual(now);
  });

  it("describes its entries in at most 255 characters, and reads back what can be read back", () => {
    const { origin } = kindOf(source);
    expect(ORIGINS).toContain(origin);
    for (const { from } of entries()) {
      const made = origin.of(from);
      const description = origin.describe(made, "web");
      expect(description.length).toBeLessThanOrEqual(255);
      const found = origin.recognise(description);
      // A description has no room for the group, which a removal does not need, nor for what moves.
      const fleeting = { group: undefined, line: undefined, version: undefined };
      if (found !== undefined) expect({ ...made, ...fleeting }).toEqual({ ...found, ...fleeting });
      expect(recognise(description)).toEqual(found);
    }
  });

  it("explains every entry that it no longer brings, or leaves that to others", () => {
    const { origin } = kindOf(source);
    const reasonOf = origin.whyGone([{ source, answer: { ok: true, entries: broughtBy([]) } }]);
    for (const { cidr: block, from } of entries()) {
      const reason = reasonOf({ cidr: block, description: origin.describe(origin.of(from), "web") });
      expect(reason ?? `no source has ${formatCidr(block)}`).toMatch(/^[a-z](?:[^.]|\.(?=\w))*$|^no source has/);
    }
  });
});

describe("descriptions of other tools", () => {
  it.each(["", "tmp jane", "eni-", "eni-xyz", "eni-0123456789abcdef01", "i-0123456789abcdef0"])(
    "%j has no origin",
    (text) => {
      expect(recognise(text)).toBeUndefined();
    },
  );

  it.each([
    ["eni-0123abcd", { interfaceId: "eni-0123abcd" }],
    ["eni-0123abcd - web", { interfaceId: "eni-0123abcd", label: "web" }],
    ["eni-0123abcd i-0123abcd", { interfaceId: "eni-0123abcd", instanceId: "i-0123abcd" }],
    ["eni-0123abcd by hand", { interfaceId: "eni-0123abcd", label: "by hand" }],
    ["eni-0123abcd -x", { interfaceId: "eni-0123abcd", label: "-x" }],
  ])("%j speaks of an interface", (text, origin) => {
    expect(recognise(text)).toEqual({ kind: "interface", ...origin });
  });
});
