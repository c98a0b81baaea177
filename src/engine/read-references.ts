// What references the lists of a plan that grow, are deleted or no longer shared, and whether it has room for those that grow: asked
// once a first plan says which lists those are. Nothing is asked where there are none, unless a report is wanted: then of every list.
import type { AccountRegion } from "../model/account-region.ts";
import type { Account, Configuration } from "../model/mapping.ts";
import type { Plan, Planned } from "../model/plan.ts";
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
  /** What is not read may bring lists to grow, or let them be deleted: ask about these, too. */
  readonly isPart: boolean;
}

interface RoomReading extends Pick<ReferenceReading, "readers" | "parallelism"> {
  readonly accounts: readonly Account[];
  /** Ask about transit gateways, too. */
  readonly isWhole?: boolean;
  /** Ask how many groups an interface may have, whether a remedy depends on it or not. */
  readonly isPart?: boolean;
}

/** Each reading is made once, however many lists need it. */
export async function readReferences(reading: ReferenceReading): Promise<References> {
  const { snapshot, draft, configuration, readers, parallelism, isWhole, isPart } = reading;
  const [open, certain] = isPart
    ? [draft.lists.filter(isOpen), draft.lists.filter((list) => !isOpen(list))]
    : [[], draft.lists];
  const weighed = isWhole
    ? existingLists(draft.lists, configuration)
    : [...growingLists(certain, configuration), ...existingLists(open, configuration)];
  const needed = [...listsToAskAbout(draft.lists), ...deletions(open)].map(({ planned, id }) => ({
    at: planned.at,
    id,
  }));
  const asked = [
    ...new Map([...needed, ...(isWhole || isPart ? weighed : [])].map((list) => [list.id, list])).values(),
  ];
  if (asked.length === 0 && !isWhole) return { snapshot };
  const before = isWhole ? await readForReport(reading) : snapshot;
  const { accounts } = configuration;
  return readRooms(before, asked, weighed, { accounts, readers, parallelism, isWhole, isPart });
}

/** True if what is not read of other accounts may change what the plan does with the list. */
function isOpen({ change, suspended }: Planned): boolean {
  return suspended !== undefined || change.kind === "delete";
}

function deletions(lists: readonly Planned[]) {
  return lists.flatMap((planned) =>
    planned.change.kind === "delete" ? [{ planned, id: planned.change.have.id }] : [],
  );
}

/** Asks what references lists of the snapshot (`asked`), and what those that reference some of them (`weighed`) have room for. */
export async function readRooms(
  snapshot: Snapshot,
  asked: readonly { readonly at: AccountRegion; readonly id: string }[],
  weighed: readonly Growing[],
  { accounts, readers, parallelism, isWhole = false, isPart = false }: RoomReading,
): Promise<Required<References>> {
  const associated = await observeReferences(snapshot, asked, readers, parallelism);
  const read = await observeReferencing(associated, weighed, accounts, readers, parallelism, isWhole);
  return withGroupsPerInterface(read, weighed, readers, isPart);
}

/** What only a report has: how many lists there are, and what firewalls hold. */
async function readForReport({ snapshot, draft, configuration, readers, parallelism }: ReferenceReading) {
  const counted = await observeListCounts(snapshot, draftPlaces(draft), readers, parallelism);
  return observeFirewalls(counted, referencePlaces(configuration), readers, parallelism);
}

function draftPlaces({ lists }: Plan) {
  return lists.filter(({ mapping }) => mapping !== undefined).map(({ at }) => at);
}

/** Reads how many groups an interface may have only where a remedy depends on it, or may. */
async function withGroupsPerInterface(
  snapshot: Snapshot,
  weighed: readonly Growing[],
  readers: Readers,
  isPart: boolean,
): Promise<Required<References>> {
  const rooms = roomsOf(weighed, snapshot);
  const bounded = placesWithLargeRemedies(rooms);
  const places = (snapshot.referencing ?? []).map(({ at }) => at);
  const asked = isPart ? places : places.filter(({ accountId, region }) => bounded.has(`${accountId}/${region}`));
  if (asked.length === 0) return { snapshot, rooms };
  const read = await observeGroupsPerInterface(snapshot, asked, readers);
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
