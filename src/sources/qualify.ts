// Which addresses of which interfaces a security-group source brings. The one place that decides what "qualifies":
// the plan asks it about what was read, and the check before removals asks it about what still has an address.
import type { Cidr } from "../model/cidr.ts";
import type { NetworkInterface } from "../model/interface.ts";
import type { InterfaceFilter, SecurityGroupSource } from "../model/mapping.ts";

function passes(filter: InterfaceFilter, found: NetworkInterface): boolean {
  return (
    (filter.detached || found.status !== "available") &&
    (filter.managed || !found.managed) &&
    (filter.types.length === 0 || filter.types.includes(found.type)) &&
    (filter.vpcIds.length === 0 || filter.vpcIds.includes(found.vpcId))
  );
}

/**
 * The id of a group of the source that the interface carries, if the interface passes the source's filter; of several the
 * first by id, since AWS answers them in any order.
 */
export function qualifyingGroup(
  source: SecurityGroupSource,
  groupIds: ReadonlySet<string>,
  found: NetworkInterface,
): string | undefined {
  if (!passes(source.interfaces, found)) return undefined;
  let first: string | undefined;
  for (const id of found.groupIds) if (groupIds.has(id) && (first === undefined || id < first)) first = id;
  return first;
}

/**
 * The blocks that an interface brings: /32 and /128 addresses, /28 and /80 delegated prefixes.
 * IPv6 addresses are private and public at once, so `addresses` chooses among IPv4 addresses only.
 */
export function blocksOf(source: SecurityGroupSource, found: NetworkInterface): readonly Cidr[] {
  const blocks: Cidr[] = [];
  if (source.addresses !== "public") blocks.push(...found.privateIPv4);
  if (source.addresses !== "private") blocks.push(...found.publicIPv4);
  blocks.push(...found.ipv6);
  if (source.delegatedPrefixes) {
    blocks.push(...found.delegated.filter((cidr) => source.addresses !== "public" || typeof cidr === "bigint"));
  }
  return blocks;
}
