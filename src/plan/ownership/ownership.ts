// Which list in AWS is the one that the file means, and whether it is ours to change.
//
// A list is ours if its tag `plsync:owner` says so, in the account that the file names. Its name says which list of the file it is.
//
//   in AWS, under the wanted name                      then
//   one list of ours                                   it is the one; not planned if `adopt` names another id
//   two lists of ours                                  not planned: which one is meant cannot be known
//   one of ours under `renamed_from`, none here        renamed in place
//   one of ours with the id of `adopt`, none here      renamed in place: an adoption that was not finished
//   an unowned one                                     held back until `adopt` (true, or its id)
//   one of another owner                               held back, never touched
//   one that an IPAM resolver feeds                    held back, never touched
//   one of another account, or AWS' own                ignored: names are not unique across accounts
//   none, but `adopt` names an id                      that list is taken over and renamed
//   none                                               created

import { compareText } from "../../model/account-region.ts";
import { formerNames, type ListSpec, type Mapping } from "../../model/mapping.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";
import { adoptById, checkNamed } from "./adoption.ts";
import { checkOurs, isThere, type Ownership, ownerOf, problem } from "./owned-list.ts";

const ids = (lists: readonly PrefixList[]): string => lists.map((list) => list.id).join(", ");

/** The lists of one account-region, by what the file knows them by. */
export interface ListIndex {
  readonly byName: ReadonlyMap<string, readonly PrefixList[]>;
  /** Few lists are asked for by their id. */
  readonly byId: (id: string) => PrefixList | undefined;
}

/** Without lists of other accounts, those of AWS, and those that are deleted. */
export function indexLists(lists: readonly PrefixList[], accountId: string): ListIndex {
  const here = lists
    .filter((list) => list.ownerId === accountId && isThere(list))
    .sort((a, b) => compareText(a.id, b.id));
  return {
    byName: Map.groupBy(here, (list) => list.name),
    byId: (id) => here.find((list) => list.id === id),
  };
}

/**
 * Which of the lists of its account-region `spec` is. `wanted`: all names that the file wants there, so that a list that is still
 * wanted under its old name is not renamed.
 */
export function ownershipOf(
  mapping: Mapping,
  spec: ListSpec,
  lists: ListIndex,
  owner: string,
  wanted: ReadonlySet<string>,
): Ownership {
  const withName = lists.byName.get(spec.name) ?? [];
  const all = withName.filter((list) => ownerOf(list) === owner);
  const staying = all.filter((list) => list.state !== "delete-in-progress");
  const named = staying.length > 0 ? staying : all;
  if (named.length > 1) {
    return problem(mapping, spec, {
      code: "list_ambiguous",
      summary: `${spec.address}: ${named.length} lists of owner ${owner} have that name`,
      detail: `They are ${ids(named)}. plsync cannot know which one is meant, so it touches none.`,
      remedy: `Remove the tag ${TAG.owner} from the list that is not meant, or delete that list.`,
    });
  }
  const [own] = named;
  if (own !== undefined && typeof spec.adopt === "string" && own.id !== spec.adopt) {
    return problem(mapping, spec, {
      code: "adopt_mismatch",
      summary: `${spec.address} is ${own.id} already, so ${spec.adopt} cannot be adopted under that name`,
      remedy: "Remove `adopt`, or choose another name for the list to adopt.",
    });
  }
  if (own !== undefined) return checkOurs(mapping, spec, own);
  const owned = (name: string) => (lists.byName.get(name) ?? []).filter((list) => ownerOf(list) === owner);
  const former = formerNames(spec).find((name) => !wanted.has(name) && owned(name).length > 0);
  const renamed = former === undefined ? [] : owned(former);
  if (renamed.length > 1) {
    return problem(mapping, spec, {
      code: "list_ambiguous",
      summary: `${spec.address}: ${renamed.length} lists of owner ${owner} are named ${former}`,
      detail: `They are ${ids(renamed)}. plsync cannot know which one to rename, so it touches none.`,
    });
  }
  const [old] = renamed;
  if (old !== undefined) return checkOurs(mapping, spec, old);
  if (typeof spec.adopt === "string") return adoptById(mapping, spec, lists.byId(spec.adopt), owner, wanted);
  return checkNamed(mapping, spec, withName);
}
