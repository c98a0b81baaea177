// Resources of AWS that have addresses of their own, whether or not an interface uses them.
import type { Cidr } from "../cidr.ts";

/** The keys under which mappings.yaml writes them. */
export type ResourceKind = "subnets" | "vpcs" | "elastic_ips" | "nat_gateways";

export interface NetworkResource {
  /** subnet-…, vpc-…, eipalloc-…, nat-… */
  readonly id: string;
  /** Absent: it is in no VPC. */
  readonly vpcId?: string;
  readonly tags: ReadonlyMap<string, string>;
  /** Of both families. */
  readonly blocks: readonly Cidr[];
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

/** What a resource must have: all of the tags, and that VPC where one is named. */
export interface ResourceMatch {
  readonly vpcId?: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** True if the resource has all of it. */
export function matchesResource({ vpcId, tags }: ResourceMatch, resource: NetworkResource): boolean {
  if (vpcId !== undefined && resource.vpcId !== vpcId) return false;
  return [...tags].every(([key, value]) => resource.tags.get(key) === value);
}
