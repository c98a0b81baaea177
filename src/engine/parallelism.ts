// How much is done at the same time: account-regions read, lists changed.

export const DEFAULT_PARALLELISM = 8;
export const MOST_PARALLELISM = 64;

/** Undefined when the text is not a whole number from 1 to 64. */
export function parseParallelism(text: string): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= MOST_PARALLELISM ? value : undefined;
}
