// What going back to an older version of a list changes, for the person who is asked to confirm it.

import { formatCidr } from "../../model/cidr.ts";
import type { Rollback } from "../../model/list-command.ts";
import { allowingFlags } from "../allowance.ts";
import { growthPhrase, lossSentence, rollbackSums, versionsPhrase } from "../list-command-words.ts";
import { shellWord, visible } from "../visible.ts";
import { fold, layColumns, wrap } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

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

/** What is asked about: the entries that come and go, their sums and what is lost; with a final line break. */
export function rollbackText(rollback: Rollback, style: Style): string {
  const palette = paletteOf(style);
  const { address, id } = rollback;
  const name = visible(address);
  const lead = fold(`${name} (${id}) goes back ${versionsPhrase(rollback)}, and is held there:`, style.width);
  const growth = growthPhrase(rollback);
  const loss = lossSentence(rollback);
  return [
    palette.title(name) + lead.slice(name.length),
    ...entryRows(rollback, style),
    ...(growth === "" ? [] : [`      ~ ${visible(growth)}`]),
    rollbackSums(rollback),
    ...(loss === "" ? [] : [palette.danger(loss)]),
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
      ...wrap(`Held back: ${visible(reason)}.`, style.width).map(palette.danger),
      ...(detail === undefined ? [] : wrap(visible(detail), style.width)),
    ]),
    ...(flags.length === 0
      ? []
      : ["To allow it once:", `  plsync rollback ${shellWord(address)} --to ${to} ${flags.join(" ")}`]),
    "",
  ].join("\n");
}
