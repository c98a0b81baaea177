// How much is done at a time. What is bounded is calls in flight: a list that AWS is at work on takes no place.

/** Bounds of one run. */
export interface Parallelism {
  /** Account-regions that are read at the same time. */
  readonly reads: number;
  /** Lists that calls are made for at the same time; in one account-region at most 8, whose token buckets allow no more. */
  readonly writes: number;
}

/**
 * Measured with 100 ms a call: more than 16 account-regions make a plan of 100 hardly faster, since one thread reads the answers,
 * and cost memory. With 32 lists at work ten account-regions take 1.2 times as long as one of them (with 8: 1.4 times, with
 * 4: 1.9 times, and one alone does not use up its token bucket any more); 64 are no better. See bench/pace.ts.
 */
export const DEFAULT_PARALLELISM: Parallelism = { reads: 16, writes: 32 };
/** More only adds throttling: AWS limits the calls of an account and Region, not of a run. */
export const MOST_PARALLELISM = 64;

/** Both bounds, or undefined when the text is not a whole number from 1 to MOST_PARALLELISM. */
export function parseParallelism(text: string): Parallelism | undefined {
  const value = Number(text);
  const isOne = /^\d+$/.test(text) && value >= 1 && value <= MOST_PARALLELISM;
  return isOne ? { reads: value, writes: value } : undefined;
}
