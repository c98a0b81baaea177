// How what AWS describes stands in a snapshot file.

import { type Codec, cidr, flag, listOf, number, oneOf, record, text, textMap } from "../model/codec/codec.ts";
import type { CarriedGroup, NetworkInterface, SecurityGroup } from "../model/interface.ts";
import type { InterfaceMatch } from "../model/network/interface-match.ts";
import type { CidrReservation, NetworkResource, ResourceMatch } from "../model/network/resource.ts";
import type { Association, Entry, PrefixList } from "../model/prefix-list.ts";
import type { Firewall, GatewayTable, GroupRule, ReferenceTarget, RouteTable } from "../model/reference.ts";
import type { ResourceShare, ShareMember } from "../model/resource-share.ts";

const family = oneOf("IPv4", "IPv6");
const texts = listOf(text());
const cidrs = listOf(cidr);

export const LIST = record<PrefixList>(
  {
    id: text(),
    arn: text(),
    name: text(),
    family,
    maxEntries: number,
    version: number,
    state: text(),
    stateMessage: text(),
    ownerId: text(),
    tags: textMap,
    fedByIpam: flag,
  },
  "maxEntries",
  "version",
  "stateMessage",
);

export const ENTRY = record<Entry>({ cidr, description: text() });

export const GROUP = record<SecurityGroup>(
  { id: text(), name: text(), vpcId: text(), ownerId: text(), tags: textMap },
  "ownerId",
);

export const INTERFACE = record<NetworkInterface>(
  {
    id: text(),
    status: text(),
    type: text(),
    managed: flag,
    vpcId: text(),
    ownerId: text(),
    groups: listOf(record<CarriedGroup>({ id: text(), name: text() }, "name")),
    instanceId: text(),
    name: text(),
    description: text(),
    privateIPv4: cidrs,
    publicIPv4: cidrs,
    ipv6: cidrs,
    delegated: cidrs,
  },
  "ownerId",
  "instanceId",
  "name",
  "description",
);

export const RESERVATION = record<CidrReservation>({ id: text(), cidr, description: text() }, "description");

export const RESOURCE = record<NetworkResource>(
  {
    id: text(),
    vpcId: text(),
    tags: textMap,
    name: text(),
    ownerId: text(),
    version: number,
    blocks: cidrs,
    descriptions: texts,
    privateIPv6: cidrs,
    reservations: listOf(RESERVATION),
  },
  "vpcId",
  "name",
  "ownerId",
  "version",
  "descriptions",
  "privateIPv6",
  "reservations",
);

export const ASSOCIATION = record<Association>({ resourceId: text(), ownerId: text() });

/** Its kind says which of the others it has. */
const TARGET = record<{
  readonly kind: ReferenceTarget["kind"];
  readonly family?: "IPv4" | "IPv6";
  readonly id?: string;
}>({ kind: oneOf("cidr", "list", "group"), family, id: text() }, "family", "id") as Codec<ReferenceTarget>;

export const RULE = record<GroupRule>({
  groupId: text(),
  direction: oneOf("inbound", "outbound"),
  target: TARGET,
});

export const ROUTE_TABLE = record<RouteTable>({ id: text(), routes: listOf(TARGET) });

export const GATEWAY_TABLE = record<GatewayTable>({ id: text(), gatewayId: text() });

export const FIREWALL = record<Firewall>({ name: text(), references: number, used: number, limit: number });

const MEMBER = record<ShareMember>({ id: text(), state: text(), message: text(), external: flag }, "message");

export const SHARE = record<ResourceShare>({
  arn: text(),
  name: text(),
  listId: text(),
  state: oneOf("PENDING", "ACTIVE", "DELETING"),
  allowExternal: flag,
  principals: listOf(MEMBER),
  resources: listOf(MEMBER),
});

export const INTERFACE_MATCH = record<InterfaceMatch>(
  { tags: textMap, subnetIds: texts, vpcIds: texts, types: texts, description: text() },
  "subnetIds",
  "vpcIds",
  "types",
  "description",
);

export const RESOURCE_MATCH = record<ResourceMatch>(
  { vpcId: text(), name: text(), ownerId: text(), tags: textMap },
  "vpcId",
  "name",
  "ownerId",
);
