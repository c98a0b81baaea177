// How sources write network resources: a list of ids, or a map of what they must have.
import type { Path } from "../../model/diagnostics/problem.ts";
import type { ResourceSelector } from "../resource-selectors.ts";
import { type DraftPlacedSource, draftPlaced, type PlacedSource, placedSource } from "./placed-source.ts";
import type { Positions, WrittenContext, WrittenKind } from "./written-kind.ts";

/** A source that brings the addresses of network resources. */
export interface ResourceSource extends PlacedSource {
  readonly selectors: readonly ResourceSelector[];
}

type WithoutPosition<T> = T extends unknown ? Omit<T, "position"> & { readonly path: Path } : never;

export interface DraftResourceSource extends DraftPlacedSource {
  readonly selectors: readonly WithoutPosition<ResourceSelector>[];
}

export type WrittenResources =
  | readonly string[]
  | {
      readonly vpc_id?: string;
      readonly tags?: Readonly<Record<string, string>>;
      readonly allocation_ids?: readonly string[];
    };

/** `key`: of the source at the path, under which the resources are written; undefined when the source has mistakes. */
export function draftResources(
  written: object,
  path: Path,
  key: string,
  context: WrittenContext,
): Omit<DraftResourceSource, "kind"> | undefined {
  if (!context.sound(...path)) return undefined;
  const resources = (written as Readonly<Record<string, WrittenResources>>)[key] ?? [];
  return { ...draftPlaced(written, path, context), selectors: draftSelectors(resources, [...path, key]) };
}

function draftSelectors(resources: WrittenResources, path: Path): DraftResourceSource["selectors"] {
  if ("map" in resources) return resources.map((id, index) => ({ by: "id", id, path: [...path, index] }));
  const { vpc_id: vpcId, tags = {}, allocation_ids: ids } = resources;
  if (ids !== undefined) return draftSelectors(ids, [...path, "allocation_ids"]);
  return [{ by: "match", ...(vpcId === undefined ? {} : { vpcId }), tags: new Map(Object.entries(tags)), path }];
}

/** Of a draft without problems. */
export function resourceSource(draft: DraftResourceSource, file: Positions): Omit<ResourceSource, "kind"> {
  return {
    ...placedSource(draft, file),
    selectors: draft.selectors.map(({ path, ...selector }): ResourceSelector => {
      return { ...selector, position: file.position(path, "value") };
    }),
  };
}

/** How a kind writes its sources that has nothing but resources under its key. */
export function writtenResources<K extends string>(
  kind: K,
): WrittenKind<ResourceSource & { readonly kind: K }, DraftResourceSource & { readonly kind: K }> {
  return {
    draft: (written, path, context) => {
      const draft = draftResources(written, path, kind, context);
      return draft && { ...draft, kind };
    },
    // Whether they exist is for AWS to say.
    check: () => [],
    source: (draft, file) => ({ ...resourceSource(draft, file), kind }),
  };
}
