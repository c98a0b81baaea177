import { describe, expect, it } from "vitest";
import { decodePlan } from "../../src/plan-file/decode-plan.ts";
import { encodePlan } from "../../src/plan-file/plan-json.ts";
import { planFileText } from "../../src/plan-file/plan-text.ts";
import { reportJson } from "../../src/render/json.ts";
import { jsonText } from "../../src/render/json-text.ts";
import { validateJson } from "../../src/render/validate-json.ts";
import { busyPlan, partialReport } from "./mock-ups.ts";

const printed = (value: unknown): unknown => JSON.parse(jsonText(value));

describe("--json", () => {
  it("prints a plan that show and apply can read, in pieces that are the text of the whole", () => {
    const text = [...planFileText(busyPlan())].join("");
    expect(decodePlan(JSON.parse(text))).toEqual({ ok: true, plan: busyPlan() });
    expect(text).toBe(jsonText(encodePlan(busyPlan())));
    const empty = { ...busyPlan(), lists: [] };
    expect([...planFileText(empty)].join("")).toBe(jsonText(encodePlan(empty)));
  });

  it("prints a plan of many entries list by list, never as a whole", () => {
    const { lists, ...rest } = busyPlan();
    const many = Array.from({ length: 2_000 }, () => lists).flat();
    const pieces = [...planFileText({ ...rest, lists: many })];
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join("")).toBe(jsonText(encodePlan({ ...rest, lists: many })));
  });

  it("prints a row for everything that was planned, and the sums", () => {
    expect(printed(reportJson(partialReport()))).toMatchObject({
      format_version: "1.0",
      counts: { changes: 4, made: 3, failed: 1, held: 2, not_planned: 2, entries_added: 8, entries_removed: 1 },
      rows: expect.arrayContaining([
        expect.objectContaining({
          address: "network/eu-west-1/payments-workers",
          account_id: "111111111111",
          outcome: "done",
          version_before: 41,
          version_after: 42,
          added: 2,
          removed: 1,
        }),
      ]),
      diagnostics: [{ code: "resize_refused", severity: "error" }],
    });
  });

  it("prints what is wrong with a file, and whether it is valid all the same", () => {
    const warning = { code: "cidr_expired", severity: "warning", summary: "expired" } as const;
    const error = { code: "unknown_key", severity: "error", summary: "unknown" } as const;
    expect(printed(validateJson("mappings.yaml", [warning]))).toEqual({
      format_version: "1.0",
      file: "mappings.yaml",
      valid: true,
      diagnostics: [{ severity: "warning", code: "cidr_expired", summary: "expired" }],
    });
    expect(printed(validateJson("mappings.yaml", [warning, error]))).toMatchObject({ valid: false });
  });
});
