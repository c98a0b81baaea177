// The report of the page, read once.
import type { ListData, ReportData } from "../report-data.ts";
import { type Entries, type EntryChange, readEntries } from "../search/entries.ts";
import { type Found, type Search, searcher } from "../search/filter.ts";

export type EntryNumbers = Readonly<Record<EntryChange, number>>;

export interface Report {
  readonly data: ReportData;
  readonly entries: Entries;
  readonly find: (search: Search) => Found;
  /** Entries of each list by what happens to them, in the order of the lists. */
  readonly numbers: readonly EntryNumbers[];
  readonly choices: {
    readonly accounts: readonly string[];
    readonly regions: readonly string[];
    readonly lists: readonly string[];
    readonly groups: readonly string[];
    readonly causes: readonly string[];
  };
}

function sortedOnce(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== "").sort();
}

function numbersOf({ lists, changes }: Entries, length: number): readonly EntryNumbers[] {
  const numbers = Array.from({ length }, () => ({ "+": 0, "-": 0, "~": 0 }));
  for (const [entry, list] of lists.entries()) {
    const own = numbers[list];
    if (own !== undefined) own[changes[entry] as EntryChange]++;
  }
  return numbers;
}

function groupsOf({ entries: { group }, sources }: ReportData): readonly string[] {
  const ofEntries = group.texts;
  const named = new Set(ofEntries.map((text) => text.split(" ")[0]));
  const ofSources = sources.filter(({ kind, name }) => kind === "security_groups" && !named.has(name));
  return sortedOnce([...ofEntries, ...ofSources.map(({ name }) => name)]);
}

/** Makes the report from the JSON in the page. */
export function reportOf(data: ReportData): Report {
  const entries = readEntries(data.entries);
  const each = (of: (list: ListData) => string): readonly string[] => sortedOnce(data.lists.map(of));
  return {
    data,
    entries,
    find: searcher(data, entries),
    numbers: numbersOf(entries, data.lists.length),
    choices: {
      accounts: each((list) => list.account),
      regions: each((list) => list.region),
      lists: each((list) => list.address),
      groups: groupsOf(data),
      causes: each((list) => list.cause),
    },
  };
}
