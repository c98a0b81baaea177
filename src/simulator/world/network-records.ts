// Security groups, interfaces and subnets as the simulated AWS keeps them.

export interface SecurityGroupRecord {
  readonly id: string;
  name: string;
  description: string;
  readonly vpcId: string;
  readonly ownerId: string;
  readonly tags: Map<string, string>;
}

export interface PrivateAddress {
  readonly address: string;
  readonly primary: boolean;
  /** The Elastic or public IPv4 address that stands for it. */
  readonly public?: { readonly address: string; readonly allocationId?: string };
}

export interface InterfaceRecord {
  readonly id: string;
  readonly ownerId: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly availabilityZone: string;
  description: string;
  status: string;
  readonly type: string;
  readonly requesterId?: string;
  readonly requesterManaged: boolean;
  groupIds: string[];
  /** The primary one first; empty for an interface with IPv6 only. */
  addresses: PrivateAddress[];
  ipv6: string[];
  /** Delegated /28 blocks. */
  ipv4Prefixes: string[];
  /** Delegated /80 blocks. */
  ipv6Prefixes: string[];
  readonly operator?: { readonly managed: boolean; readonly principal: string; readonly hiddenByDefault: boolean };
  attachment?: {
    readonly id: string;
    readonly instanceId?: string;
    readonly instanceOwnerId: string;
    readonly status: string;
  };
  readonly tags: Map<string, string>;
}

export interface SubnetRecord {
  readonly id: string;
  readonly vpcId: string;
  readonly ownerId: string;
  readonly cidr: string;
  readonly ipv6Cidr?: string;
  readonly reservations: readonly ReservationRecord[];
  readonly availabilityZone: string;
  readonly tags: Map<string, string>;
}

/** A part of a subnet that is set aside: AWS assigns none of its addresses by itself. */
export interface ReservationRecord {
  readonly id: string;
  readonly cidr: string;
  readonly type: "explicit" | "prefix";
  readonly description?: string;
}
