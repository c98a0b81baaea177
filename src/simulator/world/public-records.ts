// Public addresses as the simulated AWS keeps them: Elastic IP addresses, and NAT gateways with those that they have.
import type { Ids } from "./ids.ts";

export interface ElasticIpRecord {
  readonly allocationId: string;
  readonly address: string;
  readonly tags: ReadonlyMap<string, string>;
}

export interface NatGatewayRecord {
  readonly id: string;
  readonly vpcId: string;
  /** `pending`, `failed`, `available`, `deleting`, `deleted`. */
  readonly state: string;
  /** `regional` ones have addresses in several zones, and more of them when they need them. */
  readonly mode: "zonal" | "regional";
  readonly addresses: readonly NatAddress[];
  readonly tags: ReadonlyMap<string, string>;
}

export interface NatAddress {
  /** Absent for a private gateway. */
  readonly address?: string;
  /** `assigning`, `unassigning`, `associating`, `disassociating`, `succeeded`, `failed`. */
  readonly status: string;
}

export interface ElasticIpSettings {
  readonly id?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** An Elastic IP address from what a test or a demo says. */
export function newElasticIp(address: string, { id, tags = {} }: ElasticIpSettings, ids: Ids): ElasticIpRecord {
  return { allocationId: id ?? ids.resource("eipalloc"), address, tags: new Map(Object.entries(tags)) };
}

export interface NatGatewaySettings {
  readonly id?: string;
  readonly vpcId?: string;
  readonly state?: string;
  readonly mode?: "zonal" | "regional";
  /** Public addresses; without any the gateway is a private one. */
  readonly addresses?: readonly string[];
  /** Statuses other than `succeeded`, by address. */
  readonly statuses?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A NAT gateway from what a test or a demo says. */
export function newNatGateway(settings: NatGatewaySettings, ids: Ids): NatGatewayRecord {
  const { addresses = [], statuses = {} } = settings;
  const own = addresses.map((address) => ({ address, status: statuses[address] ?? "succeeded" }));
  return {
    id: settings.id ?? ids.resource("nat"),
    vpcId: settings.vpcId ?? ids.resource("vpc"),
    state: settings.state ?? "available",
    mode: settings.mode ?? "zonal",
    addresses: own.length === 0 ? [{ status: "succeeded" }] : own,
    tags: new Map(Object.entries(settings.tags ?? {})),
  };
}
