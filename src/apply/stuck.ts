// Lists in a failed state that AWS does not change any more. Usually it does: a later change moves a list on. Where it refuses two
// in a row there is no point in going on, and people need to know why.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Current } from "./current.ts";

/** True if the list is in a failed state and has not moved. */
export function isStuck(before: Pick<Current, "version" | "maxEntries">, now: Current): boolean {
  return now.state.endsWith("-failed") && now.version === before.version && now.maxEntries === before.maxEntries;
}

/** `said`: what AWS answered to the last change. */
export function stuck(
  { id, state, stateMessage }: Pick<Current, "id" | "state" | "stateMessage">,
  said?: string,
): Diagnostic {
  const detail = [
    ...(stateMessage === undefined ? [] : [`AWS says of the list: ${stateMessage}`]),
    ...(said === undefined ? [] : [`AWS answers: ${said}`]),
  ].join(" ");
  return {
    code: "list_unusable",
    severity: "error",
    summary: `AWS refuses to change the list while it is in state ${state}`,
    ...(detail === "" ? {} : { detail }),
    remedy: `Remove the cause that AWS names. If ${id} stays in that state, ask AWS support about it, or give the list a new name and move its references.`,
  };
}
