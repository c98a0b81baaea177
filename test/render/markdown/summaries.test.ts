import { describe, expect, it } from "vitest";
import { firstThatFits, utf8Bytes } from "../../../src/render/markdown/budget.ts";
import { planSummary } from "../../../src/render/markdown/plan-summary.ts";
import { reportSummary } from "../../../src/render/markdown/report-summary.ts";
import { expectGolden } from "../golden.ts";
import { busyPlan, partialReport, rarePlan, withCauses } from "../mock-ups.ts";
import { addition, have, keep, NETWORK_WEST, PAYMENTS, planned, planOf, update } from "../plans.ts";
import { shapeOf } from "./markdown-shape.ts";

/** `lists` lists of `entries` additions each. */
function widePlan(lists: number, entries: number) {
  return planOf({
    lists: Array.from({ length: lists }, (_, list) =>
      planned(
        NETWORK_WEST,
        `list-${String(list).padStart(5, "0")}`,
        update(have("list", 0, 1000), {
          adds: Array.from({ length: entries }, (_, entry) =>
            addition(`10.${list % 256}.${entry >> 8}.${entry % 256}/32`, String(entry), `pod-${entry}`, "pods"),
          ),
        }),
        { line: list + 1 },
      ),
    ),
  });
}

describe("the job summary of a plan", () => {
  it("puts what needs a person first, then what changes", () => {
    expectGolden("plan-summary.md", planSummary(busyPlan()));
  });

  it("says what the seldom changes are", () => {
    expectGolden("plan-summary-rare.md", planSummary(rarePlan()));
  });

  it("is short when nothing changes", () => {
    expectGolden("plan-summary-no-changes.md", planSummary(planOf({ lists: [keep(PAYMENTS, "ledger", 40)] })));
  });

  it("says whose doing each change is, where that is known of any", () => {
    const text = planSummary(withCauses(busyPlan()));
    const cells = text.split("\n").map((line) => line.split(" | "));
    const row = (name: string) => cells.find(([list]) => list?.includes(`**${name}**`))?.at(-1);
    expect(text).toContain("| Prefix list | Change | Entries | Cause |\n|---|---|--:|---|\n");
    expect(row("web-frontends")).toBe("this PR |");
    expect(row("payments-workers")).toBe("drift |");
    expect(row("partner-egress")).toBe("not known |");
    expect(text).toContain("<b>payments-workers</b> will be updated, +2, −1 (drift: not caused by this PR)</summary>");
    expect(text.match(/not caused by this PR/g)).toHaveLength(1);
    expect(planSummary(busyPlan())).not.toContain("Cause");
  });

  it("drops whole levels of detail, never half a block", () => {
    const plan = widePlan(30, 40);
    const full = planSummary(plan);
    const steps = [utf8Bytes(full), 60_000, 20_000, 1800, 300].map((limit) => planSummary(plan, limit));
    expect(steps.map((text) => text.match(/^\+ 10\./gm)?.length ?? 0)).toEqual([1200, 300, 0, 0, 0]);
    expect(steps[1]).toContain("# 30 more additions\n");
    expect(steps[2]).toContain("Entries are not shown here: 1,200 of them do not fit.");
    expect(steps[3]).toContain("Too many lists change to show them here.");
    expect(steps[4]).toContain("too much to show here");
    for (const text of steps) {
      expect(text).toContain("## Prefix lists: 30 to change\n");
      expect(shapeOf(text)).toMatchObject({ openFences: 0, detailsDepth: 0 });
    }
  });

  it("fits GitHub's 1 MiB whatever the plan", () => {
    expect(utf8Bytes(planSummary(widePlan(200, 100)))).toBeLessThanOrEqual(1024 * 1024);
    expect(utf8Bytes(planSummary(widePlan(12_000, 1)))).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe("the job summary of an apply", () => {
  it("shows a partial apply as the mock-up does", () => {
    expectGolden("apply-summary.md", reportSummary(busyPlan(), partialReport()));
  });

  it("drops whole levels of detail", () => {
    const full = reportSummary(busyPlan(), partialReport());
    const poorer = reportSummary(busyPlan(), partialReport(), utf8Bytes(full) - 1);
    const poorest = reportSummary(busyPlan(), partialReport(), 300);
    expect(poorer).toContain("Entries are not shown here");
    expect(poorest).toContain("## Prefix lists: 3 of 4 changes applied, 1 failed, 2 held back, 2 not planned\n");
    expect(utf8Bytes(poorest)).toBeLessThan(400);
  });
});

describe("the budget", () => {
  it("takes the richest text that fits and renders no poorer one", () => {
    const never = (): string => {
      throw new Error("rendered in vain");
    };
    expect(firstThatFits([() => "é".repeat(10), () => "é".repeat(5), never], 10)).toBe("é".repeat(5));
  });

  it("takes the poorest when none fits", () => {
    expect(firstThatFits([() => "long", () => "shorter"], 2)).toBe("shorter");
  });
});
