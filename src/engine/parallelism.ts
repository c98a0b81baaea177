// How much is done at a time: account-regions read, lists changed.

/** Enough that most runs wait for AWS and not for each other's turn. */
export const DEFAULT_PARALLELISM = 8;
/** More only adds throttling: AWS limits the calls of an account and Region, not of a run. */
export const MOST_PARALLELISM = 64;

/** The number, or undefined when the text is not a whole number from 1 to MOST_PARALLELISM. */
export function parseParallelism(text: string): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= MOST_PARALLELISM ? value : undefined;
}
