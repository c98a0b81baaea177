// One row of the drift issue: a list that waits for a person.

/** `!` held back, `✗` failed, `–` not done. */
export const DRIFT_SYMBOLS = ["!", "✗", "–"] as const;

/** One list that waits, in plain text; `what` may have `code` in backticks. */
export interface DriftRow {
  readonly address: string;
  readonly symbol: (typeof DRIFT_SYMBOLS)[number];
  readonly what: string;
  /** `−38 of 40`. */
  readonly entries: string;
  /** Why it waits, in a word or two each: `edited outside, on hold`. */
  readonly kind: string;
  /** Over everything that is shown of the list, 12 hex digits; empty when its entries are not shown. */
  readonly digest: string;
}

/** As this run has seen it. */
export interface SeenRow extends DriftRow {
  /** Entries that would come and go. */
  readonly changes: number;
  /** The explanations and the entries, at most `most` of each kind, in a block that unfolds; Markdown. */
  readonly details: (most: number) => string;
}
