// What a person permits once, for one run: the removals of a list, its deletion, or an apply of it where a sync may not go.

/** What would let a held-back change through. */
export type Allowance =
  /** The list may lose up to `count` entries. */
  | { readonly kind: "removals"; readonly address: string; readonly count: number }
  /** The list may be deleted, however many others are. */
  | { readonly kind: "delete"; readonly address: string }
  /** An apply of the list instead of a sync. */
  | { readonly kind: "apply"; readonly address: string };

/** What a run permits. `apply` is not part of it: the run itself is that allowance. */
export interface Allowances {
  /** Entries that may lose access, by address of the list. */
  readonly removals: ReadonlyMap<string, number>;
  /** Addresses of lists that may be deleted whatever `max_deletes` says. */
  readonly deletes: ReadonlySet<string>;
}

export const NO_ALLOWANCES: Allowances = { removals: new Map(), deletes: new Set() };

/** True if anything is allowed. */
export function hasAllowances({ deletes, removals }: Allowances): boolean {
  return deletes.size > 0 || removals.size > 0;
}

/** The allowances plus further removals, by address; where both name a list, what the allowances say counts. */
export function withRemovals(allowances: Allowances, removals: ReadonlyMap<string, number>): Allowances {
  return { ...allowances, removals: new Map([...removals, ...allowances.removals]) };
}

export type ParsedAllowances =
  | { readonly ok: true; readonly value: Allowances }
  /** `wrong`: the text that is not of the form. */
  | { readonly ok: false; readonly wrong: string };

/** Reads what a user writes: `removals`, each `ADDRESS=COUNT` with at most six digits; `deletes`, each an address. */
export function parseAllowances(removals: readonly string[], deletes: readonly string[]): ParsedAllowances {
  const counts = new Map<string, number>();
  for (const text of removals) {
    const parts = /^([^=]+)=(\d{1,6})$/.exec(text);
    if (parts?.[1] === undefined) return { ok: false, wrong: text };
    counts.set(parts[1], Number(parts[2]));
  }
  return { ok: true, value: { removals: counts, deletes: new Set(deletes) } };
}
