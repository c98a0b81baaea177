// plsync show: renders saved plans without AWS; several are joined.

import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import type { Plan } from "../../model/plan.ts";
import { sha256 } from "../../model/sha256.ts";
import { joinPlans } from "../../plan/approval/join.ts";
import { readPlanFile } from "../../plan-file/read-plan-file.ts";
import { jsonText, planJson } from "../../render/json.ts";
import { planSummary } from "../../render/markdown/plan-summary.ts";
import { type Arguments, badUsage } from "../arguments.ts";
import type { Terminal } from "../terminal.ts";
import { printPlan } from "./plan.ts";

/** The first address that several of the plans have: its changes would be shown, and counted, more than once. */
function plannedTwice(plans: readonly Plan[]): string | undefined {
  const seen = new Set<string>();
  for (const { address } of plans.flatMap((plan) => [...plan.lists, ...plan.notPlanned])) {
    if (seen.has(address)) return address;
    seen.add(address);
  }
  return undefined;
}

export async function show(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = given.value("format") ?? "text";
  if (!["text", "markdown", "json"].includes(format)) {
    terminal.report([badUsage(`--format ${format} is not one of text, markdown, json`, "Run plsync show --help.")]);
    return EXIT.incomplete;
  }
  const plans: Plan[] = [];
  for (const path of given.operands) {
    const read = readPlanFile(path);
    if (!read.ok) {
      terminal.report(read.diagnostics);
      return EXIT.incomplete;
    }
    plans.push(read.plan);
  }
  const [first, ...others] = plans;
  if (first === undefined) return EXIT.incomplete;
  const twice = plannedTwice(plans);
  if (twice !== undefined) {
    terminal.report([badUsage(`${twice} is in several of these plans`, "Join plans of different lists only.")]);
    return EXIT.incomplete;
  }
  const joined = joinPlans(first, others, sha256);
  if (format === "json") terminal.out(jsonText(planJson(joined)));
  else if (format === "markdown") terminal.out(`${planSummary(joined).trimEnd()}\n`);
  else printPlan(joined, terminal);
  return EXIT.ok;
}
