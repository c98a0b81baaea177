// One prefix list of the plan in Markdown: all that changes on it, as a diff that unfolds.

import { count, counted } from "../../model/sentence.ts";
import type { AttributeRow } from "../attribute-rows.ts";
import { entryCells, shownDescriptions, shownEntries } from "../entry-row.ts";
import type { ListRow } from "../rows.ts";
import { visible } from "../visible.ts";
import { layColumns } from "../width.ts";
import { lineOf } from "../wording.ts";
import { detailsBlock, diffFence } from "./blocks.ts";
import { signed } from "./changes-table.ts";
import { htmlText } from "./escape.ts";
import { markedEntry, type SinceApproval } from "./since-approval.ts";

/** Columns after which a line of the diff is broken; GitHub shows about as many without scrolling. */
const DIFF_WIDTH = 160;

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
