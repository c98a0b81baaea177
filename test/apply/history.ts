// The referee: what the versions that a simulator recorded did to addresses, worked out with intervals of its own, so that it
// shares no mistake with the code that wrote them.
import type { ListVersion, PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";

/** First and last address. */
type Interval = readonly [bigint, bigint];

function number(address: string): readonly [value: bigint, bits: number] {
  if (!address.includes(":")) return [address.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n), 32];
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups = [
    ...left,
    ...Array<string>(tail === undefined ? 0 : 8 - left.length - right.length).fill("0"),
    ...right,
  ];
  return [groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n), 128];
}

const intervals = new Map<string, Interval>();

function interval(cidr: string): Interval {
  const known = intervals.get(cidr);
  if (known !== undefined) return known;
  const [address = "", length] = cidr.split("/");
  const [first, bits] = number(address);
  const made: Interval = [first, first + 2n ** BigInt(bits - Number(length)) - 1n];
  intervals.set(cidr, made);
  return made;
}

/** As apart and sorted intervals. */
function merged(cidrs: readonly string[]): readonly Interval[] {
  return joined(cidrs.map(interval));
}

function joined(intervals: readonly Interval[]): readonly Interval[] {
  const made: Interval[] = [];
  for (const [first, last] of intervals.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const open = made.at(-1);
    if (open === undefined || first > open[1] + 1n) made.push([first, last]);
    else if (last > open[1]) made[made.length - 1] = [open[0], last];
  }
  return made;
}

function isIn(cidrs: readonly string[]): (part: Interval) => boolean {
  const all = merged(cidrs);
  return ([first, last]) => all.some(([from, to]) => from <= first && last <= to);
}

/** What both have. */
function common(a: readonly string[], b: readonly string[]): readonly Interval[] {
  const [left, right] = [merged(a), merged(b)];
  return left.flatMap(([first, last]) =>
    right.flatMap(([from, to]): Interval[] => {
      const both: Interval = [first > from ? first : from, last < to ? last : to];
      return both[0] <= both[1] ? [both] : [];
    }),
  );
}

export function isPlsyncs({ writer }: ListVersion): boolean {
  return writer.includes(":assumed-role/plsync-apply");
}

/**
 * What the versions after the first `known` did wrong: each one that plsync wrote against the one before, whoever wrote that.
 * `want`: what the list should hold in the end. Empty when all is well.
 */
export function wrongs(list: PrefixListRecord, want: readonly string[], known = 1): readonly string[] {
  const found: string[] = [];
  for (const [index, version] of list.versions.entries()) {
    const previous = list.versions[index - 1];
    if (index < known || previous === undefined || !isPlsyncs(version)) continue;
    const [before, after] = [[...previous.entries.keys()], [...version.entries.keys()]];
    const name = `${list.name} version ${version.version}`;
    if (!common(before, want).every(isIn(after))) {
      found.push(`${name} takes access from a wanted address`);
    }
    if (!merged(after).every(isIn([...before, ...want]))) {
      found.push(`${name} lets in an address that nobody wants`);
    }
    if (after.length === 0 && want.length > 0 && before.length > 0) found.push(`${name} empties the list`);
  }
  return found;
}

/** What the list allows at a moment, whichever of the changes of that moment came first: what it has before and after it. */
function allowsAt({ versions, deletedAt }: PrefixListRecord, moment: number): readonly Interval[] {
  const last = (isIn: (at: number) => boolean) => {
    if (deletedAt !== undefined && isIn(deletedAt)) return [];
    return [...(versions.findLast(({ at }) => isIn(at))?.entries.keys() ?? [])];
  };
  return common(
    last((at) => at < moment),
    last((at) => at <= moment),
  );
}

/**
 * At which moments after `since` (ms of the simulator's clock) the lists together took access from a wanted address that they had
 * allowed together right before. Of changes at one moment no order is assumed. Empty when all is well.
 */
export function gapsOf(lists: readonly PrefixListRecord[], want: readonly string[], since: number): readonly string[] {
  const moments = lists.flatMap(({ versions, deletedAt }) => [...versions.map(({ at }) => at), deletedAt ?? 0]);
  const sorted = [...new Set(moments)].filter((moment) => moment > since).sort((a, b) => a - b);
  const text = ([first, last]: Interval) => `${first}-${last}`;
  const together = (at: (list: PrefixListRecord) => readonly string[]) => lists.flatMap(at);
  return sorted.flatMap((moment) => {
    const before = together(({ versions, deletedAt }) => {
      if (deletedAt !== undefined && deletedAt < moment) return [];
      return [...(versions.findLast(({ at }) => at < moment)?.entries.keys() ?? [])];
    });
    const during = joined(lists.flatMap((list) => allowsAt(list, moment)));
    const lost = common(before, want).filter(
      ([first, last]) => !during.some(([from, to]) => from <= first && last <= to),
    );
    return lost.map((part) => `at ${moment} ms ${text(part)} is in none of the lists`);
  });
}
