// A shard: one of the parts into which the accounts of a file are divided, so that several jobs can read and write them side by side.

/** `3/20`: the third of twenty. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** As many jobs as one matrix may have (GitHub Docs, "Workflow syntax", jobs.<job_id>.strategy.matrix). */
export const MOST_SHARDS = 256;

/** How many there are when nobody says: more jobs at once than this wait for each other in many organisations (20 on the free plan). */
export const DEFAULT_SHARDS = 20;

/** As people write and read it: `3/20`. */
export function shardName({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/** Reads `3/20`; undefined for what names no shard. */
export function parseShard(text: string): Shard | undefined {
  const [, first, second] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const [index, count] = [Number(first), Number(second)];
  return index <= count && count <= MOST_SHARDS ? { index, count } : undefined;
}

/** Reads a number of shards; undefined for what is no whole number from 1 to MOST_SHARDS. */
export function parseShardCount(text: string): number | undefined {
  const count = Number(text);
  return /^[1-9]\d{0,2}$/.test(text) && count <= MOST_SHARDS ? count : undefined;
}
