// RestoreManagedPrefixListVersion: a new version whose entries and descriptions are those of an older one.
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import { principalArn } from "../world/identity.ts";
import { keptVersion, write } from "../world/prefix-list-record.ts";
import { checkState, checkVersion, findOwnList, needsList, readListId } from "./find-prefix-list.ts";
import { operation } from "./operation.ts";
import { listAnswer } from "./prefix-list-answer.ts";
import { begin } from "./progress.ts";

/** Handles the action. It needs room: the old version must fit the size that the list has now. */
export const restoreManagedPrefixListVersion = operation({
  needs: needsList("RestoreManagedPrefixListVersion"),
  parse: (parameters) => ({
    id: readListId(parameters),
    previous: parameters.requiredInteger("PreviousVersion"),
    current: parameters.requiredInteger("CurrentVersion"),
  }),
  run: ({ id, previous, current }, context) => {
    const { world, behaviour, key } = context;
    const list = findOwnList(id, context);
    checkState(list, "change", context);
    checkVersion(list, current);
    const restored =
      keptVersion(list, previous, behaviour.versionsPerList) ??
      invalidValue(`The version (${previous}) of the prefix list (${id}) does not exist.`);
    if (list.ipam?.sync === true) {
      refuse("UnsupportedOperation", `An IPAM prefix list resolver manages the entries of (${id}).`);
    }
    if (restored.entries.size > list.maxEntries) {
      refuse("PrefixListMaxEntriesExceeded", `The version (${previous}) has more entries than the list may have now.`);
    }
    begin(list, "restore", context, () => {
      write(list, restored.entries, principalArn(key), world.clock.now());
      return undefined;
    });
    return listAnswer(list);
  },
});
