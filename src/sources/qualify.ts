// Which interfaces count for a source, and which of their addresses. The one place that decides what "qualifies": the plan
// asks it about what was read, and the check before removals asks it about what still has an address.
import type { BlockChoice, Interfaces } from "../model/columns/interfaces.ts";
import type { AddressSide, CarriedGroup, NamedGroup } from "../model/interface.ts";

export interface InterfaceFilter {
  /** Interfaces in status `available`, attached to nothing, count: they keep their addresses. */
  readonly detached: boolean;
  /** Interfaces that an AWS service manages count. */
  readonly managed: boolean;
  /** AWS' interface types; empty: all. */
  readonly types: readonly string[];
  /** Interfaces in these VPCs count; empty: in the own VPC of a group that they carry. */
  readonly vpcIds: readonly string[] | "all";
}

/** The settings of a source that brings the addresses of interfaces. */
export interface InterfaceSettings {
  readonly interfaces: InterfaceFilter;
  readonly addresses: AddressSide;
  /** Prefixes delegated to interfaces (/28, /80) count as CIDRs. */
  readonly delegatedPrefixes: boolean;
}

function names(vpcIds: InterfaceFilter["vpcIds"]): boolean {
  return vpcIds !== "all" && vpcIds.length > 0;
}

/** True if interfaces count by the own VPC of the group that they carry. */
export function needsOwnVpc({ vpcIds }: InterfaceFilter): boolean {
  return vpcIds !== "all" && vpcIds.length === 0;
}

/** True if the interface with that number passes the filter. */
function qualifies(filter: InterfaceFilter, interfaces: Interfaces, number: number): boolean {
  return (
    (filter.detached || interfaces.status(number) !== "available") &&
    (filter.managed || !interfaces.isManaged(number)) &&
    (filter.types.length === 0 || filter.types.includes(interfaces.type(number))) &&
    (!names(filter.vpcIds) || filter.vpcIds.includes(interfaces.vpcId(number)))
  );
}

/** Those of the interfaces, by number, that pass the filter. */
export function qualifying(filter: InterfaceFilter, interfaces: Interfaces, numbers: Uint32Array): Uint32Array {
  const { detached, managed, types, vpcIds } = filter;
  if (detached && managed && types.length === 0 && !names(vpcIds)) return numbers;
  return numbers.filter((number) => qualifies(filter, interfaces, number));
}

/** The first by id of the groups that the interface carries, since AWS lists an interface's groups in any order. */
export function groupCarried(groups: readonly NamedGroup[], carried: readonly CarriedGroup[]): NamedGroup | undefined {
  let first: NamedGroup | undefined;
  for (const group of groups) {
    const isFirst = first === undefined || group.id < first.id;
    if (isFirst && carried.some(({ id }) => id === group.id)) first = group;
  }
  return first;
}

/**
 * The blocks that an interface brings: /32 and /128 addresses, /28 and /80 delegated prefixes.
 * IPv6 addresses are private and public at once, so `addresses` chooses among IPv4 addresses only.
 */
export function chosenBlocks({ addresses, delegatedPrefixes }: InterfaceSettings): BlockChoice {
  return {
    privateIPv4: addresses !== "public",
    publicIPv4: addresses !== "private",
    delegatedIPv4: delegatedPrefixes && addresses !== "public",
    ipv6: true,
    delegatedIPv6: delegatedPrefixes,
  };
}
