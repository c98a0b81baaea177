// DeleteManagedPrefixList: a list that is referenced stays, and its state says so; others are `delete-complete` for a while before they
// are gone. What AWS does with a list that is still shared is not documented: here it stays like a referenced one.

import type { Context } from "../caller/context.ts";
import { refuse } from "../protocol/aws-error.ts";
import { sharesOf } from "../ram/shared-lists.ts";
import { referencesTo } from "../tallies/references.ts";
import type { PrefixListRecord } from "../world/prefix-list-record.ts";
import { checkState, findOwnList, needsList, readListId } from "./find-prefix-list.ts";
import { operation } from "./operation.ts";
import { listAnswer } from "./prefix-list-answer.ts";
import { begin } from "./progress.ts";

/** Handles the action. Accepts it for any list at rest, unless `deleteInUse` refuses those that are in use. */
export const deleteManagedPrefixList = operation({
  needs: needsList("DeleteManagedPrefixList"),
  parse: (parameters) => ({ id: readListId(parameters) }),
  run: ({ id }, context) => {
    const { world, behaviour, region } = context;
    const list = findOwnList(id, context);
    checkState(list, "delete", context);
    if (behaviour.deleteInUse === "DependencyViolation" && usersOf(list, context).length > 0) {
      refuse("DependencyViolation", `The prefix list (${id}) has dependent resources and cannot be deleted.`);
    }
    begin(list, "delete", context, () => {
      const users = usersOf(list, context);
      if (users.length > 0) return `The prefix list is referenced or shared by ${users.slice(0, 10).join(", ")}`;
      world.clock.after(behaviour.progressMs, () => {
        list.deletedAt = world.clock.now();
        region.lists.delete(list.id);
        region.deletedLists.push(list);
      });
      return undefined;
    });
    return listAnswer(list);
  },
});

/** Ids of the resources whose rules name the list, and ARNs of the shares that it is in. */
function usersOf(list: PrefixListRecord, { world, region }: Context): readonly string[] {
  const references = referencesTo(list.id, world.regionsNamed(list.region));
  return [...references.map(({ resourceId }) => resourceId), ...sharesOf(list.arn, region)];
}
