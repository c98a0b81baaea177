// Where things stand on the map: three columns, one below the other on narrow screens, in each the account-regions one below the other, in each of these its things. Their order
// follows what they are connected with (the barycentre of their neighbours, swept back and forth), so that few lines cross.
import { COLUMNS, type Column, type MapEdge, type MapGraph, type MapNode, placeKey } from "./graph.ts";

/** In pixels. */
export const ROW = 26;
const GAP = 12;
/** Room above a column for its title. */
export const TITLE = 30;
/** Narrower than this, three columns would have no room for names. */
const LEAST_BESIDE = 640;
/** Room for lines at the side of columns that stand one below the other. */
const LANE = 64;
const SWEEPS = 4;

export interface PlacedNode extends MapNode {
  readonly x: number;
  /** Of its middle. */
  readonly y: number;
  readonly width: number;
}

/** The name of an account-region above its things. */
export interface PlacedHead {
  readonly key: string;
  readonly where: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

/** Where the column begins that the title is to stand above. */
export interface PlacedTitle {
  readonly column: Column;
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  readonly nodes: readonly PlacedNode[];
  readonly heads: readonly PlacedHead[];
  readonly titles: readonly PlacedTitle[];
  readonly edges: readonly (MapEdge & { readonly path: string })[];
  readonly width: number;
  readonly height: number;
}

type Order = ReadonlyMap<string, number>;

function neighbours(edges: readonly MapEdge[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (key: string, other: string): void => {
    const known = near.get(key);
    if (known === undefined) near.set(key, [other]);
    else known.push(other);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return near;
}

function mean(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** One column in order: places by the mean of their things, things by that of their neighbours; what has none keeps its place. */
function sorted(nodes: readonly MapNode[], order: Order, near: ReadonlyMap<string, readonly string[]>) {
  const weight = ({ key }: MapNode): number =>
    mean((near.get(key) ?? []).flatMap((other) => order.get(other) ?? [])) ?? order.get(key) ?? 0;
  const weighed = nodes.map((node) => ({ node, weight: weight(node) }));
  const places = [...Map.groupBy(weighed, ({ node }) => node.where).values()]
    .map((things) => ({ things, weight: mean(things.map((thing) => thing.weight)) ?? 0 }))
    .sort((a, b) => a.weight - b.weight);
  return places.flatMap(({ things }) => things.sort((a, b) => a.weight - b.weight).map(({ node }) => node));
}

function inOrder({ nodes, edges }: MapGraph): readonly (readonly MapNode[])[] {
  const near = neighbours(edges);
  let columns = COLUMNS.map((column) => {
    const own = nodes.filter((node) => node.column === column);
    return [...Map.groupBy(own, ({ where }) => where).values()].flat();
  });
  const order = new Map<string, number>();
  const note = (column: readonly MapNode[]): void => {
    // As a part of the column's height, since columns are of different lengths.
    for (const [at, { key }] of column.entries()) order.set(key, (at + 0.5) / column.length);
  };
  columns.forEach(note);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const turns = sweep % 2 === 0 ? [0, 2, 1] : [1, 0, 2];
    for (const turn of turns) {
      const column = sorted(columns[turn] ?? [], order, near);
      columns = columns.map((old, at) => (at === turn ? column : old));
      note(column);
    }
  }
  return columns;
}

interface Placed {
  readonly nodes: readonly PlacedNode[];
  readonly heads: readonly PlacedHead[];
  /** Where the next thing would begin. */
  readonly bottom: number;
}

/** The things of one column from `top` down. */
function place({ places }: MapGraph, things: readonly MapNode[], x: number, top: number, width: number): Placed {
  const nodes: PlacedNode[] = [];
  const heads: PlacedHead[] = [];
  let y = top;
  let where = "";
  for (const node of things) {
    const isSingle = node.index !== undefined;
    if (isSingle && where !== node.where) {
      const key = placeKey(node.column, node.where);
      y += y === top ? 0 : GAP;
      heads.push({ key, where: node.where, count: places.get(key)?.count ?? 1, x, y: y + ROW / 2 });
      y += ROW;
    } else if (!isSingle) y += y === top ? 0 : GAP / 2;
    where = node.where;
    nodes.push({ ...node, x, y: y + ROW / 2, width });
    y += ROW;
  }
  return { nodes, heads, bottom: y };
}

function linesOf(
  { edges }: MapGraph,
  nodes: readonly PlacedNode[],
  line: (from: PlacedNode, to: PlacedNode) => string,
): MapLayout["edges"] {
  const at = new Map(nodes.map((node) => [node.key, node]));
  return edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    return from === undefined || to === undefined ? [] : [{ ...edge, path: line(from, to) }];
  });
}

/** Three columns beside each other. */
function beside(graph: MapGraph, width: number): MapLayout {
  const column = Math.round(width * 0.25);
  const placed = inOrder(graph).map((things, at) => ({
    title: { column: COLUMNS[at] as Column, x: Math.round(((width - column) / 2) * at), y: 0 },
    ...place(graph, things, Math.round(((width - column) / 2) * at), 0, column),
  }));
  const nodes = placed.flatMap((one) => one.nodes);
  return {
    nodes,
    heads: placed.flatMap(({ heads }) => heads),
    titles: placed.map(({ title }) => title),
    edges: linesOf(graph, nodes, curve),
    width,
    height: Math.max(ROW, ...placed.map(({ bottom }) => bottom)),
  };
}

/** One below the other, where there is no room beside: lines go along the right side. */
function below(graph: MapGraph, width: number): MapLayout {
  const nodes: PlacedNode[] = [];
  const heads: PlacedHead[] = [];
  const titles: PlacedTitle[] = [];
  let y = 0;
  for (const [at, things] of inOrder(graph).entries()) {
    if (things.length === 0) continue;
    const top = y === 0 ? 0 : y + GAP + TITLE;
    titles.push({ column: COLUMNS[at] as Column, x: 0, y: top });
    const placed = place(graph, things, 0, top, width - LANE);
    nodes.push(...placed.nodes);
    heads.push(...placed.heads);
    y = placed.bottom;
  }
  const height = Math.max(ROW, y);
  const along = (from: PlacedNode, to: PlacedNode): string => {
    const start = from.x + from.width;
    const out = start + Math.round(16 + ((LANE - 20) * Math.abs(to.y - from.y)) / height);
    return `M${start} ${from.y}C${out} ${from.y} ${out} ${to.y} ${start} ${to.y}`;
  };
  return { nodes, heads, titles, edges: linesOf(graph, nodes, along), width, height };
}

/** `width`: of the whole map, in pixels, which it keeps to. */
export function layoutMap(graph: MapGraph, width: number): MapLayout {
  return width < LEAST_BESIDE ? below(graph, width) : beside(graph, width);
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const [start, end] = [from.x + from.width, to.x];
  const middle = Math.round((start + end) / 2);
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
}
