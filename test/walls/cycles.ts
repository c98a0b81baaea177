// Cycles of a graph: for every knot of nodes that reach each other, the shortest way round from its first node.

/** Node → the nodes that it imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** A graph from its edges; with `of`, files become the rooms or folders that they stand in. */
export function graphOf(
  edges: readonly (readonly [from: string, to: string])[],
  of: (path: string) => string = (path) => path,
): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    const source = of(from);
    const target = of(to);
    if (source === target && source !== from) continue;
    graph.set(source, (graph.get(source) ?? new Set()).add(target));
  }
  return graph;
}

/** What is left when nodes that import nothing that is left are taken out, again and again: the cycles, and what leads to them. */
function knots(graph: Graph): readonly string[] {
  const importers = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [node, targets] of graph) {
    open.set(node, targets.size);
    for (const target of targets) {
      importers.set(target, [...(importers.get(target) ?? []), node]);
      if (!graph.has(target)) open.set(target, 0);
    }
  }
  const free = [...open].filter(([, count]) => count === 0).map(([node]) => node);
  for (const node of free) {
    open.delete(node);
    for (const importer of importers.get(node) ?? []) {
      const count = (open.get(importer) ?? 0) - 1;
      open.set(importer, count);
      if (count === 0) free.push(importer);
    }
  }
  return [...open.keys()].sort();
}

/** From `start` to `end` by the nodes that were reached from each other. */
function way(cameFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const before = end === start ? undefined : cameFrom.get(end);
  return before === undefined ? [end] : [...way(cameFrom, start, before), end];
}

/** The shortest way from a node back to itself, or undefined. */
function wayRound(graph: Graph, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of [...(graph.get(node) ?? [])].sort()) {
      if (next === start) return way(cameFrom, start, node);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

/** One cycle for every knot, each as `a → b → a`, in the order of their first nodes. */
export function cyclesOf(graph: Graph): readonly string[] {
  const told = new Set<string>();
  const cycles: string[] = [];
  for (const node of knots(graph)) {
    const round = told.has(node) ? undefined : wayRound(graph, node);
    if (round === undefined) continue;
    for (const member of round) told.add(member);
    cycles.push([...round, node].join(" → "));
  }
  return cycles;
}
