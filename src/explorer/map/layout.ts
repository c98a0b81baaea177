// Where things stand on the map: three columns, in each the account-regions one below the other, in each of these its things. Their order
// follows what they are connected with (the barycentre of their neighbours, swept back and forth), so that few lines cross.
import { COLUMNS, type MapEdge, type MapGraph, type MapNode, placeKey } from "./graph.ts";

/** In pixels. */
export const ROW = 26;
const GAP = 12;
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

export interface MapLayout {
  readonly nodes: readonly PlacedNode[];
  readonly heads: readonly PlacedHead[];
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

/** `width`: of the whole map, in pixels; what is narrower than the columns need is widened. */
export function layoutMap(graph: MapGraph, width: number): MapLayout {
  const whole = Math.max(width, 720);
  const column = Math.round(whole * 0.25);
  const nodes: PlacedNode[] = [];
  const heads: PlacedHead[] = [];
  const heights = inOrder(graph).map((things, at) => {
    const x = Math.round(((whole - column) / 2) * at);
    let y = 0;
    let place = "";
    for (const node of things) {
      const isSingle = node.index !== undefined;
      if (isSingle && place !== node.where) {
        const key = placeKey(node.column, node.where);
        y += y === 0 ? 0 : GAP;
        heads.push({ key, where: node.where, count: graph.places.get(key)?.count ?? 1, x, y: y + ROW / 2 });
        y += ROW;
      } else if (!isSingle) y += y === 0 ? 0 : GAP / 2;
      place = node.where;
      nodes.push({ ...node, x, y: y + ROW / 2, width: column });
      y += ROW;
    }
    return y;
  });
  const height = Math.max(ROW, ...heights);
  const at = new Map(nodes.map((node) => [node.key, node]));
  const edges = graph.edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    return from === undefined || to === undefined ? [] : [{ ...edge, path: curve(from, to) }];
  });
  return { nodes, heads, edges, width: whole, height };
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const [start, end] = [from.x + from.width, to.x];
  const middle = Math.round((start + end) / 2);
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
}
