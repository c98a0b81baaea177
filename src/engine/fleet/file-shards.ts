// How the accounts of a mappings file are divided among jobs that read them.
import { assignAccounts, type WeightedAccount } from "../../model/fleet/assign.ts";
import { DEFAULT_SHARDS } from "../../model/fleet/shard.ts";
import type { Configuration } from "../../model/mapping.ts";
import { readsOf } from "../../observe/reads.ts";

/** Reading an account-region costs about as much as reading so many interfaces: three calls against a line of a page (docs/performance.md). */
const INTERFACES_A_REGION = 100;

/** One shard and whose it is. */
export interface FileShard {
  /** Aliases, sorted. */
  readonly accounts: readonly string[];
  /** How many account-regions a plan reads in them. */
  readonly regions: number;
}

export interface Division {
  /** Undefined: DEFAULT_SHARDS, or one for each account where there are fewer. */
  readonly count?: number;
  /** One shard for each account, whatever `count` is. */
  readonly byAccount?: boolean;
  /** Interfaces by id of the account, as last known; absent: every account-region weighs the same. */
  readonly interfaces?: ReadonlyMap<string, number>;
}

/** How many shards there are; with one for each account it may be more than a matrix takes. */
export function shardCount(configuration: Pick<Configuration, "accounts">, { count, byAccount }: Division): number {
  const accounts = configuration.accounts.length;
  if (byAccount === true) return accounts;
  return count ?? Math.max(1, Math.min(DEFAULT_SHARDS, accounts));
}

/** The division for a matrix: a job more than there are accounts would have nothing to read. */
export function divisionForJobs({ accounts }: Pick<Configuration, "accounts">, division: Division): Division {
  const { count } = division;
  return count === undefined ? division : { ...division, count: Math.max(1, Math.min(count, accounts.length)) };
}

/**
 * The shards in order. Every account of the file is in one, also one that only references to lists lead to. Balanced by interfaces, none is
 * without accounts, so there may be fewer.
 */
export function fileShards(
  configuration: Pick<Configuration, "accounts" | "mappings">,
  division: Division,
): readonly FileShard[] {
  const regions = new Map<string, number>();
  for (const { at } of readsOf(configuration, undefined)) regions.set(at.account, (regions.get(at.account) ?? 0) + 1);
  const weighted = configuration.accounts.map(({ alias, id }): WeightedAccount => {
    const interfaces = division.interfaces?.get(id) ?? 0;
    return { alias, id, weight: 1 + interfaces + INTERFACES_A_REGION * (regions.get(alias) ?? 0) };
  });
  const shards =
    division.byAccount === true
      ? weighted.map(({ alias }) => [alias])
      : assignAccounts(weighted, shardCount(configuration, division));
  // A job without accounts would read those that follow from the file. Whoever divides by interfaces names the accounts of every job.
  const kept = division.interfaces === undefined ? shards : shards.filter((accounts) => accounts.length > 0);
  return kept.map((accounts) => ({
    accounts,
    regions: accounts.reduce((sum, alias) => sum + (regions.get(alias) ?? 0), 0),
  }));
}
