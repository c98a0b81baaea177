import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import type { RegionSnapshot } from "../../../src/model/snapshot.ts";
import { withCauseOfAll, withCauses } from "../../../src/plan/approval/cause.ts";
import {
  addresses,
  configuration,
  failure,
  fromCidrs,
  list,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  region,
  spec,
  UNUSED,
} from "../builders.ts";

type File = ReturnType<typeof configuration>;

function causes(head: File, base: File, regions: readonly RegionSnapshot[]): Readonly<Record<string, unknown>> {
  const { lists } = withCauses(planFor(head, regions), planFor(base, regions));
  return Object.fromEntries(lists.map(({ name, cause }) => [name, cause]));
}

const web = (...cidrs: readonly string[]) => configuration([mapping("web", [fromCidrs(...cidrs)])]);
const EMPTY = [region(NETWORK), UNUSED];

describe("the cause of a change", () => {
  it("is drift when the base's file would bring the same", () => {
    const regions = [region(NETWORK, { lists: [list("web").with("192.0.2.1/32", "192.0.2.9/32")] }), UNUSED];
    expect(causes(web("192.0.2.1/32"), web("192.0.2.1/32"), regions)).toEqual({ web: "drift" });
  });

  it("is the pull request when the base's file would bring something else, or nothing", () => {
    const both = web("192.0.2.1/32", "192.0.2.2/32");
    expect(causes(both, web("192.0.2.1/32"), EMPTY)).toEqual({ web: "pull_request" });
    expect(causes(both, configuration([]), EMPTY)).toEqual({ web: "pull_request" });
  });

  it("is the pull request when it takes the list out of the file, and drift when it was out before", () => {
    const regions = [region(NETWORK, { lists: [list("web").with("192.0.2.1/32")] }), UNUSED];
    const none = configuration([mapping("other", [fromCidrs("192.0.2.7/32")])]);
    expect(causes(none, configuration([...none.mappings, ...web("192.0.2.1/32").mappings]), regions)).toEqual({
      other: "drift",
      web: "pull_request",
    });
    expect(causes(none, none, regions)).toEqual({ other: "drift", web: "drift" });
  });

  it("is the pull request when it alone lets a held-back change through", () => {
    const names = ["a", "b", "c"];
    const references = Object.fromEntries(names.map((name) => [`pl-${name}`, []]));
    const lists = names.map((name) => list(name).with("192.0.2.1/32"));
    const gone = [region(NETWORK, { lists, references }), UNUSED];
    const held = planFor(configuration([]), gone);
    expect(held.lists.every((one) => one.held.length > 0)).toBe(true);
    expect(causes(configuration([], { maxDeletes: 3 }), configuration([]), gone)).toEqual({
      a: "pull_request",
      b: "pull_request",
      c: "pull_request",
    });
  });

  it("is not known where the base's file could not be planned", () => {
    const twice = { renamedFrom: "old" };
    const head = configuration([mapping("web", [fromCidrs("192.0.2.1/32")])]);
    const base = configuration([
      mapping("web", [fromCidrs("192.0.2.1/32")], [spec("web", { family: "IPv6" }), spec("new", twice)]),
    ]);
    const regions = [region(NETWORK, { lists: [list("web").with("192.0.2.9/32")] }), UNUSED];
    expect(causes(head, base, regions)).toEqual({ web: undefined });
  });

  it("is not there for a list that stays as it is, nor for one that is not planned", () => {
    const file = web("192.0.2.1/32");
    const plan = withCauseOfAll(planFor(file, [region(NETWORK, { lists: failure() }), UNUSED]));
    expect(plan.lists).toEqual([]);
    const made = planFor(file, EMPTY);
    expect(withCauseOfAll(made).lists.map(({ cause }) => cause)).toEqual(["pull_request"]);
  });
});

/** Files of up to three lists with some of ten addresses, in some sizes. */
const files: fc.Arbitrary<File> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom("a", "b", "c"),
      cidrs: fc.subarray([...addresses(10)], { minLength: 1 }),
      size: fc.constantFrom(10, 20),
      deletion: fc.constantFrom("delete" as const, "retain" as const),
    }),
    { selector: ({ name }) => name, maxLength: 3 },
  )
  .map((lists) =>
    configuration(
      lists.map(({ name, cidrs, size, deletion }) =>
        mapping(name, [fromCidrs(...cidrs)], [spec(name, { maxEntries: { kind: "fixed", value: size }, deletion })]),
      ),
    ),
  );
const worlds: fc.Arbitrary<readonly RegionSnapshot[]> = fc
  .uniqueArray(fc.record({ name: fc.constantFrom("a", "b", "c", "d"), cidrs: fc.subarray([...addresses(10)]) }), {
    selector: ({ name }) => name,
    maxLength: 4,
  })
  .map((lists) => [
    region(NETWORK, { lists: lists.map(({ name, cidrs }) => list(name).with(...cidrs)) }),
    region(PAYMENTS),
  ]);

function withoutCauses(plan: Plan): Plan {
  return { ...plan, lists: plan.lists.map(({ cause, ...rest }) => rest) };
}

describe("for any two files and any lists in AWS", () => {
  it("nothing but causes is added to the plan", () => {
    fc.assert(
      fc.property(files, files, worlds, (head, base, regions) => {
        const plan = planFor(head, regions);
        const attributed = withCauses(plan, planFor(base, regions));
        expect(withoutCauses(attributed)).toEqual(plan);
        for (const { change, cause } of attributed.lists) expect(cause === undefined).toBe(change.kind === "keep");
      }),
    );
  });

  it("a file that is its base's brings nothing but drift", () => {
    fc.assert(
      fc.property(files, worlds, (file, regions) => {
        const plan = planFor(file, regions);
        const found = withCauses(plan, planFor(file, regions)).lists.filter(({ change }) => change.kind !== "keep");
        expect(found.filter(({ cause }) => cause !== "drift")).toEqual([]);
      }),
    );
  });
});
