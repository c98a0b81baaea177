// The readers of one account-region: every read becomes a reading, a value or the diagnostic of what failed.
import type { RegionReader } from "../observe/ports.ts";
import type { Place } from "./account-client.ts";
import { reading } from "./answers/failure.ts";
import { interfacesOfGroups, interfacesWithAddresses } from "./interfaces.ts";
import { associationsOf, entriesOf, listsById, listsByName, listsByOwner } from "./prefix-lists.ts";
import { sharesByOwner } from "./resource-shares.ts";
import { groupsById, groupsByName, groupsByTags } from "./security-groups.ts";

export function regionReader(place: Place): RegionReader {
  const read = <T>(call: string, run: () => Promise<T>) => reading(`ec2:${call}`, place.at, run);
  const lists = "DescribeManagedPrefixLists";
  const groups = "DescribeSecurityGroups";
  const interfaces = "DescribeNetworkInterfaces";
  return {
    listsByOwner: (owner) => read(lists, () => listsByOwner(place, owner)),
    listsByName: (names) => read(lists, () => listsByName(place, names)),
    listsById: (ids) => read(lists, () => listsById(place, ids)),
    entries: (id, version) => read("GetManagedPrefixListEntries", () => entriesOf(place, id, version)),
    groupsById: (ids) => read(groups, () => groupsById(place, ids)),
    groupsByName: (names) => read(groups, () => groupsByName(place, names)),
    groupsByTags: (tags) => read(groups, () => groupsByTags(place, tags)),
    interfacesOfGroups: (ids) => read(interfaces, () => interfacesOfGroups(place, ids)),
    interfacesWithAddresses: (addresses, side) =>
      read(interfaces, () => interfacesWithAddresses(place, addresses, side)),
    shares: (owner) => sharesByOwner(place, owner),
    associations: (id) => read("GetManagedPrefixListAssociations", () => associationsOf(place, id)),
  };
}
