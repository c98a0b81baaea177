// What an import reads of lists that exist: their entries, and the interfaces and groups that these may come from.
import pMap from "p-map";
import { type AccountRegion, accountRegionKey } from "../model/account-region.ts";
import { isSingleAddress } from "../model/cidr.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NetworkInterface } from "../model/interface.ts";
import type { Entry, PrefixList } from "../model/prefix-list.ts";
import type { Reading, SourceSnapshot } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "./ports.ts";

export interface ExistingList {
  readonly at: AccountRegion;
  readonly list: PrefixList;
  readonly entries: readonly Entry[];
}

export interface ExistingLists {
  readonly lists: readonly ExistingList[];
  /** Of every place that was looked at: the groups that interfaces with addresses of the lists carry, and all interfaces that carry these. */
  readonly regions: readonly SourceSnapshot[];
  /** Interfaces that have an address of the lists, by place. */
  readonly holders: readonly { readonly at: AccountRegion; readonly record: NetworkInterface }[];
}

/** Thrown inside, and only there: the first reading that failed. */
class Unread extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.summary);
    this.diagnostic = diagnostic;
  }
}

function wholeOf<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Unread(reading.diagnostic);
  if (reading.lacking !== undefined) throw new Unread(reading.lacking);
  return reading.value;
}

/**
 * `places`: where to look for lists and for the interfaces; `ids`: the lists that are meant, or none, which means all that the accounts have
 * there. Fails as a whole with any of its readings: half of what there is would be half of an import.
 */
export async function readExistingLists(
  places: readonly AccountRegion[],
  ids: readonly string[],
  readers: Readers,
  parallelism: number,
): Promise<Reading<ExistingLists>> {
  const concurrency = { concurrency: parallelism };
  try {
    const connected = await pMap(places, async (at) => ({ at, reader: wholeOf(await readers.at(at)) }), concurrency);
    const lists = (await pMap(connected, ({ at, reader }) => listsAt(at, reader, ids), concurrency)).flat();
    const looks = await pMap(connected, ({ at, reader }) => lookAt(at, reader, lists), concurrency);
    const regions = looks.map(({ region }) => region);
    const holders = looks.flatMap((look) => [...look.found].map((record) => ({ at: look.region.at, record })));
    return { ok: true, value: { lists, regions, holders } };
  } catch (error) {
    if (error instanceof Unread) return { ok: false, diagnostic: error.diagnostic };
    throw error;
  }
}

async function listsAt(at: AccountRegion, reader: RegionReader, ids: readonly string[]): Promise<ExistingList[]> {
  const found = wholeOf(await (ids.length === 0 ? reader.ownLists() : reader.listsById(ids)));
  const own = found.filter(({ ownerId }) => ownerId === at.accountId);
  const one = async (list: PrefixList): Promise<ExistingList> => {
    return { at, list, entries: wholeOf(await reader.entries(list.id, list.version)) };
  };
  return pMap(own, one, { concurrency: 4 });
}

async function lookAt(at: AccountRegion, reader: RegionReader, lists: readonly ExistingList[]) {
  const blocks = new Set(lists.flatMap(({ entries }) => entries.map(({ cidr }) => cidr)).filter(isSingleAddress));
  const found = wholeOf(await reader.interfacesWithAddresses([...blocks], "both"));
  const groupIds = found.carriedGroups().map(({ id }) => id);
  const groups = wholeOf(await reader.groupsById(groupIds));
  const interfaces = wholeOf(await reader.interfacesOfGroups(groupIds));
  const vpcs = await vpcsOf(interfaces, reader, lists);
  const region: SourceSnapshot = {
    at,
    groups: { ok: true, value: groups },
    interfaces: { ok: true, value: interfaces },
    ...(vpcs === undefined ? {} : { vpcs }),
  };
  return { region, found };
}

/** What proves whose IPv6 addresses are; read only where a list has some. */
async function vpcsOf(interfaces: Interfaces, reader: RegionReader, lists: readonly ExistingList[]) {
  if (!lists.some(({ list }) => list.family === "IPv6")) return undefined;
  const ids = new Set([...interfaces].map(({ vpcId }) => vpcId));
  return reader.resourcesById("vpcs", [...ids]);
}

/** Each place once. */
export function distinctPlaces(places: readonly AccountRegion[]): readonly AccountRegion[] {
  return [...new Map(places.map((at) => [accountRegionKey(at), at])).values()];
}
