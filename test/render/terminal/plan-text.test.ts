import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { PLAIN } from "../../../src/render/terminal/palette.ts";
import { planChangesText, planSumsText, planText } from "../../../src/render/terminal/plan-text.ts";
import { widthOf } from "../../../src/render/width.ts";
import { ledger } from "../drifts.ts";
import { expectGolden } from "../golden.ts";
import { busyPlan, rarePlan, withCauses } from "../mock-ups.ts";
import {
  addition,
  have,
  keep,
  NETWORK_EAST,
  NETWORK_WEST,
  PAYMENTS,
  planned,
  planOf,
  removal,
  update,
} from "../plans.ts";

function longPlan(): Plan {
  const adds = Array.from({ length: 45 }, (_, index) =>
    addition(`10.1.0.${index + 1}/32`, String(index), `pod-${index}`, "pods"),
  );
  const removes = Array.from({ length: 21 }, (_, index) =>
    removal(`10.2.0.${index + 1}/32`, String(index), `pod-${index}`, "interface is gone or left the group"),
  );
  return planOf({
    lists: [planned(NETWORK_WEST, "pods", update(have("pods", 300, 400), { adds, removes }), { line: 9 })],
  });
}

describe("the plan on a terminal", () => {
  it("shows a busy plan as the mock-up does", () => {
    expectGolden("plan-busy.txt", planText(busyPlan(), PLAIN));
  });

  it("shows everything of it with --verbose", () => {
    expectGolden("plan-busy-verbose.txt", planText(busyPlan(), { ...PLAIN, verbose: true }));
  });

  it("keeps to a narrow terminal", () => {
    const text = planText(busyPlan(), { ...PLAIN, width: 72 });
    expectGolden("plan-busy-72-columns.txt", text);
    const wide = text.split("\n").filter((line) => widthOf(line) > 72 && !line.includes("--allow-removals"));
    expect(wide).toEqual([]);
  });

  it("has an entry on each line of 80 columns: instances go first, then origins; --wide keeps all", () => {
    const narrow = planText(busyPlan(), { ...PLAIN, width: 80 });
    const entries = narrow.split("\n").filter((line) => /^ {6}[+-] \d/.test(line));
    expect(entries).toHaveLength(13);
    expect(entries).toContain("      + 10.20.1.21/32  eni-0e5a1c44d2b7f9010  bastion-c1  sg bastion");
    expect(entries).toContain("      - 10.20.7.14/32  worker-3   interface is gone or left the group");
    expect(narrow.match(/^ {12}\S/gm)).toBeNull();
    expect(narrow.replace(/\s+/g, " ")).toContain(
      "The instances and origins of entries do not fit in this width; --wide shows them. ",
    );
    const wide = planText(busyPlan(), { ...PLAIN, width: 80, wide: true });
    expect(wide).toContain(
      "eni-0e5a1c44d2b7f9004  i-04be11c2d3e4f5a04  worker-3   interface is gone or left the group\n",
    );
    expect(wide).not.toContain("There is no room");
  });

  it("leaves nothing out where there is room", () => {
    expect(planText(busyPlan(), { ...PLAIN, width: 116 })).not.toContain("There is no room");
  });

  it("colours symbols, titles and danger, and nothing else changes", () => {
    const coloured = planText(busyPlan(), { ...PLAIN, color: true });
    expectGolden("plan-busy-colour.txt", coloured);
    const esc = String.fromCharCode(27);
    expect(coloured.replaceAll(new RegExp(`${esc}\\[[0-9;]*m`, "g"), "")).toBe(planText(busyPlan(), PLAIN));
  });

  it("says what deletion, retention, adoption, suspension, settings and expiry mean", () => {
    expectGolden("plan-rare.txt", planText(rarePlan(), PLAIN));
  });

  it("says whose doing a change is, where it is known", () => {
    const titles = planText(withCauses(busyPlan()), PLAIN)
      .split("\n")
      .filter((line) => /\((this PR|drift)\)/.test(line));
    expect(titles.map((line) => line.trim().replace(/ {2,}.*/, ""))).toEqual([
      "# bastions will be resized, then updated (this PR)",
      "# payments-workers will be updated (drift)",
      "# web-frontends will be created (this PR)",
      "! legacy-db-clients is held back: it exists, but plsync does not manage it (this PR)",
    ]);
  });

  it("shortens a long list and says how", () => {
    expectGolden("plan-long-list.txt", planText(longPlan(), PLAIN));
  });

  it("lists all of a long list with --verbose", () => {
    const text = planText(longPlan(), { ...PLAIN, verbose: true });
    expect(text.match(/^ {6}\+ /gm)).toHaveLength(45);
    expect(text.match(/^ {6}- /gm)).toHaveLength(21);
    expect(text).not.toContain("--verbose");
  });
});

describe("a plan without changes", () => {
  it("says so in one line", () => {
    const plan = planOf({ lists: [keep(NETWORK_WEST, "a", 600), keep(NETWORK_EAST, "b", 11), keep(PAYMENTS, "c", 1)] });
    expect(planText(plan, PLAIN)).toBe(
      "No changes. 3 prefix lists in 3 account-regions match mappings.yaml (612 entries checked).\n",
    );
  });

  it("says that nothing was searched where the file names no Region, and what would be", () => {
    const text = planText({ ...planOf({ lists: [] }), regions: [] }, { ...PLAIN, width: 80 });
    expect(text.replace(/\s+/g, " ")).toContain(
      "No changes. mappings.yaml names no Region with lists: to delete those that owner acme/network still has, name their Regions in `regions` of the account.",
    );
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("counts one of everything in the singular", () => {
    const plan = planOf({ lists: [keep(NETWORK_WEST, "a", 1)] });
    expect(planText(plan, PLAIN)).toBe(
      "No changes. 1 prefix list in 1 account-region matches mappings.yaml (1 entry checked).\n",
    );
  });

  it("names a list that is held back though nothing about it changes, and does not count it as matching", () => {
    const { held } = ledger;
    const plan = planOf({
      mode: "sync",
      lists: [keep(NETWORK_WEST, "a", 1), { ...keep(PAYMENTS, "ledger", 3), held }],
    });
    const text = planText(plan, PLAIN);
    expect(text).toContain("! ledger is held back: its settings in the file have not been applied yet");
    expect(text).toContain("1 prefix list in 1 account-region matches mappings.yaml (1 entry checked).");
  });

  it("names the scope it was narrowed to", () => {
    const plan = planOf({ lists: [keep(NETWORK_WEST, "a", 9812)], scope: ["network/*/a"] });
    expect(planText(plan, PLAIN)).toBe(
      "No changes. 1 prefix list in 1 account-region matches mappings.yaml (only network/*/a; 9,812 entries checked).\n",
    );
  });

  it("does not call held-back changes none", () => {
    const [held] = busyPlan().lists.filter((list) => list.held.length > 0);
    const plan = planOf({ lists: held === undefined ? [] : [held, keep(PAYMENTS, "c", 1)] });
    expect(planChangesText(plan, PLAIN)).toMatch(
      /^plsync will change nothing: every change is held back\.\n {2}! held back\n/,
    );
    expect(planSumsText(plan, PLAIN)).toBe(
      "No changes. 1 prefix list in 1 account-region matches mappings.yaml (1 entry checked).\nHeld back: 1.\n",
    );
  });
});
