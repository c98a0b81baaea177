// Holds while a run is under way: a list put on hold between the plan and a change, or between two changes, is left alone.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../src/simulator/faults/fault.ts";
import { type PrefixListRecord, write } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const text = file([mapping("web", { limits: NO_LIMITS, max_entries: { headroom: 300 } })]);
const addresses = (count: number) => Array.from({ length: count }, (_, i) => `10.0.${i >> 7}.${i & 127}`);

/** The list holds 5 addresses; 150 are wanted: two calls. */
async function pending(): Promise<PrefixListRecord> {
  company.members(...addresses(5));
  await company.apply(text);
  company.members(...addresses(150));
  return company.list("web");
}

const hold = (list: PrefixListRecord, more: () => void = () => {}): Fault => ({
  kind: "meanwhile",
  run: () => {
    list.tags.set("plsync:hold", "until released");
    more();
  },
});

describe("a list put on hold", () => {
  it.each(["reviewed", "sync"] as const)(
    "after a %s was planned is not changed, and the report says so",
    async (mode) => {
      const list = await pending();
      const planning = await company.plan(text, { mode });
      list.tags.set("plsync:hold", "until released");
      const { row, report } = await company.makeChanges(text, planning);
      expect(company.entries("web")).toHaveLength(5);
      expect(row(WEB).outcome).toBe("failed");
      expect(report.diagnostics).toEqual([expect.objectContaining({ code: "list_on_hold", address: WEB })]);
    },
  );

  it("in the middle of a change is left where it is, and the report says how far that was", async () => {
    const list = await pending();
    company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, hold(list));
    const { row } = await company.apply(text);
    expect(company.entries("web")).toHaveLength(105);
    expect(row(WEB)).toMatchObject({
      outcome: "failed",
      added: 100,
      result: expect.stringContaining("45 entries not added"),
    });
  });

  it("and rolled back in the middle of a change stays rolled back", async () => {
    const list = await pending();
    const back = () => {
      const first = list.versions[0];
      if (first === undefined) throw new Error("no version");
      write(list, first.entries, "arn:aws:iam::111111111111:user/on-call", company.world.clock.now());
    };
    company.simulator.faults.script({ action: "ModifyManagedPrefixList" }, hold(list, back), { nth: 2 });
    const { row } = await company.apply(text);
    expect(company.entries("web")).toHaveLength(5);
    expect(row(WEB).outcome).toBe("failed");
  });
});

it("a list that another owner took over after the plan is not changed", async () => {
  const list = await pending();
  const planning = await company.plan(text);
  list.tags.set("plsync:owner", "somebody-else");
  const { row } = await company.makeChanges(text, planning);
  expect(row(WEB).outcome).toBe("failed");
  expect(company.entries("web")).toHaveLength(5);
  expect(list.tags.get("plsync:owner")).toBe("somebody-else");
});
