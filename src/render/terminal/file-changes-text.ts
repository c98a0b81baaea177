// What a pull request changes of how plsync works, for the terminal.
import type { SettingChange } from "../../model/plan.ts";
import { sidesOf } from "../setting-rows.ts";
import { visible } from "../visible.ts";
import { wrap } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

const DEEP = "      ";

function blockOf(change: SettingChange, style: Style): readonly string[] {
  const palette = paletteOf(style);
  const { name, opens, place } = change;
  const setting = [place, name].filter((part) => part !== "").join(" ");
  const deep = (text: string): readonly string[] =>
    wrap(visible(text), style.width - DEEP.length).map((line) => DEEP + line);
  return [
    palette.change(`  ~ ${visible(setting)}`),
    ...deep(sidesOf(change).join(" -> ")),
    ...(opens === undefined ? [] : deep(`Opens: ${opens}`).map(palette.danger)),
  ];
}

/** A block for each setting under a heading, without a final line break. */
export function fileChangesText(changes: readonly SettingChange[], style: Style): string {
  const title = paletteOf(style).title("How plsync works");
  return [title, "", ...changes.flatMap((change) => blockOf(change, style))].join("\n");
}
