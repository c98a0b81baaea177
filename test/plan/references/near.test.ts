// When people are told that a list is about to run out of room: before it does, and no sooner than the file says.
import { describe, expect, it } from "vitest";
import { addresses } from "../builders.ts";
import { GROUP, planGrowth, rules, said, WORKERS } from "./referenced.ts";

const plain = rules(1, WORKERS);

/** The warning of a list that is to have 58 entries, where one rule names it and nothing else is in the group. */
function near(quota: number, situation: Partial<Parameters<typeof planGrowth>[0]> = {}) {
  const { diagnostics } = planGrowth({ referencing: [said(plain, quota)], ...situation });
  return diagnostics.filter(({ code }) => code === "reference_near");
}

describe("a list that is about to run out of room", () => {
  it("warns when it can grow by less than the base or the percentage, as AWS' sample does with its quota", () => {
    // 58 entries: of 68, 10 are left, which is neither fewer than 10 nor less than 6.8.
    expect(near(68)).toEqual([]);
    expect(near(67).map(({ summary }) => summary)).toEqual([
      "payments-workers has 58 entries and room for 9 more: sg-0c1 (data) inbound IPv4, 67 of 67",
    ]);
    const percent = { thresholds: { percent: 20, base: 0 } };
    expect(near(73, percent)).toEqual([]);
    expect(near(72, percent)).toHaveLength(1);
  });

  it("says nothing when the file turns the warning off", () => {
    expect(near(58, { thresholds: { percent: 0, base: 0 } })).toEqual([]);
  });

  it("asks for a quota with which the warning is gone", () => {
    expect(near(80, { thresholds: { percent: 0, base: 30 } })[0]?.remedy).toContain(
      "L-0EA8095F = 100 in data eu-west-1",
    );
    expect(near(100, { thresholds: { percent: 0, base: 30 } })).toEqual([]);
  });

  it("counts every rule that names the list, and everything else in the group", () => {
    expect(near(200, { referencing: [said([...rules(3, WORKERS), ...rules(20, "IPv4")], 200)] })[0]?.summary).toBe(
      "payments-workers has 58 entries and room for 2 more: sg-0c1 (data) inbound IPv4, 200 of 200",
    );
  });

  it("does not warn where nothing is known of its references", () => {
    expect(near(67, { references: [{ resourceId: "sg-0d2", ownerId: "444444444444" }] })).toEqual([]);
    expect(near(67, { references: [] })).toEqual([]);
  });

  it("does not warn besides saying that it has no room", () => {
    expect(near(50)).toEqual([]);
    expect(near(42, { wanted: addresses(58) })).toEqual([]);
  });

  it("says what `aggregate: exact` would leave, unless that is what it has", () => {
    const halves = [...addresses(42), ...addresses(18, 64)];
    const references = [GROUP];
    const offered = near(66, { wanted: halves, references })[0]?.remedy;
    expect(offered).toBe(
      "Request L-0EA8095F = 80 in data eu-west-1, or `aggregate: exact` gives 5 entries, which fits.",
    );
    expect(near(42, { wanted: halves, aggregation: { kind: "exact" } })).toEqual([]);
  });
});
