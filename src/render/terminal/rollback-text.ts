// What going back to an older version of a list changes, for the person who is asked to confirm it.
import { type Cidr, formatCidr } from "../../model/cidr.ts";
import { counted } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { layColumns } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

export interface Rollback {
  readonly address: string;
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly adds: readonly { readonly cidr: Cidr; readonly description: string }[];
  readonly removes: readonly { readonly cidr: Cidr; readonly description: string }[];
}

/** The question's text: the entries that come and go, and their sums; with a final line break. */
export function rollbackText({ address, id, from, to, adds, removes }: Rollback, style: Style): string {
  const palette = paletteOf(style);
  const entries = [
    ...adds.map((entry) => ({ symbol: "+", entry })),
    ...removes.map((entry) => ({ symbol: "-", entry })),
  ];
  const laid = layColumns(
    entries.map(({ entry }) => [formatCidr(entry.cidr), visible(entry.description)]),
    style.width - 8,
  );
  const rows = laid.flatMap((lines, index) => {
    const symbol = entries[index]?.symbol ?? "+";
    const paint = symbol === "+" ? palette.add : palette.remove;
    return lines.map((line, part) => paint(`      ${part === 0 ? symbol : " "} ${line}`));
  });
  const sums =
    rows.length === 0
      ? "The entries are the same."
      : `${counted(adds.length, "entry")} to add, ${counted(removes.length, "entry")} to remove.`;
  return [
    `${palette.title(visible(address))} (${id}) goes back from version ${from} to the entries of version ${to}, and is held there:`,
    ...rows,
    sums,
    "",
  ].join("\n");
}
