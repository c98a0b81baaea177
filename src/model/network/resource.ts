// Resources of AWS that have addresses of their own, whether or not an interface uses them.
import type { Cidr } from "../cidr.ts";

/** The keys under which mappings.yaml writes them. */
export type ResourceKind = "subnets" | "vpcs" | "elastic_ips" | "nat_gateways" | "prefix_lists";

export interface NetworkResource {
  /** subnet-…, vpc-…, eipalloc-…, nat-…, pl-… */
  readonly id: string;
  /** Absent: it is in no VPC. */
  readonly vpcId?: string;
  readonly tags: ReadonlyMap<string, string>;
  /** Of a prefix list. */
  readonly name?: string;
  /** Of a prefix list: 12 digits, or the literal `AWS`. */
  readonly ownerId?: string;
  /** Of a prefix list, at which its entries were read; AWS' own have none. */
  readonly version?: number;
  /** Of both families; of a prefix list its entries, once they were read. */
  readonly blocks: readonly Cidr[];
  /** Of the entries of a prefix list, in the order of its blocks. */
  readonly descriptions?: readonly string[];
  /** IPv6 blocks of the resource that AWS has as private ones; absent: none. */
  readonly privateIPv6?: readonly Cidr[];
  /** The parts of a subnet that are set aside; absent: they were not read. */
  readonly reservations?: readonly CidrReservation[];
}

export interface CidrReservation {
  /** scr-… */
  readonly id: string;
  readonly cidr: Cidr;
  readonly description?: string;
}

/** What a resource must have: all of the tags, and that VPC, name and owner where one is named. */
export interface ResourceMatch {
  readonly vpcId?: string;
  readonly name?: string;
  readonly ownerId?: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** True if the resource has all of it. */
export function matchesResource({ vpcId, name, ownerId, tags }: ResourceMatch, resource: NetworkResource): boolean {
  if (vpcId !== undefined && resource.vpcId !== vpcId) return false;
  if (name !== undefined && resource.name !== name) return false;
  if (ownerId !== undefined && resource.ownerId !== ownerId) return false;
  return [...tags].every(([key, value]) => resource.tags.get(key) === value);
}
