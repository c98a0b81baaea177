// What going back to an older version of a list changes, for the person who is asked to confirm it.
import { type Cidr, formatCidr } from "../../model/cidr.ts";
import type { Held } from "../../model/plan.ts";
import { count, counted } from "../../model/sentence.ts";
import { allowingFlags } from "../allowance.ts";
import { shellWord, visible } from "../visible.ts";
import { layColumns } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

interface RolledEntry {
  readonly cidr: Cidr;
  readonly description: string;
}

export interface Rollback {
  readonly address: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Entries of both versions. */
  readonly entriesBefore: number;
  readonly entriesAfter: number;
  readonly adds: readonly RolledEntry[];
  readonly removes: readonly RolledEntry[];
  /** Entries that lose access, wholly or partly. */
  readonly losses: number;
  readonly held: readonly Held[];
  /** Max entries to try first; empty when the older version fits. */
  readonly sizes: readonly number[];
}

/** `it becomes EMPTY: it loses 67 of 67 entries`; empty when nothing is lost. */
export function lossText({ losses, entriesBefore, entriesAfter }: Rollback): string {
  if (losses === 0) return "";
  const numbers = `it loses ${count(losses)} of ${counted(entriesBefore, "entry")}`;
  return entriesAfter === 0 ? `it becomes EMPTY: ${numbers}` : numbers;
}

function entryRows({ adds, removes }: Rollback, style: Style): readonly string[] {
  const palette = paletteOf(style);
  const entries = [
    ...adds.map((entry) => ({ symbol: "+", entry })),
    ...removes.map((entry) => ({ symbol: "-", entry })),
  ];
  const laid = layColumns(
    entries.map(({ entry }) => [formatCidr(entry.cidr), visible(entry.description)]),
    style.width - 8,
  );
  return laid.flatMap((lines, index) => {
    const symbol = entries[index]?.symbol ?? "+";
    const paint = symbol === "+" ? palette.add : palette.remove;
    return lines.map((line, part) => paint(`      ${part === 0 ? symbol : " "} ${line}`));
  });
}

function sums({ adds, removes }: Rollback): string {
  if (adds.length + removes.length === 0) return "The entries are the same; the list is only put on hold.";
  return `${counted(adds.length, "entry")} to add, ${counted(removes.length, "entry")} to remove.`;
}

/** What is asked about: the entries that come and go, their sums and what is lost; with a final line break. */
export function rollbackText(rollback: Rollback, style: Style): string {
  const palette = paletteOf(style);
  const { address, id, from, to, entriesBefore, entriesAfter, sizes } = rollback;
  const loss = lossText(rollback);
  const versions = `from version ${from} (${counted(entriesBefore, "entry")}) to the entries of version ${to} (${count(entriesAfter)})`;
  return [
    `${palette.title(visible(address))} (${id}) goes back ${versions}, and is held there:`,
    ...entryRows(rollback, style),
    ...(sizes[0] === undefined ? [] : [`      ~ max entries grow to ${sizes[0]} first`]),
    sums(rollback),
    ...(loss === "" ? [] : [palette.danger(`${loss[0]?.toUpperCase()}${loss.slice(1)}.`)]),
    "",
  ].join("\n");
}

/** Why the limits hold the rollback back, and the command that allows it once. Ends with a line break. */
export function heldRollbackText(rollback: Rollback, style: Style): string {
  const palette = paletteOf(style);
  const { address, to, held } = rollback;
  const flags = allowingFlags(held);
  return [
    "",
    ...held.flatMap(({ reason, detail }) => [
      palette.danger(`Held back: ${visible(reason)}.`),
      ...(detail === undefined ? [] : [visible(detail)]),
    ]),
    ...(flags.length === 0
      ? []
      : ["To allow it once:", `  plsync rollback ${shellWord(address)} --to ${to} ${flags.join(" ")}`]),
    "",
  ].join("\n");
}
