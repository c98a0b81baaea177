// Which list in AWS a list of the file is: the possible answers, and whether a list of ours can be changed.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import { lookalikeOf, type PrefixList, TAG } from "../../model/prefix-list.ts";

export type Ownership =
  | { readonly kind: "new" }
  | { readonly kind: "ours"; readonly list: PrefixList }
  | { readonly kind: "adopt"; readonly list: PrefixList }
  /** Another tool makes it, and plsync changes its entries alone. */
  | { readonly kind: "entries"; readonly list: PrefixList }
  /** Of another owner, or of none: shown with what taking it over would do, and not touched. */
  | { readonly kind: "held"; readonly list: PrefixList; readonly held: Held }
  | { readonly kind: "not-planned"; readonly diagnostic: Diagnostic };

/** False once the deletion is complete: AWS still shows such a list for a while. */
export function isThere(list: PrefixList): boolean {
  return list.state !== "delete-complete";
}

/** The owner by the tag `plsync:owner`; undefined: a list that plsync does not manage. */
export function ownerOf(list: PrefixList): string | undefined {
  return list.tags.get(TAG.owner);
}

/** True if the tag names this owner and the list is of this account: shared lists show no tags today, but AWS may change that. */
export function isOurs(list: PrefixList, accountId: string, owner: string): boolean {
  return list.ownerId === accountId && ownerOf(list) === owner && isThere(list);
}

/** Why the list that `spec` means is not planned. */
export function problem(
  mapping: Mapping,
  spec: ListSpec,
  rest: Pick<Diagnostic, "code" | "summary" | "detail" | "remedy">,
): Ownership {
  return {
    kind: "not-planned",
    diagnostic: { severity: "error", ...where({ ...spec, mapping: mapping.name }), ...rest },
  };
}

/** Why a list of ours cannot be changed at all; undefined: it can. */
export function unusable(mapping: Mapping, spec: ListSpec, list: PrefixList): Ownership | undefined {
  if (list.state !== "create-failed" && list.state !== "delete-in-progress") return undefined;
  return problem(mapping, spec, {
    code: "list_unusable",
    summary: `${spec.address} (${list.id}) is in state ${list.state}`,
    ...(list.stateMessage === undefined ? {} : { detail: `AWS says: ${list.stateMessage}` }),
    remedy:
      list.state === "create-failed"
        ? "Delete that list in AWS, then run plsync again, which creates a new one."
        : "Run plsync again when AWS has deleted it.",
  });
}

/** For a list that has our tag: it is ours, unless something is in the way. */
export function checkOurs(mapping: Mapping, spec: ListSpec, list: PrefixList): Ownership {
  const odd = lookalikeTag(list);
  if (odd !== undefined) return { kind: "held", list, held: odd };
  if (list.fedByIpam) return { kind: "held", list, held: ipamHeld(list) };
  if (list.family !== spec.family) {
    return problem(mapping, spec, {
      code: "family_changed",
      summary: `${spec.address} is an ${list.family} list and cannot become an ${spec.family} list`,
      detail: `AWS fixes the address family of a list (${list.id}) when it is created.`,
      remedy:
        "Give the list of the other family another name. The old list is deleted once the file no longer names it.",
    });
  }
  return unusable(mapping, spec, list) ?? { kind: "ours", list };
}

/** Why a list is not touched that has a tag like one of ours in other letters: to IAM it is ours, or another owner's. */
export function lookalikeTag(list: PrefixList): Held | undefined {
  const key = lookalikeOf(list.tags);
  if (key === undefined) return undefined;
  return {
    code: "lookalike_tag",
    reason: `its tag ${key} differs from one of plsync's in upper and lower case only`,
    detail: `IAM takes ${key} for ${key.toLowerCase()}, so it decides who may change ${list.id}. Find out who set it, then remove it in AWS.`,
  };
}

/** Why a list that IPAM fills is held back. */
export function ipamHeld(list: PrefixList): Held {
  return {
    code: "foreign_list",
    reason: "an IPAM prefix list resolver feeds it",
    detail: `${list.id} takes its entries from IPAM; plsync never changes such a list.`,
  };
}
