// Which interfaces count for a source, and which of their addresses. The one place that decides what "qualifies": the plan
// asks it about what was read, and the check before removals asks it about what still has an address.
import type { Cidr } from "../model/cidr.ts";
import type { AddressSide, NetworkInterface } from "../model/interface.ts";

export interface InterfaceFilter {
  /** Interfaces in status `available`, attached to nothing, count: they keep their addresses. */
  readonly detached: boolean;
  /** Interfaces that an AWS service manages count. */
  readonly managed: boolean;
  /** AWS' interface types; empty: all. */
  readonly types: readonly string[];
  /** Empty: all. */
  readonly vpcIds: readonly string[];
}

/** The settings of a source that brings the addresses of interfaces. */
export interface InterfaceSettings {
  readonly interfaces: InterfaceFilter;
  readonly addresses: AddressSide;
  /** Prefixes delegated to interfaces (/28, /80) count as CIDRs. */
  readonly delegatedPrefixes: boolean;
}

/** True if the interface passes the filter. */
export function qualifies(filter: InterfaceFilter, found: NetworkInterface): boolean {
  return (
    (filter.detached || found.status !== "available") &&
    (filter.managed || !found.managed) &&
    (filter.types.length === 0 || filter.types.includes(found.type)) &&
    (filter.vpcIds.length === 0 || filter.vpcIds.includes(found.vpcId))
  );
}

/** The first of the groups by id that the interface carries, since AWS lists an interface's groups in any order. */
export function groupCarried(groupIds: ReadonlySet<string>, found: NetworkInterface): string | undefined {
  let first: string | undefined;
  for (const { id } of found.groups) if (groupIds.has(id) && (first === undefined || id < first)) first = id;
  return first;
}

/**
 * The blocks that an interface brings: /32 and /128 addresses, /28 and /80 delegated prefixes.
 * IPv6 addresses are private and public at once, so `addresses` chooses among IPv4 addresses only.
 */
export function blocksOf(
  { addresses, delegatedPrefixes }: InterfaceSettings,
  found: NetworkInterface,
): readonly Cidr[] {
  const blocks: Cidr[] = [];
  if (addresses !== "public") blocks.push(...found.privateIPv4);
  if (addresses !== "private") blocks.push(...found.publicIPv4);
  blocks.push(...found.ipv6);
  if (delegatedPrefixes) {
    blocks.push(...found.delegated.filter((cidr) => addresses !== "public" || typeof cidr === "bigint"));
  }
  return blocks;
}
