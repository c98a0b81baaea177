// A warning is not repeated under the error, or the held-back change, that it announced.
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import { withoutOvertaken } from "../../src/render/overtaken.ts";
import { rowsOf } from "../../src/render/rows.ts";
import { have, NETWORK_WEST, planned, planOf, update } from "./plans.ts";

const WEB = "network/eu-west-1/web";

function diagnostic(
  severity: Diagnostic["severity"],
  code: Diagnostic["code"],
  more: Partial<Diagnostic> = {},
): Diagnostic {
  return { severity, code, summary: code, ...more };
}

const GROWS = diagnostic("warning", "reference_unknown", { address: WEB });

test("room that was not known to be there is no news once AWS has refused the size", () => {
  const refused = diagnostic("error", "resize_refused", { address: WEB });
  expect(withoutOvertaken([GROWS, refused], [])).toEqual([refused]);
});

test("nor where the change is held back for lack of it", () => {
  const held = [{ code: "reference_full", reason: "it cannot grow" } as const];
  const plan = planOf({ lists: [planned(NETWORK_WEST, "web", update(have("web", 9, 10)), { held })] });
  expect(withoutOvertaken([GROWS], rowsOf(plan))).toEqual([]);
});

test("what a warning says of another list stays", () => {
  const refused = diagnostic("error", "resize_refused", { address: "network/eu-west-1/other" });
  expect(withoutOvertaken([GROWS, refused], [])).toEqual([GROWS, refused]);
});

test("a warning of the code and place of an error goes, of another place it stays", () => {
  const error = diagnostic("error", "assume_role_denied", { account: "network" });
  const same = diagnostic("warning", "assume_role_denied", { account: "network" });
  const other = diagnostic("warning", "assume_role_denied", { account: "data" });
  expect(withoutOvertaken([same, error, other], [])).toEqual([error, other]);
});
