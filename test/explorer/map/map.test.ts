import { describe, expect, it } from "vitest";
import { listsOf, type MapNode, mapGraph, pathsThrough, placeKey } from "../../../src/explorer/map/graph.ts";
import { layoutMap, ROW } from "../../../src/explorer/map/layout.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { reportOfPlan } from "../../../src/render/html/report-of-plan.ts";
import { exploredPlan, largePlan } from "../plans.ts";

function mapOf(plan: Plan, toggled: readonly string[] = []) {
  const data = reportOfPlan(plan);
  const lists = data.lists.map((_, index) => index);
  const graph = mapGraph(data, lists, new Set(toggled));
  const text = (key: string) => graph.nodes.find((node) => node.key === key)?.text ?? key;
  return { data, lists, graph, text };
}

function nodeOf(nodes: readonly MapNode[], text: string): MapNode {
  const node = nodes.find((one) => one.text === text);
  if (node === undefined) throw new Error(`no ${text} on the map`);
  return node;
}

describe("a map of few things", () => {
  const { data, lists, graph, text } = mapOf(exploredPlan());

  it("has each thing once, and a line for every connection", () => {
    const edges = graph.edges.map(({ from, to }) => `${text(from)} > ${text(to)}`);
    expect(edges).toContain("sg-0a1b2c3d4e5f60718 > web-frontends");
    expect(edges).toContain("sg-0a1b2c3d4e5f60718 > payments-workers");
    expect(edges).toContain("bastions > rtb-0e1f2a3b4c5d6e7f8");
    expect(edges).toContain("mappings.yaml:12 > ledger");
    expect(graph.nodes.filter((node) => node.text === "sg-0a1b2c3d4e5f60718")).toHaveLength(1);
  });

  it("leads from a group to its lists and on to what references them, and not back to other sources", () => {
    const group = nodeOf(graph.nodes, "sg-0a1b2c3d4e5f60718");
    const reached = [...pathsThrough(group.key, graph.edges)].map(text).sort();
    expect(reached).toEqual(["payments-workers", "sg-0a1b2c3d4e5f60718", "sg-0d4e5f60718a9b2c3", "web-frontends"]);
    expect(listsOf(data, group, lists).map((index) => data.lists[index]?.name)).toEqual([
      "web-frontends",
      "payments-workers",
    ]);
  });
});

describe("a map of 200 lists", () => {
  const plan = largePlan(200, 400);

  it("begins with account-regions, which stand for all that they have", () => {
    const { graph } = mapOf(plan);
    expect(graph.nodes.length).toBeLessThanOrEqual(15);
    const inLists = graph.nodes.filter(({ column }) => column === "list");
    expect(inLists.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    expect(graph.edges.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(400);
  });

  it("opens an account-region, and has its lists beside those that stay closed", () => {
    const { graph } = mapOf(plan, [placeKey("list", "data/us-east-1")]);
    const own = graph.nodes.filter(({ column }) => column === "list");
    expect(own.filter(({ index }) => index !== undefined)).toHaveLength(40);
    expect(own.filter(({ index }) => index === undefined)).toHaveLength(4);
  });

  it.each([1200, 362])("has no two things in one place at %d pixels, whatever is open", (width) => {
    const all = ["network/eu-central-1", "data/us-east-1", "edge/eu-central-1", "shared/us-east-1", "lab/eu-central-1"];
    const { graph } = mapOf(
      plan,
      all.flatMap((where) => [placeKey("list", where), placeKey("source", where)]),
    );
    const { nodes, heads, height } = layoutMap(graph, width);
    const spots = [...nodes, ...heads].map(({ x, y }) => ({ x, y }));
    for (const column of Map.groupBy(spots, ({ x }) => x).values()) {
      const ys = column.map(({ y }) => y).sort((a, b) => a - b);
      expect(ys.every((y, at) => at === 0 || y - (ys[at - 1] ?? 0) >= ROW)).toBe(true);
      expect(ys.at(-1)).toBeLessThanOrEqual(height);
    }
    expect(nodes.filter(({ column }) => column === "list")).toHaveLength(200);
  });

  it("keeps lines from crossing where that can be", () => {
    // Each list has a source of its own: in the best order no two of their lines cross.
    const pairs = largePlan(30, 60);
    const { graph } = mapOf({
      ...pairs,
      mappings:
        pairs.mappings?.toReversed().map((mapping) => ({
          ...mapping,
          sources: mapping.sources.map((source) => ({ ...source, names: source.names.slice(0, 1) })),
        })) ?? [],
    });
    const { nodes, edges } = layoutMap(graph, 1200);
    const y = new Map(nodes.map((node) => [node.key, node.y]));
    const own = edges
      .filter(({ from }) => from.startsWith("source"))
      .map(({ from, to }) => [y.get(from) ?? 0, y.get(to) ?? 0] as const);
    const crossings = own.flatMap(([a, b], at) => own.slice(at + 1).filter(([c, d]) => (a - c) * (b - d) < 0));
    expect(crossings.length).toBe(0);
  });
});
