// VPCs as the simulated AWS keeps them. One that nothing was said about has the blocks that its interfaces need, as wide as AWS makes them.
import { blockAt, formatCidr, parseAddress } from "../../model/cidr.ts";
import type { InterfaceRecord } from "./network-records.ts";

export interface VpcBlock {
  readonly cidr: string;
  /** `associating`, `associated`, `disassociating`, `disassociated`, `failing`, `failed` (API reference of VpcCidrBlockState). */
  readonly state: string;
}

export interface VpcIpv6Block extends VpcBlock {
  /** `private` blocks are not advertised on the internet (API reference of VpcIpv6CidrBlockAssociation). */
  readonly attribute: "public" | "private";
  readonly source: "amazon" | "byoip" | "none";
}

export interface VpcRecord {
  readonly id: string;
  readonly ownerId: string;
  /** The primary block first. */
  readonly blocks: readonly VpcBlock[];
  readonly ipv6Blocks: readonly VpcIpv6Block[];
  readonly tags: ReadonlyMap<string, string>;
}

export interface VpcSettings {
  readonly id?: string;
  /** IPv4 CIDRs, the primary one first; default: 10.0.0.0/16. */
  readonly cidrs?: readonly string[];
  /** IPv6 CIDRs, each with whether it is advertised on the internet. */
  readonly ipv6?: Readonly<Record<string, "public" | "private">>;
  /** States of blocks other than `associated`, by CIDR. */
  readonly states?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A VPC of the account, from what a test or a demo says. */
export function newVpc(id: string, ownerId: string, settings: VpcSettings): VpcRecord {
  const { cidrs = ["10.0.0.0/16"], ipv6 = {}, states = {}, tags = {} } = settings;
  const state = (cidr: string) => states[cidr] ?? "associated";
  return {
    id,
    ownerId,
    blocks: cidrs.map((cidr) => ({ cidr, state: state(cidr) })),
    ipv6Blocks: Object.entries(ipv6).map(([cidr, attribute]) => ({
      cidr,
      state: state(cidr),
      attribute,
      source: attribute === "public" ? "amazon" : "none",
    })),
    tags: new Map(Object.entries(tags)),
  };
}

/** Where VPCs are, and what is in them. */
interface VpcHome {
  readonly account: { readonly id: string };
  readonly vpcs: ReadonlyMap<string, VpcRecord>;
  readonly groups: ReadonlyMap<string, { readonly vpcId: string }>;
  readonly subnets: ReadonlyMap<string, { readonly vpcId: string }>;
  readonly interfaces: ReadonlyMap<string, InterfaceRecord>;
}

/** By id: those about which something was said, and those in which something is. */
export function vpcsOf({ account, vpcs, groups, subnets, interfaces }: VpcHome): ReadonlyMap<string, VpcRecord> {
  const inSome = [groups, subnets, interfaces].flatMap((all) => [...all.values()].map(({ vpcId }) => vpcId));
  const implied = [...new Set(inSome)].filter((id) => !vpcs.has(id));
  return new Map([...vpcs, ...implied.map((id) => [id, impliedVpc(id, account.id, interfaces.values())] as const)]);
}

/** IPv4 blocks are /16 at most, IPv6 blocks from Amazon /56 (Amazon VPC user guide, "VPC CIDR blocks"). */
function impliedVpc(id: string, ownerId: string, interfaces: Iterable<InterfaceRecord>): VpcRecord {
  const cidrs = new Set<string>();
  const ipv6: Record<string, "public" | "private"> = {};
  for (const eni of interfaces) {
    if (eni.vpcId !== id) continue;
    for (const { address } of eni.addresses) cidrs.add(blockOf(address, 16));
    for (const text of [...eni.ipv6, ...eni.ipv6Prefixes]) {
      const block = blockOf(text, 56);
      // Unique local addresses (RFC 4193) are never advertised.
      ipv6[block] = /^f[cd]/.test(block) ? "private" : "public";
    }
  }
  return newVpc(id, ownerId, { ...(cidrs.size === 0 ? {} : { cidrs: [...cidrs] }), ipv6 });
}

/** The block of this length that an address, or a prefix, lies in. */
function blockOf(text: string, length: number): string {
  const address = parseAddress(text.split("/")[0] ?? "");
  if (address === undefined) throw new TypeError(`${text} is not an address`);
  return formatCidr(blockAt(address, length));
}
