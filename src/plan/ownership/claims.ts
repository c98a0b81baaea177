// Which lists of an account-region the lists of the file are. Where two lists of the file are the same list, neither is planned,
// since each would undo the other. And a list that the file means in any way, even one that cannot be planned, is no orphan.

import type { AccountRegion } from "../../model/account-region.ts";
import { where } from "../../model/diagnostics/where.ts";
import { formerNames, type ListSpec, type Mapping } from "../../model/mapping.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import { entriesOnlyOf } from "./entries-only.ts";
import type { Ownership } from "./owned-list.ts";
import { indexLists, ownershipOf } from "./ownership.ts";

export interface WantedList {
  readonly spec: ListSpec;
  readonly mapping: Mapping;
}

export interface Claims {
  /** By address. */
  readonly ownership: ReadonlyMap<string, Ownership>;
  /** Ids of lists that are no orphans. */
  readonly ids: ReadonlySet<string>;
}

function contested({ spec, mapping }: WantedList, list: PrefixList, all: readonly WantedList[]): Ownership {
  return {
    kind: "not-planned",
    diagnostic: {
      code: "list_ambiguous",
      severity: "error",
      ...where({ ...spec, mapping: mapping.name }),
      summary: `${all.length} lists of the file are the same list in AWS, ${list.name} (${list.id})`,
      detail: `They are ${all.map((one) => one.spec.address).join(", ")}. Each would undo the others, so none is touched.`,
      remedy: "Correct `adopt`, `id` or `renamed_from`, so that only one of them is left.",
    },
  };
}

/** Lists with the name of a list of the file, with the id that it adopts or has, or with its former name while none has the new one. */
function claimedIds(
  lists: readonly PrefixList[],
  wanted: readonly WantedList[],
  ownership: ReadonlyMap<string, Ownership>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const ids = new Set<string | boolean>();
  for (const { spec } of wanted) {
    const found = ownership.get(spec.address);
    names.add(spec.name);
    ids.add(spec.adopt);
    if (spec.id !== undefined) ids.add(spec.id);
    if (found?.kind === "ours" && found.list.name === spec.name) continue;
    for (const former of formerNames(spec)) names.add(former);
  }
  return new Set(lists.filter((list) => names.has(list.name) || ids.has(list.id)).map((list) => list.id));
}

/** The list that is to be changed; undefined: none, or none that may be. */
function takenBy(found: Ownership | undefined): PrefixList | undefined {
  return found?.kind === "ours" || found?.kind === "adopt" || found?.kind === "entries" ? found.list : undefined;
}

/** `lists`: all that were read in the account-region; `wanted`: all lists of the file there. */
export function claimsOf(
  { accountId }: AccountRegion,
  lists: readonly PrefixList[],
  wanted: readonly WantedList[],
  owner: string,
): Claims {
  const names = new Set(wanted.map(({ spec }) => spec.name));
  const index = indexLists(lists, accountId);
  const ownership = new Map<string, Ownership>();
  const taken = new Set<string>();
  const rivalled = new Set<string>();
  for (const { mapping, spec } of wanted) {
    const found =
      spec.manage === undefined
        ? ownershipOf(mapping, spec, index, owner, names)
        : entriesOnlyOf(mapping, spec, index, owner);
    ownership.set(spec.address, found);
    const id = takenBy(found)?.id;
    if (id === undefined) continue;
    if (taken.has(id)) rivalled.add(id);
    taken.add(id);
  }
  for (const id of rivalled) {
    const rivals = wanted.flatMap((one) => {
      const list = takenBy(ownership.get(one.spec.address));
      return list?.id === id ? [{ one, list }] : [];
    });
    const all = rivals.map(({ one }) => one);
    for (const { one, list } of rivals) ownership.set(one.spec.address, contested(one, list, all));
  }
  return { ownership, ids: claimedIds(lists, wanted, ownership) };
}
