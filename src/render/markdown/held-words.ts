// Why a change is held back, in two or three words: for the cells of tables. The whole reason stands beside the table.
import type { Held } from "../../model/plan.ts";

/** What references the list has no room for more entries. */
export const NO_ROOM = "no room";

const WORDS: Readonly<Partial<Record<Held["code"], string>>> = {
  limit_reached: "limit",
  too_many_deletes: "limit",
  would_be_empty: "source shrank",
  list_on_hold: "on hold",
  settings_not_applied: "not yet applied",
  does_not_fit: "does not fit",
  list_referenced: "still referenced",
  reference_full: NO_ROOM,
  not_managed: "not managed",
  other_owner: "another owner",
  adopt_mismatch: "not adopted",
  still_managed: "plsync's tags on it",
  not_reviewed: "not as reviewed",
};

/** `source shrank`; undefined for a reason that is too seldom to have a word. */
function wordFor({ code, allow }: Held): string | undefined {
  return code === "limit_reached" && allow?.kind === "removals" ? "source shrank" : WORDS[code];
}

/** The word for each reason, once; those without one are "held back". */
export function heldKinds(held: readonly Held[]): readonly string[] {
  return [...new Set(held.map((one) => wordFor(one) ?? "held back"))];
}
