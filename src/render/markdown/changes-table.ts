// The table of the lists that change: what waits for a person first, then what the pull request changes, then drift. Four columns at most,
// of short words, so that a phone shows it whole.
import type { AccountRegion } from "../../model/account-region.ts";
import { count } from "../../model/sentence.ts";
import type { ListRow } from "../rows.ts";
import { headingBefore } from "../split-groups.ts";
import { causeWords } from "../wording.ts";
import { type Column, markdownTable } from "./blocks.ts";
import { markdownText } from "./escape.ts";
import { heldKinds } from "./held-words.ts";
import { NO_LINKS, type PageLinks } from "./links.ts";
import { type SinceApproval, sinceCell } from "./since-approval.ts";

/** U+2212, as wide as the plus sign. */
const MINUS = "−";

/** `+2`, `−1`, and `~1` for a description, without what is zero. */
export function signed({ adds, removes, describes }: ListRow): readonly string[] {
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

/** `held back: source shrank`; `held back` where there is no shorter word for a reason. */
function heldCell({ held }: ListRow): string {
  const kinds = heldKinds(held);
  return kinds.includes("held back") ? "held back" : `held back: ${kinds.join(", ")}`;
}

/** `create, max entries 20`, `max entries 10 → 20, entries`; Markdown. */
function changeCell(row: ListRow): string {
  if (row.held.length > 0) return heldCell(row);
  const sharing = row.sharing === undefined ? [] : [row.sharing.cell];
  if (row.kind === "create") return [`create, max entries ${row.size}`, ...sharing].join(", ");
  if (row.kind === "delete") return ["**delete**", ...sharing].join(", ");
  if (row.kind !== "update") return [row.kind, ...sharing].join(", ");
  const parts = [
    ...(row.adopt ? [row.entriesOnly ? "take over" : "adopt"] : []),
    ...row.attributes.map(({ name, value }) =>
      markdownText(`${name === "name" ? "renamed" : name.replace("_", " ")} ${value.replace(" -> ", " → ")}`),
    ),
    ...(row.entries === undefined ? [] : [row.entriesOnly ? "entries only" : "entries"]),
    ...(row.descriptions === undefined ? [] : [row.descriptions.name]),
    ...(row.tags.length === 0 ? [] : ["tags"]),
    ...(row.settings.length === 0 ? [] : ["settings"]),
    ...sharing,
  ];
  const said = parts.length === 0 ? row.verdict.replace(/^will be /, "") : parts.join(", ");
  return row.opens.length === 0 ? said : `${said}<br>**Opens: ${row.opens.map(markdownText).join(", ")}**`;
}

/** `network, eu-west-1`: with a slash it would not be broken, and take a third of a phone's width. */
export function placeCell({ account, region }: Pick<AccountRegion, "account" | "region">): string {
  return `${markdownText(account)}, ${markdownText(region)}`;
}

/** `` `~` **bastions** `` above `network, eu-west-1`; the name links to its line of the file. */
function listCell({ symbol, name, at, position }: ListRow, links: PageLinks): string {
  const url = position && links.line(position);
  const shown = url === undefined ? markdownText(name) : `[${markdownText(name)}](${url})`;
  return `\`${symbol}\` **${shown}**<br>${placeCell(at)}`;
}

const COLUMNS: readonly Column[] = [
  { title: "Prefix list" },
  { title: "Change" },
  { title: "Entries", align: "right" },
];

/** What stands over the parts of a split list. */
function headingRows(rows: readonly ListRow[], index: number, hasCauses: boolean): readonly (readonly string[])[] {
  const split = headingBefore(rows, index);
  return split === undefined ? [] : [[`**${markdownText(split.name)}**`, split.sum, "", ...(hasCauses ? [""] : [])]];
}

/** The table, with a column for causes when any is known. `since`: the approval that rows are compared with. */
export function changesTable(
  rows: readonly ListRow[],
  {
    since,
    links = NO_LINKS,
  }: { readonly since?: SinceApproval | undefined; readonly links?: PageLinks | undefined } = {},
): string {
  const hasCauses = rows.some(({ cause }) => cause !== undefined);
  return markdownTable(
    hasCauses ? [...COLUMNS, { title: "Cause" }] : COLUMNS,
    rows.flatMap((row, index) => [
      ...headingRows(rows, index, hasCauses),
      [
        listCell(row, links),
        `${changeCell(row)}${sinceCell(since, row.address)}`,
        entriesCell(row),
        ...(hasCauses ? [causeWords(row.cause)] : []),
      ],
    ]),
  );
}

/** In the order in which they matter to a reviewer: held back, this pull request and what has no known cause, drift. */
export function byUrgency(rows: readonly ListRow[]): readonly ListRow[] {
  const rank = ({ held, cause }: ListRow): number => (held.length > 0 ? 0 : cause === "drift" ? 2 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** `**bastions**` above `network, eu-west-1`, of the address of a list. */
export function placedName(address: string): string {
  const [account = "", region = "", ...name] = address.split("/");
  return `**${markdownText(name.join("/"))}**<br>${placeCell({ account, region })}`;
}
