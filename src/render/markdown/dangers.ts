// What a reviewer must not overlook among the changes that go ahead: deletions, lists that become empty, what is opened, addresses that no
// source has, and new sharing.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { SettingChange } from "../../model/plan.ts";
import { count, counted, listed } from "../../model/sentence.ts";
import type { ListRow } from "../rows.ts";
import { alertBlock } from "./blocks.ts";
import { markdownText } from "./escape.ts";

/** Lists, or principals of one list, that are named one by one. */
const MOST = 10;

/** `a, b and 12 more`; Markdown. */
function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map(markdownText);
  const rest = names.length - shown.length;
  return rest === 0 ? listed(shown) : `${shown.join(", ")} and ${count(rest)} more`;
}

const addresses = (rows: readonly ListRow[]): string => named(rows.map(({ address }) => address));

/** True if AWS has entries in the list now, and will have none. */
function becomesEmpty({ kind, before, adds, removes }: ListRow): boolean {
  return kind === "update" && before > 0 && adds.length === 0 && removes.length === before;
}

function opened(rows: readonly ListRow[]): readonly string[] {
  const opening = rows.filter(({ opens }) => opens.length > 0);
  const words = [...new Set(opening.flatMap(({ opens }) => opens))];
  return opening.length === 0 ? [] : [`**Opens** ${addresses(opening)}: ${words.map(markdownText).join(", ")}.`];
}

function shared(rows: readonly ListRow[]): readonly string[] {
  const sharing = rows.flatMap(({ address, sharing: row }) => {
    const added = (row?.principals ?? []).flatMap(({ symbol, principal }) => (symbol === "+" ? [principal] : []));
    return added.length === 0 ? [] : [`**Shares** ${markdownText(address)} with ${named(added)}.`];
  });
  const rest = sharing.length - MOST;
  return rest <= 0 ? sharing : [...sharing.slice(0, MOST), `**Shares** ${counted(rest, "more list")} with others.`];
}

/** Addresses between those that `aggregate` puts into one entry. */
function allowed(rows: readonly ListRow[], diagnostics: readonly Diagnostic[]): readonly string[] {
  const going = new Set(rows.map(({ address }) => address));
  const told = diagnostics.filter(({ code, address = "" }) => code === "extra_addresses" && going.has(address));
  if (told.length === 0) return [];
  return [`**Allows more than the sources have**: ${named(told.map(({ summary }) => summary))}.`];
}

/** One alert; no blocks when there is no danger. `settings`: what changes of how plsync works; `diagnostics`: of the plan. */
export function dangerBlocks(
  rows: readonly ListRow[],
  settings: readonly SettingChange[],
  diagnostics: readonly Diagnostic[],
): readonly string[] {
  const going = rows.filter(({ held }) => held.length === 0);
  const deleted = going.filter(({ kind }) => kind === "delete");
  const emptied = going.filter(becomesEmpty);
  const works = [...new Set(settings.flatMap(({ opens }) => opens ?? []))];
  const items = [
    ...(deleted.length === 0 ? [] : [`**Deletes** ${addresses(deleted)}.`]),
    ...(emptied.length === 0 ? [] : [`**Empties** ${addresses(emptied)}.`]),
    ...opened(going),
    ...allowed(going, diagnostics),
    ...(works.length === 0 ? [] : [`**Opens** for every later run: ${works.map(markdownText).join(", ")}.`]),
    ...shared(going),
  ];
  return items.length === 0 ? [] : [alertBlock("CAUTION", items)];
}
