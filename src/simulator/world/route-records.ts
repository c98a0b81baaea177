// Route tables of VPCs and of transit gateways as the simulated AWS keeps them, and how a world is given some.
import type { WorldState } from "./state.ts";

/** How a route came to be (API reference of DescribeRouteTables): `CreateRouteTable` made the local ones, the last two are propagated. */
export type RouteOrigin = "CreateRouteTable" | "CreateRoute" | "EnableVgwRoutePropagation" | "Advertisement";

export interface RouteRecord {
  readonly to: { readonly kind: "cidr"; readonly cidr: string } | { readonly kind: "prefix-list"; readonly id: string };
  readonly origin: RouteOrigin;
  /** ms of the simulator's clock. */
  readonly addedAt: number;
}

export interface RouteTableRecord {
  readonly id: string;
  readonly vpcId: string;
  readonly ownerId: string;
  readonly routes: RouteRecord[];
  readonly tags: ReadonlyMap<string, string>;
}

export interface TransitGatewayRoute {
  readonly cidr: string;
  readonly type: "static" | "propagated";
}

export interface TransitGatewayTableRecord {
  readonly id: string;
  readonly gatewayId: string;
  readonly ownerId: string;
  /** Without those that come of the references. */
  readonly routes: TransitGatewayRoute[];
  readonly references: { readonly listId: string; readonly attachmentId: string; readonly addedAt: number }[];
  readonly tags: ReadonlyMap<string, string>;
}

type Lists = readonly (string | { readonly id: string })[];

const idsOf = (lists: Lists = []) => lists.map((list) => (typeof list === "string" ? list : list.id));

export interface RouteTableSettings {
  readonly id?: string;
  /** Routes with CIDRs, each with its origin. Default: one local route. */
  readonly routes?: Readonly<Record<string, RouteOrigin>>;
  /** A route for each of these lists. */
  readonly lists?: Lists;
}

/** A route table of that account. */
export function newRouteTable(settings: RouteTableSettings, ownerId: string, state: WorldState): RouteTableRecord {
  const addedAt = state.clock.now();
  const written = Object.entries<RouteOrigin>(settings.routes ?? { "10.0.0.0/16": "CreateRouteTable" });
  return {
    id: settings.id ?? state.ids.resource("rtb"),
    vpcId: state.ids.resource("vpc"),
    ownerId,
    routes: [
      ...written.map(([cidr, origin]): RouteRecord => ({ to: { kind: "cidr", cidr }, origin, addedAt })),
      ...idsOf(settings.lists).map(
        (id): RouteRecord => ({ to: { kind: "prefix-list", id }, origin: "CreateRoute", addedAt }),
      ),
    ],
    tags: new Map(),
  };
}

export interface TransitGatewayTableSettings {
  readonly id?: string;
  readonly gatewayId?: string;
  readonly routes?: readonly TransitGatewayRoute[];
  readonly lists?: Lists;
}

/** A route table of a transit gateway of that account. */
export function newTransitGatewayTable(
  settings: TransitGatewayTableSettings,
  ownerId: string,
  { ids, clock }: WorldState,
): TransitGatewayTableRecord {
  return {
    id: settings.id ?? ids.resource("tgw-rtb"),
    gatewayId: settings.gatewayId ?? ids.resource("tgw"),
    ownerId,
    routes: [...(settings.routes ?? [])],
    references: idsOf(settings.lists).map((listId) => ({
      listId,
      attachmentId: ids.resource("tgw-attach"),
      addedAt: clock.now(),
    })),
    tags: new Map(),
  };
}
