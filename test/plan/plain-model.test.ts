// Plans made with columns say what the plain model says, about any world.
import fc from "fast-check";
import { expect, it } from "vitest";
import { addsOf, describesOf, removesOf } from "../../src/model/change.ts";
import { formatCidr } from "../../src/model/cidr.ts";
import type { NetworkInterface } from "../../src/model/interface.ts";

import {
  addresses,
  cidr,
  configuration,
  eni,
  fromCidrs,
  fromGroups,
  list,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  region,
  spec,
} from "./builders.ts";
import { type PlainSource, type PlainWorld, plainChange } from "./plain-model.ts";

const GROUPS = ["sg-a", "sg-b", "sg-c"] as const;
/** The last three are never wanted of a source without `within`. */
const IPV4 = [...addresses(8), "8.8.8.8/32", "169.254.169.254/32", "127.0.0.1/32"].map(cidr);
const PUBLIC = ["18.200.0.1/32", "18.200.0.200/32", "10.0.0.3/32", "192.0.2.1/32"].map(cidr);
const IPV6 = ["2a05:d018::1/128", "2a05:d018::2/128", "::/128", "2001:db8::1/128"].map(cidr);
const DELEGATED = ["10.0.0.0/28", "10.0.1.0/28", "2a05:d018:1::/80"].map(cidr);
const POOL = [...IPV4, ...PUBLIC, ...IPV6, ...DELEGATED, cidr("0.0.0.0/8"), cidr("255.255.255.255/32")];
const WITHIN = ["10.0.0.0/30", "10.0.0.4/31", "18.0.0.0/8", "169.254.0.0/16", "2a05:d018::/64", "10.0.0.0/28"].map(
  cidr,
);
const WORDS = ["", "web", "Büro", "支店 🚇"] as const;

const word = fc.constantFrom(...WORDS);
const some = <T>(of: readonly T[]) => fc.array(fc.constantFrom(...of), { maxLength: 3 });

const found: fc.Arbitrary<NetworkInterface> = fc
  .record({
    number: fc.nat(12),
    groups: fc.array(fc.constantFrom(...GROUPS), { maxLength: 3 }),
    status: fc.constantFrom("in-use", "available"),
    type: fc.constantFrom("interface", "lambda"),
    managed: fc.boolean(),
    vpcId: fc.constantFrom("vpc-1", "vpc-2"),
    instanceId: fc.option(fc.constant("i-0123456789abcdef0"), { nil: undefined }),
    name: word,
    description: word,
    privateIPv4: some(IPV4),
    publicIPv4: some(PUBLIC),
    ipv6: some(IPV6),
    delegated: some(DELEGATED),
  })
  .map(({ number, groups, instanceId, ...rest }) =>
    eni(number, groups, { ...rest, ...(instanceId === undefined ? {} : { instanceId }) }),
  );

const source: fc.Arbitrary<PlainSource> = fc.oneof(
  fc
    .record({
      groups: fc.uniqueArray(fc.constantFrom(...GROUPS), { minLength: 1, maxLength: 2 }),
      addresses: fc.constantFrom("private" as const, "public" as const, "both" as const),
      delegatedPrefixes: fc.boolean(),
      interfaces: fc.record({
        detached: fc.boolean(),
        managed: fc.boolean(),
        types: fc.subarray(["interface", "lambda"]),
        vpcIds: fc.constantFrom<"all" | readonly string[]>("all", [], ["vpc-1"], ["vpc-2"], ["vpc-1", "vpc-2"]),
      }),
      within: fc.option(fc.subarray(WITHIN, { minLength: 1 }), { nil: undefined, freq: 2 }),
      maxAddresses: fc.constantFrom(1000, 1000, 4),
    })
    .map(({ groups, within, ...settings }) => ({
      ...fromGroups(...groups),
      ...settings,
      ...(within === undefined ? {} : { within }),
    })),
  fc
    .array(fc.record({ cidr: fc.constantFrom(...POOL).map(formatCidr), description: word }), { maxLength: 4 })
    .map((cidrs) =>
      fromCidrs(...cidrs.map(({ cidr: text, description }) => (description ? { cidr: text, description } : text))),
    ),
);

const world: fc.Arbitrary<PlainWorld> = fc.record({
  groups: fc.oneof({ weight: 4, arbitrary: fc.constant([...GROUPS]) }, fc.subarray([...GROUPS])),
  interfaces: fc.array(found, { maxLength: 12 }),
});

const have = fc.array(fc.record({ cidr: fc.constantFrom(...POOL), description: word }), { maxLength: 10 });

it("the plan of any world is that of the plain model: who brings an entry, descriptions, order, digests", () => {
  fc.assert(
    fc.property(
      fc.array(source, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("IPv4" as const, "IPv6" as const),
      have,
      world,
      (sources, family, all, { groups, interfaces }) => {
        const of = spec("web", { family, maxEntries: { kind: "fixed", value: 1000 } });
        const entries = all.filter((one) => (typeof one.cidr === "number") === (family === "IPv4"));
        const before = list("web").but({ family, maxEntries: 1000 });
        const plan = planFor(configuration([mapping("web", sources, [of])]), [
          region(NETWORK, { lists: [{ ...before, entries }] }),
          region(PAYMENTS, { groups, interfaces }),
        ]);
        const change = plan.lists[0]?.change;
        if (change?.kind !== "update") throw new Error("the list has no settings tag yet, so it is updated");
        expect({
          adds: addsOf(change).map((one) => [formatCidr(one.cidr), one.description.trim()]),
          removes: removesOf(change).map((one) => [formatCidr(one.cidr), one.description]),
          describes: describesOf(change).map(({ cidr: block, from, to }) => [formatCidr(block), from, to]),
          entriesSha256: change.have.entriesSha256,
        }).toEqual(plainChange({ name: "web", sources }, of, entries, { groups, interfaces }));
      },
    ),
    { numRuns: 1000 },
  );
});
