// Sources of kind `prefix_lists` as mappings.yaml writes them: lists by id, or one by its name and owner.
import type { AddressFamily } from "../../model/cidr.ts";
import type { Path } from "../../model/diagnostics/problem.ts";
import type { ResourceSelector } from "../resource-selectors.ts";
import { type DraftPlacedSource, draftPlaced, placedSource, type WrittenPlacedSource } from "./placed-source.ts";
import type { ResourceSource } from "./resources.ts";
import type { WrittenKind } from "./written-kind.ts";

export interface PrefixListSource extends ResourceSource {
  readonly kind: "prefix_lists";
  /** The shortest prefix length that the mapping's lists allow. */
  readonly widest: Readonly<Record<AddressFamily, number>>;
}

export interface DraftPrefixListSource extends DraftPlacedSource {
  readonly kind: "prefix_lists";
  readonly lists: readonly DraftList[];
}

type DraftList =
  | { readonly by: "id"; readonly id: string; readonly path: Path }
  | { readonly by: "name"; readonly name: string; readonly owner?: string; readonly path: Path };

interface WrittenPrefixLists extends WrittenPlacedSource {
  readonly prefix_lists: readonly string[] | { readonly name: string; readonly owner?: string };
}

function draftLists(written: WrittenPrefixLists["prefix_lists"], path: Path): readonly DraftList[] {
  if ("map" in written) return written.map((id, index) => ({ by: "id", id, path: [...path, index] }));
  return [{ by: "name", ...written, path }];
}

export const WRITTEN_PREFIX_LISTS: WrittenKind<PrefixListSource, DraftPrefixListSource> = {
  draft: (written, path, context) => {
    if (!context.sound(...path)) return undefined;
    const own = written as WrittenPrefixLists;
    const lists = draftLists(own.prefix_lists, [...path, "prefix_lists"]);
    return { kind: "prefix_lists", ...draftPlaced(own, path, context), lists };
  },

  // Whether the lists exist is for AWS to say.
  check: () => [],

  source: (draft, file) => {
    const placed = placedSource(draft, file);
    const selectors = draft.lists.map((list): ResourceSelector => {
      const position = file.position(list.path, "value");
      if (list.by === "id") return { by: "id", id: list.id, position };
      return { by: "match", name: list.name, ownerId: list.owner ?? placed.at.accountId, tags: new Map(), position };
    });
    return { kind: "prefix_lists", ...placed, selectors, widest: file.widest };
  },
};
