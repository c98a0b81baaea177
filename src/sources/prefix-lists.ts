// The kind `prefix_lists`: a copy of other prefix lists, of any account and Region, AWS' own too. Nothing proves whose the addresses in a
// list are, so a source without `within` may bring all but special-purpose ones, in blocks no wider than the mapping's lists allow.

import { present } from "../model/present.ts";
import { withoutMark } from "../model/remembered/entry-mark.ts";
import type { ResourceBlock } from "./origin/resource-origin.ts";
import { selectedResources } from "./resource-selectors.ts";
import { resourceKind } from "./resources.ts";
import type { SourceKind } from "./source-kind.ts";
import { type DraftPrefixListSource, type PrefixListSource, WRITTEN_PREFIX_LISTS } from "./written/prefix-lists.ts";

/** Ids of lists at the beginning of a description: an entry that was copied several times has several. */
const COPIED = /^(?:pl-[0-9a-f]{8,17}(?: |$))+/;

function copiedFrom(descriptions: readonly string[] = []): ReadonlySet<string> {
  return new Set(descriptions.flatMap((text) => (COPIED.exec(text)?.[0] ?? "").split(" ")).filter((id) => id !== ""));
}

export const PREFIX_LISTS: SourceKind<PrefixListSource, DraftPrefixListSource, ResourceBlock> = {
  ...resourceKind<PrefixListSource, DraftPrefixListSource>({
    written: WRITTEN_PREFIX_LISTS,
    kind: "prefix_lists",
    noun: "prefix list",
    side: "public",
    permissions: ["ec2:DescribeManagedPrefixLists", "ec2:GetManagedPrefixListEntries"],
    reads: () => ({ entries: true }),
    widest: ({ widest }) => widest,

    // What an entry is described as tells more than the name that all of them share.
    blocksOf: ({ id, name, version, blocks, descriptions = [] }) =>
      blocks.map((cidr, i) =>
        present({ cidr, resourceId: id, label: withoutMark(descriptions[i] ?? "") || name, version }),
      ),
  }),

  names: ({ selectors }) =>
    selectors.flatMap((one) => (one.by === "id" ? [one.id] : [`name=${one.name}`, `owner=${one.ownerId}`])),

  lists: ({ at, selectors }) =>
    selectors.map((selector) =>
      selector.by === "id"
        ? { at, ownerId: "*", id: selector.id }
        : { at, ownerId: selector.ownerId ?? at.accountId, id: "*" },
    ),

  copies: ({ at, selectors }, readings) => {
    const found = readings.at(at).resources("prefix_lists");
    if (!found.ok) return [];
    return selectedResources(selectors, found.value).map(({ id, descriptions }) => ({
      id,
      from: copiedFrom(descriptions),
    }));
  },
};
