// Lists that stand where the file wants one and do not carry our tag: taken over when the file says so, else untouched.
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";
import { checkOurs, ipamHeld, type Ownership, ownerOf, problem, unusable } from "./owned-list.ts";

/** A list without our tag that the file wants to take over, or stumbles upon. */
function checkStranger(mapping: Mapping, spec: ListSpec, list: PrefixList): Ownership {
  const other = ownerOf(list);
  if (other !== undefined) {
    return {
      kind: "held",
      list,
      held: {
        code: "other_owner",
        reason: `it belongs to ${other}`,
        detail: `The tag ${TAG.owner} of ${list.id} names another mappings.yaml. plsync never touches another owner's list. Choose another name, or let that owner release it first.`,
      },
    };
  }
  if (list.fedByIpam) return { kind: "held", list, held: ipamHeld(list) };
  if (spec.adopt === false) {
    return {
      kind: "held",
      list,
      held: {
        code: "not_managed",
        reason: "it exists, but plsync does not manage it",
        detail: "To take it over, set `adopt: true`.",
      },
    };
  }
  if (list.family !== spec.family) {
    return problem(mapping, spec, {
      code: "adopt_mismatch",
      summary: `${spec.address}: the list to adopt, ${list.id}, is an ${list.family} list; the file wants ${spec.family}`,
      remedy: "Correct `address_family`, or choose another name.",
    });
  }
  return unusable(mapping, spec, list) ?? { kind: "adopt", list };
}

/** `adopt` names an id, and no list of ours has the wanted name. */
export function adoptById(
  mapping: Mapping,
  spec: ListSpec,
  list: PrefixList | undefined,
  owner: string,
  wanted: ReadonlySet<string>,
): Ownership {
  const mismatch = (summary: string, remedy: string) =>
    problem(mapping, spec, { code: "adopt_mismatch", summary: `${spec.address}: ${summary}`, remedy });
  if (list === undefined) {
    return mismatch(
      `the list to adopt, ${spec.adopt}, does not exist in ${spec.at.account} (${spec.at.accountId}) ${spec.at.region}`,
      "Correct the id, or take `adopt` out to create a new list.",
    );
  }
  if (ownerOf(list) !== owner) return checkStranger(mapping, spec, list);
  if (!wanted.has(list.name)) return checkOurs(mapping, spec, list);
  return mismatch(
    `the list to adopt, ${list.id}, is ${list.name}, which the file names elsewhere`,
    "Correct the id, or take `adopt` out to create a new list.",
  );
}

/** No list of ours has the wanted name, and no id is named: `named` are those that do, by id. */
export function checkNamed(mapping: Mapping, spec: ListSpec, named: readonly PrefixList[]): Ownership {
  const unowned = named.filter((list) => ownerOf(list) === undefined);
  if (spec.adopt === true && unowned.length > 1) {
    return problem(mapping, spec, {
      code: "adopt_mismatch",
      summary: `${spec.address}: ${unowned.length} lists have that name, so \`adopt: true\` does not say which`,
      detail: `They are ${unowned.map((list) => list.id).join(", ")}.`,
      remedy: "Name the one to take over: `adopt: pl-…`.",
    });
  }
  const candidate = unowned[0] ?? named[0];
  return candidate === undefined ? { kind: "new" } : checkStranger(mapping, spec, candidate);
}
