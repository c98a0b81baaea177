// The reports of the parts of a plan, written, read again and joined: no row is lost, and nothing counts that no job of the plan wrote.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plannedRow } from "../../../src/apply/row.ts";
import { joinReports } from "../../../src/engine/fleet/join-reports.ts";
import { joinParts } from "../../../src/engine/fleet/part-reports.ts";
import { type PlanPart, partOfPlan } from "../../../src/engine/fleet/plan-part.ts";
import { NO_ALLOWANCES } from "../../../src/model/allowance.ts";
import { shardName } from "../../../src/model/fleet/shard.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { ApplyReport, Outcome, ReportRow } from "../../../src/model/report.ts";
import { readReportFile } from "../../../src/plan-file/read-report-file.ts";
import { reportJson } from "../../../src/render/json.ts";
import { jsonText } from "../../../src/render/json-text.ts";
import { reportSummary } from "../../../src/render/markdown/report-summary.ts";
import { directory } from "../../e2e/command-line.ts";
import { randomPlan } from "./random-plans.ts";

const ENDS: readonly Outcome[] = ["done", "already", "failed", "not-done"];

let here: ReturnType<typeof directory>;
let path: string;
beforeEach(() => {
  here = directory();
  path = join(here.path, "report.json");
});
afterEach(() => here.remove());

const nameOf = (part: PlanPart) => (part === "deletions" ? part : shardName(part));

/** What a job that applied the part could have left. `ends`: outcomes, in turns. */
function reportOf(plan: Plan, part: PlanPart, ends: readonly Outcome[]): ApplyReport {
  const rows = partOfPlan(plan, part, NO_ALLOWANCES).applies.map((planned, index): ReportRow => {
    const outcome = ends[index % ends.length] ?? "done";
    return { ...plannedRow(planned, outcome, `was ${outcome}`), added: index, milliseconds: index };
  });
  const diagnostics = rows
    .filter(({ outcome }) => outcome === "failed")
    .map(
      ({ address }) =>
        ({ code: "plan_stale", severity: "error", address, summary: `no\u001b[31m of ${address}` }) as const,
    );
  return { rows, diagnostics, milliseconds: rows.length };
}

function written(plan: Plan, part: PlanPart, report: ApplyReport): string {
  return jsonText(reportJson(report, { planDigest: plan.digests.exact, part: nameOf(part) }));
}

function readBack(plan: Plan, text: string | Uint8Array) {
  writeFileSync(path, text);
  return readReportFile(path, { plan });
}

const ends = fc.array(fc.constantFrom(...ENDS), { minLength: 1, maxLength: 5 });
const shards = fc.integer({ min: 1, max: 5 });
const partsOf = (count: number): readonly PlanPart[] => [
  ...Array.from({ length: count }, (_, index) => ({ index: index + 1, count })),
  "deletions",
];

it("a report is read back as it was written", () => {
  fc.assert(
    fc.property(randomPlan, shards, ends, (plan, count, all) => {
      for (const part of partsOf(count)) {
        const report = reportOf(plan, part, all);
        expect(readBack(plan, written(plan, part, report))).toEqual({ ok: true, report, part: nameOf(part) });
      }
    }),
    { numRuns: 50 },
  );
});

it("every list has one row, whichever jobs left a report; what a report tells stands as it was told", () => {
  const left = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(randomPlan, shards, ends, left, (plan, count, all, isLeft) => {
      const parts = partsOf(count)
        .filter((_, index) => isLeft[index])
        .map((part) => ({ path: nameOf(part), part: nameOf(part), report: reportOf(plan, part, all) }));
      const { report, problems } = joinParts(plan, parts);
      expect(problems).toEqual([]);
      expect(report.rows.map(({ address }) => address)).toEqual(plan.lists.map(({ address }) => address));
      const told = new Map(parts.flatMap((part) => part.report.rows.map((row) => [row.address, row])));
      for (const row of report.rows) {
        const planned = plan.lists.find(({ address }) => address === row.address);
        if (told.has(row.address)) expect(row).toEqual(told.get(row.address));
        else if ((planned?.held ?? []).length > 0) expect(row.outcome).toBe("held");
        else expect(row.outcome).toBe(planned?.change.kind === "keep" ? "unchanged" : "not-done");
      }
      expect(report.diagnostics).toHaveLength(parts.flatMap((part) => part.report.diagnostics).length);
    }),
    { numRuns: 300 },
  );
});

describe("what counts for nothing, and is told:", () => {
  it("a report of another plan", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const text = written(plan, "deletions", reportOf(plan, "deletions", ["done"]));
        const other = { ...plan, digests: { ...plan.digests, exact: "0".repeat(64) } };
        expect(readBack(other, text)).toMatchObject({
          ok: false,
          diagnostics: [{ code: "report_unusable", summary: expect.stringMatching(/is of another plan$/) }],
        });
      }),
      { numRuns: 20 },
    );
  });

  it("a report of lists that are not in its part", () => {
    fc.assert(
      fc.property(randomPlan, shards, (plan, count) => {
        const part = { index: 1, count };
        const own = reportOf(plan, part, ["done"]);
        const strange = reportOf(plan, "deletions", ["done"]);
        fc.pre(strange.rows.length > 0);
        const forged = { ...own, rows: [...own.rows, ...strange.rows] };
        const { report, problems } = joinParts(plan, [{ path: "r.json", part: nameOf(part), report: forged }]);
        expect(problems).toMatchObject([
          { code: "report_unusable", summary: expect.stringMatching(/which is not in shard 1/) },
        ]);
        expect(report).toEqual(joinReports(plan, []));
      }),
    );
  });

  it("two reports that tell of one list, as of the same part, or of parts of another number of shards", () => {
    fc.assert(
      fc.property(randomPlan, shards, shards, (plan, count, other) => {
        const parts = [...partsOf(count).slice(0, -1), { index: 1, count: other }].map((part, index) => ({
          path: `r${index}.json`,
          part: nameOf(part),
          report: reportOf(plan, part, index < count ? ["failed"] : ["done"]),
        }));
        const extra = parts.at(-1)?.report.rows ?? [];
        fc.pre(extra.length > 0);
        const { report, problems } = joinParts(plan, parts);
        expect(problems.length).toBeGreaterThan(1);
        for (const { address } of extra)
          expect(report.rows.find((row) => row.address === address)?.outcome).toBe("not-done");
      }),
    );
  });
});

it("whatever else a file holds: it is told, or what it tells can be shown", () => {
  const damage = fc.record({
    at: fc.nat(),
    length: fc.nat(30),
    text: fc.oneof(fc.json(), fc.string(), fc.constant("")),
  });
  fc.assert(
    fc.property(randomPlan, ends, damage, (plan, all, { at, length, text }) => {
      const good = written(plan, { index: 1, count: 1 }, reportOf(plan, { index: 1, count: 1 }, all));
      const from = at % good.length;
      const read = readBack(plan, good.slice(0, from) + text + good.slice(from + length));
      if (!read.ok) {
        expect(read.diagnostics.map(({ code }) => code)).toEqual(["report_unusable"]);
        return;
      }
      const { report } = joinParts(plan, [{ path, ...read }]);
      expect(reportSummary(plan, report)).not.toMatch(/undefined|NaN/);
      expect(() => jsonText(reportJson(report))).not.toThrow();
    }),
    { numRuns: 1_000 },
  );
  for (const odd of [
    "",
    "[".repeat(1e5),
    `{"rows":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
    "null",
    "\u0000",
    '{"rows":[null]}',
  ]) {
    expect(readBack({ digests: {} } as Plan, odd)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "report_unusable" }],
    });
  }
});
