// A plan on a terminal.
import type { Plan } from "../model/plan.ts";
import { planChangesText, planSumsText } from "../render/terminal/plan-text.ts";
import type { Terminal } from "./terminal.ts";

/** Changes and sums on standard output, diagnostics between them on standard error. */
export function printPlan(plan: Plan, terminal: Terminal): void {
  const changes = planChangesText(plan, terminal.style.out);
  if (changes !== "") terminal.out(`${changes}\n`);
  terminal.report(plan.diagnostics);
  terminal.out(planSumsText(plan, terminal.style.out));
}
