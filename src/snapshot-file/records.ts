// How what AWS describes stands in a snapshot file.

import { type Codec, cidr, count, flag, listOf, Misfit, oneOf, record, text, textMap } from "../model/codec/codec.ts";
import type { CarriedGroup, NetworkInterface, SecurityGroup } from "../model/interface.ts";
import type { InterfaceMatch } from "../model/network/interface-match.ts";
import type { CidrReservation, NetworkResource, ResourceMatch } from "../model/network/resource.ts";
import type { Association, Entry, PrefixList } from "../model/prefix-list.ts";
import type { Firewall, GatewayTable, GroupRule, ReferenceTarget, RouteTable } from "../model/reference.ts";
import type { ResourceShare, ShareMember } from "../model/resource-share.ts";

const family = oneOf("IPv4", "IPv6");
const texts = listOf(text());
const cidrs = listOf(cidr);

const ANY_LIST = record<PrefixList>(
  {
    id: text(),
    arn: text(),
    name: text(),
    family,
    maxEntries: count(1),
    version: count(1),
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

/** Only AWS' own lists have neither size nor version. */
export const LIST: Codec<PrefixList> = {
  encode: ANY_LIST.encode,
  decode: (json) => {
    const list = ANY_LIST.decode(json);
    const isWhole = list.ownerId === "AWS" || (list.maxEntries !== undefined && list.version !== undefined);
    if (!isWhole) throw new Misfit("a prefix list without its size or version");
    return list;
  },
};

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
    version: count(1),
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

type Target<Kind> = Extract<ReferenceTarget, { readonly kind: Kind }>;
const TARGETS: { readonly [Kind in ReferenceTarget["kind"]]: Codec<Target<Kind>> } = {
  cidr: record<Target<"cidr">>({ kind: oneOf("cidr"), family }),
  list: record<Target<"list">>({ kind: oneOf("list"), id: text() }),
  group: record<Target<"group">>({ kind: oneOf("group") }),
};
const KIND = oneOf<ReferenceTarget["kind"]>("cidr", "list", "group");
/** Its kind says what else it has. */
const TARGET: Codec<ReferenceTarget> = {
  encode: (target) => (TARGETS[target.kind] as Codec<ReferenceTarget>).encode(target),
  decode: (json) => TARGETS[KIND.decode(Object(json).kind)].decode(json),
};

export const RULE = record<GroupRule>({
  groupId: text(),
  direction: oneOf("inbound", "outbound"),
  target: TARGET,
});

export const ROUTE_TABLE = record<RouteTable>({ id: text(), routes: listOf(TARGET) });

export const GATEWAY_TABLE = record<GatewayTable>({ id: text(), gatewayId: text() });

export const FIREWALL = record<Firewall>({ name: text(), references: count(0), used: count(0), limit: count(0) });

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
