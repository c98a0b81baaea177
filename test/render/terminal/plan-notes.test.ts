// What another writer changed, and that a list is on hold, is part of the plan's text itself, and said once.
import { expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import { PLAIN } from "../../../src/render/terminal/palette.ts";
import { diagnosticsBeside, planNotesText } from "../../../src/render/terminal/plan-notes.ts";
import { planText } from "../../../src/render/terminal/plan-text.ts";
import { keep, NETWORK_WEST, planOf } from "../plans.ts";

const outside: Diagnostic = {
  code: "changed_outside",
  severity: "warning",
  address: "network/eu-west-1/web",
  summary: "network/eu-west-1/web was changed outside plsync, or by a run that did not finish: version 5 -> 7",
  detail: "Added: 203.0.113.9/32 (by hand\u202e).",
};
const refused: Diagnostic = { code: "access_denied", severity: "error", summary: "AWS refused to read payments" };
const plan = planOf({ lists: [keep(NETWORK_WEST, "web", 3)], diagnostics: [refused, outside] });

it("stands in the plan, in lines that fit, with what is foreign made visible", () => {
  const text = planNotesText(plan, { ...PLAIN, width: 60 });
  expect(text.split("\n")[0]).toBe("! network/eu-west-1/web was changed outside plsync, or by a");
  expect(text).toContain("203.0.113.9/32");
  expect(text).not.toContain("\u202e");
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
});

it("is not said again among errors and warnings", () => {
  expect(diagnosticsBeside(plan)).toEqual([refused]);
  expect(planText(plan, PLAIN).split("was changed outside plsync")).toHaveLength(2);
});

it("is nothing where there is nothing to say", () => {
  expect(planNotesText(planOf({ lists: [] }), PLAIN)).toBe("");
});
