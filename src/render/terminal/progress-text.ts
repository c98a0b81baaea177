// Lines for people who are waiting: what is being read, and what is being changed. Each function returns one line without its line
// break.

import { type AccountRegion, accountRegionKey } from "../../model/account-region.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { ApplyProgress, ReadingProgress } from "../../model/progress.ts";
import { counted } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { pad, padStart, widthOf } from "../width.ts";
import { duration } from "../wording.ts";
import { paletteOf, type Style } from "./palette.ts";
import { reportLine } from "./report-text.ts";

const STATUS_COLUMN = 8;
/** `999 lists`. */
const LISTS_COLUMN = 9;

/** `mappings.yaml: format 1, 15 prefix lists in 5 account-regions`. */
export function configurationLine({ path, mappings }: Configuration): string {
  const lists = mappings.flatMap((mapping) => mapping.lists);
  const places = new Set(lists.map((list) => accountRegionKey(list.at)));
  return `${visible(path)}: format 1, ${counted(lists.length, "prefix list")} in ${counted(places.size, "account-region")}`;
}

/** `  ok      network   111111111111  eu-west-1     8 lists  1.4s`; `all` are the account-regions that get a line. */
export function readingLine(progress: ReadingProgress, all: readonly AccountRegion[], style: Style): string {
  const palette = paletteOf(style);
  const widest = (text: (at: AccountRegion) => string): number =>
    Math.max(0, ...all.map((at) => widthOf(visible(text(at)))));
  const { at } = progress;
  const status = progress.kind === "read" ? (progress.ok ? "ok" : "failed") : progress.kind;
  const paint = status === "failed" ? palette.danger : status === "ok" ? palette.add : palette.quiet;
  const cells = [
    pad(
      visible(at.account),
      widest(({ account }) => account),
    ),
    at.accountId,
    pad(
      visible(at.region),
      widest(({ region }) => region),
    ),
    padStart(counted(progress.lists, "list"), LISTS_COLUMN),
    ...(progress.kind === "read" ? [duration(progress.milliseconds)] : []),
    ...(progress.kind === "waiting" ? ["in the middle of a change"] : []),
  ];
  return `  ${paint(pad(status, STATUS_COLUMN))}${cells.join("  ")}`;
}

/** `column` as addressColumn gives it for all addresses of the run. */
export function applyLine(progress: ApplyProgress, column: number, style: Style): string {
  return progress.kind === "ended"
    ? reportLine(progress.row, column, style)
    : `${pad(visible(progress.address), column)}  ${visible(progress.what)}`;
}
