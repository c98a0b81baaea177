// What a job that applied a part of a plan leaves for the one that reports for all.
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stoppedReport } from "../../engine/fleet/join-reports.ts";
import type { PartOfPlan } from "../../engine/fleet/plan-part.ts";
import type { Outputs } from "../../github/outputs.ts";
import { shardName } from "../../model/fleet/shard.ts";
import type { Plan } from "../../model/plan.ts";
import type { ApplyReport } from "../../model/report.ts";
import { reportJson } from "../../render/json.ts";
import { jsonText } from "../../render/json-text.ts";
import type { RunContext } from "../context.ts";
import type { StepResult } from "../report/step-result.ts";

const NOTHING_DONE: ApplyReport = { rows: [], diagnostics: [], milliseconds: 0 };

/** What came of the part, also where the job was kept from applying it. */
function reportOf({ collector }: RunContext, part: PartOfPlan, result: StepResult | undefined): ApplyReport {
  switch (result?.kind) {
    case undefined:
      return NOTHING_DONE;
    case "applied":
      return result.report;
    case "stopped":
    case "stale":
      return stoppedReport(part, result.headline, collector.collected.diagnostics);
    default:
      return stoppedReport(part, "a newer commit is on the branch", []);
  }
}

/** Writes the report below RUNNER_TEMP; answers the outputs that name it. `result`: undefined when there was nothing to do. */
export function leavePartReport(
  context: RunContext,
  plan: Plan,
  part: PartOfPlan,
  result: StepResult | undefined,
): Pick<Outputs, "report" | "report-digest"> {
  const { environment, inputs } = context;
  const { shard } = inputs.fleet;
  if (shard === undefined) throw new Error("only a shard leaves a report");
  const name = shard === "deletions" ? shard : shardName(shard);
  const text = jsonText(reportJson(reportOf(context, part, result), { planDigest: plan.digests.exact, part: name }));
  const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
  const path = join(directory, `report-${shard === "deletions" ? shard : shard.index}.json`);
  writeFileSync(path, text, { mode: 0o600 });
  return { report: path, "report-digest": createHash("sha256").update(text).digest("hex") };
}
