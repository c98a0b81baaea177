// The lists that a plan leaves alone because something could not be read: by account-region, or together where there are many.
import type { NotPlanned } from "../../model/plan.ts";
import { count, counted, listedUpTo } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { wrap } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

/** Names of lists that are not planned, per account-region; --verbose has the rest. */
const NOT_PLANNED_SHOWN = 10;
/** More account-regions without any planned list than this are one block. */
export const BLOCKS_NOT_PLANNED = 3;

/** Of one account-region, by name. */
export function notPlannedText(lists: readonly NotPlanned[], style: Style): string {
  const palette = paletteOf(style);
  const shown = lists.slice(0, style.verbose ? lists.length : NOT_PLANNED_SHOWN);
  const names = shown.map(({ address, at: { account, region } }) =>
    visible(address.slice(`${account}/${region}/`.length)),
  );
  const more = lists.length - shown.length;
  const text = `${counted(lists.length, "prefix list")} not planned, left alone: ${names.join(", ")}${more === 0 ? "" : ` and ${count(more)} more; --verbose names them`}`;
  return wrap(text, style.width - 6)
    .map((line, index) => palette.held(`${index === 0 ? "  " : "      "}${line}`))
    .join("\n");
}

/** Of account-regions in which no list is planned, when there are many: they mostly have one cause, which is told below. */
export function notPlannedAnywhere(lists: readonly NotPlanned[], regions: number, style: Style): string {
  const names = listedUpTo(
    BLOCKS_NOT_PLANNED,
    lists.map(({ address }) => visible(address)),
  );
  const places = counted(regions, "account-region");
  const text = `${counted(lists.length, "prefix list")} in ${places} not planned, left alone: ${names}; --verbose names them`;
  return wrap(text, style.width - 4)
    .map((line, index) => paletteOf(style).held(`${index === 0 ? "" : "    "}${line}`))
    .join("\n");
}
