// The words and signs of the page.
import type { ListData, ListStatus } from "../report-data.ts";
import type { EntryChange } from "../search/entries.ts";
import type { EntryNumbers } from "./report.ts";

interface Meaning {
  readonly sign: string;
  /** Completes "3 …". */
  readonly word: string;
  /** The name of its colours in the style. */
  readonly tone: "add" | "change" | "remove" | "held" | "quiet";
}

export const STATUS: Readonly<Record<ListStatus, Meaning>> = {
  held: { sign: "!", word: "held back", tone: "held" },
  not_planned: { sign: "?", word: "not planned", tone: "held" },
  delete: { sign: "−", word: "to delete", tone: "remove" },
  create: { sign: "+", word: "to create", tone: "add" },
  update: { sign: "~", word: "to change", tone: "change" },
  retain: { sign: "~", word: "to retain", tone: "change" },
  keep: { sign: "=", word: "unchanged", tone: "quiet" },
};

export const CHANGE: Readonly<Record<EntryChange, Meaning>> = {
  "+": { sign: "+", word: "added", tone: "add" },
  "-": { sign: "−", word: "removed", tone: "remove" },
  "~": { sign: "~", word: "described anew", tone: "change" },
};

const NUMBERS = new Intl.NumberFormat("en");

/** `12,345`. */
export function number(value: number): string {
  return NUMBERS.format(value);
}

/** `1 list`, `2 lists`. */
export function counted(value: number, noun: string): string {
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number(value)} ${value === 1 ? noun : plural}`;
}

/** `+6`, `−2`, `~1`, as one text; empty when nothing changes. */
export function signed(added: number, removed: number, described: number): string {
  return [
    added === 0 ? "" : `+${number(added)}`,
    removed === 0 ? "" : `−${number(removed)}`,
    described === 0 ? "" : `~${number(described)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** `+6 −2`; a list that is deleted loses all. */
export function entriesText({ status, before }: ListData, numbers: EntryNumbers | undefined): string {
  if (status === "delete") return signed(0, before, 0);
  return signed(numbers?.["+"] ?? 0, numbers?.["-"] ?? 0, numbers?.["~"] ?? 0);
}
