// What people see where the terminal is narrow: beside an editor, or on a telephone.
import { expect, it } from "vitest";
import { COMMANDS } from "../../../src/cli/commands.ts";
import type { CommandDefinition } from "../../../src/cli/definition.ts";
import { commandHelp, overview } from "../../../src/cli/help.ts";
import type { ListHistory } from "../../../src/model/asked/list-history.ts";
import { historyText } from "../../../src/render/terminal/history-text.ts";
import { PLAIN, type Style } from "../../../src/render/terminal/palette.ts";
import { planText } from "../../../src/render/terminal/plan-text.ts";
import { readingLines } from "../../../src/render/terminal/progress-text.ts";
import { fold, widthOf } from "../../../src/render/width.ts";
import { busyPlan, partialReport, rarePlan } from "../mock-ups.ts";
import { NETWORK_WEST, SANDBOX } from "../plans.ts";
import { wholeReport } from "./whole-report.ts";

/** A command to copy stays on one line, and so does a word: the terminal breaks them, and they can still be taken as they are. */
const isWhole = (line: string) =>
  /^\s*plsync (?:apply|rollback|show) -/.test(line) || !/\S\s+\S/.test(line.replace(/^[\s│+~!#-]*/, ""));
const tooWide = (text: string, { width }: Style) =>
  text.split("\n").filter((line) => widthOf(line) > width && !isWhole(line));

const DEFINITIONS = await Promise.all(Object.values<() => Promise<CommandDefinition>>(COMMANDS).map((load) => load()));

const history: ListHistory = {
  address: "network/eu-central-1/ledger-clients",
  id: "pl-0a1b2c3d4e5f60718",
  maxEntries: 40,
  versions: [{ version: 2, madeBy: { kind: "apply" }, entries: 23, added: 13, removed: 0 }],
  older: 1,
  rollbackTo: 1,
};

it.each([50, 80])("keeps to %i columns", (width) => {
  const style = { ...PLAIN, width };
  const read = readingLines([NETWORK_WEST, SANDBOX], style);
  const texts = [
    planText(busyPlan(), style),
    planText(rarePlan(), style),
    wholeReport(partialReport(), style),
    read({ kind: "read", at: SANDBOX, ok: true, lists: 8, milliseconds: 1400 }),
    historyText(history, style),
    overview(width),
    ...DEFINITIONS.map((definition) => commandHelp(definition, width)),
  ];
  expect(texts.flatMap((text) => tooWide(text, style))).toEqual([]);
});

it("leaves out the account ids of progress only where they do not fit", () => {
  const line = (width: number) =>
    readingLines([SANDBOX], { ...PLAIN, width })({ kind: "read", at: SANDBOX, ok: true, lists: 8, milliseconds: 1400 });
  expect(line(80)).toBe("  ok      sandbox  444444444444  eu-central-1    8 lists  1.4s");
  expect(line(50)).toBe("  ok      sandbox  eu-central-1    8 lists  1.4s");
});

it("says what came of a list below its address where there is no room beside it, and all of it", () => {
  const words = (text: string) => text.split(/\s+/);
  const [narrow, wide] = [50, 200].map((width) => wholeReport(partialReport(), { ...PLAIN, width }));
  const rows = partialReport().rows.length;
  expect(narrow).toContain("network/eu-west-1/bastions\n    failed    not resized, its 4 entries not added\n");
  const first = (text = "") => words(text.split("\n\n")[0] ?? "");
  expect(first(narrow)).toEqual(first(wide));
  expect(rows).toBeGreaterThan(1);
});

it("folds at spaces, and never a word", () => {
  expect(fold("one two three", 9)).toBe("one two\n  three");
  expect(fold("one two\n", 9)).toBe("one two\n");
  expect(fold("incomprehensibilities are", 9)).toBe("incomprehensibilities\n  are");
});
