// Aggregation of random addresses, exact and bounded, against sorting the same numbers.
import { addressesOf } from "../src/model/address-set.ts";
import { blockAt } from "../src/model/cidr.ts";
import { packedCidrs, sortedOnce } from "../src/model/columns/cidrs.ts";
import { boundedCover } from "../src/plan/aggregation/bounded.ts";
import { exactCover } from "../src/plan/aggregation/exact.ts";
import type { Figure } from "./figure.ts";

const ADDRESSES = 1_000_000;
const FEW = 1_000;
const BLOCKS = 100;
const ROUNDS = 5;

/** The least processor time of this thread in several rounds, in ms. */
function least(work: () => { readonly length: number }): number {
  let found = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.threadCpuUsage();
    if (work().length === 0) throw new Error("nothing came out");
    const { user, system } = process.threadCpuUsage(before);
    found = Math.min(found, (user + system) / 1000);
  }
  return found;
}

/** The same numbers in every run, spread over all of IPv4: a Weyl sequence. */
function spread(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
}

export async function aggregation(): Promise<readonly Figure[]> {
  const numbers = spread(ADDRESSES);
  const column = packedCidrs(Float64Array.from(numbers, (address) => Number(blockAt(address, 32))));
  const few = sortedOnce([packedCidrs(Float64Array.from(spread(FEW), (address) => Number(blockAt(address, 32))))]);
  const open = addressesOf([blockAt(0, 0)]);
  const sort = least(() => numbers.slice().sort());
  const exact = least(() => exactCover(sortedOnce([column])));
  const bounded = least(() => {
    const cover = boundedCover(few, [], { within: BLOCKS, maxExtra: 2 ** 32, open, shortest: 0 });
    if (!cover.ok) throw new Error("there is a cover");
    return cover.cidrs;
  });
  const against = { what: "sorting a million numbers", value: sort };
  return [
    { what: "exact aggregation of 1,000,000 random addresses", measured: exact, unit: "ms", against, mustReach: 4 },
    {
      what: "bounded aggregation of 1,000 addresses to 100 CIDRs",
      measured: bounded,
      unit: "ms",
      against,
      mustReach: 2,
    },
  ];
}
