// The on-call brake: a tag on the list that says "nothing changes this list", until a time or until it is released.
//
//   on hold, and the file's settings are those last applied      held back
//   on hold, but the settings changed, in a reviewed apply       not held: a reviewed change ends the hold, and takes the tag
//   the time is over                                             not held
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import { type Hold, holdOf } from "../../model/list-tags.ts";
import type { Held, Planned } from "../../model/plan.ts";
import { TAG } from "../../model/prefix-list.ts";

function reasonOf({ until }: Hold): string {
  return `it is on hold until ${until ?? "it is released"}`;
}

/** Why the hold stops a change, or nothing. `ended`: a reviewed change of settings ends it. */
export function heldByHold(
  address: string,
  tags: ReadonlyMap<string, string>,
  now: string,
  ended: boolean,
): readonly Held[] {
  const hold = ended ? undefined : holdOf(tags, now);
  if (hold === undefined) return [];
  return [
    {
      code: "list_on_hold",
      reason: reasonOf(hold),
      detail: `plsync release ${address} lets it follow the file again.`,
    },
  ];
}

/** True if the reviewed settings are others than those last applied, which ends a hold. */
export function endsHold(
  mode: "reviewed" | "sync",
  tags: ReadonlyMap<string, string>,
  settings: string | undefined,
): boolean {
  return mode === "reviewed" && settings !== undefined && tags.get(TAG.settings) !== settings;
}

/** Says of a list without changes that it is on hold; one with changes says so itself. */
export function holdNotice(planned: Planned, now: string): readonly Diagnostic[] {
  const { change, address } = planned;
  const hold = change.kind === "keep" ? holdOf(change.have.tags, now) : undefined;
  if (hold === undefined) return [];
  return [
    {
      code: "list_on_hold",
      severity: "warning",
      ...where(planned),
      summary: `${address}: ${reasonOf(hold)}; nothing would change it now`,
    },
  ];
}
