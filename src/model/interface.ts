// One network interface (ENI) as a compact record: what decides whether its addresses qualify, and what tells people whose they are.
import type { Cidr } from "./cidr.ts";

export interface NetworkInterface {
  /** eni-… */
  readonly id: string;
  /** `available`, `associated`, `attaching`, `in-use`, `detaching`, or whatever AWS may add: an open set. */
  readonly status: string;
  /** AWS' interface type; an open set. */
  readonly type: string;
  /** Managed by an AWS service: `requesterManaged` or `operator.managed`. */
  readonly managed: boolean;
  readonly vpcId: string;
  /** 12 digits: the account that it belongs to, in a shared VPC perhaps another than the one that was asked. Absent where AWS left it out. */
  readonly ownerId?: string;
  readonly groups: readonly CarriedGroup[];
  /** i-…, when attached to an instance. */
  readonly instanceId?: string;
  /** The interface's Name tag. */
  readonly name?: string;
  readonly description?: string;
  /** Single addresses (/32), primary and secondary. */
  readonly privateIPv4: readonly Cidr[];
  /** Elastic and public IPv4 addresses (/32). */
  readonly publicIPv4: readonly Cidr[];
  /** Single addresses (/128). */
  readonly ipv6: readonly Cidr[];
  /** Delegated prefixes, /28 and /80. */
  readonly delegated: readonly Cidr[];
}

/**
 * A security group as an interface that carries it names it. Nothing follows from it about the group's VPC: a group can be
 * associated with other VPCs than its own.
 */
export interface CarriedGroup {
  /** sg-… */
  readonly id: string;
  /** Absent where AWS left it out. */
  readonly name?: string;
}

/** A security group that exists, as an interface that carries it proves and names it. */
export interface NamedGroup extends Required<CarriedGroup> {
  /** Its own VPC, which never changes, whatever VPCs its interfaces are in. Absent: not known. */
  readonly vpcId?: string;
  /** 12 digits: the account that it belongs to, perhaps another than the one that was asked. Absent: not known. */
  readonly ownerId?: string;
}

/** A security group as AWS describes it. */
export interface SecurityGroup extends NamedGroup {
  readonly vpcId: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** Which IPv4 addresses of an interface are meant: its private ones, its public and Elastic ones, or both. */
export type AddressSide = "private" | "public" | "both";
