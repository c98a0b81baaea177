// Of every kind of source that reads something, a source and the ways in which its world changes: the tables of every-kind.test.ts, for what
// is read from AWS, and of every-web-kind.test.ts. A kind without rows here does not compile.
import type { Region } from "../../src/simulator/world/region.ts";
import type { KnownSource } from "../../src/sources/registry.ts";
import { GROUP } from "../engine/estate.ts";

export interface KindCase {
  readonly title: string;
  /** The source as the file writes it, without account and Region. */
  readonly source: Readonly<Record<string, unknown>>;
  /** The actions of EC2 that a plan makes for it, when it brings something. */
  readonly actions: readonly string[];
  /** What comes into the list for an address of `bring`; by default its /32. */
  block?(address: string): string;
  /** One page: all blocks are of one resource, or AWS has no pages there (DescribeAddresses). */
  readonly isOnePage?: true;
  /** No address at all is what a resource that is gone looks like. */
  readonly isNeverEmpty?: true;
  /** Makes what the file names, bringing exactly a block for each of these addresses, where it is not there yet. */
  bring(region: Region, addresses: readonly string[]): unknown;
  /** Deletes what the file names, with all that belongs to it. */
  remove(region: Region): unknown;
}

export interface WebCase {
  readonly title: string;
  /** The source as the file writes it. */
  readonly source: Readonly<Record<string, unknown>>;
  /** Where it asks. */
  readonly url: string;
  /** The whole answer that has these ranges. */
  body(ranges: readonly string[]): string;
}

const SECURITY_GROUP: Pick<KindCase, "bring" | "remove"> = {
  bring: (region, addresses) => {
    const tags = { Team: "web" };
    if (!region.groups.has(GROUP)) region.securityGroup("workers", { id: GROUP });
    region.groups.get(GROUP)?.tags.set("Team", tags.Team);
    region.interfaces.clear();
    for (const address of addresses) region.networkInterface({ groups: [GROUP], addresses: [address] });
  },
  remove: (region) => {
    region.interfaces.clear();
    region.groups.delete(GROUP);
  },
};

const SUBNET = "subnet-0a1b2c3d4e5f60718";
const NAT_GATEWAY = "nat-0a1b2c3d4e5f60718";

/** Each has all that the sources ask for, beside one that has nothing of it. */
const TAGGED_INTERFACES: Omit<KindCase, "title" | "source"> = {
  actions: ["DescribeNetworkInterfaces"],
  isNeverEmpty: true,
  bring: (region, addresses) => {
    region.interfaces.clear();
    region.networkInterface({ type: "lambda", addresses: ["10.0.99.1"] });
    for (const address of addresses) {
      region.networkInterface({
        subnetId: SUBNET,
        vpcId: "vpc-0a1b2c3d4e5f60718",
        description: "ELB app/ledger/1",
        tags: { Service: "ledger" },
        addresses: [address],
      });
    }
  },
  remove: (region) => region.interfaces.clear(),
};

const COPIED = "pl-0a1b2c3d4e5f60718";

const COPIED_LIST: Omit<KindCase, "title" | "source"> = {
  actions: ["DescribeManagedPrefixLists", "GetManagedPrefixListEntries"],
  bring: (region, addresses) => {
    const entries = addresses.map((address) => `${address}/32`);
    if (!region.lists.has(COPIED)) return void region.prefixList("partners", { id: COPIED, entries });
    const add = Object.fromEntries(entries.map((cidr) => [cidr, ""]));
    const [last] = region.history(COPIED).slice(-1);
    const remove = [...(last?.entries.keys() ?? [])].filter((cidr) => !entries.includes(cidr));
    region.edit(COPIED, { add, remove });
  },
  remove: (region) => region.lists.delete(COPIED),
};

/** 10.0.0.7 → 10.0.7.0/24: a subnet for each address. */
const subnetAround = (address: string) => address.replace(/(\d+)\.(\d+)$/, "$2.0/24");

interface Cases {
  readonly aws?: readonly KindCase[];
  readonly web?: readonly WebCase[];
}

/** What is read for each kind, and from where; the file itself has all that the last two bring. */
const CASES: Readonly<Record<KnownSource["kind"], Cases>> = {
  security_groups: {
    aws: [
      {
        title: "security_groups by id",
        source: { security_groups: [GROUP] },
        actions: ["DescribeNetworkInterfaces"],
        ...SECURITY_GROUP,
      },
      {
        title: "security_groups by name",
        source: { security_groups: { name: "workers" } },
        actions: ["DescribeSecurityGroups", "DescribeNetworkInterfaces"],
        ...SECURITY_GROUP,
      },
      {
        title: "security_groups by tags",
        source: { security_groups: { tags: { Team: "web" } } },
        actions: ["DescribeSecurityGroups", "DescribeNetworkInterfaces"],
        ...SECURITY_GROUP,
      },
    ],
  },
  network_interfaces: {
    aws: [
      {
        title: "network_interfaces by tags and type",
        source: { network_interfaces: { tags: { Service: "ledger" }, types: ["interface"] } },
        ...TAGGED_INTERFACES,
      },
      {
        title: "network_interfaces by subnet, VPC and description",
        source: {
          network_interfaces: { subnet_ids: [SUBNET], vpc_ids: ["vpc-0a1b2c3d4e5f60718"], description: "ELB app/*/1" },
        },
        ...TAGGED_INTERFACES,
      },
    ],
  },
  subnets: {
    aws: [
      {
        title: "subnets by VPC and tags",
        source: { subnets: { vpc_id: "vpc-0a1b2c3d4e5f60718", tags: { Tier: "app" } } },
        actions: ["DescribeSubnets", "GetSubnetCidrReservations"],
        block: subnetAround,
        isNeverEmpty: true,
        bring: (region, addresses) => {
          region.subnets.clear();
          const settings = { vpcId: "vpc-0a1b2c3d4e5f60718", tags: { Tier: "app" } };
          for (const address of addresses) region.subnet(subnetAround(address), settings);
        },
        remove: (region) => region.subnets.clear(),
      },
      {
        title: "subnets by id, of which only the CIDR reservations count",
        source: { subnets: [SUBNET], cidr_reservations: "only" },
        actions: ["DescribeSubnets", "GetSubnetCidrReservations"],
        bring: (region, addresses) => {
          const reservations = Object.fromEntries(addresses.map((address) => [`${address}/32`, "explicit" as const]));
          region.subnet("10.0.0.0/16", { id: SUBNET, reservations });
        },
        remove: (region) => region.subnets.clear(),
      },
    ],
  },
  vpcs: {
    aws: [
      {
        title: "vpcs by tags",
        source: { vpcs: { tags: { Stage: "prod" } } },
        actions: ["DescribeVpcs"],
        block: subnetAround,
        isNeverEmpty: true,
        bring: (region, addresses) => {
          region.vpcs.clear();
          for (const address of addresses) region.vpc({ cidrs: [subnetAround(address)], tags: { Stage: "prod" } });
        },
        remove: (region) => region.vpcs.clear(),
      },
      {
        title: "vpcs by id",
        isOnePage: true,
        source: { vpcs: ["vpc-0a1b2c3d4e5f60718"] },
        actions: ["DescribeVpcs"],
        block: subnetAround,
        bring: (region, addresses) => region.vpc({ id: "vpc-0a1b2c3d4e5f60718", cidrs: addresses.map(subnetAround) }),
        remove: (region) => region.vpcs.clear(),
      },
    ],
  },
  elastic_ips: {
    aws: [
      {
        title: "elastic_ips by tags",
        isOnePage: true,
        source: { elastic_ips: { tags: { Partner: "acme" } } },
        actions: ["DescribeAddresses"],
        isNeverEmpty: true,
        bring: (region, addresses) => {
          region.elasticIps.clear();
          for (const address of addresses) region.elasticIp(address, { tags: { Partner: "acme" } });
        },
        remove: (region) => region.elasticIps.clear(),
      },
    ],
  },
  nat_gateways: {
    aws: [
      {
        title: "nat_gateways by id",
        isOnePage: true,
        source: { nat_gateways: [NAT_GATEWAY] },
        actions: ["DescribeNatGateways"],
        bring: (region, addresses) => region.natGateway({ id: NAT_GATEWAY, mode: "regional", addresses }),
        remove: (region) => region.natGateway({ id: NAT_GATEWAY, state: "deleted", addresses: ["10.0.0.1"] }),
      },
      {
        title: "nat_gateways by VPC",
        source: { nat_gateways: { vpc_id: "vpc-0a1b2c3d4e5f60718" } },
        actions: ["DescribeNatGateways"],
        isNeverEmpty: true,
        bring: (region, addresses) => {
          region.natGateways.clear();
          for (const address of addresses) region.natGateway({ vpcId: "vpc-0a1b2c3d4e5f60718", addresses: [address] });
        },
        remove: (region) => region.natGateways.clear(),
      },
    ],
  },
  prefix_lists: {
    aws: [
      {
        title: "prefix_lists by id",
        source: { prefix_lists: [COPIED] },
        ...COPIED_LIST,
      },
      {
        title: "prefix_lists by name and owner",
        source: { prefix_lists: { name: "partners" } },
        ...COPIED_LIST,
      },
    ],
  },
  published: {
    web: [
      {
        title: "published by AWS",
        source: { published: { provider: "aws", services: ["S3"], regions: ["eu-west-1"] } },
        url: "https://ip-ranges.amazonaws.com/ip-ranges.json",
        body: (ranges) => {
          const prefixes = ranges.map((ip_prefix) => ({ ip_prefix, region: "eu-west-1", service: "S3" }));
          return JSON.stringify({ syncToken: "1", createDate: "2026-11-23-05-13-08", prefixes, ipv6_prefixes: [] });
        },
      },
      {
        title: "published by GitHub",
        source: { published: { provider: "github", keys: ["hooks"] } },
        url: "https://api.github.com/meta",
        body: (hooks) => JSON.stringify({ hooks }),
      },
      {
        title: "published as lines of text",
        source: { published: { url: "https://ranges.example/all", format: "text" } },
        url: "https://ranges.example/all",
        body: (ranges) => ranges.join("\n"),
      },
      {
        title: "published as JSON",
        source: {
          published: { url: "https://ranges.example/all", format: "json", select: "prefixes[].ip_prefix" },
        },
        url: "https://ranges.example/all",
        body: (ranges) => JSON.stringify({ prefixes: ranges.map((ip_prefix) => ({ ip_prefix })) }),
      },
    ],
  },
  cidrs: {},
  cidr_files: {},
};

export const KIND_CASES: readonly KindCase[] = Object.values(CASES).flatMap(({ aws = [] }) => aws);
export const WEB_CASES: readonly WebCase[] = Object.values(CASES).flatMap(({ web = [] }) => web);
