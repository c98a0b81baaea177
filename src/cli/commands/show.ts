// plsync show: prints saved plans without calling AWS; several are joined into one, and so are the reports of jobs that applied a plan.
import { EXIT } from "../../engine/exit-code.ts";
import type { Plan } from "../../model/plan.ts";
import { joinPlans } from "../../plan/approval/join.ts";
import { planFileText } from "../../plan-file/plan-text.ts";
import { readPlanFile } from "../../plan-file/read-plan-file.ts";
import { planSummary } from "../../render/markdown/plan-summary.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { isReportFile } from "../fleet/is-report-file.ts";
import { VERBOSE, WIDE } from "../options.ts";
import { printPlan } from "../print-plan.ts";
import { stopWith } from "../terminal.ts";

/** The first address in more than one of the plans, if any: its changes would be shown and counted twice. */
function plannedTwice(plans: readonly Plan[]): string | undefined {
  const seen = new Set<string>();
  for (const { address } of plans.flatMap((plan) => [...plan.lists, ...plan.notPlanned])) {
    if (seen.has(address)) return address;
    seen.add(address);
  }
  return undefined;
}

const FORMATS: readonly string[] = ["text", "markdown", "json", "html"];

export const show = command({
  name: "show",
  operands: { shown: "PLAN.json… | PLAN.json REPORT.json…", least: 1, most: 1000 },
  options: {
    format: {
      kind: "value",
      value: "FORMAT",
      choices: FORMATS,
      help: "text, markdown, json or html (one page to search and explore); default text",
    },
    json: { kind: "flag", help: "the same as --format json" },
    verbose: VERBOSE,
    wide: WIDE,
  },
  notes: [
    "Of a plan and reports (apply --report), shows what came of every list; exit codes are those of apply. A list of which no report tells is not done.",
  ],
  run: async ({ options, operands }, terminal) => {
    const format = options.json ? "json" : (options.format ?? "text");
    if (options.json && (options.format ?? "json") !== "json") {
      return stopWith([badUsage(`--json and --format ${options.format} exclude each other`, "Drop one.")], terminal);
    }
    if (!FORMATS.includes(format)) {
      const wrong = badUsage(`--format ${format} is not one of ${FORMATS.join(", ")}`, "Run plsync show --help.");
      return stopWith([wrong], terminal);
    }
    if (operands.some(isReportFile)) {
      // A file that is neither was to be a report: a job may have been stopped while it wrote it.
      const plan = operands.find((path) => !isReportFile(path));
      const { showReports } = await import("../fleet/show-reports.ts");
      const reports = operands.filter((path) => path !== plan);
      return showReports(plan, reports, format, terminal);
    }
    const plans: Plan[] = [];
    for (const path of operands) {
      const read = readPlanFile(path);
      if (!read.ok) return stopWith(read.diagnostics, terminal);
      plans.push(read.plan);
    }
    const [first, ...others] = plans;
    if (first === undefined) return EXIT.incomplete;
    const twice = plannedTwice(plans);
    if (twice !== undefined) {
      const wrong = badUsage(`${twice} is in several of these plans`, "Only plans of different lists can be joined.");
      return stopWith([wrong], terminal);
    }
    const joined = joinPlans(first, others);
    if (format === "json") {
      for (const piece of planFileText(joined)) {
        terminal.out(piece);
        await terminal.drained();
      }
    } else if (format === "html") terminal.out((await import("../../render/html/plan-page.ts")).planPage(joined));
    else if (format === "markdown") terminal.out(`${planSummary(joined).trimEnd()}\n`);
    else printPlan(joined, terminal);
    return EXIT.ok;
  },
});
