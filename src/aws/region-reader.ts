// The readers of one account-region: every read becomes a reading, a value or the diagnostic of what failed.
import type { Interfaces } from "../model/columns/interfaces.ts";
import { QUOTAS } from "../model/reference.ts";
import type { Reading } from "../model/snapshot.ts";
import type { RegionReader } from "../observe/ports.ts";
import type { AccountClient } from "./account-client.ts";
import { reading } from "./answers/failure.ts";
import { firewallsOf } from "./firewalls.ts";
import { type FoundInterfaces, interfacesMatching, interfacesOfGroups, interfacesWithAddresses } from "./interfaces.ts";
import { listById, listMatching } from "./network/listing.ts";
import { LISTINGS } from "./network/listings.ts";
import { reservationsOf } from "./network/subnets.ts";
import {
  associationsOf,
  countLists,
  entriesAt,
  listsById,
  listsByName,
  listsByOwner,
  ownLists,
} from "./prefix-lists.ts";
import { appliedQuota, defaultQuota } from "./quotas.ts";
import { sharesByOwner } from "./resource-shares.ts";
import { routeTablesById } from "./route-tables.ts";
import { rulesOfGroups } from "./security-group-rules.ts";
import { groupsById, groupsByName, groupsByTags, someGroups } from "./security-groups.ts";
import { gatewayReferences, gatewayRoutes, gatewayTables } from "./transit-gateways.ts";

/** Reads with the account client; every failure is a diagnostic with account and Region, none is thrown. */
export function regionReader(client: AccountClient): RegionReader {
  const read = <T>(call: string, run: () => Promise<T>) => reading(`ec2:${call}`, client.at, run);
  const lists = "DescribeManagedPrefixLists";
  const groups = "DescribeSecurityGroups";
  const interfaces = "DescribeNetworkInterfaces";
  return {
    listsByOwner: (owner) => read(lists, () => listsByOwner(client, owner)),
    listsByName: (names) => read(lists, () => listsByName(client, names)),
    listsById: (ids) => read(lists, () => listsById(client, ids)),
    ownLists: () => read(lists, () => ownLists(client)),
    countLists: () => read(lists, () => countLists(client)),
    entries: (id, version) => read("GetManagedPrefixListEntries", () => entriesAt(client, id, version)),
    groupsById: (ids) => read(groups, () => groupsById(client, ids)),
    groupsByName: (names) => read(groups, () => groupsByName(client, names)),
    someGroups: () => read(groups, () => someGroups(client)),
    groupsByTags: (tags) => read(groups, () => groupsByTags(client, tags)),
    interfacesOfGroups: async (ids) => flat(await read(interfaces, () => interfacesOfGroups(client, ids))),
    interfacesWithAddresses: async (addresses, side) =>
      flat(await read(interfaces, () => interfacesWithAddresses(client, addresses, side))),
    interfacesMatching: async (match) => flat(await read(interfaces, () => interfacesMatching(client, match))),
    resourcesById: (kind, ids) => read(LISTINGS[kind].call, () => listById(LISTINGS[kind], client.ec2, ids)),
    resourcesMatching: (kind, match) =>
      read(LISTINGS[kind].call, () => listMatching(LISTINGS[kind], client.ec2, match)),
    reservationsOf: (id) => read("GetSubnetCidrReservations", () => reservationsOf(client.ec2, id)),
    rulesOfGroups: (ids) => read("DescribeSecurityGroupRules", () => rulesOfGroups(client, ids)),
    routeTables: (ids) => read("DescribeRouteTables", () => routeTablesById(client, ids)),
    gatewayTables: () => read("DescribeTransitGatewayRouteTables", () => gatewayTables(client)),
    gatewayReferences: (id) => read("GetTransitGatewayPrefixListReferences", () => gatewayReferences(client, id)),
    gatewayRoutes: (id) => read("SearchTransitGatewayRoutes", () => gatewayRoutes(client, id)),
    appliedQuota: (quota) =>
      reading("servicequotas:GetServiceQuota", client.at, () => appliedQuota(client, QUOTAS[quota])),
    defaultQuota: (quota) =>
      reading("servicequotas:GetAWSDefaultServiceQuota", client.at, () => defaultQuota(client, QUOTAS[quota])),
    firewalls: () =>
      reading("network-firewall:ListFirewalls or DescribeFirewall", client.at, () => firewallsOf(client)),
    shares: (owner) => sharesByOwner(client, owner),
    associations: (id) => read("GetManagedPrefixListAssociations", () => associationsOf(client, id)),
  };
}

/** What may be missing, as the reading's own. */
function flat(found: Reading<FoundInterfaces>): Reading<Interfaces> {
  if (!found.ok) return found;
  const { interfaces, lacking } = found.value;
  return { ok: true, value: interfaces, ...(lacking === undefined ? {} : { lacking }) };
}
