// One prefix list of the plan in Markdown: its row in the table of changes, and its entries as a diff that unfolds.

import { count, counted } from "../../model/sentence.ts";
import type { AttributeRow } from "../attribute-rows.ts";
import { entryCells, shownDescriptions, shownEntries } from "../entry-row.ts";
import type { ListRow } from "../rows.ts";
import { visible } from "../visible.ts";
import { layColumns } from "../width.ts";
import { causeWords, lineOf } from "../wording.ts";
import { type Column, detailsBlock, diffFence, markdownTable } from "./blocks.ts";
import { htmlText, markdownProse, markdownText } from "./escape.ts";
import { markedEntry, type SinceApproval, sinceCell } from "./since-approval.ts";

/** U+2212, as wide as the plus sign. */
const MINUS = "−";
/** Columns after which a line of the diff is broken; GitHub shows about as many without scrolling. */
const DIFF_WIDTH = 160;

function signed({ adds, removes, describes }: ListRow): readonly string[] {
  const kinds: readonly (readonly [sign: string, entries: readonly unknown[]])[] = [
    ["+", adds],
    [MINUS, removes],
    ["~", describes],
  ];
  return kinds.flatMap(([sign, entries]) => (entries.length === 0 ? [] : [`${sign}${count(entries.length)}`]));
}

/** `+6`, `+2 −1`, `−38 of 40`, `~1` for a description; empty when no entry changes. */
export function entriesCell(row: ListRow): string {
  const { kind, removes, held, before } = row;
  if (kind === "delete") return `${MINUS}${count(before)}`;
  return `${signed(row).join(" ")}${held.length > 0 && removes.length > 0 ? ` of ${count(before)}` : ""}`;
}

/** `create, max entries 20`, `max entries 10 → 20, entries`; Markdown. */
function changeCell(row: ListRow): string {
  if (row.held.length > 0) return `held back: ${row.held.map(({ reason }) => markdownProse(reason)).join("; ")}`;
  const sharing = row.sharing === undefined ? [] : [row.sharing.cell];
  if (row.kind === "create") return [`create, max entries ${row.size}`, ...sharing].join(", ");
  if (row.kind !== "update") return [row.kind, ...sharing].join(", ");
  const parts = [
    ...(row.adopt ? ["adopt"] : []),
    ...row.attributes.map(({ name, value }) =>
      markdownText(`${name === "name" ? "renamed" : name.replace("_", " ")} ${value.replace(" -> ", " → ")}`),
    ),
    ...(row.entries === undefined ? [] : ["entries"]),
    ...(row.descriptions === undefined ? [] : [row.descriptions.name]),
    ...(row.tags.length === 0 ? [] : ["tags"]),
    ...(row.settings.length === 0 ? [] : ["settings"]),
    ...sharing,
  ];
  const said = parts.length === 0 ? row.verdict.replace(/^will be /, "") : parts.join(", ");
  return row.opens.length === 0 ? said : `${said}<br>**Opens: ${row.opens.map(markdownText).join(", ")}**`;
}

const COLUMNS: readonly Column[] = [
  { title: "", align: "center" },
  { title: "Prefix list" },
  { title: "Change" },
  { title: "Entries", align: "right" },
];

/** The table of changes, with a column for causes when any is known. `since`: the approval that rows are compared with. */
export function changesTable(rows: readonly ListRow[], since?: SinceApproval): string {
  const hasCauses = rows.some(({ cause }) => cause !== undefined);
  return markdownTable(
    hasCauses ? [...COLUMNS, { title: "Cause" }] : COLUMNS,
    rows.map((row) => [
      `\`${row.symbol}\``,
      boldName(row),
      `${changeCell(row)}${sinceCell(since, row.address)}`,
      entriesCell(row),
      ...(hasCauses ? [causeWords(row.cause)] : []),
    ]),
  );
}

/** `network/eu-west-1/**bastions**`. */
export function boldName({ address, name }: { readonly address: string; readonly name: string }): string {
  return address.endsWith(name)
    ? `${markdownText(address.slice(0, address.length - name.length))}**${markdownText(name)}**`
    : markdownText(address);
}

function attributeLine({ symbol, name, value, remark }: AttributeRow): string {
  const sign = symbol === "~" ? "!" : symbol;
  return `${sign} ${visible(name)} ${visible(value)}${remark === undefined ? "" : `   ${visible(remark)}`}`;
}

function descriptionLines({ descriptions, describes }: ListRow, most: number): readonly string[] {
  if (descriptions === undefined) return [];
  const { rows, hidden } = shownDescriptions(describes, most);
  const laid = layColumns(
    rows.map((cells) => cells.map(visible)),
    DIFF_WIDTH,
  );
  return [
    attributeLine(descriptions),
    ...laid.flat().map((line) => `! ${line}`),
    ...(hidden === 0 ? [] : [`# ${counted(hidden, "more description")}`]),
  ];
}

/** Lines of a `diff` fence; at most `most` additions and as many removals. Entries that `since` did not show are marked. */
export function diffLines(row: ListRow, most: number, since?: SinceApproval): readonly string[] {
  const place = row.position === undefined ? [] : [lineOf(row.position)];
  const shown = shownEntries(row, most);
  const entries = layColumns(
    shown.rows.map((entry) => entryCells(entry).map(visible)),
    DIFF_WIDTH,
  ).flatMap((lines, index) => {
    const { symbol = "#", cidr = "" } = shown.rows[index] ?? {};
    const [first = "", ...more] = lines.map((line) => `${symbol} ${line}`);
    return [markedEntry(since, row.address, `${symbol} ${cidr}`, first), ...more];
  });
  return [
    `# ${[row.address, row.id ?? "new", ...place].map(visible).join("   ")}`,
    ...row.attributes.map(attributeLine),
    ...row.settings.map(attributeLine),
    ...row.tags.map((tag) => attributeLine({ ...tag, name: `tag ${tag.name}` })),
    ...(row.entries === undefined ? [] : [attributeLine(row.entries)]),
    ...entries,
    ...(shown.hiddenAdds === 0 ? [] : [`# ${counted(shown.hiddenAdds, "more addition")}`]),
    ...(shown.hiddenRemoves === 0 ? [] : [`# ${counted(shown.hiddenRemoves, "more removal")}`]),
    ...descriptionLines(row, most),
    ...(row.unchanged === 0 || shown.rows.length === 0
      ? []
      : [`# ${counted(row.unchanged, "unchanged entry")} hidden`]),
    ...(row.sharing?.principals ?? []).map(({ symbol, principal }) => `${symbol} share with ${visible(principal)}`),
    ...(row.sharing === undefined || row.sharing.hidden === "" ? [] : [`# ${row.sharing.hidden} hidden`]),
    ...(row.note === undefined ? [] : [`# ${visible(row.note)}`]),
    ...(row.suspended === undefined ? [] : [`# removals are suspended: ${visible(row.suspended)}`]),
  ];
}

/** The name and the sums of the list, unfolding into its diff; `open`: unfolded from the start. */
export function listDetails(row: ListRow, most: number, open = false, since?: SinceApproval): string {
  const sum = [row.held.length > 0 ? "held back" : row.verdict, ...signed(row)];
  const drift = row.cause === "drift" ? " (drift: not caused by this PR)" : "";
  return detailsBlock(
    `<b>${htmlText(row.name)}</b> ${sum.join(", ")}${drift}`,
    diffFence(diffLines(row, most, since)),
    open,
  );
}

/** `Entries are not shown here: 9,830 of them do not fit.` */
export function entriesLeftOut(rows: readonly ListRow[]): string {
  const entries = rows.reduce((sum, row) => sum + row.adds.length + row.removes.length + row.describes.length, 0);
  return `Entries are not shown here: ${count(entries)} of them ${entries === 1 ? "does" : "do"} not fit.`;
}

/** Where the reader of a summary finds what does not fit. */
export const IN_PLAN_FILE = "`plsync show --verbose` lists them from the plan file.";
