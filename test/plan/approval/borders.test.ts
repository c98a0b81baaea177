import { expect, it } from "vitest";
import type { Configuration } from "../../../src/model/mapping.ts";
import { bordersOf } from "../../../src/plan/approval/borders.ts";
import {
  addresses,
  configuration,
  fromCidrs,
  type ListInAws,
  list,
  mapping,
  NETWORK,
  planFor,
  planned,
  region,
  signed,
  spec,
} from "../builders.ts";

const [a, b, c, d] = addresses(4) as readonly [string, string, string, string];
const file = (...cidrs: readonly string[]) => configuration([mapping("web", [fromCidrs(...cidrs)], [spec("web")])]);
const free = { "pl-old": [] };

function plan(of: Configuration, lists: readonly ListInAws[], saved?: ReturnType<typeof planFor>) {
  const place = region(NETWORK, { lists, references: free });
  return planFor(of, [place], saved === undefined ? {} : { borders: bordersOf(saved) });
}

it("adds and removes only what the saved plan does", () => {
  const saved = plan(file(b, c), [list("web").with(a, b)]);
  const now = plan(file(b, c, d), [list("web").with(a, b, "192.0.2.1/32")], saved);
  expect(signed(planned(now, "web"))).toEqual(["+ 10.0.0.2/32", "- 10.0.0.0/32"]);
});

it("does no more than is left to do", () => {
  const saved = plan(file(b, c), [list("web").with(a, b)]);
  expect(signed(planned(plan(file(b, c), [list("web").with(b)], saved), "web"))).toEqual(["+ 10.0.0.2/32"]);
});

it("leaves alone a list that the saved plan kept, whatever became of it", () => {
  const first = plan(file(a), []);
  const { change } = planned(first, "web");
  if (change.kind !== "create") throw new Error("it exists");
  const as = list("web").with(a).but({ maxEntries: change.maxEntries, tags: change.tags });
  const saved = plan(file(a), [as]);
  expect(planned(saved, "web").change.kind).toBe("keep");
  for (const moved of [as.but({ maxEntries: 900 }), as.tagged({ "plsync:mapping": "x" }), as.with(b)]) {
    expect(planned(plan(file(a), [moved]), "web").change.kind).toBe("update");
    expect(planned(plan(file(a), [moved], saved), "web").change.kind).toBe("keep");
  }
});

it("plans no list that the saved plan does not have", () => {
  const saved = plan(file(a), [list("web").with(b)]);
  const two = configuration([mapping("web", [fromCidrs(a)]), mapping("api", [fromCidrs(a)])]);
  expect(plan(two, [list("web").with(b), list("old")], saved).lists.map(({ name }) => name)).toEqual(["web"]);
});

it("takes no offence at a list that is deleted by now", () => {
  const only = ["network/eu-west-1/old"];
  const saved = planFor(configuration([]), [region(NETWORK, { lists: [list("old")], references: free })], { only });
  expect(saved.counts.delete).toBe(1);
  const now = planFor(configuration([]), [region(NETWORK)], { only, borders: bordersOf(saved) });
  expect(now).toMatchObject({ lists: [], diagnostics: [], complete: true });
});
