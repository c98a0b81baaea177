// What the user allows once, from its written form.
import type { Allowances } from "../plan/limits/guard.ts";

export type ParsedAllowances =
  | { readonly ok: true; readonly value: Allowances }
  /** `wrong`: the text that is not of the form. */
  | { readonly ok: false; readonly wrong: string };

/** `removals`: each `ADDRESS=COUNT`; `deletes`: addresses. */
export function parseAllowances(removals: readonly string[], deletes: readonly string[]): ParsedAllowances {
  const counts = new Map<string, number>();
  for (const text of removals) {
    const parts = /^([^=]+)=(\d{1,6})$/.exec(text);
    if (parts?.[1] === undefined) return { ok: false, wrong: text };
    counts.set(parts[1], Number(parts[2]));
  }
  return { ok: true, value: { removals: counts, deletes: new Set(deletes) } };
}
