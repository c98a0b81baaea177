// The lists of a file on a terminal: a block for each account-region, a line for each list.
import { accountRegionKey } from "../../model/account-region.ts";
import type { ListOverview, ListRow } from "../../model/asked/list-overview.ts";
import { formatCidr } from "../../model/cidr.ts";
import { holdPhrase } from "../../model/remembered/list-tags.ts";
import { count, counted, listedUpTo } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { layColumns, wrap } from "../width.ts";
import { lineOf, listsInPlaces, regionTitle } from "../wording.ts";
import { type Palette, paletteOf, type Style } from "./palette.ts";

const INDENT = "  ";
/** More entries of one list are counted. */
const ENTRIES_SHOWN = 2;
/** What no line is too long for. */
const UNLIMITED = Number.POSITIVE_INFINITY;

/** `age`: how long ago a time is (ISO 8601), in words. Ends with a line break. */
export function listOverviewText(
  overview: ListOverview,
  { style, age }: { readonly style: Style; readonly age: (since: string) => string },
): string {
  const palette = paletteOf(style);
  const { lists, syncedAt } = overview;
  const width = style.wide ? UNLIMITED : style.width - INDENT.length;
  const laid = new Map(
    layColumns(
      lists.map((row) => cellsOf(row, style.wide ?? false)),
      width,
    ).map((lines, index) => [lists[index], lines]),
  );
  const blocks = [...Map.groupBy(lists, ({ at }) => accountRegionKey(at)).values()].map((rows) => [
    ...rows.slice(0, 1).map(({ at }) => palette.title(visible(regionTitle(at)))),
    ...rows.flatMap((row) => [
      ...(laid.get(row) ?? []).map((line) => `${INDENT}${painted(row, palette)(line)}`),
      ...remarksOf(row).flatMap((text) =>
        wrap(text, style.wide ? UNLIMITED : style.width - 6).map((line) => palette.quiet(`      ${line}`)),
      ),
    ]),
  ]);
  const end = syncedAt === undefined ? [] : [[`Last sync: ${age(syncedAt)}.`]];
  return `${[[headline(overview)], ...blocks, ...end].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function headline({ lists, who, of }: ListOverview): string {
  if (who === undefined) return of === 0 ? "The file makes no prefix list." : `${listsInPlaces(lists)}:`;
  const having = lists.filter(({ letsIn }) => letsIn?.has === "all" || letsIn?.has === "some").length;
  const unknown = lists.filter(({ letsIn }) => letsIn?.has === "unknown").length;
  const parts = [
    `${formatCidr(who)} is in ${having === 0 ? "none" : count(having)} of ${counted(of, "prefix list")}`,
    ...(unknown === 0 ? [] : [`${count(unknown)} could not be read`]),
  ];
  return `${parts.join("; ")}${lists.length === 0 ? "." : ":"}`;
}

function cellsOf(row: ListRow, isWide: boolean): readonly string[] {
  const { name, id = "", entries, maxEntries, version, family, mapping, position } = row;
  return [
    visible(name),
    id,
    entries === undefined ? "" : `${count(entries)} of ${count(maxEntries ?? 0)}`,
    version === undefined ? "" : `v${version}`,
    row.letsIn === undefined ? stateWords(row) : letsInWords(row),
    ...(isWide
      ? [family ?? "", mapping === undefined ? "" : `mapping ${mapping}`, position ? lineOf(position) : ""]
      : []),
  ];
}

function stepWords({ adds, removes }: ListRow): string {
  return [adds === 0 ? "" : `+${count(adds)}`, removes === 0 ? "" : `-${count(removes)}`]
    .filter((word) => word !== "")
    .join(" ");
}

function stateWords(row: ListRow): string {
  const steps = stepWords(row);
  switch (row.state) {
    case "in_step":
      return row.suspended === undefined ? "up to date" : "removals suspended";
    case "pending":
      return `${steps || "change"} pending`;
    case "held_back":
      return row.hold === undefined ? `${steps || "change"} held back` : "on hold";
    case "new":
      return "not created yet";
    case "foreign":
      if (row.manage !== undefined)
        return row.held.length > 0 ? "not filled by plsync" : `to be filled${steps && `, ${steps}`}`;
      return row.held.length > 0 ? "not managed by plsync" : `to be adopted${steps && `, ${steps}`}`;
    case "leaving":
      return row.held.length > 0 ? "no longer in the file, held back" : "no longer in the file";
    case "unknown":
      return "not known";
  }
}

function letsInWords({ letsIn }: ListRow): string {
  if (letsIn === undefined) return "";
  const { has, entries, adds, removes } = letsIn;
  if (has === "unknown") return "not known";
  const by = listedUpTo(ENTRIES_SHOWN, entries.map(formatCidr));
  const next = removes
    ? "; the next apply removes it"
    : adds && has !== "all"
      ? "; the next apply adds more of it"
      : "";
  if (has === "none") return "not yet; the next apply adds it";
  return `${has === "all" ? "by" : "in part, by"} ${by}${next}`;
}

/** What needs more than a word. */
function remarksOf(row: ListRow): readonly string[] {
  const { state, version, applied, hold, held, suspended, notPlanned, manage } = row;
  const isOurs = applied === undefined || applied === version;
  return [
    ...(manage === undefined ? [] : ["entries only: another tool makes the list"]),
    ...(isOurs ? [] : [`version ${applied} is the last that plsync finished`]),
    ...(hold === undefined ? [] : [`on hold ${holdPhrase(hold)}`]),
    ...(hold === undefined && (state !== "foreign" || manage !== undefined) ? held.map(({ reason }) => reason) : []),
    ...(suspended === undefined ? [] : [`nothing is removed: ${suspended}`]),
    ...(notPlanned === undefined ? [] : [notPlanned]),
  ].map(visible);
}

function painted({ state }: ListRow, palette: Palette): (text: string) => string {
  if (state === "unknown" || state === "held_back") return palette.held;
  return state === "pending" || state === "new" || state === "foreign" ? palette.change : (text) => text;
}
