// Which account is in which shard, whatever the accounts weigh.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assignAccounts, type WeightedAccount } from "../../../src/model/fleet/assign.ts";
import { Dice } from "../../engine/reference-worlds.ts";

const account = fc.record({
  id: fc.integer({ min: 1, max: 999_999 }).map((number) => String(100_000_000_000 + number)),
  weight: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 100_000 }), fc.constant(1)),
});
const accounts = fc
  .uniqueArray(account, { selector: ({ id }) => id, maxLength: 120 })
  .map((all): readonly WeightedAccount[] => all.map((one) => ({ ...one, alias: `a${one.id}` })));
const count = fc.integer({ min: 1, max: 40 });

function shardOf(shards: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(shards.flatMap((aliases, index) => aliases.map((alias) => [alias, index] as const)));
}

it("every account is in exactly one shard", () => {
  fc.assert(
    fc.property(accounts, count, (all, shards) => {
      const assigned = assignAccounts(all, shards);
      expect(assigned).toHaveLength(shards);
      expect(assigned.flat().sort()).toEqual(all.map(({ alias }) => alias).sort());
    }),
  );
});

it("no shard weighs more than 1.1 times the average, or than the average and its last account", () => {
  fc.assert(
    fc.property(accounts, count, (all, shards) => {
      const weights = new Map(all.map(({ alias, weight }) => [alias, weight]));
      const average = all.reduce((sum, { weight }) => sum + weight, 0) / shards;
      for (const aliases of assignAccounts(all, shards)) {
        const own = aliases.map((alias) => weights.get(alias) ?? 0);
        const sum = own.reduce((left, weight) => left + weight, 0);
        expect(sum).toBeLessThanOrEqual(Math.max(1.1 * average, average + Math.min(...own)) + 1e-6);
      }
    }),
  );
});

it("the order in which accounts are named decides nothing", () => {
  const shuffled = accounts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, count, ([all, other], shards) => {
      expect(assignAccounts(other, shards)).toEqual(assignAccounts(all, shards));
    }),
  );
});

/** How many of the others are in another shard when one account leaves, on average over random companies. The same when it joins. */
function moved(size: number, shards: number, weightOf: (roll: number) => number): number {
  const rounds = 20;
  let sum = 0;
  for (let round = 1; round <= rounds; round++) {
    const dice = new Dice(round);
    const all = Array.from({ length: size }, (_, index): WeightedAccount => {
      const id = String(100_000_000_000 + round * 10_000 + index);
      return { alias: `a${id}`, id, weight: weightOf(dice.roll()) };
    });
    const before = shardOf(assignAccounts(all, shards));
    const left = dice.one(all);
    const after = shardOf(
      assignAccounts(
        all.filter((one) => one !== left),
        shards,
      ),
    );
    for (const [alias, shard] of after) if (before.get(alias) !== shard) sum++;
  }
  return sum / rounds;
}

it.each([
  ["of one weight", 100, 10, () => 1],
  ["of one weight", 500, 20, () => 1],
  ["between 1 and 1,000", 100, 10, (roll: number) => 1 + Math.floor(roll * 1_000)],
  ["between 1 and 1,000", 500, 20, (roll: number) => 1 + Math.floor(roll * 1_000)],
  ["of which few weigh most", 500, 20, (roll: number) => Math.ceil(1 / (roll + 0.001))],
] as const)(
  "of accounts %s, %i in %i shards, one that leaves moves less than a shard of others",
  (_, size, shards, weightOf) => {
    expect(moved(size, shards, weightOf)).toBeLessThan(size / shards);
  },
);
