// The sums over what a search leaves. What is held back counts apart: it does not happen.
import type { ListStatus, ReportData } from "../report-data.ts";
import type { Entries } from "./entries.ts";
import type { Found } from "./filter.ts";

export interface EntrySums {
  readonly added: number;
  readonly removed: number;
  readonly described: number;
}

export interface Sums {
  readonly lists: number;
  readonly byStatus: Readonly<Record<ListStatus, number>>;
  /** Of changes that go ahead; a list that is deleted loses all of its entries. */
  readonly entries: EntrySums;
  /** Of changes that are held back. */
  readonly held: EntrySums;
}

const STATUSES: readonly ListStatus[] = ["held", "not_planned", "delete", "create", "update", "retain", "keep"];

/** Sums of the lists and entries that were found. */
export function sumsOf(found: Found, data: ReportData, { changes, lists }: Entries): Sums {
  const tally = { going: { "+": 0, "-": 0, "~": 0 }, held: { "+": 0, "-": 0, "~": 0 } };
  const isHeld = data.lists.map(({ status }) => status === "held");
  for (const entry of found.entries) {
    const side = isHeld[lists[entry] ?? 0] ? tally.held : tally.going;
    side[changes[entry] as "+" | "-" | "~"]++;
  }
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<ListStatus, number>;
  for (const index of found.lists) {
    const list = data.lists[index];
    if (list === undefined) continue;
    byStatus[list.status]++;
    if (list.status === "delete") tally.going["-"] += list.before;
  }
  const sums = (side: (typeof tally)["held"]): EntrySums => ({
    added: side["+"],
    removed: side["-"],
    described: side["~"],
  });
  return { lists: found.lists.length, byStatus, entries: sums(tally.going), held: sums(tally.held) };
}
