// Which list in AWS is the one whose entries alone are plsync's (`manage: entries`). Its owner tag cannot say so: it has no tags of ours.
//
//   in AWS                                        then
//   none of that id, or of that name              not planned: whoever makes it must make it first
//   several of that name                          not planned: the file must name the id
//   another of ours has the name, beside the id   not planned: one address cannot stand for both
//   one with our owner tag                        held back: as long as it has that, it would be deleted with its mapping
//   one of another owner                          held back, never touched
//   one that an IPAM resolver feeds               held back, never touched
//   of the other address family, or unusable      not planned
//   one                                           it is the one
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";
import { ipamHeld, lookalikeTag, type Ownership, ownerOf, problem } from "./owned-list.ts";
import type { ListIndex } from "./ownership.ts";

function missing(mapping: Mapping, spec: ListSpec): Ownership {
  const { address, at, name, id } = spec;
  return problem(mapping, spec, {
    code: "list_missing",
    summary: `${address}: there is no list ${id ?? `named ${name}`} in ${at.account} (${at.accountId}) ${at.region}`,
    detail: "With `manage: entries`, plsync fills a list that another tool makes, and never makes one itself.",
    remedy: `Make it there first, in Terraform or CDK, or correct \`${id === undefined ? "name" : "id"}\`.`,
  });
}

function heldOf(list: PrefixList, owner: string): Ownership | undefined {
  const odd = lookalikeTag(list);
  if (odd !== undefined) return { kind: "held", list, held: odd };
  if (list.fedByIpam) return { kind: "held", list, held: ipamHeld(list) };
  const tagged = ownerOf(list);
  if (tagged === undefined) return undefined;
  if (tagged === owner) {
    return {
      kind: "held",
      list,
      held: {
        code: "still_managed",
        reason: "it still has plsync's own tags, from when all of it was plsync's",
        detail: `With the tag ${TAG.owner}, ${list.id} would be deleted once the file no longer names it. Remove its tags that begin with plsync: first.`,
      },
    };
  }
  return {
    kind: "held",
    list,
    held: {
      code: "other_owner",
      reason: `it belongs to ${tagged}`,
      detail: `The tag ${TAG.owner} of ${list.id} names another mappings.yaml. plsync never touches another owner's list.`,
    },
  };
}

/** Which of the lists of its account-region `spec` is, of whose list plsync changes the entries alone. */
export function entriesOnlyOf(mapping: Mapping, spec: ListSpec, lists: ListIndex, owner: string): Ownership {
  const { address, id, name, family } = spec;
  const named = lists.byName.get(name) ?? [];
  const byId = id === undefined ? undefined : lists.byId(id);
  const [list, second] = id === undefined ? named : byId === undefined ? [] : [byId];
  if (list === undefined) return missing(mapping, spec);
  if (second !== undefined) {
    return problem(mapping, spec, {
      code: "list_ambiguous",
      summary: `${address}: ${named.length} lists there have that name`,
      detail: `They are ${named.map((one) => one.id).join(", ")}. plsync cannot know which one is meant, so it touches none.`,
      remedy: "Name the one to fill: `id: pl-…`.",
    });
  }
  const own = named.find((one) => one.id !== list.id && ownerOf(one) === owner);
  if (own !== undefined) {
    return problem(mapping, spec, {
      code: "list_ambiguous",
      summary: `${address}: ${own.id}, which plsync made, has that name too`,
      detail: `The file means ${list.id}, and one address cannot stand for both. None is touched.`,
      remedy: `Give the list another \`name\`, which is only what plsync calls ${list.id}. Then ${own.id} is a list that the file no longer names.`,
    });
  }
  const held = heldOf(list, owner);
  if (held !== undefined) return held;
  if (list.family !== family) {
    return problem(mapping, spec, {
      code: "family_changed",
      summary: `${address}: ${list.id} is an ${list.family} list; the file wants ${family}`,
      remedy: "Correct `address_family`, or name another list.",
    });
  }
  if (list.state === "create-failed" || list.state === "delete-in-progress") {
    return problem(mapping, spec, {
      code: "list_unusable",
      summary: `${address} (${list.id}) is in state ${list.state}`,
      ...(list.stateMessage === undefined ? {} : { detail: `AWS says: ${list.stateMessage}` }),
      remedy: "Make it anew in Terraform or CDK, or take it out of the file.",
    });
  }
  return { kind: "entries", list };
}
