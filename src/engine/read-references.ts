// What references the lists of a plan that grow, are deleted or no longer shared, and whether it has room for those that grow: asked
// once a first plan says which lists those are. Nothing is asked where there are none.
import type { Configuration } from "../model/mapping.ts";
import type { Plan } from "../model/plan.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Readers } from "../observe/ports.ts";
import { observeReferences } from "../observe/references.ts";
import { observeGroupsPerInterface, observeReferencing } from "../observe/referencing.ts";
import { growingLists } from "../plan/references/growing.ts";
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

/** `draft`: the plan without any of this; `parallelism`: lists and account-regions at once. */
export async function readReferences(
  snapshot: Snapshot,
  draft: Plan,
  configuration: Configuration,
  readers: Readers,
  parallelism: number,
): Promise<References> {
  const asked = listsToAskAbout(draft.lists);
  if (asked.length === 0) return { snapshot };
  const lists = asked.map(({ planned, id }) => ({ at: planned.at, id }));
  const associated = await observeReferences(snapshot, lists, readers, parallelism);
  const growing = growingLists(draft.lists, configuration);
  const read = await observeReferencing(associated, growing, configuration.accounts, readers, parallelism);
  const rooms = roomsOf(growing, read);
  const bounded = placesWithLargeRemedies(rooms);
  if (bounded.size === 0) return { snapshot: read, rooms };
  const places = (read.referencing ?? []).map(({ at }) => at);
  const whole = await observeGroupsPerInterface(
    read,
    places.filter(({ accountId, region }) => bounded.has(`${accountId}/${region}`)),
    readers,
  );
  return { snapshot: whole, rooms: roomsOf(growing, whole) };
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
