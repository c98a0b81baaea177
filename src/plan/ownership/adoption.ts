// Lists without our tag where the file wants one: taken over if the file says so, otherwise not touched.
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";
import { checkOurs, ipamHeld, lookalikeTag, type Ownership, ownerOf, problem, unusable } from "./owned-list.ts";

/** A list without our tag that the file wants to take over, or that has the name of one of its lists. */
function checkUntagged(mapping: Mapping, spec: ListSpec, list: PrefixList): Ownership {
  const odd = lookalikeTag(list);
  if (odd !== undefined) return { kind: "held", list, held: odd };
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

/** For a list whose `adopt` is an id, while no list of ours has its name. `list`: the one with that id; `wanted`: all names that the file wants there. */
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
      "Correct the id, or remove `adopt` to create a new list.",
    );
  }
  if (ownerOf(list) !== owner) return checkUntagged(mapping, spec, list);
  if (!wanted.has(list.name)) return checkOurs(mapping, spec, list);
  return mismatch(
    `the list to adopt, ${list.id}, is named ${list.name}, which the file names elsewhere`,
    "Correct the id, or remove `adopt` to create a new list.",
  );
}

/** For a list whose `adopt` is no id, while no list of ours has its name. `named`: the lists of others that have it, in order of id. */
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
  return candidate === undefined ? { kind: "new" } : checkUntagged(mapping, spec, candidate);
}
