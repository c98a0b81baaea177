// The plan as a person reads it on a terminal. What changes comes first, then what went wrong, and the sums last, where they are
// still in view after the text has scrolled by.
import { accountRegionKey, compareAccountRegions } from "../../model/account-region.ts";
import { hasChanges, type Plan, type StrayShare } from "../../model/plan.ts";
import { count, counted, listed } from "../../model/sentence.ts";
import { type ListRow, type RowSymbol, rowsOf } from "../rows.ts";
import { type SharingRow, strayText } from "../share-rows.ts";
import { headingBefore, type SplitGroup } from "../split-groups.ts";
import { visible } from "../visible.ts";
import { widthOf, wrap } from "../width.ts";
import { listsInPlaces, regionTitle, shortDigest } from "../wording.ts";
import { capacityText } from "./capacity-text.ts";
import { diagnosticsText } from "./diagnostics.ts";
import { fileChangesText } from "./file-changes-text.ts";
import { droppedColumns, listText } from "./list-text.ts";
import { BLOCKS_NOT_PLANNED, notPlannedAnywhere, notPlannedText } from "./not-planned-text.ts";
import { type Palette, paletteOf, type Style } from "./palette.ts";
import { diagnosticsBeside, planNotesText } from "./plan-notes.ts";

const LEGEND = [
  ["+", "+ create or add", "add"],
  ["~", "~ change", "change"],
  ["-", "- remove", "remove"],
  ["!", "! held back", "held"],
] as const;

/** Everything: changes, notes, diagnostics, sums. */
export function planText(plan: Plan, style: Style): string {
  const parts = [
    planChangesText(plan, style),
    planNotesText(plan, style),
    diagnosticsText(diagnosticsBeside(plan), style),
    capacityText(plan, style),
    planSumsText(plan, style),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** The blocks of the lists that change or are held back, by account-region; empty text when there are none. */
export function planChangesText(plan: Plan, style: Style): string {
  const rows = rowsOf(plan);
  const { settingChanges = [] } = plan;
  if (rows.length + plan.notPlanned.length + plan.strayShares.length + settingChanges.length === 0) return "";
  const palette = paletteOf(style);
  const planned = new Set([...rows, ...plan.strayShares].map(({ at }) => accountRegionKey(at)));
  const regions = new Map(
    [...rows, ...plan.notPlanned, ...plan.strayShares]
      .sort((a, b) => compareAccountRegions(a.at, b.at))
      .map((list) => [accountRegionKey(list.at), list.at]),
  );
  const missingIn = Map.groupBy(plan.notPlanned, ({ at }) => accountRegionKey(at));
  const alone = [...regions.keys()].filter((key) => !planned.has(key));
  const isFolded = !style.verbose && alone.length > BLOCKS_NOT_PLANNED;
  const straysIn = Map.groupBy(plan.strayShares, ({ at }) => accountRegionKey(at));
  const rowsIn = Map.groupBy(rows, ({ at }) => accountRegionKey(at));
  const blocks = [...regions].flatMap(([key, region]) => {
    if (isFolded && !planned.has(key)) return [];
    const missing = missingIn.get(key) ?? [];
    const strays = straysIn.get(key) ?? [];
    return [
      palette.title(visible(regionTitle(region))),
      ...(rowsIn.get(key) ?? []).flatMap((row, index, here) => [
        ...headingLines(headingBefore(here, index), palette),
        listText(row, style),
      ]),
      ...strays.map((share) => strayLines(share, style)),
      ...(missing.length === 0 ? [] : [notPlannedText(missing, style)]),
    ].join("\n\n");
  });
  const folded = isFolded
    ? [
        notPlannedAnywhere(
          alone.flatMap((key) => missingIn.get(key) ?? []),
          alone.length,
          style,
        ),
      ]
    : [];
  const file = settingChanges.length === 0 ? [] : [fileChangesText(settingChanges, style)];
  return `${[leadOf(plan, rows, style), ...blocks, ...folded, ...droppedText(rows, style), ...file].join("\n\n")}\n`;
}

/** What is left out of entries because the terminal is narrow; none when nothing is. */
function droppedText(rows: readonly ListRow[], style: Style): readonly string[] {
  const dropped = droppedColumns(rows, style);
  if (dropped.length === 0) return [];
  const said = wrap(`The ${listed(dropped)} of entries do not fit in this width; --wide shows them.`, style.width - 2);
  return [said.map((line) => paletteOf(style).quiet(`  ${line}`)).join("\n")];
}

function headingLines(split: SplitGroup | undefined, palette: Palette): readonly string[] {
  return split === undefined ? [] : [palette.title(`  ${visible(split.name)}, ${split.sum}`)];
}

function leadOf(plan: Plan, rows: readonly ListRow[], style: Style): string {
  const what = plan.mode === "sync" ? "plsync sync" : "plsync";
  const lead = hasChanges(plan)
    ? `${what} will make these changes:`
    : rows.length > 0
      ? `${what} will change nothing: every change is held back.`
      : `${what} will change nothing.`;
  return [...wrap(lead, style.width), ...scopeLines(plan), ...legendLines(rows, style)].join("\n");
}

function scopeLines({ scope }: Plan): readonly string[] {
  return scope.length === 0 ? [] : [`  only: ${scope.map(visible).join(" ")}`];
}

/** Explains only the symbols that occur in the text, each on a line of its own where they do not fit on one. */
function legendLines(rows: readonly ListRow[], style: Style): readonly string[] {
  const palette = paletteOf(style);
  const used = new Set<RowSymbol>(
    rows.flatMap((row) => [
      row.symbol,
      ...(row.held.length > 0 ? [] : [...row.attributes, ...row.settings, ...row.tags].map(({ symbol }) => symbol)),
      ...(row.held.length > 0 ? [] : [row.entries, row.descriptions].flatMap((head) => head?.symbol ?? [])),
      ...(row.held.length > 0 || row.sharing === undefined ? [] : symbolsOf(row.sharing)),
      ...(row.adds.length > 0 && row.held.length === 0 ? (["+"] as const) : []),
      ...(row.removes.length > 0 && row.held.length === 0 ? (["-"] as const) : []),
    ]),
  );
  const legend = LEGEND.filter(([symbol]) => used.has(symbol));
  const isNarrow = widthOf(`  ${legend.map(([, words]) => words).join("   ")}`) > style.width;
  const painted = legend.map(([, words, paint]) => palette[paint](words));
  return legend.length === 0 ? [] : isNarrow ? painted.map((words) => `  ${words}`) : [`  ${painted.join("   ")}`];
}

function symbolsOf({ head, principals }: SharingRow): readonly RowSymbol[] {
  return [head.symbol, ...principals.map(({ symbol }) => symbol)];
}

function strayLines(share: StrayShare, style: Style): string {
  const lines = wrap(visible(strayText(share)), style.width - 4);
  return lines.map((line, index) => paletteOf(style).remove(`${index === 0 ? "  - " : "    "}${line}`)).join("\n");
}

/** The closing lines: the sums of the plan and its digest. */
export function planSumsText(plan: Plan, style: Style): string {
  const { counts, digests } = plan;
  const palette = paletteOf(style);
  if (!hasChanges(plan)) {
    const rest = restOf(plan, false);
    return lines([...wrap(noChangesLine(plan), style.width), ...(rest === "" ? [] : [`${rest}.`])]);
  }
  const retain = counts.retain === 0 ? "" : `, ${count(counts.retain)} to retain`;
  const sums = `${count(counts.create)} to create, ${count(counts.update)} to change, ${count(counts.delete)} to delete${retain}.`;
  const described = counts.descriptionsToChange;
  const descriptions = described === 0 ? "" : ` ${counted(described, "description")} to change.`;
  const entries = `Entries: ${count(counts.entriesToAdd)} to add, ${count(counts.entriesToRemove)} to remove.${descriptions}`;
  const fits = "Plan: ".length + sums.length + 1 + entries.length <= style.width;
  const painted = wrap(sums, style.width - "Plan: ".length)
    .map((line) => (counts.delete > 0 ? palette.danger(line) : line))
    .map((line, index) => (index === 0 ? `${palette.title("Plan:")} ${line}` : line));
  return lines([
    ...(fits ? [`${painted} ${entries}`] : [...painted, ...wrap(entries, style.width)]),
    ...wrap(`${restOf(plan, true)}.`, style.width),
    ...wrap(
      `Digests, first 12 of 64: settings ${shortDigest(digests.settings)}, exact ${shortDigest(digests.exact)}`,
      style.width,
    ).map(palette.quiet),
  ]);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}

/** `Held back: 2. Unchanged: 7. Not planned: 2 (1 account-region failed)`, without what is zero. */
function restOf({ counts, lists, regions, strayShares }: Plan, withUnchanged: boolean): string {
  const suspended = lists.filter((list) => list.suspended !== undefined).length;
  const failed = regions.filter(({ status }) => status === "failed").length;
  return [
    ...(strayShares.length === 0 ? [] : [`Shares to delete: ${count(strayShares.length)}`]),
    ...(counts.held === 0 ? [] : [`Held back: ${count(counts.held)}`]),
    ...(suspended === 0 ? [] : [`Removals suspended: ${count(suspended)}`]),
    ...(withUnchanged ? [`Unchanged: ${count(counts.unchanged)}`] : []),
    ...(counts.notPlanned === 0
      ? []
      : [
          `Not planned: ${count(counts.notPlanned)}${failed === 0 ? "" : ` (${counted(failed, "account-region")} failed)`}`,
        ]),
  ].join(". ");
}

/** Counts as matching only lists whose sources are all known. */
function noChangesLine(plan: Plan): string {
  // Nothing was looked at.
  if (plan.diagnostics.some(({ code }) => code === "no_match") && plan.lists.length === 0)
    return "No list was looked at.";
  if (plan.regions.length === 0 && plan.scope.length === 0)
    return `No changes. ${visible(plan.config.path)} names no Region with lists: to delete those that owner ${visible(plan.config.owner)} still has, name their Regions in \`regions\` of the account.`;
  const lead = plan.complete ? "No changes." : "No changes in what could be read.";
  const matching = plan.lists.flatMap(({ at, change, suspended, held }) =>
    change.kind === "keep" && suspended === undefined && held.length === 0
      ? [{ at, entries: change.have.entryCount }]
      : [],
  );
  if (matching.length === 0) return lead;
  const entries = matching.reduce((sum, list) => sum + list.entries, 0);
  const scope = plan.scope.length === 0 ? [] : [`only ${plan.scope.map(visible).join(" ")}`];
  const checked = [...scope, `${counted(entries, "entry")} checked`].join("; ");
  return `${lead} ${listsInPlaces(matching)} ${matching.length === 1 ? "matches" : "match"} ${visible(plan.config.path)} (${checked}).`;
}
