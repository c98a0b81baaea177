// Every read of an account-region: how it is written, and which part of an answer answers which part of a question, so that a snapshot also
// answers questions that were put together otherwise. A read without parts is answered only where exactly it was asked.
import { formatCidr } from "../model/cidr.ts";
import { type Codec, cidr, count, listOf, Misfit, oneOf, optionalNumber, text, textMap } from "../model/codec/codec.ts";
import { InterfacesBuilder } from "../model/columns/interface-builder.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { NetworkInterface, SecurityGroup } from "../model/interface.ts";
import type { ResourceKind } from "../model/network/resource.ts";
import type { PrefixList } from "../model/prefix-list.ts";
import { type GroupRule, QUOTAS, type QuotaName, type RouteTable } from "../model/reference.ts";
import type { Reading } from "../model/snapshot.ts";
import type { RegionReader } from "../observe/ports.ts";
import {
  ASSOCIATION,
  ENTRY,
  FIREWALL,
  GATEWAY_TABLE,
  GROUP,
  INTERFACE,
  INTERFACE_MATCH,
  LIST,
  RESERVATION,
  RESOURCE,
  RESOURCE_MATCH,
  ROUTE_TABLE,
  RULE,
  SHARE,
} from "./records.ts";

export type ReadName = keyof RegionReader;

type Value<Name extends ReadName> = Awaited<ReturnType<RegionReader[Name]>> extends Reading<infer T> ? T : never;

/** Takes rows one after the other, as they are read. */
export interface Collector<Row, Whole> {
  add(row: Row): void;
  built(): Whole;
}

/** A question of several parts, each of which is answered by the rows that have its key. */
interface Parts<Args, Row> {
  /** What must be equal besides. */
  readonly scope: (args: Args) => string;
  readonly keys: (args: Args) => readonly string[];
  readonly keysOf: (row: Row, args: Args) => readonly string[];
}

export interface ReadForm<Args = readonly unknown[], Whole = unknown, Row = unknown> {
  /** What it asks for, in the plural. */
  readonly noun: string;
  readonly args: Codec<Args>;
  /** Of an answer of many rows. */
  readonly rows?: { readonly codec: Codec<Row>; readonly collect: () => Collector<Row, Whole> };
  /** Of an answer that is one value. */
  readonly value?: Codec<Whole>;
  readonly parts?: Parts<Args, Row>;
}

type Forms = { readonly [Name in ReadName]: ReadForm<Parameters<RegionReader[Name]>, Value<Name>, never> };

/** A function with its arguments one by one, all of them. */
export function args<Args extends readonly unknown[]>(
  ...codecs: { readonly [I in keyof Args]: Codec<Args[I]> }
): Codec<Args> {
  const each = codecs as readonly Codec<unknown>[];
  return {
    encode: (values) => each.map((codec, index) => codec.encode(values[index])),
    decode: (json) => {
      if (!Array.isArray(json) || json.length !== each.length) {
        throw new Misfit(`a question of ${each.length} parts is expected`);
      }
      return each.map((codec, index) => codec.decode(json[index])) as readonly unknown[] as Args;
    },
  };
}

function inArray<Row>(codec: Codec<Row>) {
  return {
    codec,
    collect: (): Collector<Row, readonly Row[]> => {
      const rows: Row[] = [];
      return { add: (row) => void rows.push(row), built: () => rows };
    },
  };
}

const INTERFACES = {
  codec: INTERFACE,
  collect: (): Collector<NetworkInterface, Interfaces> => new InterfacesBuilder(),
};

const texts = listOf(text());
const KIND: Codec<ResourceKind> = oneOf("subnets", "vpcs", "elastic_ips", "nat_gateways", "prefix_lists");
const QUOTA = oneOf(...(Object.keys(QUOTAS) as QuotaName[]));

/** Asked by a list of texts, each of which is that key of the rows that answer it. */
function by<Row>(keyOf: (row: Row) => string): Parts<[readonly string[]], Row> {
  return { scope: () => "", keys: ([asked]) => asked, keysOf: (row) => [keyOf(row)] };
}

function form<Args extends readonly unknown[], Whole, Row>(
  one: ReadForm<Args, Whole, Row>,
): ReadForm<Args, Whole, never> {
  return one as unknown as ReadForm<Args, Whole, never>;
}

export const READS: Forms = {
  listsByOwner: form({ noun: "prefix lists of an owner", args: args(text()), rows: inArray(LIST) }),
  listsByName: form({
    noun: "prefix lists by name",
    args: args(texts),
    rows: inArray(LIST),
    parts: by<PrefixList>(({ name }) => name),
  }),
  listsById: form({
    noun: "prefix lists by id",
    args: args(texts),
    rows: inArray(LIST),
    parts: by<PrefixList>(({ id }) => id),
  }),
  ownLists: form({ noun: "prefix lists of the account", args: args(), rows: inArray(LIST) }),
  countLists: form({ noun: "numbers of prefix lists", args: args(), value: count(0) }),
  entries: form({ noun: "entries", args: args(text(), optionalNumber), rows: inArray(ENTRY) }),
  groupsById: form({
    noun: "security groups by id",
    args: args(texts),
    rows: inArray(GROUP),
    parts: by<SecurityGroup>(({ id }) => id),
  }),
  groupsByName: form({
    noun: "security groups by name",
    args: args(texts),
    rows: inArray(GROUP),
    parts: by<SecurityGroup>(({ name }) => name),
  }),
  someGroups: form({ noun: "security groups of the Region", args: args(), rows: inArray(GROUP) }),
  groupsByTags: form({ noun: "security groups by tags", args: args(textMap), rows: inArray(GROUP) }),
  interfacesOfGroups: form({
    noun: "interfaces of security groups",
    args: args(texts),
    rows: INTERFACES,
    parts: { scope: () => "", keys: ([ids]) => ids, keysOf: ({ groups }) => groups.map(({ id }) => id) },
  }),
  interfacesWithAddresses: form({
    noun: "interfaces with addresses",
    args: args(listOf(cidr), oneOf("private", "public", "both")),
    rows: INTERFACES,
    parts: {
      scope: ([, side]) => side,
      keys: ([addresses]) => addresses.map(formatCidr),
      keysOf: ({ privateIPv4, publicIPv4, ipv6 }, [, side]) =>
        [...(side === "public" ? [] : privateIPv4), ...(side === "private" ? [] : publicIPv4), ...ipv6].map(formatCidr),
    },
  }),
  interfacesMatching: form({ noun: "interfaces by what they have", args: args(INTERFACE_MATCH), rows: INTERFACES }),
  resourcesById: form({
    noun: "network resources by id",
    args: args(KIND, texts),
    rows: inArray(RESOURCE),
    parts: { scope: ([kind]) => kind, keys: ([, ids]) => ids, keysOf: ({ id }) => [id] },
  }),
  resourcesMatching: form({
    noun: "network resources by what they have",
    args: args(KIND, RESOURCE_MATCH),
    rows: inArray(RESOURCE),
  }),
  reservationsOf: form({ noun: "reservations of a subnet", args: args(text()), rows: inArray(RESERVATION) }),
  associations: form({ noun: "references of a list", args: args(text()), rows: inArray(ASSOCIATION) }),
  rulesOfGroups: form({
    noun: "rules of security groups",
    args: args(texts),
    rows: inArray(RULE),
    parts: by<GroupRule>(({ groupId }) => groupId),
  }),
  routeTables: form({
    noun: "route tables",
    args: args(texts),
    rows: inArray(ROUTE_TABLE),
    parts: by<RouteTable>(({ id }) => id),
  }),
  gatewayTables: form({ noun: "tables of transit gateways", args: args(), rows: inArray(GATEWAY_TABLE) }),
  gatewayReferences: form({ noun: "lists that a table references", args: args(text()), rows: inArray(text()) }),
  gatewayRoutes: form({ noun: "routes of a table", args: args(text()), value: count(0) }),
  firewalls: form({ noun: "firewalls", args: args(), rows: inArray(FIREWALL) }),
  appliedQuota: form({ noun: "quotas", args: args(QUOTA), value: optionalNumber }),
  defaultQuota: form({ noun: "default quotas", args: args(QUOTA), value: count(0) }),
  shares: form({ noun: "resource shares of an owner", args: args(text()), rows: inArray(SHARE) }),
};

/** Whatever its types are: for what goes through all of them. */
export function formOf(name: ReadName): ReadForm {
  return READS[name] as unknown as ReadForm;
}

export const READ_NAMES = Object.keys(READS) as readonly ReadName[];
