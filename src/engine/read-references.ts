// What references the lists of a plan that grow, are deleted or no longer shared, and whether it has room for those that grow: asked
// once a first plan says which lists those are. Nothing is asked where there are none, unless a report is wanted: then of every list.
import type { AccountRegion } from "../model/account-region.ts";
import type { Account, Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import { referencePlaces } from "../model/reference-places.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { observeFirewalls } from "../observe/firewalls.ts";
import { observeListCounts } from "../observe/list-counts.ts";
import type { Readers } from "../observe/ports.ts";
import { observeReferences } from "../observe/references.ts";
import { observeGroupsPerInterface, observeReferencing } from "../observe/referencing.ts";
import { existingLists, type Growing, growingLists } from "../plan/references/growing.ts";
import { nearTallies } from "../plan/references/near.ts";
import { needsGroupsPerInterface } from "../plan/references/remedy.ts";
import { type Rooms, roomsOf } from "../plan/references/room.ts";
import { listsToAskAbout } from "../plan/warnings/asked-lists.ts";

export interface References {
  /** With what was read. */
  readonly snapshot: Snapshot;
  /** Absent: the plan has nothing to ask about. */
  readonly rooms?: Rooms;
}

export interface ReferenceReading {
  readonly snapshot: Snapshot;
  /** The plan without any of this. */
  readonly draft: Plan;
  readonly configuration: Configuration;
  readonly readers: Readers;
  /** Lists and account-regions at once. */
  readonly parallelism: number;
  /** Ask about all lists, for a report. */
  readonly isWhole: boolean;
}

interface RoomReading extends Pick<ReferenceReading, "readers" | "parallelism"> {
  readonly accounts: readonly Account[];
  /** Ask about transit gateways, too. */
  readonly isWhole?: boolean;
}

/** Each reading is made once, however many lists need it. */
export async function readReferences(reading: ReferenceReading): Promise<References> {
  const { snapshot, draft, configuration, readers, parallelism, isWhole } = reading;
  const weighed = isWhole ? existingLists(draft.lists, configuration) : growingLists(draft.lists, configuration);
  const needed = listsToAskAbout(draft.lists).map(({ planned, id }) => ({ at: planned.at, id }));
  const asked = isWhole ? [...new Map([...needed, ...weighed].map((list) => [list.id, list])).values()] : needed;
  if (asked.length === 0 && !isWhole) return { snapshot };
  const before = isWhole ? await readForReport(reading) : snapshot;
  return readRooms(before, asked, weighed, { accounts: configuration.accounts, readers, parallelism, isWhole });
}

/** Asks what references lists of the snapshot (`asked`), and what those that reference some of them (`weighed`) have room for. */
export async function readRooms(
  snapshot: Snapshot,
  asked: readonly { readonly at: AccountRegion; readonly id: string }[],
  weighed: readonly Growing[],
  { accounts, readers, parallelism, isWhole = false }: RoomReading,
): Promise<Required<References>> {
  const associated = await observeReferences(snapshot, asked, readers, parallelism);
  const read = await observeReferencing(associated, weighed, accounts, readers, parallelism, isWhole);
  return withGroupsPerInterface(read, weighed, readers);
}

/** What only a report has: how many lists there are, and what firewalls hold. */
async function readForReport({ snapshot, draft, configuration, readers, parallelism }: ReferenceReading) {
  const counted = await observeListCounts(snapshot, draftPlaces(draft), readers, parallelism);
  return observeFirewalls(counted, referencePlaces(configuration), readers, parallelism);
}

function draftPlaces({ lists }: Plan) {
  return lists.filter(({ mapping }) => mapping !== undefined).map(({ at }) => at);
}

/** Reads how many groups an interface may have only where a remedy depends on it. */
async function withGroupsPerInterface(
  snapshot: Snapshot,
  weighed: readonly Growing[],
  readers: Readers,
): Promise<Required<References>> {
  const rooms = roomsOf(weighed, snapshot);
  const bounded = placesWithLargeRemedies(rooms);
  if (bounded.size === 0) return { snapshot, rooms };
  const places = (snapshot.referencing ?? []).map(({ at }) => at);
  const read = await observeGroupsPerInterface(
    snapshot,
    places.filter(({ accountId, region }) => bounded.has(`${accountId}/${region}`)),
    readers,
  );
  return { snapshot: read, rooms: roomsOf(weighed, read) };
}

/** Where more rules would have to be requested than any number of groups per interface allows; as `account id/region`. */
function placesWithLargeRemedies(rooms: Rooms): ReadonlySet<string> {
  const told = [...rooms.values()].flatMap((room) =>
    [...room.full, ...nearTallies(room, room.growing.entries)].filter((one) =>
      needsGroupsPerInterface(one, room.growing),
    ),
  );
  return new Set(told.map(({ resource }) => `${resource.ownerId}/${resource.region}`));
}
