// plsync plan: reads AWS, prints the plan, writes nothing but the file that --out names.
import { writeFileSync } from "node:fs";
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { isFaulty } from "../../engine/run-result.ts";
import { hasChanges, type Plan } from "../../model/plan.ts";
import { encodePlan } from "../../plan-file/plan-json.ts";
import { jsonText, planJson } from "../../render/json.ts";
import { planChangesText, planSumsText } from "../../render/terminal/plan-text.ts";
import { type Arguments, badUsage } from "../arguments.ts";
import { parallelismOf } from "../options.ts";
import { connectAws, loadConfiguration, makePlanning } from "../session.ts";
import type { Terminal } from "../terminal.ts";

/** Changes and sums on standard output, diagnostics between them on standard error. */
export function printPlan(plan: Plan, terminal: Terminal): void {
  const changes = planChangesText(plan, terminal.style.out);
  if (changes !== "") terminal.out(`${changes}\n`);
  terminal.report(plan.diagnostics);
  terminal.out(planSumsText(plan, terminal.style.out));
}

/** Writes the plan file; false when that failed, which is then reported. */
function save(plan: Plan, path: string, terminal: Terminal): boolean {
  try {
    writeFileSync(path, jsonText(encodePlan(plan)), { mode: 0o600 });
    return true;
  } catch (error) {
    terminal.report([
      badUsage(
        `the plan could not be written to ${path}: ${(error as Error).message}`,
        "Name another file with --out.",
      ),
    ]);
    return false;
  }
}

export async function plan(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const parallelism = parallelismOf(given);
  if (!parallelism.ok) {
    terminal.report([parallelism.diagnostic]);
    return EXIT.incomplete;
  }
  const configuration = loadConfiguration(given, terminal);
  if (configuration === undefined) return EXIT.incomplete;
  const aws = await connectAws(configuration, terminal);
  if (aws === undefined) return EXIT.incomplete;
  const { plan: made } = await makePlanning(
    {
      configuration,
      readers: aws.readers,
      only: given.values("only"),
      mode: "reviewed",
      allowances: { removals: new Map(), deletes: new Set() },
      parallelism: parallelism.value,
      everything: given.flag("full-refresh"),
    },
    terminal,
  );
  aws.close();
  if (given.flag("json")) {
    terminal.report(made.diagnostics);
    terminal.out(jsonText(planJson(made)));
  } else {
    printPlan(made, terminal);
  }
  const out = given.value("out");
  const saved = out === undefined || save(made, out, terminal);
  if (isFaulty(made) || !saved) return EXIT.incomplete;
  const pending = hasChanges(made) || made.counts.held > 0;
  return given.flag("detailed-exitcode") && pending ? EXIT.pending : EXIT.ok;
}
