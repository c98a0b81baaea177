// What a plan says of itself when part of what it should know is unknown.
import { describe, expect, it } from "vitest";
import { planHeadline } from "../../src/render/markdown/plan-summary.ts";
import { reportHeadline } from "../../src/render/markdown/report-tables.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planSumsText } from "../../src/render/terminal/plan-text.ts";
import { keep, NETWORK_WEST, PAYMENTS, planOf } from "./plans.ts";

const unknown = { ...keep(PAYMENTS, "unknown", 40), suspended: "mapping web: security group sg-1 does not exist" };
const missing = { address: "network/eu-west-1/lost", at: NETWORK_WEST, code: "access_denied" } as const;

describe("a plan without changes that could not read everything", () => {
  it("does not say of a list whose source is unknown that it matches", () => {
    const plan = { ...planOf({ lists: [keep(NETWORK_WEST, "a", 9), unknown] }), complete: false };
    expect(planSumsText(plan, PLAIN)).toBe(
      "No changes in what could be read. 1 prefix list in 1 account-region matches mappings.yaml (9 entries checked).\n" +
        "Removals suspended: 1.\n",
    );
  });

  it("claims no match at all when nothing could be planned", () => {
    const plan = { ...planOf({ lists: [], notPlanned: [missing] }), complete: false };
    expect(planSumsText(plan, PLAIN)).toBe("No changes in what could be read.\nNot planned: 1.\n");
  });

  it("has the suspended removals in the headlines of the summaries", () => {
    const plan = { ...planOf({ lists: [unknown] }), complete: false };
    expect(planHeadline(plan)).toBe("no changes, 1 without removals");
    expect(reportHeadline(plan, { rows: [], diagnostics: [], milliseconds: 0 })).toBe("no changes, 1 without removals");
  });
});
