// Whether a list may still be changed as planned. Tags have no version: AWS refuses no call because somebody put the list on hold
// or took it over since the plan, so whoever reads the list on the way looks at them.

import type { Held } from "../model/plan.ts";
import { TAG } from "../model/prefix-list.ts";
import type { Claim } from "./work.ts";

/** What speaks against it, by the tags that the list has now. A hold that the plan knew of is one that it ends. */
export function objection({ planned, owner }: Claim, tags: ReadonlyMap<string, string>): Held | undefined {
  const { change } = planned;
  const known = change.kind === "create" ? undefined : change.have.tags.get(TAG.hold);
  const hold = tags.get(TAG.hold);
  if (hold !== undefined && hold !== known) {
    return {
      code: "list_on_hold",
      reason: "it was put on hold after the plan was made",
      detail: `plsync release ${planned.address} lets it follow the file again.`,
    };
  }
  const now = tags.get(TAG.owner) ?? owner;
  return now === owner ? undefined : { code: "other_owner", reason: `it belongs to ${now} by now` };
}
