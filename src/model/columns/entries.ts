// The entries of a list in columns: their CIDRs, which every plan compares, and their descriptions, which it reads only of what
// changes.
import { type Cidr, compareCidrs } from "../cidr.ts";
import type { Entry } from "../prefix-list.ts";
import { type Cidrs, isSortedOnce, packedCidrs } from "./cidrs.ts";
import { type Texts, TextsBuilder } from "./texts.ts";

/** In the order in which they were read; iterated as objects. */
export class Entries implements Iterable<Entry> {
  readonly cidrs: Cidrs;
  readonly #descriptions: Texts;

  /** `descriptions`: one for each of the CIDRs. */
  constructor(cidrs: Cidrs, descriptions: Texts) {
    this.cidrs = cidrs;
    this.#descriptions = descriptions;
  }

  /** The entry at the index. Throws if there is none. */
  at(index: number): Entry {
    const cidr = this.cidrs[index];
    if (cidr === undefined) throw new RangeError(`no entry ${index}`);
    return { cidr, description: this.#descriptions.at(index) };
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let index = 0; index < this.cidrs.length; index++) yield this.at(index);
  }
}

/** Entries with these CIDRs, of which most have no description. */
export function describedEntries(cidrs: Cidrs, descriptions: ReadonlyMap<Cidr, string>): Entries {
  return new Entries(cidrs, { at: (index) => descriptions.get(cidrs[index] as Cidr) ?? "" });
}

/** The entries in columns, in the same order. */
export function entriesOf(entries: readonly Entry[]): Entries {
  const descriptions = new TextsBuilder();
  for (const { description } of entries) descriptions.add(description);
  const isIPv4 = entries.every(({ cidr }) => typeof cidr === "number");
  const cidrs = isIPv4
    ? packedCidrs(Float64Array.from(entries, ({ cidr }) => Number(cidr)))
    : entries.map(({ cidr }) => cidr);
  return new Entries(cidrs, descriptions.built());
}

/**
 * In numeric order, each CIDR once: the first of several. Whether AWS keeps one block in two spellings (with host bits) is not known;
 * the second must not look like an entry that is not wanted.
 */
export function sortedEntries(entries: Entries): Entries {
  if (isSortedOnce(entries.cidrs)) return entries;
  const sorted = [...entries].sort((a, b) => compareCidrs(a.cidr, b.cidr));
  return entriesOf(sorted.filter((entry, i) => entry.cidr !== (sorted[i - 1]?.cidr as Cidr | undefined)));
}
