// ModifyManagedPrefixList: changes entries under the version lock, or the size, or the name.

import type { Behaviour } from "../behaviour.ts";
import type { Context } from "../caller/context.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { principalArn } from "../world/identity.ts";
import { currentVersion, type Entries, type PrefixListRecord, remember, write } from "../world/prefix-list-record.ts";
import { checkName, readMaxEntries } from "./create-prefix-list.ts";
import {
  checkFamily,
  type EntryParameter,
  MAX_ENTRIES_PER_REQUEST,
  readEntries,
  refuseRepeated,
} from "./entries-parameters.ts";
import { checkState, checkVersion, findOwnList, needsList, readListId } from "./find-prefix-list.ts";
import { operation } from "./operation.ts";
import { listAnswer } from "./prefix-list-answer.ts";
import { begin } from "./progress.ts";
import { resize } from "./resize-prefix-list.ts";

interface Input {
  readonly id: string;
  readonly name: string | undefined;
  readonly version: number | undefined;
  readonly maxEntries: number | undefined;
  readonly ipamSync: boolean | undefined;
  readonly adds: readonly EntryParameter[];
  readonly removes: readonly EntryParameter[];
}

/** Handles the action. Entries and size change once it is complete, entries as a new version; a name alone changes at once. */
export const modifyManagedPrefixList = operation<Input>({
  needs: needsList("ModifyManagedPrefixList"),
  parse: (parameters, { behaviour }) => {
    const input = readInput(parameters, behaviour);
    checkRequest(input, behaviour);
    return input;
  },
  run: (input, context) => {
    const list = findOwnList(input.id, context);
    checkState(list, "change", context);
    if (input.version !== undefined) checkVersion(list, input.version);
    const { name, ipamSync, maxEntries } = input;
    if (input.adds.length + input.removes.length > 0) {
      if (list.ipam?.sync === true) {
        refuse("UnsupportedOperation", `An IPAM prefix list resolver manages the entries of (${list.id}).`);
      }
      writeEntries(list, name, changed(list, input, context.behaviour), context);
      return listAnswer(list);
    }
    if (maxEntries !== undefined && maxEntries < currentVersion(list).entries.size) {
      invalidValue(`The maximum size (${maxEntries}) is less than the number of entries of (${list.id}).`);
    }
    if (ipamSync !== undefined) {
      if (list.ipam === undefined) return invalidValue(`No IPAM prefix list resolver target belongs to (${list.id}).`);
      list.ipam.sync = ipamSync;
    }
    if (maxEntries === undefined) {
      remember(list, context.world.clock.now());
      list.state = "modify-complete";
      delete list.stateMessage;
    } else {
      resize(list, maxEntries, context);
    }
    list.name = name ?? list.name;
    return listAnswer(list);
  },
});

function readInput(parameters: Parameters, behaviour: Behaviour): Input {
  const id = readListId(parameters);
  const name = parameters.text("PrefixListName");
  const version = parameters.integer("CurrentVersion");
  if (version !== undefined && version < 1) {
    invalidValue("The specified value for version is not valid. The value must be greater than (1).");
  }
  return {
    id,
    name: name === undefined ? undefined : checkName(name),
    version,
    maxEntries: readMaxEntries(parameters),
    ipamSync: parameters.flag("IpamPrefixListResolverSyncEnabled"),
    adds: readEntries(parameters, "AddEntry", behaviour),
    removes: readEntries(parameters, "RemoveEntry", behaviour),
  };
}

/** Checks what can be checked without looking at the list. */
function checkRequest({ name, version, maxEntries, ipamSync, adds, removes }: Input, behaviour: Behaviour): void {
  const counted =
    behaviour.changesCounted === "apart" ? Math.max(adds.length, removes.length) : adds.length + removes.length;
  if (counted > MAX_ENTRIES_PER_REQUEST) {
    invalidValue(`The request cannot contain more than ${MAX_ENTRIES_PER_REQUEST} entry additions or removals.`);
  }
  const changesEntries = adds.length + removes.length > 0;
  if (changesEntries && maxEntries !== undefined) {
    refuse(
      "InvalidParameterCombination",
      "You cannot modify the entries and the maximum entries for the prefix list in the same request.",
    );
  }
  if (changesEntries && version === undefined) {
    refuse("MissingParameter", "The request must contain the parameter CurrentVersion");
  }
  if (!changesEntries && name === undefined && maxEntries === undefined && ipamSync === undefined) {
    refuse("MissingParameter", "The request must contain at least one modification.");
  }
  const removed = new Set(removes.map(({ cidr }) => cidr));
  const both = adds.find(({ cidr }) => removed.has(cidr));
  if (both !== undefined) {
    invalidValue(
      `Request cannot contain Cidr ${both.written} in both AddPrefixListEntries and RemovePrefixListEntries`,
    );
  }
  refuseRepeated(adds);
  refuseRepeated(removes);
}

/** The list's entries after the change. */
function changed(list: PrefixListRecord, { adds, removes }: Input, { capacityCounted }: Behaviour): Entries {
  checkFamily([...adds, ...removes], list.family);
  const entries = new Map(currentVersion(list).entries);
  for (const { canonical, written } of removes) {
    if (!entries.delete(canonical)) {
      refuse("InvalidPrefixListModification", `An entry with the CIDR (${written}) does not exist.`);
    }
  }
  for (const { canonical, written, description } of adds) {
    if (entries.get(canonical) === description) {
      refuse(
        "InvalidPrefixListModification",
        `An entry with the CIDR (${written}) and description (${description}) already exists.`,
      );
    }
    entries.set(canonical, description);
  }
  const counted = entries.size + (capacityCounted === "before-removals" ? removes.length : 0);
  if (counted > list.maxEntries) {
    refuse(
      "PrefixListMaxEntriesExceeded",
      `The prefix list (${list.id}) cannot have more than ${list.maxEntries} entries.`,
    );
  }
  return entries;
}

function writeEntries(list: PrefixListRecord, name: string | undefined, entries: Entries, context: Context): void {
  const { world, key } = context;
  begin(list, "modify", context, () => {
    write(list, entries, principalArn(key), world.clock.now());
    list.name = name ?? list.name;
    return undefined;
  });
}
