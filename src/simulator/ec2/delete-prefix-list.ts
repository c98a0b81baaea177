// DeleteManagedPrefixList: a list that is referenced stays, and says so in its state; others are seen as `delete-complete` for a
// while before they are gone.
import { refuse } from "../aws-error.ts";
import type { PrefixListRecord } from "../prefix-list-record.ts";
import { checkState, findOwnList, needsList, readListId } from "./find-prefix-list.ts";
import { type Context, operation } from "./operation.ts";
import { listAnswer } from "./prefix-list-answer.ts";

export const deleteManagedPrefixList = operation({
  needs: needsList("DeleteManagedPrefixList"),
  parse: (parameters) => ({ id: readListId(parameters) }),
  run: ({ id }, context) => {
    const { world, behaviour, region } = context;
    const list = findOwnList(id, context);
    checkState(list, "delete");
    if (behaviour.deleteInUse === "DependencyViolation" && referrersOf(list, context).length > 0) {
      refuse("DependencyViolation", `The prefix list (${id}) has dependent resources and cannot be deleted.`);
    }
    list.state = "delete-in-progress";
    delete list.stateMessage;
    world.clock.after(behaviour.progressMs, () => {
      const referrers = referrersOf(list, context);
      if (referrers.length > 0) {
        list.state = "delete-failed";
        list.stateMessage = `The prefix list is referenced by ${referrers.slice(0, 10).join(", ")}`;
        return;
      }
      list.state = "delete-complete";
      world.clock.after(behaviour.progressMs, () => {
        list.deletedAt = world.clock.now();
        region.lists.delete(list.id);
        region.deletedLists.push(list);
      });
    });
    return listAnswer(list);
  },
});

function referrersOf(list: PrefixListRecord, { world }: Context): readonly string[] {
  return [...world.regionsNamed(list.region)]
    .flatMap((region) => [...region.referrers.values()])
    .filter((referrer) => referrer.references.has(list.id))
    .map((referrer) => referrer.id);
}
