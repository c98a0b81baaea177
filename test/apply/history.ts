// The referee: what the versions that a simulator recorded did to addresses, worked out with intervals of its own, so that it
// shares no mistake with the code that wrote them.
import type { ListVersion, PrefixListRecord } from "../../src/simulator/prefix-list-record.ts";

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

function interval(cidr: string): Interval {
  const [address = "", length] = cidr.split("/");
  const [first, bits] = number(address);
  return [first, first + 2n ** BigInt(bits - Number(length)) - 1n];
}

/** What is left of `a` without everything in `b`. */
function minus(a: readonly string[], b: readonly string[]): readonly Interval[] {
  let left: Interval[] = a.map(interval);
  for (const [from, to] of b.map(interval)) {
    left = left.flatMap(([first, last]): Interval[] =>
      to < first || last < from
        ? [[first, last]]
        : [...(first < from ? [[first, from - 1n] as const] : []), ...(to < last ? [[to + 1n, last] as const] : [])],
    );
  }
  return left;
}

function common(a: readonly string[], b: readonly string[]): readonly string[] {
  // CIDRs nest or are apart: what two sets share is those of either that lie in one of the other.
  const within = (cidr: string, others: readonly string[]) =>
    others.map(interval).some(([from, to]) => from <= interval(cidr)[0] && interval(cidr)[1] <= to);
  return [...a.filter((cidr) => within(cidr, b)), ...b.filter((cidr) => within(cidr, a))];
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
    if (minus(common(before, want), after).length > 0) found.push(`${name} takes access from a wanted address`);
    if (minus(after, [...before, ...want]).length > 0) found.push(`${name} lets in an address that nobody wants`);
    if (after.length === 0 && want.length > 0 && before.length > 0) found.push(`${name} empties the list`);
  }
  return found;
}
