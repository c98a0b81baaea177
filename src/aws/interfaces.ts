// DescribeNetworkInterfaces: pages of up to 1,000 items of some 5 kB, folded into compact records as they arrive.
import { DescribeNetworkInterfacesCommand, type Filter } from "@aws-sdk/client-ec2";
import { type Cidr, familyOf, firstAddress, formatAddress } from "../model/cidr.ts";
import { InterfacesBuilder } from "../model/columns/interface-builder.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { AddressSide, NetworkInterface } from "../model/interface.ts";
import type { InterfaceMatch } from "../model/network/interface-match.ts";
import type { AccountClient } from "./account-client.ts";
import { errorCode } from "./answers/error-code.ts";
import { OddAnswer } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";
import { chunked, exactly } from "./filters.ts";
import { isMatched, matchFilters } from "./interface-match.ts";
import { type InterfaceItem, interfaceItems, interfaceRecord } from "./interface-pages/interface-records.ts";

/** The most that one call returns (API reference of DescribeNetworkInterfaces). */
const PAGE = 1000;

/** Interfaces, each once. */
export interface FoundInterfaces {
  readonly interfaces: Interfaces;
  /** Why there may be more; absent: these are all. */
  readonly lacking?: Diagnostic;
}

/** Interfaces that carry one of the groups; each once. */
export async function interfacesOfGroups(client: AccountClient, groupIds: readonly string[]): Promise<FoundInterfaces> {
  const wanted = new Set(groupIds);
  return collect(
    client,
    chunked(groupIds).map((chunk) => [exactly("group-id", chunk)]),
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
    chunked(of.map((address) => formatAddress(firstAddress(address)))).map((chunk) => [exactly(name, chunk)]);
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

/** Interfaces that have all that the match names: one listing. */
export async function interfacesMatching(client: AccountClient, match: InterfaceMatch): Promise<FoundInterfaces> {
  return collect(client, [matchFilters(match)], (found, item) => isMatched(match, found, item));
}

/** One listing for each set of filters; an interface that several of them find is in the result once. */
async function collect(
  client: AccountClient,
  listings: readonly Filter[][],
  asked: (found: NetworkInterface, item: InterfaceItem) => boolean,
): Promise<FoundInterfaces> {
  const builder = new InterfacesBuilder();
  const list = (Filters: Filter[], includeManaged: boolean) =>
    eachPage(
      (token) =>
        client.ec2.send(
          new DescribeNetworkInterfacesCommand({
            Filters,
            MaxResults: PAGE,
            ...(includeManaged ? { IncludeManagedResources: true } : {}),
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        ),
      (page) => {
        for (const item of interfaceItems(page)) {
          const found = interfaceRecord(item);
          if (!asked(found, item)) throw new OddAnswer(`the interface ${found.id}, which was not asked for`);
          builder.add(found);
        }
      },
    );
  let isRefused = false;
  await Promise.all(
    listings.map(async (filters) => {
      try {
        await list(filters, true);
      } catch (error) {
        if (errorCode(error) !== "UnknownParameter") throw error;
        isRefused = true;
        await list(filters, false);
      }
    }),
  );
  return { interfaces: builder.built(), ...(isRefused ? { lacking: hiddenAt(client) } : {}) };
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
