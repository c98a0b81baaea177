// Sources of kind `network_interfaces` as mappings.yaml writes them: what interfaces must have, and which of them count.
import type { InterfaceMatch } from "../../model/network/interface-match.ts";
import { present } from "../../model/present.ts";
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

export interface NetworkInterfaceSource extends PlacedSource, InterfaceSettings {
  readonly kind: "network_interfaces";
  readonly match: InterfaceMatch;
}

export interface DraftInterfaceSource extends DraftPlacedSource, InterfaceSettings {
  readonly kind: "network_interfaces";
  readonly match: InterfaceMatch;
}

interface WrittenInterfaceSource extends WrittenInterfaceSettings, WrittenPlacedSource {
  readonly network_interfaces: {
    readonly tags?: Readonly<Record<string, string>>;
    readonly subnet_ids?: readonly string[];
    readonly vpc_ids?: readonly string[];
    readonly types?: readonly string[];
    readonly description?: string;
  };
}

export const WRITTEN_NETWORK_INTERFACES: WrittenKind<NetworkInterfaceSource, DraftInterfaceSource> = {
  draft: (written, path, context) => {
    if (!context.sound(...path)) return undefined;
    const own = written as WrittenInterfaceSource;
    const { tags = {}, subnet_ids: subnetIds, vpc_ids: vpcIds, types, description } = own.network_interfaces;
    return {
      kind: "network_interfaces",
      ...interfaceSettings(context.defaults.source, own),
      ...draftPlaced(own, path, context),
      match: present({ tags: new Map(Object.entries(tags)), subnetIds, vpcIds, types, description }),
    };
  },

  // Whether there are such interfaces is for AWS to say.
  check: () => [],

  source: (draft, file) => {
    const { kind, interfaces, addresses, delegatedPrefixes, match } = draft;
    return { kind, interfaces, addresses, delegatedPrefixes, match, ...placedSource(draft, file) };
  },
};
