// Which lists and entries of a report a search leaves. An entry stays when every word is found in it or in its list; a list stays when one
// of its entries does, or when all words are found in what is said of the list itself.
import type { ListData, ReportData } from "../report-data.ts";
import { type Entries, hasWord, inBlock } from "./entries.ts";
import { type Term, termsOf } from "./query.ts";

/** What a person looks for; empty texts ask for nothing. */
export interface Search {
  readonly words: string;
  readonly account: string;
  readonly region: string;
  /** Address of a list. */
  readonly list: string;
  /** `sg-… web`, as entries have it, or the id alone. */
  readonly group: string;
  readonly cause: string;
  /** What happens to entries, or to lists: a sign of entries, or a status. */
  readonly change: string;
}

export const NO_SEARCH: Search = { words: "", account: "", region: "", list: "", group: "", cause: "", change: "" };

export interface Found {
  /** Indexes, ascending. */
  readonly lists: readonly number[];
  readonly entries: Uint32Array;
}

function listText(list: ListData, data: ReportData): string {
  const sources = list.sources.map((index) => data.sources[index]?.name ?? "");
  const references = (list.references ?? []).map((index) => data.resources[index]?.id ?? "");
  const { address, accountId, mapping, id, verdict, cause } = list;
  return [address, accountId, mapping, id, verdict, cause, ...sources, ...references].join("\n").toLowerCase();
}

const SIGNS: readonly string[] = ["+", "-", "~"];

/** The id of a group that may come with its name: `sg-… web`. */
export function groupId(group: string): string {
  return group.split(" ")[0] ?? "";
}

function passes(list: ListData, { account, region, list: address, cause, change }: Search): boolean {
  return (
    (account === "" || list.account === account) &&
    (region === "" || list.region === region) &&
    (address === "" || list.address === address) &&
    (cause === "" || list.cause === cause) &&
    (change === "" || SIGNS.includes(change) || list.status === change)
  );
}

function groupMatcher({ group: { texts, indexes } }: Entries, group: string): (index: number) => boolean {
  if (group === "") return () => true;
  const id = groupId(group);
  const meant = Uint8Array.from(texts, (text) => (groupId(text) === id ? 1 : 0));
  return (index) => meant[indexes[index] ?? 0] === 1;
}

/** Makes the search over one report; what is the same for all searches is worked out once. */
export function searcher(data: ReportData, entries: Entries): (search: Search) => Found {
  const texts = data.lists.map((list) => listText(list, data));
  const ends: number[] = [];
  for (const count of data.entries.counts) ends.push((ends.at(-1) ?? 0) + count);

  const isInGroup = ({ sources }: ListData, group: string): boolean =>
    sources.some((index) => data.sources[index]?.name === groupId(group));

  return (search) => {
    const terms = termsOf(search.words);
    const matchers = terms.map((term) => matcherOf(term, entries));
    const ofGroup = groupMatcher(entries, search.group);
    const sign = SIGNS.includes(search.change) ? search.change : "";
    const { changes } = entries;
    const lists: number[] = [];
    const found: number[] = [];
    for (const [index, list] of data.lists.entries()) {
      if (!passes(list, search)) continue;
      const text = texts[index] ?? "";
      const open = matchers.filter((_, at) => !text.includes(terms[at]?.text ?? ""));
      const before = found.length;
      for (let entry = index === 0 ? 0 : (ends[index - 1] ?? 0); entry < (ends[index] ?? 0); entry++) {
        if (sign !== "" && changes[entry] !== sign) continue;
        if (ofGroup(entry) && open.every((matches) => matches(entry))) found.push(entry);
      }
      const itself = open.length === 0 && sign === "" && (search.group === "" || isInGroup(list, search.group));
      if (itself || found.length > before) lists.push(index);
    }
    return { lists, entries: Uint32Array.from(found) };
  };
}

function matcherOf(term: Term, entries: Entries): (index: number) => boolean {
  if (term.kind === "text") return hasWord(entries, term.text);
  // An address may also stand in a name: ip-10-1-2-3 has none of it, `db 10.1.2.3` has.
  const [inside, said] = [inBlock(entries, term.block), hasWord(entries, term.text)];
  return (index) => inside(index) || said(index);
}

/** True if nothing is asked for. */
export function isEmptySearch(search: Search): boolean {
  return Object.values(search).every((value: string) => value.trim() === "");
}
