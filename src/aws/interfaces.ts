// DescribeNetworkInterfaces: pages of up to 1,000 items of some 5 kB, folded into compact records as they arrive.
import {
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesResult,
  type Filter,
  type NetworkInterface as Item,
} from "@aws-sdk/client-ec2";
import {
  type Cidr,
  familyOf,
  firstAddress,
  formatAddress,
  prefixLength,
  readCidr,
  readSingleAddress,
} from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { AddressSide, CarriedGroup, NetworkInterface } from "../model/interface.ts";
import type { AccountClient } from "./account-client.ts";
import { errorCode } from "./answers/error-code.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";
import { chunked, exactly } from "./filters.ts";

/** The most that one call returns (API reference of DescribeNetworkInterfaces). */
const PAGE = 1000;

/** Interfaces, each once. */
export interface FoundInterfaces {
  readonly interfaces: readonly NetworkInterface[];
  /** Why there may be more; absent: these are all. */
  readonly lacking?: Diagnostic;
}

/** Interfaces that carry one of the groups; each once. */
export async function interfacesOfGroups(client: AccountClient, groupIds: readonly string[]): Promise<FoundInterfaces> {
  const wanted = new Set(groupIds);
  return collect(
    client,
    chunked(groupIds).map((chunk) => exactly("group-id", chunk)),
    (found) => found.groups.some(({ id }) => wanted.has(id)),
  );
}

/** Interfaces that have one of the single addresses: IPv4 on the given side, IPv6 always; each once. */
export async function interfacesWithAddresses(
  client: AccountClient,
  addresses: readonly Cidr[],
  side: AddressSide,
): Promise<FoundInterfaces> {
  const wanted = new Set(addresses);
  const v4 = addresses.filter((address) => familyOf(address) === "IPv4");
  const v6 = addresses.filter((address) => familyOf(address) === "IPv6");
  const filters = (name: string, of: readonly Cidr[]) =>
    chunked(of.map((address) => formatAddress(firstAddress(address)))).map((chunk) => exactly(name, chunk));
  return collect(
    client,
    [
      ...(side === "public" ? [] : filters("addresses.private-ip-address", v4)),
      ...(side === "private" ? [] : filters("addresses.association.public-ip", v4)),
      ...filters("ipv6-addresses.ipv6-address", v6),
    ],
    (found) => [...found.privateIPv4, ...found.publicIPv4, ...found.ipv6].some((address) => wanted.has(address)),
  );
}

/** One listing for each filter; an interface that several of them find is in the result once. */
async function collect(
  client: AccountClient,
  filters: readonly Filter[],
  asked: (found: NetworkInterface) => boolean,
): Promise<FoundInterfaces> {
  const byId = new Map<string, NetworkInterface>();
  const carried = sharedGroups();
  const list = (filter: Filter, includeManaged: boolean) =>
    eachPage(
      (token) =>
        client.ec2.send(
          new DescribeNetworkInterfacesCommand({
            Filters: [filter],
            MaxResults: PAGE,
            ...(includeManaged ? { IncludeManagedResources: true } : {}),
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        ),
      (page: DescribeNetworkInterfacesResult) => {
        for (const item of required(page.NetworkInterfaces, "no set of interfaces")) {
          const found = interfaceOf(item, carried);
          if (!asked(found)) throw new OddAnswer(`the interface ${found.id}, which was not asked for`);
          byId.set(found.id, found);
        }
      },
    );
  let isRefused = false;
  await Promise.all(
    filters.map(async (filter) => {
      try {
        await list(filter, true);
      } catch (error) {
        if (errorCode(error) !== "UnknownParameter") throw error;
        isRefused = true;
        await list(filter, false);
      }
    }),
  );
  return { interfaces: [...byId.values()], ...(isRefused ? { lacking: hiddenAt(client) } : {}) };
}

/** Without the parameter AWS may hide interfaces that its services manage: which of them there are is unknown then. */
function hiddenAt({ at: { account, region } }: AccountClient): Diagnostic {
  return {
    code: "odd_answer",
    severity: "error",
    account,
    region,
    summary: `interfaces that AWS services manage may be missing in ${account} ${region}`,
    detail: "The endpoint refuses the parameter IncludeManagedResources, without which EC2 may hide some of them",
    remedy:
      "Use AWS' own endpoint, or write `interfaces: { managed: false }` on sources that need no interfaces of AWS services.",
  };
}

/** The only lengths of prefixes that EC2 delegates (user guide, "Prefix delegation for network interfaces"). */
const DELEGATED_LENGTH = { IPv4: 28, IPv6: 80 } as const;

/** One record for all interfaces that name a group alike. */
function sharedGroups(): (group: CarriedGroup) => CarriedGroup {
  const known = new Map<string, CarriedGroup>();
  return (group) => {
    const found = known.get(group.id);
    if (found !== undefined && found.name === group.name) return found;
    known.set(group.id, group);
    return group;
  };
}

function interfaceOf(item: Item, carried: (group: CarriedGroup) => CarriedGroup): NetworkInterface {
  const id = required(item.NetworkInterfaceId, "an interface without an id");
  const missing = (what: string) => `the interface ${id} without ${what}`;
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
  for (const [primary, all] of [
    [item.PrivateIpAddress, privateIPv4],
    [item.Ipv6Address, ipv6],
  ] as const) {
    if (primary && !all.includes(address(primary))) throw new OddAnswer(missing("its primary address among all"));
  }
  const publicIPv4 = [item.Association, ...(item.PrivateIpAddresses ?? []).map((of) => of.Association)]
    .map((association) => association?.PublicIp)
    .filter((text) => text !== undefined && text !== "")
    .map(address);
  const instanceId = item.Attachment?.InstanceId;
  const name = item.TagSet?.find((tag) => tag.Key === "Name")?.Value;
  return {
    id,
    status: required(item.Status, missing("a status")),
    // Matters only to filters on the type; ordinary interfaces have this one.
    type: item.InterfaceType ?? "interface",
    managed: item.RequesterManaged === true || item.Operator?.Managed === true,
    vpcId: required(item.VpcId, missing("a VPC")),
    groups: required(item.Groups, missing("its security groups")).map(({ GroupId, GroupName: name }) =>
      carried({ id: required(GroupId, missing("the id of a security group")), ...(name ? { name } : {}) }),
    ),
    ...(instanceId ? { instanceId } : {}),
    ...(name ? { name } : {}),
    ...(item.Description ? { description: item.Description } : {}),
    privateIPv4,
    publicIPv4: [...new Set(publicIPv4)],
    ipv6,
    delegated: [
      ...(item.Ipv4Prefixes ?? []).map((of) => block(of.Ipv4Prefix)),
      ...(item.Ipv6Prefixes ?? []).map((of) => block(of.Ipv6Prefix)),
    ],
  };
}
