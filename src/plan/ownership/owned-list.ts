// What a list in AWS is to the file that wants it: the possible answers, and whether a list of ours can be worked on.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";

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

/** A list that no change can be made to. */
export function unusable(mapping: Mapping, spec: ListSpec, list: PrefixList): Ownership | undefined {
  if (list.state !== "create-failed" && list.state !== "delete-in-progress") return undefined;
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

export function checkOurs(mapping: Mapping, spec: ListSpec, list: PrefixList): Ownership {
  if (list.fedByIpam) return { kind: "held", list, held: ipamHeld(list) };
  if (list.family !== spec.family) {
    return problem(mapping, spec, {
      code: "family_changed",
      summary: `${spec.address} is an ${list.family} list and cannot become an ${spec.family} list`,
      detail: `AWS fixes the address family of a list (${list.id}) when it is created.`,
      remedy: "Give the list of the other family a new name; the old list goes when the file no longer names it.",
    });
  }
  return unusable(mapping, spec, list) ?? { kind: "ours", list };
}

export function ipamHeld(list: PrefixList): Held {
  return {
    code: "foreign_list",
    reason: "an IPAM prefix list resolver feeds it",
    detail: `${list.id} takes its entries from IPAM; plsync never changes such a list.`,
  };
}
