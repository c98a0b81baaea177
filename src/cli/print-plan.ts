// A plan on a terminal.
import type { Plan } from "../model/plan.ts";
import { capacityText } from "../render/terminal/capacity-text.ts";
import { diagnosticsBeside, planNotesText } from "../render/terminal/plan-notes.ts";
import { planChangesText, planSumsText } from "../render/terminal/plan-text.ts";
import type { Terminal } from "./terminal.ts";

/** Changes, notes and sums on standard output, diagnostics between them on standard error. */
export function printPlan(plan: Plan, terminal: Terminal): void {
  for (const text of [planChangesText(plan, terminal.style.out), planNotesText(plan, terminal.style.out)]) {
    if (text !== "") terminal.out(`${text}\n`);
  }
  terminal.report(diagnosticsBeside(plan));
  const capacity = capacityText(plan, terminal.style.out);
  if (capacity !== "") terminal.out(`${capacity}\n`);
  terminal.out(planSumsText(plan, terminal.style.out));
}
