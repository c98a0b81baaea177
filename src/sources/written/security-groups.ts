// Sources of kind `security_groups` as mappings.yaml writes them: groups by id, name or tags, and which of their members count.
import type { AccountRegion } from "../../model/account-region.ts";
import { type Cidr, parseCidr } from "../../model/cidr.ts";
import type { Path } from "../../model/diagnostics/problem.ts";
import type { Source } from "../../model/mapping.ts";
import { present } from "../../model/present.ts";
import type { GroupSelector } from "../group-selectors.ts";
import type { InterfaceSettings } from "../qualify.ts";
import { interfaceSettings, type WrittenInterfaceSettings } from "./interface-settings.ts";
import { type DraftPlace, type DraftSource, type WrittenKind, wordOr } from "./written-kind.ts";

export interface SecurityGroupSource extends Source, InterfaceSettings {
  readonly kind: "security_groups";
  readonly at: AccountRegion;
  readonly selectors: readonly GroupSelector[];
  readonly maxAddresses: number;
}

/** AWS allows no list more entries (VPC quotas, "Maximum entries per prefix list"). */
export const DEFAULT_MAX_ADDRESSES = 1000;

type WithoutPosition<T> = T extends unknown ? Omit<T, "position"> & { readonly path: Path } : never;
type DraftSelector = WithoutPosition<GroupSelector>;

export interface DraftGroupSource extends DraftSource, InterfaceSettings {
  readonly kind: "security_groups";
  readonly place: DraftPlace;
  readonly selectors: readonly DraftSelector[];
  readonly maxAddresses: number;
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
  readonly within?: readonly string[];
  readonly max_addresses?: number;
}

function draftSelector(group: string | WrittenGroup, path: Path): DraftSelector {
  if (typeof group === "string") return { by: "id", id: group, path };
  if (group.tags !== undefined) {
    return { by: "tags", tags: new Map(Object.entries(group.tags)), follow: group.follow ?? false, path };
  }
  const vpc = group.vpc_id === undefined ? {} : { vpcId: group.vpc_id };
  return { by: "name", name: group.name ?? "", ...vpc, path };
}

function withinOf(within: readonly Cidr[] | undefined): Pick<Source, "within"> {
  return within === undefined ? {} : { within };
}

function blockOf(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
  return parsed.cidr;
}

export const WRITTEN_SECURITY_GROUPS: WrittenKind<SecurityGroupSource, DraftGroupSource> = {
  draft: (written, path, context) => {
    if (!context.sound(...path)) return undefined;
    const own = written as WrittenGroupSource;
    const groups = own.security_groups;
    const groupsPath = [...path, "security_groups"];
    return present({
      kind: "security_groups" as const,
      ...interfaceSettings(context.defaults.source, own),
      path,
      place: {
        account: wordOr(own.account, path, "account", context),
        region: wordOr(own.region, path, "region", context),
      },
      within: own.within?.map((text, index) => ({ text, path: [...path, "within", index] })),
      maxAddresses: own.max_addresses ?? DEFAULT_MAX_ADDRESSES,
      selectors:
        "map" in groups
          ? groups.map((group, index) => draftSelector(group, [...groupsPath, index]))
          : [draftSelector(groups, groupsPath)],
    });
  },

  // Whether the groups exist is for AWS to say.
  check: () => [],

  source: ({ path, place, selectors, within, ...rest }, file) => ({
    ...rest,
    at: file.accountRegion(place),
    ...withinOf(within?.map(({ text }) => blockOf(text)) ?? file.within(place)),
    selectors: selectors.map(({ path: at, ...selector }): GroupSelector => {
      return { ...selector, position: file.position(at, "value") };
    }),
    position: file.position(path, "value"),
  }),
};
