// A hold on a list, for people on call: a tag that says "nothing changes this list", until a time or until it is released.
//
//   on hold, and the settings in the file were last applied      held back
//   on hold, but a reviewed apply brings other settings          not held back: a reviewed change ends the hold, and its tag goes
//   the time is over                                             not held back
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import { type Hold, holdOf } from "../../model/list-tags.ts";
import type { Held, Planned } from "../../model/plan.ts";
import { TAG } from "../../model/prefix-list.ts";

function reasonOf({ until }: Hold): string {
  return `it is on hold until ${until ?? "it is released"}`;
}

/** Why the hold stops a change; empty: it does not. `ended`: a reviewed change of settings ends it. `now`: ISO 8601, UTC. */
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

/** True if a reviewed apply brings settings that differ from those last applied, which ends a hold. `settings`: their digest. */
export function endsHold(
  mode: "reviewed" | "sync",
  tags: ReadonlyMap<string, string>,
  settings: string | undefined,
): boolean {
  return mode === "reviewed" && settings !== undefined && tags.get(TAG.settings) !== settings;
}

/** A warning for a list on hold that has no changes; one with changes says so itself. `now`: ISO 8601, UTC. */
export function holdNotice(planned: Planned, now: string): readonly Diagnostic[] {
  const { change, address } = planned;
  const hold = change.kind === "keep" ? holdOf(change.have.tags, now) : undefined;
  if (hold === undefined) return [];
  return [
    {
      code: "list_on_hold",
      severity: "warning",
      ...where(planned),
      summary: `${address}: ${reasonOf(hold)}; there is nothing to change now`,
    },
  ];
}
