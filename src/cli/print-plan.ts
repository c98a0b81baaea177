// A plan on a terminal.
import type { Plan } from "../model/plan.ts";
import { diagnosticsBeside, planNotesText } from "../render/terminal/plan-notes.ts";
import { planChangesText, planSumsText } from "../render/terminal/plan-text.ts";
import type { Terminal } from "./terminal.ts";

/** Changes, notes and sums on standard output, diagnostics between them on standard error. */
export function printPlan(plan: Plan, terminal: Terminal): void {
  for (const text of [planChangesText(plan, terminal.style.out), planNotesText(plan, terminal.style.out)]) {
    if (text !== "") terminal.out(`${text}\n`);
  }
  terminal.report(diagnosticsBeside(plan));
  terminal.out(planSumsText(plan, terminal.style.out));
}
