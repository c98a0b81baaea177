// The report on capacity: for every list whose references were asked about, which of them leaves it the least room, and how much.
import { compareText } from "../model/account-region.ts";
import {
  type CapacityReport,
  compareCapacity,
  LISTS_PER_REGION,
  type ListCapacity,
  type Referencing,
  type TallyUse,
} from "../model/capacity/capacity-report.ts";
import type { Thresholds } from "../model/mapping.ts";
import { type Filling, type Planned, plannedFilling } from "../model/plan.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import { capOf } from "./references/near.ts";
import type { Resource } from "./references/resources.ts";
import type { Room, Rooms, Tally } from "./references/room.ts";
import { tallyName } from "./references/wording.ts";

/** Account-regions with so many lists are shown. */
const MANY_LISTS = LISTS_PER_REGION * 0.8;

export interface ReportInput {
  readonly lists: readonly Planned[];
  readonly rooms: Rooms;
  /** Entries that `aggregate: exact` would leave, by address. */
  readonly exact: ReadonlyMap<string, number | undefined>;
  readonly regions: readonly RegionSnapshot[];
  /** Of the file. */
  readonly thresholds: Thresholds;
  readonly isWhole: boolean;
}

/** Of all lists that there are once the plan is applied or, unless the report is whole, of those that have a room. */
export function capacityReport(input: ReportInput): CapacityReport {
  const { lists, rooms, exact, regions, thresholds, isWhole } = input;
  const rows = lists.flatMap((planned): readonly ListCapacity[] => {
    const filling = plannedFilling(planned);
    const room = rooms.get(planned.address);
    if (filling === undefined || planned.mapping === undefined || !(isWhole || room !== undefined)) return [];
    const fewest = exact.get(planned.address);
    const known = room === undefined ? ofUnasked(planned) : ofRoom(room, filling.entries);
    return [{ ...filling, ...known, ...(fewest === undefined ? {} : { exact: fewest }) }];
  });
  return {
    isWhole,
    lists: rows.sort(compareCapacity),
    nearlyFull: nearlyFull([...rooms.values()], thresholds),
    regions: regions.flatMap(({ at, listCount }) => {
      if (listCount === undefined) return [];
      if (!listCount.ok) return [{ at }];
      return listCount.value >= MANY_LISTS ? [{ at, lists: listCount.value }] : [];
    }),
  };
}

type Known = Omit<ListCapacity, keyof Filling | "exact">;

/** Nothing references a list that does not exist yet; of another one it could not be read what does. */
function ofUnasked({ change }: Planned): Known {
  return change.kind === "create" ? { references: 0, unknownReferences: 0 } : { unknownReferences: 0 };
}

function ofRoom(room: Room, entries: number): Known {
  const { resources, unknown, tallies } = room;
  const [tightest] = tallies;
  const cap = capOf(room);
  return {
    references: resources.length,
    ...(resources.length === 0 ? {} : { referencedBy: resources.map(referencingOf) }),
    unknownReferences: new Set(unknown.map(({ resource }) => resource)).size,
    ...(tightest === undefined ? {} : { tightest: useOf(tightest) }),
    ...(cap === undefined ? {} : { room: Math.max(0, cap - entries) }),
  };
}

function referencingOf({ id: resourceId, ownerId, account, region }: Resource): Referencing {
  return { resourceId, ownerId, ...(account === undefined ? {} : { account }), region };
}

function useOf({ resource, side, family, after }: Tally): TallyUse {
  return { ...referencingOf(resource), tally: tallyName(side, family), used: after, limit: side.limit };
}

function nearlyFull(rooms: readonly Room[], { percent }: Thresholds): readonly TallyUse[] {
  const near = rooms
    .flatMap(({ tallies }) => tallies)
    .filter(({ after, side }) => after > side.limit * (1 - percent / 100))
    .map(useOf);
  // Lists that meet in a tally have it each.
  const byName = new Map(near.map((use) => [`${use.ownerId}/${use.region}/${use.resourceId} ${use.tally}`, use]));
  return [...byName]
    .sort(([a, x], [b, y]) => y.used / y.limit - x.used / x.limit || compareText(a, b))
    .map(([, use]) => use);
}
