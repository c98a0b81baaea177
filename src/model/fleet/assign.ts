// Which account is in which shard. Whole accounts, so that a job needs the roles of its own accounts only; balanced by weight; and stable:
// the same accounts and weights give the same shards in every job of a run, and an account that joins or leaves moves few others.
import { compareText } from "../account-region.ts";
import { sha256 } from "../sha256.ts";

/** An account and what its work weighs, in any unit; at least 1. */
export interface WeightedAccount {
  readonly alias: string;
  /** Twelve digits. */
  readonly id: string;
  readonly weight: number;
}

/** A shard may weigh this much more than the average: with less, each change of an account moves more of the others. */
const SLACK = 1.1;

/** A number that depends on nothing but the two. */
function rank(account: string, shard: number): string {
  return sha256(`plsync shard 1\n${account}\n${shard}`);
}

/**
 * The aliases in each of `count` shards, sorted; a shard can be empty when there are fewer accounts. Every account has an order of all shards
 * that follows from its id alone, and goes to the first of them that has room; the heaviest choose first.
 */
export function assignAccounts(accounts: readonly WeightedAccount[], count: number): readonly (readonly string[])[] {
  const shards = Array.from({ length: count }, () => ({ load: 0, aliases: [] as string[] }));
  const room = (accounts.reduce((sum, { weight }) => sum + weight, 0) / count) * SLACK;
  for (const { alias, id, weight } of accounts.toSorted((a, b) => b.weight - a.weight || compareText(a.id, b.id))) {
    const order = shards
      .map((shard, index) => ({ shard, rank: rank(id, index + 1) }))
      .sort((a, b) => compareText(a.rank, b.rank))
      .map(({ shard }) => shard);
    const least = Math.min(...shards.map(({ load }) => load));
    // What is heavier than a whole share goes where least is.
    const chosen = order.find(({ load }) => load + weight <= room) ?? order.find(({ load }) => load === least);
    if (chosen === undefined) continue;
    chosen.load += weight;
    chosen.aliases.push(alias);
  }
  return shards.map(({ aliases }) => aliases.sort(compareText));
}
