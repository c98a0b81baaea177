// plsync show: renders saved plans without AWS; several are joined.
import { joinPlans } from "../plan/join.ts";
import type { Plan } from "../plan/plan.ts";
import { jsonText, planJson } from "../render/json.ts";
import { planSummary } from "../render/plan-markdown.ts";
import { readPlanFile } from "../run/plan-file.ts";
import { sha256 } from "../run/sha256.ts";
import { type Arguments, badUsage } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { printPlan } from "./plan.ts";
import type { Terminal } from "./terminal.ts";

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
