// What the map shows: sources on the left, lists in the middle, what references them on the right, and who belongs together. Things of
// one account-region stand together. Where there are too many to read, an account-region is one node until a person opens it.
import type { ReportData } from "../report-data.ts";

export type Column = "source" | "list" | "resource";

export const COLUMNS: readonly Column[] = ["source", "list", "resource"];

/** One thing, or all things of an account-region in one column. */
export interface MapNode {
  /** `list 12`, `list @network/eu-west-1`: unique on the map. */
  readonly key: string;
  readonly column: Column;
  /** account/region; for sources in the file itself, the file. */
  readonly where: string;
  readonly text: string;
  /** Index in the report; absent for an account-region. */
  readonly index?: number;
  /** How many things it stands for. */
  readonly count: number;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** How many connections of single things it stands for. */
  readonly count: number;
}

export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Account-regions by key of their node, with how many things each has; also those that are open. */
  readonly places: ReadonlyMap<string, { readonly column: Column; readonly where: string; readonly count: number }>;
}

/** Things of one column that are shown one by one from the start. */
export const FEW = 40;

/** The key of one thing. */
export function thingKey(column: Column, index: number): string {
  return `${column} ${index}`;
}

/** The key of an account-region in a column. */
export function placeKey(column: Column, where: string): string {
  return `${column} @${where}`;
}

interface Thing {
  readonly column: Column;
  readonly index: number;
  readonly where: string;
  readonly text: string;
}

/** Things of these lists, without those that nothing connects with one of them. */
function thingsOf(data: ReportData, lists: readonly number[]): readonly Thing[] {
  const shown = lists.flatMap((index) => data.lists[index] ?? []);
  const sources = new Set(shown.flatMap((list) => list.sources));
  const resources = new Set(shown.flatMap((list) => list.references ?? []));
  const ascending = (indexes: ReadonlySet<number>): readonly number[] => [...indexes].sort((a, b) => a - b);
  return [
    ...ascending(sources).map((index): Thing => {
      const { where = "", name = "" } = data.sources[index] ?? {};
      return { column: "source", index, where: where === "" ? "named in the file" : where, text: name };
    }),
    ...lists.map((index): Thing => {
      const { account, region, name } = data.lists[index] ?? { account: "", region: "", name: "" };
      return { column: "list", index, where: `${account}/${region}`, text: name };
    }),
    ...ascending(resources).map((index): Thing => {
      const { where = "", id = "" } = data.resources[index] ?? {};
      return { column: "resource", index, where, text: id };
    }),
  ];
}

/**
 * The map of these lists. `open`: keys of account-regions that are shown one by one, or closed where there are few; so a person's click
 * always does the opposite of what was shown.
 */
export function mapGraph(data: ReportData, lists: readonly number[], toggled: ReadonlySet<string>): MapGraph {
  const things = thingsOf(data, lists);
  const places = new Map<string, { column: Column; where: string; count: number }>();
  const inColumn = { source: 0, list: 0, resource: 0 };
  for (const { column, where } of things) {
    const key = placeKey(column, where);
    places.set(key, { column, where, count: (places.get(key)?.count ?? 0) + 1 });
    inColumn[column]++;
  }
  const isOpen = (column: Column, where: string): boolean => {
    const key = placeKey(column, where);
    return inColumn[column] <= FEW !== toggled.has(key) || places.get(key)?.count === 1;
  };
  const nodes = new Map<string, MapNode>();
  const nodeOf = new Map<string, string>();
  for (const { column, index, where, text } of things) {
    const single = isOpen(column, where);
    const key = single ? thingKey(column, index) : placeKey(column, where);
    const count = places.get(placeKey(column, where))?.count ?? 1;
    nodeOf.set(thingKey(column, index), key);
    nodes.set(key, single ? { key, column, where, text, index, count: 1 } : { key, column, where, text: where, count });
  }
  const edges = new Map<string, { from: string; to: string; count: number }>();
  const connect = (from: string, to: string): void => {
    const [a, b] = [nodeOf.get(from), nodeOf.get(to)];
    if (a === undefined || b === undefined) return;
    const key = `${a}\n${b}`;
    edges.set(key, { from: a, to: b, count: (edges.get(key)?.count ?? 0) + 1 });
  };
  for (const index of lists) {
    const list = thingKey("list", index);
    for (const source of data.lists[index]?.sources ?? []) connect(thingKey("source", source), list);
    for (const resource of data.lists[index]?.references ?? []) connect(list, thingKey("resource", resource));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], places };
}

/** The node and all that a person reaches from it by going only left and only right. */
export function pathsThrough(key: string, edges: readonly MapEdge[]): ReadonlySet<string> {
  const reached = new Set([key]);
  const follow = (near: "from" | "to", far: "from" | "to"): void => {
    let ends = new Set([key]);
    while (ends.size > 0) {
      ends = new Set(edges.filter((edge) => ends.has(edge[near])).map((edge) => edge[far]));
      for (const end of ends) reached.add(end);
    }
  };
  follow("from", "to");
  follow("to", "from");
  return reached;
}

/** The lists that a thing, or the things of an account-region, are connected with; a list itself. */
export function listsOf(
  data: ReportData,
  { column, index, where }: MapNode,
  lists: readonly number[],
): readonly number[] {
  return lists.filter((at) => {
    const list = data.lists[at];
    if (list === undefined) return false;
    if (column === "list") return index === undefined ? `${list.account}/${list.region}` === where : index === at;
    const connected = column === "source" ? list.sources : (list.references ?? []);
    const placeOf = (one: number): string =>
      column === "source" ? data.sources[one]?.where || "named in the file" : (data.resources[one]?.where ?? "");
    return connected.some((one) => (index === undefined ? placeOf(one) === where : one === index));
  });
}
