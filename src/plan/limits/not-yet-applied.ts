// What a sync leaves alone: it follows the interfaces on lists whose settings a reviewed apply has applied, and nothing else.

import type { Held } from "../../model/plan.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";

export function notYetApplied(reason: string): Held {
  return {
    code: "settings_not_applied",
    reason,
    detail: "A sync follows only settings that a reviewed apply has applied. Merge the change, or run plsync apply.",
  };
}

/** Why a sync leaves the list alone. `settings`: the digest of the file's definition; undefined while it does not resolve. */
export function syncHeld(list: PrefixList, name: string, settings: string | undefined, ours: boolean): readonly Held[] {
  if (!ours) return [notYetApplied("plsync does not manage it yet")];
  if (list.name !== name) return [notYetApplied(`it is still named ${list.name}`)];
  if (settings === undefined) return [notYetApplied("its settings cannot be compared with those last applied")];
  return list.tags.get(TAG.settings) === settings
    ? []
    : [notYetApplied("its settings in the file are not applied yet")];
}
