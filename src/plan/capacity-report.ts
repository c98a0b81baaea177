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
import type { FirewallRegion } from "../model/reference.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import { type GatewayTally, gatewayTallies } from "./references/gateway-tallies.ts";
import { MOST_ENTRIES } from "./references/near.ts";
import { type Resource, reasonOf } from "./references/resources.ts";
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
  readonly firewalls: readonly FirewallRegion[];
  /** Of the file. */
  readonly thresholds: Thresholds;
  readonly isWhole: boolean;
}

/** Of all lists that there are once the plan is applied or, unless the report is whole, of those that have a room. */
export function capacityReport(input: ReportInput): CapacityReport {
  const { lists, rooms, exact, regions, firewalls, thresholds, isWhole } = input;
  const rows = lists.flatMap((planned): readonly ListCapacity[] => {
    const filling = plannedFilling(planned);
    const room = rooms.get(planned.address);
    if (filling === undefined || planned.mapping === undefined || !(isWhole || room !== undefined)) return [];
    const fewest = exact.get(planned.address);
    const known = room === undefined ? ofUnasked(planned, filling.entries) : ofRoom(room, rooms, filling.entries);
    const isNew = planned.change.kind === "create";
    return [{ ...filling, isNew, ...known, ...(fewest === undefined ? {} : { exact: fewest }) }];
  });
  return {
    isWhole,
    lists: rows.sort(compareCapacity),
    nearlyFull: nearlyFull(rooms, thresholds),
    regions: regions.flatMap(({ at, listCount }) => {
      if (listCount === undefined) return [];
      if (!listCount.ok) return [{ at }];
      return listCount.value >= MANY_LISTS ? [{ at, lists: listCount.value }] : [];
    }),
    firewalls: firewalls
      .flatMap(({ at, firewalls: read }) => (read.ok ? read.value.map((firewall) => ({ at, ...firewall })) : []))
      .sort((a, b) => b.used / b.limit - a.used / a.limit || compareText(a.name, b.name)),
    unreadFirewalls: firewalls.flatMap(({ at, firewalls: read }) => (read.ok ? [] : [{ at, why: reasonOf(read) }])),
  };
}

type Known = Omit<ListCapacity, keyof Filling | "exact" | "isNew">;

/** Nothing references a list that does not exist yet; of another one it could not be read what does. */
function ofUnasked({ change }: Planned, entries: number): Known {
  return change.kind === "create" ? unreferenced(entries) : { unknownReferences: 0 };
}

/** Only AWS' own limit is left. */
function unreferenced(entries: number): Known {
  return { references: 0, unknownReferences: 0, room: MOST_ENTRIES - entries };
}

function ofRoom(room: Room, rooms: Rooms, entries: number): Known {
  const { resources, unknown } = room;
  if (resources.length === 0) return unreferenced(entries);
  const firm = room.tallies.map((tally) => ({ use: useOf(tally), holds: tally.holds }));
  const estimated = gatewayTallies(room, rooms).map((tally) => ({ use: gatewayUseOf(tally), holds: tally.holds }));
  const [tightest] = [...firm, ...estimated].sort((a, b) => a.holds - b.holds);
  return {
    references: resources.length,
    referencedBy: resources.map(referencingOf),
    unknownReferences: new Set(unknown.map(({ resource }) => resource)).size,
    ...(tightest === undefined
      ? {}
      : { tightest: tightest.use, room: Math.max(0, Math.min(tightest.holds, MOST_ENTRIES) - entries) }),
  };
}

function referencingOf({ id: resourceId, ownerId, account, region }: Resource): Referencing {
  return { resourceId, ownerId, ...(account === undefined ? {} : { account }), region };
}

function useOf({ resource, side, family, after }: Tally): TallyUse {
  return {
    ...referencingOf(resource),
    tally: tallyName(side, family),
    isEstimate: false,
    used: after,
    limit: side.limit,
  };
}

function gatewayUseOf({ resource, use, after }: GatewayTally): TallyUse {
  const { gatewayId, limit } = use;
  return { ...referencingOf(resource), tally: `routes of ${gatewayId}`, isEstimate: true, used: after, limit };
}

function nearlyFull(rooms: Rooms, { percent }: Thresholds): readonly TallyUse[] {
  const near = [...rooms.values()]
    .flatMap((room) => [...room.tallies.map(useOf), ...gatewayTallies(room, rooms).map(gatewayUseOf)])
    .filter(({ used, limit }) => used > limit * (1 - percent / 100));
  // Lists that meet in a tally have it each, and so have the tables of a transit gateway.
  const byName = new Map(near.map((use) => [nameOf(use), use]));
  return [...byName]
    .sort(([a, x], [b, y]) => y.used / y.limit - x.used / x.limit || compareText(a, b))
    .map(([, use]) => use);
}

function nameOf({ ownerId, region, resourceId, tally, isEstimate }: TallyUse): string {
  return isEstimate ? `${ownerId}/${region} ${tally}` : `${ownerId}/${region}/${resourceId} ${tally}`;
}
