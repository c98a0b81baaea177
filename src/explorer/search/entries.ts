// The entries of a report, back from their columns. Objects are made only of those that are shown.
import { type Cidr, firstIPv4, formatCidr, lengthIPv4, overlap } from "../../model/cidr.ts";
import type { EntryColumns, TextColumn } from "../report-data.ts";

export type EntryChange = "+" | "-" | "~";

export interface Entry {
  readonly change: EntryChange;
  readonly cidr: string;
  /** Index of its list. */
  readonly list: number;
  readonly from: string;
  readonly instance: string;
  readonly label: string;
  readonly group: string;
  readonly why: string;
  readonly description: string;
}

const TEXTS = ["from", "instance", "label", "group", "why", "description"] as const;

type TextName = (typeof TEXTS)[number];

/** A text for each entry, as an index. */
interface Texts {
  readonly texts: readonly string[];
  readonly indexes: Uint32Array;
}

export interface Entries extends Readonly<Record<TextName, Texts>> {
  readonly length: number;
  /** One character for each: `+`, `-` or `~`. */
  readonly changes: string;
  /** Packed as in model/cidr.ts. */
  readonly cidrs: readonly Cidr[];
  /** Index of its list, by index of the entry. */
  readonly lists: Uint32Array;
}

function textsOf({ texts, steps }: TextColumn): Texts {
  const indexes = new Uint32Array(steps.length);
  let at = 0;
  for (const [entry, step] of steps.entries()) {
    at += step;
    indexes[entry] = at;
  }
  return { texts, indexes };
}

function cidrsOf(packed: EntryColumns["cidrs"]): readonly Cidr[] {
  let last = 0;
  return packed.map((cidr) => {
    if (typeof cidr === "string") return BigInt(`0x${cidr}`) as Cidr;
    last += cidr;
    return last as Cidr;
  });
}

function listIndexes(counts: readonly number[], length: number): Uint32Array {
  const lists = new Uint32Array(length);
  let end = 0;
  for (const [list, count] of counts.entries()) {
    lists.fill(list, end, end + count);
    end += count;
  }
  return lists;
}

/** Reads the columns of a report. */
export function readEntries(columns: EntryColumns): Entries {
  const cidrs = cidrsOf(columns.cidrs);
  return {
    length: cidrs.length,
    changes: columns.changes,
    cidrs,
    lists: listIndexes(columns.counts, cidrs.length),
    from: textsOf(columns.from),
    instance: textsOf(columns.instance),
    label: textsOf(columns.label),
    group: textsOf(columns.group),
    why: textsOf(columns.why),
    description: textsOf(columns.description),
  };
}

/** One entry in words; `index` must be that of an entry. */
export function entryAt(entries: Entries, index: number): Entry {
  const text = (name: TextName): string => entries[name].texts[entries[name].indexes[index] ?? 0] ?? "";
  const [from, instance, label] = [text("from"), text("instance"), text("label")];
  const plain = [from, instance === "" ? "-" : instance, label].filter((part) => part !== "").join(" ");
  return {
    change: entries.changes[index] as EntryChange,
    cidr: formatCidr(entries.cidrs[index] as Cidr),
    list: entries.lists[index] ?? 0,
    ...{ from, instance, label },
    group: text("group"),
    why: text("why"),
    description: text("description") || plain,
  };
}

/** Tells of each entry whether it has an address in common with the block: it holds the block, or lies in it. */
export function inBlock({ cidrs }: Entries, block: Cidr): (index: number) => boolean {
  if (typeof block !== "number") return (index) => overlap(cidrs[index] as Cidr, block);
  const [first, size] = [firstIPv4(block), 2 ** (32 - lengthIPv4(block))];
  return (index) => {
    const cidr = cidrs[index];
    if (typeof cidr !== "number") return false;
    const start = firstIPv4(cidr);
    return start < first + size && first < start + 2 ** (32 - lengthIPv4(cidr));
  };
}

/** Tells of each entry whether one of its texts has the word, which is in lower case. Each text is looked at once, however many have it. */
export function hasWord(entries: Entries, word: string): (index: number) => boolean {
  const columns = TEXTS.map((name) => {
    const { texts, indexes } = entries[name];
    return { indexes, found: Uint8Array.from(texts, (text) => (text.toLowerCase().includes(word) ? 1 : 0)) };
  }).filter(({ found }) => found.includes(1));
  return (index) => columns.some(({ indexes, found }) => found[indexes[index] ?? 0] === 1);
}
