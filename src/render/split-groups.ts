// The parts of a split list in the rows of a plan: next to each other, in the order of their numbers, and what a heading over them says.
import { accountRegionKey, compareText, listAddress } from "../model/account-region.ts";
import { addsOf, removesOf } from "../model/change.ts";
import type { Planned } from "../model/plan.ts";
import { counted } from "../model/sentence.ts";

/** What stands over the parts of a split list. */
export interface SplitGroup {
  /** The name that the file gives all parts. */
  readonly name: string;
  /** `split into 3 parts: 4 entries to add, 1 to remove, 2 to move`. */
  readonly sum: string;
}

/** A row of the plan, as far as its order goes. */
interface OrderedRow extends Pick<Planned, "address" | "at" | "name"> {
  readonly split?: SplitGroup;
}

/** By `account/region/name`, the name being the one that the file gives all parts. */
export function splitGroups(lists: readonly Planned[]): ReadonlyMap<string, SplitGroup> {
  const parts = lists.filter(({ partOf }) => partOf !== undefined);
  const groups = Map.groupBy(parts, ({ at, partOf = "" }) => listAddress(at, partOf));
  return new Map([...groups].map(([address, own]) => [address, { name: own[0]?.partOf ?? "", sum: sumOf(own) }]));
}

function sumOf(parts: readonly Planned[]): string {
  const named = parts.filter(({ mapping, name, partOf }) => mapping !== undefined && name !== partOf).length;
  const adds = new Set(parts.flatMap(({ change }) => addsOf(change).map(({ cidr }) => cidr)));
  const removes = new Set(parts.flatMap(({ change }) => removesOf(change).map(({ cidr }) => cidr)));
  const moves = [...adds].filter((cidr) => removes.has(cidr)).length;
  const [first, ...others] = [
    [adds.size - moves, "to add"] as const,
    [removes.size - moves, "to remove"] as const,
    [moves, "to move"] as const,
  ].filter(([entries]) => entries > 0);
  const what = named === 0 ? "no longer split" : `split into ${counted(named, "part")}`;
  if (first === undefined) return what;
  const more = others.map(([entries, verb]) => `${entries} ${verb}`);
  return `${what}: ${[`${counted(first[0], "entry")} ${first[1]}`, ...more].join(", ")}`;
}

/** The rows with those of one split list together, where the first of them was. */
export function withPartsTogether<Row extends OrderedRow>(rows: readonly Row[]): readonly Row[] {
  if (rows.every(({ split }) => split === undefined)) return rows;
  const groups = Map.groupBy(rows, (row) =>
    row.split === undefined ? row.address : `${accountRegionKey(row.at)} ${row.split.name}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => a.name.length - b.name.length || compareText(a.name, b.name)),
  );
}

/** The heading that comes before the row: that of its split list, unless the row before it is of the same; undefined: none. */
export function headingBefore(rows: readonly Pick<OrderedRow, "split">[], index: number): SplitGroup | undefined {
  const split = rows[index]?.split;
  return split === rows[index - 1]?.split ? undefined : split;
}
