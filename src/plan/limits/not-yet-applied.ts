// What a sync leaves alone: it only follows the interfaces, on lists whose settings a reviewed apply has applied.
import type { Held } from "../../model/plan.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";

/** `reason`: completes "NAME is held back: …". */
export function notYetApplied(reason: string): Held {
  return {
    code: "settings_not_applied",
    reason,
    detail: "A sync follows only settings that a reviewed apply has applied. Merge the change, or run plsync apply.",
  };
}

/** Why a sync leaves the list alone; empty: it does not. `settings`: their digest, undefined while a selector is not resolved. */
export function syncHeld(list: PrefixList, name: string, settings: string | undefined, ours: boolean): readonly Held[] {
  if (!ours) return [notYetApplied("plsync does not manage it yet")];
  if (list.name !== name) return [notYetApplied(`it is still named ${list.name}`)];
  if (settings === undefined) return [notYetApplied("its settings cannot be compared with those last applied")];
  return list.tags.get(TAG.settings) === settings
    ? []
    : [notYetApplied("its settings in the file have not been applied yet")];
}
