// The report on capacity as rows of words. What is not known is `?`, never 0 and never blank.
import type {
  CapacityReport,
  FirewallUse,
  ListCapacity,
  RegionLists,
  TallyUse,
} from "../model/capacity/capacity-report.ts";
import { LISTS_PER_REGION } from "../model/capacity/capacity-report.ts";
import type { Filling } from "../model/plan.ts";
import { count, listedUpTo } from "../model/sentence.ts";

/** Above the columns of `capacityCells`. */
export const CAPACITY_TITLES = ["list", "entries / size", "references", "tightest reference", "room", "exact"] as const;

/** Where the tightest reference stands among `CAPACITY_TITLES`: it is longer than all others. */
export const TIGHTEST = 3;

/** The columns without which the report can be read, the first to go first. */
export const CAPACITY_DISPENSABLE: readonly number[] = [2, 5];

/** Lists that are fuller than this are shown. */
export const NEARLY_FULL_PERCENT = 80;

/** Addresses and references that one line names. */
const NAMED = 20;

const UNKNOWN = "?";
const NONE = "none";
/** Of a list that is to be created. */
const NONE_YET = "none yet";

/** `sg-0c1… (data) inbound IPv4: 80 of 80`, once the plan is applied; an estimate with "about". */
export function tallyUseText({ resourceId, account, ownerId, tally, isEstimate, used, limit }: TallyUse): string {
  const sum = `${isEstimate ? "about " : ""}${count(used)} of ${count(limit)}`;
  return `${resourceId} (${account ?? ownerId}) ${tally}: ${sum}`;
}

/** The cells of one list. `room`: at most so many, where some references are not known; about so many, where one is estimated. */
export function capacityCells(list: ListCapacity): readonly string[] {
  const { address, entries, size, isNew, references, unknownReferences, tightest, room, exact } = list;
  const isUnreferenced = references === 0;
  const none = isNew ? NONE_YET : NONE;
  const unknown = unknownReferences === 0 ? "" : ` (${count(unknownReferences)} ?)`;
  const most = tightest?.isEstimate === true ? "about " : unknownReferences === 0 ? "" : "at most ";
  return [
    address,
    `${count(entries)} / ${count(size)}`,
    references === undefined ? UNKNOWN : isUnreferenced ? none : `${count(references)}${unknown}`,
    tightest === undefined ? (isUnreferenced ? none : UNKNOWN) : tallyUseText(tightest),
    room === undefined ? UNKNOWN : `${most}${count(room)}`,
    exact === undefined ? UNKNOWN : count(exact),
  ];
}

/** How much of the list's max entries is used, in percent, rounded down. */
export function percentOf({ entries, size }: Filling): number {
  return Math.floor((100 * entries) / size);
}

/** Lists that are nearly full, the fullest first. */
export function nearlyFullLists<List extends Filling>(lists: readonly List[]): readonly List[] {
  return lists.filter((list) => percentOf(list) > NEARLY_FULL_PERCENT).toSorted((a, b) => percentOf(b) - percentOf(a));
}

/** What else the report says, a sentence each. */
export function capacityLines({
  lists,
  nearlyFull,
  regions,
  firewalls,
  unreadFirewalls,
}: CapacityReport): readonly string[] {
  const unused = lists.filter(({ isNew, references }) => references === 0 && !isNew).map(({ address }) => address);
  const full = nearlyFullLists(lists).map((list) => `${list.address} (${percentOf(list)} %)`);
  const line = (what: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [`${what}: ${listedUpTo(NAMED, items)}.`];
  return [
    ...line("Nothing references", unused),
    ...line(`Over ${NEARLY_FULL_PERCENT} % of their size`, full),
    ...line("Little is left of the quota of", nearlyFull.map(tallyUseText)),
    ...regions.map(regionLine),
    ...line("Firewalls with IP set references", firewalls.map(firewallText)),
    ...[...Map.groupBy(unreadFirewalls, ({ why }) => why)].map(([why, unread]) => {
      const places = unread.map(({ at }) => `${at.account}/${at.region}`);
      return `Firewalls were not checked in ${listedUpTo(NAMED, places)}: ${why}.`;
    }),
  ];
}

/** `inspection (data/eu-west-1) 1,234 of 1,000,000 CIDRs`. */
function firewallText({ at, name, used, limit }: FirewallUse): string {
  return `${name} (${at.account}/${at.region}) ${count(used)} of ${count(limit)} CIDRs`;
}

function regionLine({ at, lists }: RegionLists): string {
  const has = `${at.account}/${at.region} has ${lists === undefined ? UNKNOWN : count(lists)} prefix lists`;
  return `${has}, of ${LISTS_PER_REGION} by default; the real value cannot be read.`;
}
