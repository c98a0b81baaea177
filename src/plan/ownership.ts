// Which list in AWS is the one that the file means, and whether it is ours to change.
//
// A list is ours by its tag `plsync:owner` in the account that the file names; its name says which of the file's lists it is.
//
//   in AWS, under the wanted name                      then
//   one list of ours                                   it is the one
//   two lists of ours                                  not planned: which one is meant cannot be known
//   one of ours under `renamed_from`, none here        renamed in place
//   an unowned one                                     held back until `adopt` (true, or its id)
//   one of another owner                               held back, never touched
//   one that an IPAM resolver feeds                    held back, never touched
//   one of another account, or AWS' own                not in our way: names are not unique across owners
//   none, but `adopt` names an id                      that list is taken over and renamed
//   none                                               created
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ListSpec, Mapping } from "../model/mapping.ts";
import { type PrefixList, TAG } from "../model/prefix-list.ts";
import type { Held } from "./plan.ts";

export type Ownership =
  | { readonly kind: "new" }
  | { readonly kind: "ours"; readonly list: PrefixList }
  | { readonly kind: "adopt"; readonly list: PrefixList }
  /** Somebody else's, or nobody's: shown with what taking it over would do, and untouched. */
  | { readonly kind: "held"; readonly list: PrefixList; readonly held: Held }
  | { readonly kind: "not-planned"; readonly diagnostic: Diagnostic };

/** Lists that exist for plsync: a list whose deletion is complete may be seen for a while. */
export function isThere(list: PrefixList): boolean {
  return list.state !== "delete-complete";
}

export function ownerOf(list: PrefixList): string | undefined {
  return list.tags.get(TAG.owner);
}

/** True if the list is this owner's: by tag, and in the very account (shared lists show no tags, but AWS may change that). */
export function isOurs(list: PrefixList, accountId: string, owner: string): boolean {
  return list.ownerId === accountId && ownerOf(list) === owner && isThere(list);
}

function problem(
  mapping: Mapping,
  spec: ListSpec,
  rest: Pick<Diagnostic, "code" | "summary" | "detail" | "remedy">,
): Ownership {
  return {
    kind: "not-planned",
    diagnostic: {
      severity: "error",
      address: spec.address,
      account: spec.at.account,
      region: spec.at.region,
      mapping: mapping.name,
      position: spec.position,
      ...rest,
    },
  };
}

const ids = (lists: readonly PrefixList[]): string => lists.map((list) => list.id).join(", ");

function checkOurs(mapping: Mapping, spec: ListSpec, list: PrefixList): Ownership {
  if (list.fedByIpam) return { kind: "held", list, held: ipamHeld(list) };
  if (list.family !== spec.family) {
    return problem(mapping, spec, {
      code: "family_changed",
      summary: `${spec.address} is an ${list.family} list and cannot become an ${spec.family} list`,
      detail: `AWS fixes the address family of a list (${list.id}) when it is created.`,
      remedy: "Give the list of the other family a new name; the old list goes when the file no longer names it.",
    });
  }
  if (list.state === "create-failed" || list.state === "delete-in-progress") {
    return problem(mapping, spec, {
      code: "list_unusable",
      summary: `${spec.address} (${list.id}) is in state ${list.state}`,
      ...(list.stateMessage === undefined ? {} : { detail: `AWS says: ${list.stateMessage}` }),
      remedy:
        list.state === "create-failed"
          ? "Delete that list in AWS, then run plsync again: it creates the list anew."
          : "Run plsync again when AWS has deleted it.",
    });
  }
  return { kind: "ours", list };
}

function ipamHeld(list: PrefixList): Held {
  return {
    code: "foreign_list",
    reason: "an IPAM prefix list resolver feeds it",
    detail: `${list.id} takes its entries from IPAM; plsync never changes such a list.`,
  };
}

/** An unowned list that the file wants to take over, or stumbles upon. */
function checkUnowned(
  mapping: Mapping,
  spec: ListSpec,
  named: readonly PrefixList[],
  byId: PrefixList | undefined,
): Ownership | undefined {
  const candidate = byId ?? named[0];
  if (typeof spec.adopt === "string" && byId === undefined) {
    return problem(mapping, spec, {
      code: "adopt_mismatch",
      summary: `${spec.address}: the list to adopt, ${spec.adopt}, does not exist in ${spec.at.account} (${spec.at.accountId}) ${spec.at.region}`,
      remedy: "Correct the id, or take `adopt` out to create a new list.",
    });
  }
  if (candidate === undefined) return undefined;
  if (spec.adopt === true && named.length > 1) {
    return problem(mapping, spec, {
      code: "adopt_mismatch",
      summary: `${spec.address}: ${named.length} lists have that name, so \`adopt: true\` does not say which`,
      detail: `They are ${ids(named)}.`,
      remedy: "Name the one to take over: `adopt: pl-…`.",
    });
  }
  const other = ownerOf(candidate);
  if (other !== undefined) {
    return {
      kind: "held",
      list: candidate,
      held: {
        code: "other_owner",
        reason: `it belongs to ${other}`,
        detail: `The tag ${TAG.owner} of ${candidate.id} names another mappings.yaml. plsync never touches another owner's list. Choose another name, or let that owner release it first.`,
      },
    };
  }
  if (candidate.fedByIpam) return { kind: "held", list: candidate, held: ipamHeld(candidate) };
  if (spec.adopt === false) {
    return {
      kind: "held",
      list: candidate,
      held: {
        code: "not_managed",
        reason: "it exists, but plsync does not manage it",
        detail: "To take it over, set `adopt: true`.",
      },
    };
  }
  if (candidate.family !== spec.family) {
    return problem(mapping, spec, {
      code: "adopt_mismatch",
      summary: `${spec.address}: the list to adopt, ${candidate.id}, is an ${candidate.family} list; the file wants ${spec.family}`,
      remedy: "Correct `address_family`, or choose another name.",
    });
  }
  return { kind: "adopt", list: candidate };
}

/**
 * The list that `spec` means among those read in its account-region. `wanted` holds the names that the file wants there,
 * so that a list still wanted under its old name is not renamed away.
 */
export function ownershipOf(
  mapping: Mapping,
  spec: ListSpec,
  lists: readonly PrefixList[],
  owner: string,
  wanted: ReadonlySet<string>,
): Ownership {
  const here = lists.filter((list) => list.ownerId === spec.at.accountId && isThere(list));
  const ours = here.filter((list) => ownerOf(list) === owner);
  const named = ours.filter((list) => list.name === spec.name);
  if (named.length > 1) {
    return problem(mapping, spec, {
      code: "list_ambiguous",
      summary: `${spec.address}: ${named.length} lists of owner ${owner} have that name`,
      detail: `They are ${ids(named)}. Which one is meant cannot be known, so none is touched.`,
      remedy: `Take the tag ${TAG.owner} off the one that is not meant, or delete it.`,
    });
  }
  const [own] = named;
  if (own !== undefined) return checkOurs(mapping, spec, own);
  const renamed = ours.filter((list) => list.name === spec.renamedFrom && !wanted.has(list.name));
  if (renamed.length > 1) {
    return problem(mapping, spec, {
      code: "list_ambiguous",
      summary: `${spec.address}: ${renamed.length} lists of owner ${owner} are named ${spec.renamedFrom}`,
      detail: `They are ${ids(renamed)}. Which one to rename cannot be known, so none is touched.`,
    });
  }
  const [old] = renamed;
  if (old !== undefined) return checkOurs(mapping, spec, old);
  const byId = here.find((list) => list.id === spec.adopt);
  const strangers = here.filter((list) => list.name === spec.name && ownerOf(list) !== owner);
  return checkUnowned(mapping, spec, strangers, byId) ?? { kind: "new" };
}
