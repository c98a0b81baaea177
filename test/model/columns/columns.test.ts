import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockAt, type Cidr, compareCidrs, formatCidr } from "../../../src/model/cidr.ts";
import { ofCidrLines } from "../../../src/model/columns/cidr-lines.ts";
import { cidrColumn, firstIndexes, repeatedCidrs, sortedOnce } from "../../../src/model/columns/cidrs.ts";
import { entriesOf, sortedEntries } from "../../../src/model/columns/entries.ts";
import { interfacesOf } from "../../../src/model/columns/interface-builder.ts";
import type { NetworkInterface } from "../../../src/model/interface.ts";

const ipv4 = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }))
  .map(([address, length]) => blockAt(address, length));
const ipv6 = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), fc.integer({ min: 0, max: 128 }))
  .map(([address, length]) => blockAt(address, length));
/** As nearly all are, and close together, so that some are equal. */
const single = fc.integer({ min: 2 ** 32 - 50, max: 2 ** 32 - 1 }).map((address) => blockAt(address, 32));
const cidrs = fc.oneof(
  fc.array(single, { maxLength: 40 }),
  fc.array(ipv4, { maxLength: 40 }),
  fc.array(ipv6, { maxLength: 40 }),
);
const columnOf = (all: readonly Cidr[]) => cidrColumn(typeof all[0] === "bigint" ? "IPv6" : "IPv4", all);
const text = fc.string({ unit: "binary", maxLength: 30 });
const isIPv4 = (cidr: Cidr) => typeof cidr === "number";

describe("a column of CIDRs", () => {
  it("has in numeric order, each once, what its parts have", () => {
    fc.assert(
      fc.property(cidrs, fc.nat(40), (all, cut) => {
        const doubled = [...all, ...all];
        const parts = [columnOf(doubled.slice(0, cut)), columnOf(doubled.slice(cut))];
        expect([...sortedOnce(parts)]).toEqual([...new Set(all)].sort(compareCidrs));
      }),
    );
  });

  it("tells which CIDRs its parts have more than once", () => {
    fc.assert(
      fc.property(cidrs, cidrs, fc.nat(40), (all, more, cut) => {
        const sameFamily = more.filter((one) => typeof one === typeof all[0]);
        const joined = [...all, ...sameFamily, ...all.slice(0, cut)];
        const parts = [columnOf(joined.slice(0, cut)), columnOf(joined.slice(cut))];
        const often = [...Map.groupBy(joined, (one) => one).values()].filter(({ length }) => length > 1);
        expect(repeatedCidrs(parts)).toEqual(often.map(([one]) => one as Cidr).sort(compareCidrs));
      }),
    );
  });

  it("says where each CIDR stands first, whether few are asked for or many", () => {
    fc.assert(
      fc.property(cidrs, fc.array(ipv4, { maxLength: 3 }), (all, others) => {
        const asked = [...all, ...others];
        const found = firstIndexes(columnOf([...all, ...all]), asked);
        expect(found).toEqual(asked.map((cidr) => all.indexOf(cidr)));
      }),
    );
  });

  it("gives the bytes of the canonical texts, one a line", () => {
    fc.assert(
      fc.property(cidrs, (all) => {
        const text = ofCidrLines("head 1", columnOf(all), (bytes) => new TextDecoder().decode(bytes));
        expect(text).toBe(`head 1\n${all.map(formatCidr).join("\n")}`);
      }),
    );
  });
});

describe("entries in columns", () => {
  const entries = fc.array(fc.record({ cidr: ipv4, description: text }), { maxLength: 20 });

  it("are the entries that went in, in their order", () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect([...entriesOf(all)]).toEqual(all);
      }),
    );
  });

  it("sorted, are there once each: the first of several", () => {
    fc.assert(
      fc.property(entries, text, (all, other) => {
        const more = [...all, ...all.map(({ cidr }) => ({ cidr, description: other }))];
        const first = new Map([...more].reverse().map((one) => [one.cidr, one]));
        const plain = [...first.values()].sort((a, b) => compareCidrs(a.cidr, b.cidr));
        expect([...sortedEntries(entriesOf(more))]).toEqual(plain);
      }),
    );
  });
});

describe("interfaces in columns", () => {
  const word = text.filter((one) => one !== "");
  const optional = fc.option(word, { nil: undefined });
  const found: fc.Arbitrary<NetworkInterface> = fc
    .record({
      id: fc.constantFrom("eni-1", "eni-10", "eni-2", "eni-3"),
      status: fc.constantFrom("in-use", "available"),
      type: word,
      managed: fc.boolean(),
      vpcId: fc.constantFrom("vpc-1", "vpc-2"),
      ownerId: fc.constantFrom(undefined, "111111111111", "222222222222"),
      groups: fc.array(
        fc.record(
          { id: fc.constantFrom("sg-1", "sg-2"), name: fc.constantFrom("web", "api") },
          { requiredKeys: ["id"] },
        ),
        { maxLength: 3 },
      ),
      privateIPv4: fc.array(ipv4, { maxLength: 3 }),
      publicIPv4: fc.array(ipv4, { maxLength: 2 }),
      ipv6: fc.array(ipv6, { maxLength: 2 }),
      delegated: fc
        .tuple(fc.array(ipv4, { maxLength: 2 }), fc.array(ipv6, { maxLength: 2 }))
        .map((both) => both.flat()),
      instanceId: optional,
      name: optional,
      description: optional,
    })
    .map(({ instanceId, name, description, ownerId, ...rest }) => ({
      ...rest,
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(instanceId === undefined ? {} : { instanceId }),
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    }));
  const all = fc.array(found, { maxLength: 8 });
  const latest = (records: readonly NetworkInterface[]) =>
    [...new Map(records.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

  it("are the records that went in: in order of id, and of two with one id the later", () => {
    fc.assert(
      fc.property(all, (records) => {
        expect([...interfacesOf(records)]).toEqual(latest(records));
      }),
    );
  });

  it("are found by id, and by the groups that they carry", () => {
    fc.assert(
      fc.property(all, fc.subarray(["sg-1", "sg-2", "sg-3"]), (records, groups) => {
        const interfaces = interfacesOf(records);
        const plain = latest(records);
        const ids = ["eni-1", "eni-10", "eni-2", "eni-3", "eni-4"];
        expect(ids.map((id) => interfaces.find(id) ?? -1)).toEqual(
          ids.map((id) => plain.findIndex((one) => one.id === id)),
        );
        const carrying = plain.flatMap((one, number) =>
          one.groups.some(({ id }) => groups.includes(id)) ? [number] : [],
        );
        expect([...interfaces.carrying(groups)]).toEqual(carrying);
        const pairs = (of: readonly { readonly id: string; readonly name?: string }[]) =>
          [...new Set(of.map(({ id, name }) => `${id} ${name}`))].sort();
        expect(pairs(interfaces.carriedGroups())).toEqual(pairs(plain.flatMap((one) => one.groups)));
      }),
    );
  });

  it("bring the blocks that their records have, of as many kinds as are chosen", () => {
    const choice = fc.record({
      privateIPv4: fc.boolean(),
      publicIPv4: fc.boolean(),
      delegatedIPv4: fc.boolean(),
      ipv6: fc.boolean(),
      delegatedIPv6: fc.boolean(),
    });
    fc.assert(
      fc.property(all, choice, fc.boolean(), (found, chosen, isOld) => {
        // Many account-regions have no IPv6 at all.
        const records = isOld
          ? found.map((one) => ({ ...one, ipv6: [], delegated: one.delegated.filter(isIPv4) }))
          : found;
        const interfaces = interfacesOf(records);
        const plain = latest(records);
        const numbers = Uint32Array.from(plain.keys());
        const owned = (of: (one: NetworkInterface) => readonly Cidr[]) =>
          plain.flatMap((one, number) => of(one).map((cidr) => [number, cidr]));
        const { IPv4, IPv6 } = interfaces.blocksOf(numbers, chosen);
        expect(Array.from(IPv4.cidrs, (cidr, i) => [IPv4.owners[i], cidr])).toEqual(
          owned((one) => [
            ...(chosen.privateIPv4 ? one.privateIPv4 : []),
            ...(chosen.publicIPv4 ? one.publicIPv4 : []),
            ...(chosen.delegatedIPv4 ? one.delegated.filter(isIPv4) : []),
          ]),
        );
        expect(Array.from(IPv6.cidrs, (cidr, i) => [IPv6.owners[i], cidr])).toEqual(
          owned((one) => [
            ...(chosen.ipv6 ? one.ipv6 : []),
            ...(chosen.delegatedIPv6 ? one.delegated.filter((cidr) => !isIPv4(cidr)) : []),
          ]),
        );
      }),
    );
  });

  it("are of the VPCs and accounts that their records name", () => {
    fc.assert(
      fc.property(all, (records) => {
        const interfaces = interfacesOf(records);
        const plain = latest(records);
        const numbers = Uint32Array.from(plain.keys());
        const inFirst = [...interfaces.inVpc(numbers, "vpc-1")];
        expect(inFirst).toEqual([...numbers].filter((number) => plain[number]?.vpcId === "vpc-1"));
        const carrying = plain.filter(({ groups }) => groups.some(({ id }) => id === "sg-1"));
        expect(new Set(interfaces.vpcsOf("sg-1"))).toEqual(new Set(carrying.map(({ vpcId }) => vpcId)));
        const owners = carrying.flatMap(({ ownerId }) => ownerId ?? []);
        expect(new Set(interfaces.ownersOf("sg-1"))).toEqual(new Set(owners));
        const isOther = ({ ownerId = "111111111111" }: NetworkInterface) => ownerId !== "111111111111";
        expect(interfaces.haveOtherOwner("111111111111")).toBe(plain.some(isOther));
      }),
    );
  });

  it("bring all blocks, however many there are, and they are sorted", () => {
    const count = 3000;
    // As when ids come in another order than addresses.
    const cidrAt = (i: number) => blockAt(((i * 7) % count) + 2 ** 31, 32);
    const records = Array.from({ length: count }, (_, i) => ({
      ...{
        id: `eni-${String(i).padStart(4, "0")}`,
        status: "in-use",
        type: "interface",
        managed: false,
        vpcId: "vpc-1",
      },
      ...{ groups: [], privateIPv4: [cidrAt(i)], publicIPv4: [], ipv6: [], delegated: [] },
    }));
    const chosen = { privateIPv4: true, publicIPv4: true, delegatedIPv4: true, ipv6: true, delegatedIPv6: true };
    const { cidrs, owners } = interfacesOf(records).blocksOf(Uint32Array.from(records.keys()), chosen).IPv4;
    expect([...cidrs]).toEqual(records.map((_, i) => cidrAt(i)));
    expect(Array.from(owners)).toEqual([...records.keys()]);
    expect([...sortedOnce([cidrs, cidrs])]).toEqual(Array.from({ length: count }, (_, i) => blockAt(i + 2 ** 31, 32)));
  });
});
