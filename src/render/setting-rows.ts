// Changed settings as rows of words, for every view.
import type { Planned, SettingChange } from "../model/plan.ts";
import { counted } from "../model/sentence.ts";
import type { AttributeRow } from "./attribute-rows.ts";

const NONE = "not set";

/** `not set` on the side where the file says nothing. */
export function sidesOf({ before, after }: SettingChange): readonly [before: string, after: string] {
  return [before ?? NONE, after ?? NONE];
}

/** A row for each setting of the list that is another one. */
export function settingRowsOf({ settingChanges = [] }: Planned): readonly AttributeRow[] {
  return settingChanges.map((change) => ({
    symbol: "~",
    name: change.name,
    value: sidesOf(change).join(" -> "),
    ...(change.opens === undefined ? {} : { remark: `(opens: ${change.opens})` }),
  }));
}

/** What the settings of the list open, each word once. */
export function opensOf({ settingChanges = [] }: Planned): readonly string[] {
  return [...new Set(settingChanges.flatMap(({ opens }) => opens ?? []))];
}

/** `12 settings, 2 of them open something (another role, higher limit)`. */
export function fileChangesSum(changes: readonly SettingChange[]): string {
  const opening = changes.flatMap(({ opens }) => opens ?? []);
  const sum = counted(changes.length, "setting");
  if (opening.length === 0) return sum;
  const open =
    changes.length === 1 ? "which opens" : `${opening.length} of them ${opening.length === 1 ? "opens" : "open"}`;
  return `${sum}, ${open} something (${[...new Set(opening)].join(", ")})`;
}
