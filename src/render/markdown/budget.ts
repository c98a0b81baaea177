// A text that must fit into what GitHub takes: the richest of several renderings that does. Nothing is ever cut.

/** GitHub Docs, "Adding a job summary": 1 MiB a step. */
export const SUMMARY_BYTES = 1024 * 1024;

/** GitHub takes 65,536 characters ("Body is too long (maximum is 65536 characters)"); the rest is for the record and for safety. */
export const COMMENT_CHARACTERS = 60_000;

const encoder = new TextEncoder();

export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}

/**
 * `levels` from the richest to the poorest; the poorest is taken even when it does not fit, so it must be short by nature.
 * Each is rendered only when those before it were too long.
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
