// What a change takes away, counted in two ways: entries of the list that lose access wholly or partly, and addresses that lose
// access. Replacing many /32 with one block that covers them loses nothing.
import { addressesOf, countAddresses, difference, includesBlock } from "../../model/address-set.ts";
import type { Cidr } from "../../model/cidr.ts";

export interface Loss {
  readonly entries: number;
  readonly ofEntries: number;
  readonly addresses: bigint;
  readonly ofAddresses: bigint;
}

/** `have`: the blocks of the list; `kept`: its blocks after the change. */
export function lossOf(have: readonly Cidr[], kept: readonly Cidr[]): Loss {
  const before = addressesOf(have);
  const after = addressesOf(kept);
  return {
    entries: have.filter((cidr) => !includesBlock(after, cidr)).length,
    ofEntries: have.length,
    addresses: countAddresses(difference(before, after)),
    ofAddresses: countAddresses(before),
  };
}

/** In whole per cent, rounded up so that a loss above a limit never looks like the limit itself. */
export function percent(part: bigint | number, whole: bigint | number): number {
  const of = BigInt(whole);
  return of === 0n ? 0 : Number((BigInt(part) * 100n + of - 1n) / of);
}

/** True if `part` is more than `limit` per cent of `whole`; exact for any size, and for limits with up to three decimals. */
export function exceedsPercent(part: bigint | number, whole: bigint | number, limit: number): boolean {
  return BigInt(part) * 100_000n > BigInt(whole) * BigInt(Math.round(limit * 1000));
}
