// What a change is to a reviewer: an action on a list that needs approval, or entries that follow what was approved before.

import type { Change } from "../model/change.ts";
import { TAG } from "../model/prefix-list.ts";

/** The kind of the change; an update that takes the list over or renames it says so: `adopt+rename`. */
export function actionOf(change: Change): string {
  if (change.kind !== "update") return change.kind;
  const action = change.adopt ? "adopt" : "update";
  return change.rename === undefined ? action : `${action}+rename`;
}

/** pl-…; undefined for a list that does not exist yet. */
export function idOf(change: Change): string | undefined {
  return change.kind === "create" ? undefined : change.have.id;
}

/**
 * False for a list that is ours and has the settings of the file already: its entries, size and tags follow what a reviewed
 * apply has settled.
 */
export function needsReview(change: Change): boolean {
  switch (change.kind) {
    case "create":
    case "delete":
    case "retain":
      return true;
    case "update":
      return (
        change.adopt || change.rename !== undefined || change.newSettings === true || change.tags.set.has(TAG.settings)
      );
    case "keep":
      return false;
  }
}
