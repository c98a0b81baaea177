// What a page of interfaces says, as compact records: which parts of an answer are read, and what makes it odd.
import type { DescribeNetworkInterfacesResult, NetworkInterface as Item } from "@aws-sdk/client-ec2";
import { type Cidr, familyOf, prefixLength, readCidr, readSingleAddress } from "../../model/cidr.ts";
import type { NetworkInterface } from "../../model/interface.ts";
import { OddAnswer, required } from "../answers/odd-answer.ts";
import type { Kept, Parts } from "./parts.ts";

/** Everything that is read of an interface; all other parts are never made into objects. */
const INTERFACE_PARTS = {
  NetworkInterfaceId: true,
  Status: true,
  InterfaceType: true,
  RequesterManaged: true,
  Operator: { Managed: true },
  VpcId: true,
  OwnerId: true,
  SubnetId: true,
  Groups: { GroupId: true, GroupName: true },
  Attachment: { InstanceId: true },
  TagSet: { Key: true, Value: true },
  Description: true,
  PrivateIpAddress: true,
  PrivateIpAddresses: { PrivateIpAddress: true, Association: { PublicIp: true } },
  Association: { PublicIp: true },
  Ipv6Address: true,
  Ipv6Addresses: { Ipv6Address: true },
  Ipv4Prefixes: { Ipv4Prefix: true },
  Ipv6Prefixes: { Ipv6Prefix: true },
} as const satisfies Parts<Item>;

/** Everything that is read of a page. */
export const PAGE_PARTS = {
  NetworkInterfaces: INTERFACE_PARTS,
  NextToken: true,
} as const satisfies Parts<DescribeNetworkInterfacesResult>;

/** A page, of which only these parts are known. */
export type InterfacePage = Kept<DescribeNetworkInterfacesResult, typeof PAGE_PARTS>;

/** An interface of a page, of which only these parts are known. */
export type InterfaceItem = Kept<Item, typeof INTERFACE_PARTS>;

/** @throws OddAnswer for a page without them */
export function interfaceItems(page: InterfacePage): readonly InterfaceItem[] {
  return required(page.NetworkInterfaces, "no set of interfaces");
}

/** The only lengths of prefixes that EC2 delegates (user guide, "Prefix delegation for network interfaces"). */
const DELEGATED_LENGTH = { IPv4: 28, IPv6: 80 } as const;

/** @throws OddAnswer for an item that cannot be right */
export function interfaceRecord(item: InterfaceItem): NetworkInterface {
  const id = required(item.NetworkInterfaceId, "an interface without an id");
  const without = (what: string) => new OddAnswer(`the interface ${id} without ${what}`);
  // As `required`, with the id: words that are put together only for a page that is odd.
  const own = <T>(value: T | undefined, what: string): T => {
    if (value === undefined || value === "") throw without(what);
    return value;
  };
  const address = (text: string | undefined): Cidr => {
    const cidr = text === undefined ? undefined : readSingleAddress(text);
    if (cidr === undefined) throw new OddAnswer(`the interface ${id} with an invalid address`);
    return cidr;
  };
  const block = (text: string | undefined): Cidr => {
    const cidr = text === undefined ? undefined : readCidr(text);
    // A wider one would let in addresses that no mapping asks for.
    if (cidr === undefined || prefixLength(cidr) !== DELEGATED_LENGTH[familyOf(cidr)]) {
      throw new OddAnswer(`the interface ${id} with a delegated prefix that is not a /28 or /80`);
    }
    return cidr;
  };
  const privateIPv4 = (item.PrivateIpAddresses ?? []).map((of) => address(of.PrivateIpAddress));
  const ipv6 = (item.Ipv6Addresses ?? []).map((of) => address(of.Ipv6Address));
  // An answer names the primary addresses twice. Where the sets lack them, something was lost on the way.
  const checkPrimary = (primary: string | undefined, all: readonly Cidr[]) => {
    if (primary && !all.includes(address(primary))) throw without("its primary address among all");
  };
  checkPrimary(item.PrivateIpAddress, privateIPv4);
  checkPrimary(item.Ipv6Address, ipv6);
  const publicIPv4: Cidr[] = [];
  const addPublic = (text: string | undefined) => {
    const found = text ? address(text) : undefined;
    if (found !== undefined && !publicIPv4.includes(found)) publicIPv4.push(found);
  };
  addPublic(item.Association?.PublicIp);
  for (const of of item.PrivateIpAddresses ?? []) addPublic(of.Association?.PublicIp);
  const instanceId = item.Attachment?.InstanceId;
  const name = item.TagSet?.find((tag) => tag.Key === "Name")?.Value;
  return {
    id,
    status: own(item.Status, "a status"),
    // Matters only to filters on the type; ordinary interfaces have this one.
    type: item.InterfaceType ?? "interface",
    managed: item.RequesterManaged === true || item.Operator?.Managed === true,
    vpcId: own(item.VpcId, "a VPC"),
    ...(item.OwnerId ? { ownerId: item.OwnerId } : {}),
    groups: own(item.Groups, "its security groups").map(({ GroupId, GroupName: name }) => {
      return { id: own(GroupId, "the id of a security group"), ...(name ? { name } : {}) };
    }),
    ...(instanceId ? { instanceId } : {}),
    ...(name ? { name } : {}),
    ...(item.Description ? { description: item.Description } : {}),
    privateIPv4,
    publicIPv4,
    ipv6,
    delegated: [
      ...(item.Ipv4Prefixes ?? []).map((of) => block(of.Ipv4Prefix)),
      ...(item.Ipv6Prefixes ?? []).map((of) => block(of.Ipv6Prefix)),
    ],
  };
}
