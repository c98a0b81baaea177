// Which lists' references a plan must know: AWS counts max entries against the quota of each, and refuses what one of them cannot hold.
import type { Change } from "../../model/change.ts";
import type { Planned } from "../../model/plan.ts";
import { peakOf } from "../references/peak.ts";

/** For good, or for the time of the change. */
function growsAtAll({ unchanged }: Planned, change: Extract<Change, { kind: "update" }>): boolean {
  const { maxEntries } = change.have;
  const peak = peakOf(change, unchanged + change.adds.length, maxEntries);
  return Math.max(change.resize?.to ?? 0, peak) > maxEntries;
}

/**
 * The lists whose references a plan must know, by id: those that grow, those that are no longer shared with a principal, and those
 * that are deleted, unless something else holds them back.
 */
export function listsToAskAbout(
  lists: readonly Planned[],
): readonly { readonly planned: Planned; readonly id: string }[] {
  return lists.flatMap((planned) => {
    const { change } = planned;
    const grows = change.kind === "update" && growsAtAll(planned, change);
    const goes = change.kind === "delete" && planned.held.every(({ code }) => code === "list_referenced");
    const unshared = change.kind === "update" && (change.share?.removes.length ?? 0) > 0;
    return goes || ((grows || unshared) && planned.held.length === 0) ? [{ planned, id: change.have.id }] : [];
  });
}
