// Sources of kind `security_groups` as mappings.yaml writes them: groups by id, name or tags, and which of their members count.
import type { AccountRegion } from "../../model/account-region.ts";
import type { Path } from "../../model/diagnostics/problem.ts";
import type { Source } from "../../model/mapping.ts";
import type { GroupSelector } from "../group-selectors.ts";
import type { InterfaceSettings } from "../qualify.ts";
import { interfaceSettings, type WrittenInterfaceSettings } from "./interface-settings.ts";
import { type DraftPlace, type DraftSource, type WrittenKind, wordOr } from "./written-kind.ts";

export interface SecurityGroupSource extends Source, InterfaceSettings {
  readonly kind: "security_groups";
  readonly at: AccountRegion;
  readonly selectors: readonly GroupSelector[];
}

type WithoutPosition<T> = T extends unknown ? Omit<T, "position"> & { readonly path: Path } : never;
type DraftSelector = WithoutPosition<GroupSelector>;

export interface DraftGroupSource extends DraftSource, InterfaceSettings {
  readonly kind: "security_groups";
  readonly place: DraftPlace;
  readonly selectors: readonly DraftSelector[];
}

interface WrittenGroup {
  readonly name?: string;
  readonly vpc_id?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly follow?: boolean;
}

interface WrittenGroupSource extends WrittenInterfaceSettings {
  readonly security_groups: WrittenGroup | readonly (string | WrittenGroup)[];
  readonly account?: string;
  readonly region?: string;
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
      path,
      place: {
        account: wordOr(own.account, path, "account", context),
        region: wordOr(own.region, path, "region", context),
      },
      selectors:
        "map" in groups
          ? groups.map((group, index) => draftSelector(group, [...groupsPath, index]))
          : [draftSelector(groups, groupsPath)],
    };
  },

  // Whether the groups exist is for AWS to say.
  check: () => [],

  source: ({ path, place, selectors, ...rest }, file) => ({
    ...rest,
    at: file.accountRegion(place),
    selectors: selectors.map(({ path: at, ...selector }): GroupSelector => {
      return { ...selector, position: file.position(at, "value") };
    }),
    position: file.position(path, "value"),
  }),
};
