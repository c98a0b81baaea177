// Which interfaces and addresses count, as sources and `defaults.source` write it; for every kind that brings interfaces.
import type { AddressSide } from "../../model/interface.ts";
import type { InterfaceSettings } from "../qualify.ts";

export interface WrittenInterfaceSettings {
  readonly interfaces?: {
    readonly detached?: boolean;
    readonly managed?: boolean;
    readonly types?: readonly string[];
    readonly vpc_ids?: "all" | readonly string[];
  };
  readonly addresses?: AddressSide;
  readonly delegated_prefixes?: boolean;
}

/** The built-in defaults, as the schema documents them. */
const BUILT_IN: InterfaceSettings = {
  interfaces: { detached: true, managed: true, types: [], vpcIds: [] },
  addresses: "private",
  delegatedPrefixes: true,
};

function merge(base: InterfaceSettings, own: WrittenInterfaceSettings): InterfaceSettings {
  const { interfaces = {} } = own;
  return {
    interfaces: {
      detached: interfaces.detached ?? base.interfaces.detached,
      managed: interfaces.managed ?? base.interfaces.managed,
      types: interfaces.types ?? base.interfaces.types,
      vpcIds: interfaces.vpc_ids ?? base.interfaces.vpcIds,
    },
    addresses: own.addresses ?? base.addresses,
    delegatedPrefixes: own.delegated_prefixes ?? base.delegatedPrefixes,
  };
}

/** Built-in defaults ← `defaults.source` of the file ← the source's own: maps key by key, lists and single values replace. */
export function interfaceSettings(
  defaults: WrittenInterfaceSettings | undefined,
  own: WrittenInterfaceSettings,
): InterfaceSettings {
  return merge(merge(BUILT_IN, defaults ?? {}), own);
}
