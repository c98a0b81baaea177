import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ENTRIES_PER_CALL,
  type ModifyCall,
  type ScheduleInput,
  schedule,
} from "../../../src/apply/entries/schedule.ts";
import { blockAt, type Cidr, formatCidr, readCidr } from "../../../src/model/cidr.ts";

function block(text: string): Cidr {
  const cidr = readCidr(text);
  if (cidr === undefined) throw new Error(text);
  return cidr;
}

function singles(count: number, from = 0): Cidr[] {
  return Array.from({ length: count }, (_, i) => blockAt(0x0a000000 + (from + i) * 2, 32));
}

function callsOf(input: Partial<ScheduleInput> & Pick<ScheduleInput, "have" | "want">): readonly ModifyCall[] {
  const size = Math.max(input.have.length, input.want.length);
  const planned = schedule({ size, finalSize: size, largest: 1000, ...input });
  if (!planned.fits) throw new Error(`peak ${planned.peak}`);
  return planned.calls;
}

function shown(calls: readonly ModifyCall[]): string[] {
  return calls.map((call) =>
    call.kind === "resize"
      ? `resize ${call.maxEntries}`
      : [
          ...call.adds.map((cidr) => `+${formatCidr(cidr)}`),
          ...call.removes.map((cidr) => `-${formatCidr(cidr)}`),
        ].join(" "),
  );
}

const shape = (calls: readonly ModifyCall[]) =>
  calls.map((call) =>
    call.kind === "resize" ? `=${call.maxEntries}` : `+${call.adds.length} -${call.removes.length}`,
  );

describe("schedule of separate CIDRs", () => {
  it.each([
    ["nothing", 0, 0, []],
    ["exactly 100 additions", 0, 100, ["+100 -0"]],
    ["101 additions", 0, 101, ["+100 -0", "+1 -0"]],
    ["250 additions", 0, 250, ["+100 -0", "+100 -0", "+50 -0"]],
    ["exactly 100 removals", 100, 0, ["+0 -100"]],
    ["1,000 removals", 1000, 0, Array(10).fill("+0 -100")],
    ["paired additions and removals", 150, 120, ["+100 -100", "+20 -50"]],
  ])("%s", (_, removals, additions, expected) => {
    const calls = callsOf({ have: singles(removals), want: singles(additions, 5000) });
    expect(shape(calls)).toEqual(expected);
  });

  it("replaces every entry of a full list without growing it", () => {
    const calls = callsOf({ have: singles(1000), want: singles(1000, 5000), size: 1000, finalSize: 1000 });
    expect(shape(calls)).toEqual(Array(10).fill("+100 -100"));
  });

  it("grows before it adds and shrinks after it removed", () => {
    expect(shape(callsOf({ have: singles(5), want: singles(12), size: 5, finalSize: 20 }))).toEqual(["=20", "+7 -0"]);
    expect(shape(callsOf({ have: singles(50), want: singles(5), size: 60, finalSize: 15 }))).toEqual(["+0 -45", "=15"]);
    expect(shape(callsOf({ have: singles(5), want: singles(5), size: 60, finalSize: 15 }))).toEqual(["=15"]);
  });
});

describe("schedule of overlapping CIDRs", () => {
  it("puts the covering block in with the call that removes what it covers", () => {
    const have = ["10.0.0.0/32", "10.0.0.1/32", "10.0.0.2/32", "10.0.0.3/32"].map(block);
    expect(shown(callsOf({ have, want: [block("10.0.0.0/30")], size: 4, finalSize: 4 }))).toEqual([
      "+10.0.0.0/30 -10.0.0.0/32 -10.0.0.1/32 -10.0.0.2/32 -10.0.0.3/32",
    ]);
  });

  it("keeps a block until everything that replaces it is in", () => {
    const want = Array.from({ length: 150 }, (_, i) => blockAt(0x0a000000 + i, 32));
    const calls = callsOf({ have: [block("10.0.0.0/24")], want, size: 200, finalSize: 200 });
    expect(shape(calls)).toEqual(["+100 -0", "+50 -1"]);
  });

  it("lets purely stale entries go first", () => {
    const have = [block("10.0.0.0/24"), block("192.0.2.1/32")];
    const want = Array.from({ length: 150 }, (_, i) => blockAt(0x0a000000 + i, 32));
    const [first] = callsOf({ have, want, size: 200, finalSize: 200 });
    expect(first?.kind === "modify" && first.removes.map(formatCidr)).toEqual(["192.0.2.1/32"]);
  });

  it("is not fooled by a nested old entry that also goes", () => {
    const have = ["10.0.0.0/24", "10.0.0.0/25"].map(block);
    const want = ["10.0.0.0/26", "10.0.0.64/26"].map(block);
    expect(shape(callsOf({ have, want }))).toEqual(["+2 -2"]);
  });

  it("does not wait for a wanted block that is in already", () => {
    const have = ["10.0.0.0/24", "10.0.0.1/32"].map(block);
    const want = ["10.0.0.0/24", ...singles(120, 9000).map(formatCidr)].map(block);
    const [, first] = callsOf({ have, want, size: 2, finalSize: 200 });
    expect(first?.kind === "modify" && first.removes.map(formatCidr)).toEqual(["10.0.0.1/32"]);
  });
});

// An independent model: the invariants on plain address numbers, for blocks small enough to list.
const SPACE = 512;
const arbitraryBlocks = fc
  .uniqueArray(fc.record({ address: fc.nat(SPACE - 1), length: fc.constantFrom(24, 25, 26, 28, 30, 31, 32, 32, 32) }), {
    maxLength: 260,
    selector: ({ address, length }) => blockAt(0x0a000000 + address, length),
  })
  .map((blocks) => blocks.map(({ address, length }) => blockAt(0x0a000000 + address, length)));

function allowed(entries: Iterable<Cidr>): Set<number> {
  const addresses = new Set<number>();
  for (const cidr of entries) {
    const [first, length] = formatCidr(cidr).split("/") as [string, string];
    const start = first.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
    for (let i = 0; i < 2 ** (32 - Number(length)); i++) addresses.add(start + i);
  }
  return addresses;
}

describe("properties", () => {
  it("every call leaves no gap, allows nobody else, fits, and the last one leaves exactly what is wanted", () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, fc.nat(30), fc.nat(30), (have, want, spareNow, spareThen) => {
        const size = Math.max(1, have.length + spareNow);
        const finalSize = Math.max(1, want.length + spareThen);
        const planned = schedule({ have, want, size, finalSize, largest: 1000 });
        expect(planned.fits).toBe(true);
        if (!planned.fits) return;
        const before = allowed(have);
        const after = allowed(want);
        const list = new Set(have);
        let room = size;
        for (const call of planned.calls) {
          if (call.kind === "resize") {
            room = call.maxEntries;
          } else {
            expect(call.adds.length).toBeLessThanOrEqual(ENTRIES_PER_CALL);
            expect(call.removes.length).toBeLessThanOrEqual(ENTRIES_PER_CALL);
            expect(call.adds.length + call.removes.length).toBeGreaterThan(0);
            for (const cidr of call.removes) expect(list.delete(cidr)).toBe(true);
            for (const cidr of call.adds) {
              expect(list.has(cidr)).toBe(false);
              list.add(cidr);
            }
          }
          expect(list.size).toBeLessThanOrEqual(room);
          const now = allowed(list);
          for (const address of before)
            if (after.has(address) && !now.has(address)) throw new Error(`gap at ${address}`);
          for (const address of now)
            if (!before.has(address) && !after.has(address)) throw new Error(`hole at ${address}`);
        }
        expect(list).toEqual(new Set(want));
        expect(room).toBe(finalSize);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("takes the fewest calls for separate CIDRs, and never grows for them", () => {
    fc.assert(
      fc.property(fc.nat(450), fc.nat(450), fc.nat(450), (gone, kept, added) => {
        const have = singles(gone + kept);
        const want = [...have.slice(gone), ...singles(added, 5000)];
        const size = Math.max(1, have.length, want.length);
        const calls = callsOf({ have, want, size, finalSize: size });
        expect(calls.length).toBe(Math.max(Math.ceil(added / 100), Math.ceil(gone / 100)));
      }),
      { numRuns: 200 },
    );
  });

  it("says the peak when the change fits nowhere", () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (have, want) => {
        const size = Math.max(1, have.length);
        const finalSize = Math.max(1, want.length);
        const planned = schedule({ have, want, size, finalSize, largest: 0 });
        if (planned.fits) expect(planned.calls.filter((call) => call.kind === "resize").length).toBeLessThanOrEqual(1);
        else expect(planned.peak).toBeGreaterThan(Math.max(size, finalSize));
      }),
      { numRuns: 300 },
    );
  });
});
