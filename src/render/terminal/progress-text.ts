// Lines for people who are waiting: what is being read, and what is being changed. Each function returns one line without its line
// break.

import type { AccountRegion } from "../../model/account-region.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { ApplyProgress, ReadingProgress } from "../../model/progress.ts";
import { counted } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { pad, padStart, widthOf } from "../width.ts";
import { duration, listsInPlaces } from "../wording.ts";
import { paletteOf, type Style } from "./palette.ts";
import { reportLine } from "./report-text.ts";

const STATUS_COLUMN = 8;
const ACCOUNT_ID = "000000000000";
/** `999 lists`. */
const LISTS_COLUMN = 9;

/** `mappings.yaml: format 1, 15 prefix lists in 5 account-regions`. */
export function configurationLine({ path, mappings }: Configuration): string {
  const lists = mappings.flatMap((mapping) => mapping.lists);
  return `${visible(path)}: format 1, ${listsInPlaces(lists)}`;
}

/** How many lists were read although their tags say what they hold. */
export function readAnewLine(lists: number): string {
  return `${counted(lists, "prefix list")} read anew because ${lists === 1 ? "its" : "their"} turn has come, whatever ${lists === 1 ? "its" : "their"} tags say`;
}

function widest(texts: Iterable<string>): number {
  let width = 0;
  for (const text of new Set(texts)) width = Math.max(width, widthOf(visible(text)));
  return width;
}

/** Between two cells. */
const GAP = "  ";

/**
 * Makes lines like `  ok      network   111111111111  eu-west-1     8 lists  1.4s`. `all` are the account-regions that get a line:
 * they may be thousands, so their columns are worked out once. The ids are left out where there is no room for them.
 */
export function readingLines(all: readonly AccountRegion[], style: Style): (progress: ReadingProgress) => string {
  const palette = paletteOf(style);
  const accounts = widest(all.map(({ account }) => account));
  const regions = widest(all.map(({ region }) => region));
  const usual = [pad("", accounts), ACCOUNT_ID, pad("", regions), pad("", LISTS_COLUMN), "0.0s"].join(GAP);
  const hasIds = style.wide || GAP.length + STATUS_COLUMN + usual.length <= style.width;
  return (progress) => {
    const { at } = progress;
    const status = progress.kind === "read" ? (progress.ok ? "ok" : "failed") : progress.kind;
    const paint = status === "failed" ? palette.danger : status === "ok" ? palette.add : palette.quiet;
    const cells = [
      pad(visible(at.account), accounts),
      ...(hasIds ? [at.accountId] : []),
      pad(visible(at.region), regions),
      padStart(counted(progress.lists, "list"), LISTS_COLUMN),
      ...(progress.kind === "read" ? [duration(progress.milliseconds)] : []),
      ...(progress.kind === "waiting" ? ["in the middle of a change"] : []),
    ];
    return `${GAP}${paint(pad(status, STATUS_COLUMN))}${cells.join(GAP)}`;
  };
}

/** After these lines about what failed, the others are only counted: a cause is told once, below. */
export const FAILURES_SHOWN = 3;

/** `  failed  21 more account-regions`. */
export function moreFailedLine(number: number, style: Style): string {
  return `  ${paletteOf(style).danger(pad("failed", STATUS_COLUMN))}${counted(number, "more account-region")}`;
}

/** `column` as addressColumn gives it for all addresses of the run. */
export function applyLine(progress: ApplyProgress, column: number, style: Style): string {
  return progress.kind === "ended"
    ? reportLine(progress.row, column, style)
    : `${pad(visible(progress.address), column)}  ${visible(progress.what)}`;
}
