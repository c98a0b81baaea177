// Fits a text into what GitHub accepts by taking the richest of several renderings that fits. Text is never cut off.

/** GitHub Docs, "Adding a job summary": 1 MiB a step. */
export const SUMMARY_BYTES = 1024 * 1024;

/** GitHub accepts 65,536 characters ("Body is too long (maximum is 65536 characters)"); the rest is a margin for the record. */
export const COMMENT_CHARACTERS = 60_000;

const encoder = new TextEncoder();

/** The size of the text in UTF-8, in bytes. */
export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

/**
 * The first of the levels, from the richest to the poorest, that fits the limit. The poorest is taken even when it does not fit, so
 * it must be short by nature. A level is rendered only when those before it were too long.
 */
export function firstThatFits(
  levels: readonly [() => string, ...(() => string)[]],
  limit: number,
  size: (text: string) => number = utf8Bytes,
): string {
  let text = "";
  for (const level of levels) {
    text = level();
    if (size(text) <= limit) break;
  }
  return text;
}
