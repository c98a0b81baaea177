// A hold on a list, for people on call: a tag that says "nothing changes this list", until a time or until it is released.
//
//   on hold, and sources, size and limits are those last applied   held back: entries, name, tags, sharing, deletion
//   on hold, and a reviewed apply changes one of these             not held back: the review ends the hold, and its tag goes
//   the time is over                                               not held back

import type { Have } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Held, Planned } from "../../model/plan.ts";
import { TAG } from "../../model/prefix-list.ts";
import { type Hold, holdOf } from "../../model/remembered/list-tags.ts";
import { restoredOf } from "../../model/remembered/version-tags.ts";

/** What the plan knows of a list that may be on hold. */
type HeldList = Pick<Have, "version" | "tags">;

function reasonOf(hold: Hold, { version, tags }: HeldList): string {
  const restored = restoredOf(tags);
  const isRestored = restored?.version === version;
  const begins = isRestored ? `was rolled back to version ${restored.from} by plsync, and ` : "";
  const { since, until = "it is released" } = hold;
  return `it ${begins}${since === undefined ? "is on hold" : `has been on hold since ${since}, and stays so`} until ${until}`;
}

/** Why the hold stops a change of the list at `address`, by the name that it has in AWS; empty: it does not. `ended`: a reviewed change ends it. `now`: ISO 8601, UTC. */
export function heldByHold(address: string, list: HeldList, now: string, ended: boolean): readonly Held[] {
  const hold = ended ? undefined : holdOf(list.tags, now);
  if (hold === undefined) return [];
  return [
    {
      code: "list_on_hold",
      reason: reasonOf(hold, list),
      detail: `plsync release ${address} lets it follow the file again.`,
    },
  ];
}

/**
 * True if a reviewed file decides otherwise what the list holds than the one last applied, which ends a hold. Another name, tag,
 * sharing or deletion setting does not: these wait until the list is released. `content`: the digest of that part of the file.
 */
export function endsHold(
  mode: "reviewed" | "sync",
  tags: ReadonlyMap<string, string>,
  content: string | undefined,
): boolean {
  const applied = tags.get(TAG.content);
  return mode === "reviewed" && content !== undefined && applied !== undefined && applied !== content;
}

/** A warning for a list on hold that has no changes; one with changes says so itself. `now`: ISO 8601, UTC. */
export function holdNotice(planned: Planned, now: string): readonly Diagnostic[] {
  const { change, address } = planned;
  if (change.kind !== "keep") return [];
  const hold = holdOf(change.have.tags, now);
  if (hold === undefined) return [];
  return [
    {
      code: "list_on_hold",
      severity: "warning",
      ...where(planned),
      summary: `${address}: ${reasonOf(hold, change.have)}; there is nothing to change now`,
    },
  ];
}
