// Which lists' references a plan must know: AWS counts max entries against the quota of each, and refuses what one of them cannot hold.
import type { Planned } from "../../model/plan.ts";

/**
 * The lists whose references a plan must know, by id: those that grow, those that are no longer shared with a principal, and those
 * that are deleted, unless something else holds them back.
 */
export function listsToAskAbout(
  lists: readonly Planned[],
): readonly { readonly planned: Planned; readonly id: string }[] {
  return lists.flatMap((planned) => {
    const { change } = planned;
    const grows = change.kind === "update" && change.resize !== undefined && change.resize.to > change.resize.from;
    const goes = change.kind === "delete" && planned.held.every(({ code }) => code === "list_referenced");
    const unshared = change.kind === "update" && (change.share?.removes.length ?? 0) > 0;
    return goes || ((grows || unshared) && planned.held.length === 0) ? [{ planned, id: change.have.id }] : [];
  });
}
