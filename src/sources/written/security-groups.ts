// Sources of kind `security_groups` as mappings.yaml writes them: groups by id, name or tags, and which of their members count.
import type { Path } from "../../model/diagnostics/problem.ts";
import type { GroupSelector } from "../group-selectors.ts";
import type { InterfaceSettings } from "../qualify.ts";
import { interfaceSettings, type WrittenInterfaceSettings } from "./interface-settings.ts";
import {
  type DraftPlacedSource,
  draftPlaced,
  type PlacedSource,
  placedSource,
  type WrittenPlacedSource,
} from "./placed-source.ts";
import type { WrittenKind } from "./written-kind.ts";

export interface SecurityGroupSource extends PlacedSource, InterfaceSettings {
  readonly kind: "security_groups";
  readonly selectors: readonly GroupSelector[];
}

type WithoutPosition<T> = T extends unknown ? Omit<T, "position"> & { readonly path: Path } : never;
type DraftSelector = WithoutPosition<GroupSelector>;

export interface DraftGroupSource extends DraftPlacedSource, InterfaceSettings {
  readonly kind: "security_groups";
  readonly selectors: readonly DraftSelector[];
}

interface WrittenGroup {
  readonly name?: string;
  readonly vpc_id?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly follow?: boolean;
}

interface WrittenGroupSource extends WrittenInterfaceSettings, WrittenPlacedSource {
  readonly security_groups: WrittenGroup | readonly (string | WrittenGroup)[];
}

function draftSelector(group: string | WrittenGroup, path: Path): DraftSelector {
  if (typeof group === "string") return { by: "id", id: group, path };
  if (group.tags !== undefined) {
    return { by: "tags", tags: new Map(Object.entries(group.tags)), follow: group.follow ?? false, path };
  }
  const vpc = group.vpc_id === undefined ? {} : { vpcId: group.vpc_id };
  return { by: "name", name: group.name ?? "", ...vpc, path };
}

export const WRITTEN_SECURITY_GROUPS: WrittenKind<SecurityGroupSource, DraftGroupSource> = {
  draft: (written, path, context) => {
    if (!context.sound(...path)) return undefined;
    const own = written as WrittenGroupSource;
    const groups = own.security_groups;
    const groupsPath = [...path, "security_groups"];
    return {
      kind: "security_groups",
      ...interfaceSettings(context.defaults.source, own),
      ...draftPlaced(own, path, context),
      selectors:
        "map" in groups
          ? groups.map((group, index) => draftSelector(group, [...groupsPath, index]))
          : [draftSelector(groups, groupsPath)],
    };
  },

  // Whether the groups exist is for AWS to say.
  check: () => [],

  source: (draft, file) => {
    const { kind, interfaces, addresses, delegatedPrefixes, selectors } = draft;
    return {
      kind,
      interfaces,
      addresses,
      delegatedPrefixes,
      ...placedSource(draft, file),
      selectors: selectors.map(({ path, ...selector }): GroupSelector => {
        return { ...selector, position: file.position(path, "value") };
      }),
    };
  },
};
