// Parts of a saved plan, each applied as a job of its own does, in this process.
import { applyRun } from "../../../src/engine/apply-run.ts";
import { type PlanPart, partOfPlan, planShards } from "../../../src/engine/fleet/plan-part.ts";
import { DEFAULT_PARALLELISM } from "../../../src/engine/parallelism.ts";
import { planRun } from "../../../src/engine/plan-run.ts";
import { planWithin, staleLists } from "../../../src/engine/saved-plan.ts";
import { NO_ALLOWANCES } from "../../../src/model/allowance.ts";
import { shardName } from "../../../src/model/fleet/shard.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { type ApplyReport, isIncomplete } from "../../../src/model/report.ts";
import { scopeOf } from "../../../src/model/scope.ts";
import { decodePlan } from "../../../src/plan-file/decode-plan.ts";
import { encodePlan } from "../../../src/plan-file/plan-json.ts";
import type { PartReport } from "../../../src/plan-file/read-report-file.ts";
import { type Estate, read } from "../estate.ts";
import { virtualSleep } from "../virtual-time.ts";

/** The plan as it comes back from a file. */
export function saved(plan: Plan): Plan {
  const decoded = decodePlan(JSON.parse(JSON.stringify(encodePlan(plan))));
  if (!decoded.ok) throw new Error(decoded.diagnostics.map(({ summary }) => summary).join());
  return decoded.plan;
}

const NOTHING: ApplyReport = { rows: [], diagnostics: [], milliseconds: 0 };

/** Fails if the part is refused. `allowances`: of this run. */
export async function applyPart(
  company: Estate,
  text: string,
  whole: Plan,
  part: PlanPart,
  allowances = NO_ALLOWANCES,
): Promise<PartReport> {
  const name = part === "deletions" ? part : shardName(part);
  const { saved, scope, settle } = partOfPlan(whole, part, allowances);
  if (saved.lists.length + saved.strayShares.length === 0) return { part: name, report: NOTHING };
  const { readers, writers } = company.connect(text);
  const clock = { now: () => company.world.clock.now(), sleep: virtualSleep(company.simulator), random: () => 0.5 };
  const planning = await planRun({
    configuration: read(text),
    readers,
    scope: scope(scopeOf([])),
    mode: whole.mode,
    allowances,
    toolVersion: "9.9.9",
    everything: true,
    parallelism: DEFAULT_PARALLELISM.reads,
    now: clock.now,
    sleep: clock.sleep,
    onProgress: () => {},
  });
  const stale = staleLists(saved, planning);
  if (stale.length > 0) throw new Error(stale.map(({ summary }) => summary).join("\n"));
  const report = await applyRun({
    plan: settle(planWithin(saved, planning)),
    snapshot: planning.snapshot,
    configuration: read(text),
    readers,
    writers,
    bounds: "exact",
    allowances,
    parallelism: DEFAULT_PARALLELISM.writes,
    clock,
    onProgress: () => {},
    stopped: () => undefined,
  });
  return { part: name, report };
}

/** All shards of the plan, one after the other, and if they succeed, its deletions. */
export async function applyParts(company: Estate, text: string, plan: Plan, count: number): Promise<PartReport[]> {
  const reports: PartReport[] = [];
  for (const index of planShards(plan, count).keys()) {
    reports.push(await applyPart(company, text, plan, { index: index + 1, count }));
  }
  if (reports.some(({ report }) => isIncomplete(report))) return reports;
  return [...reports, await applyPart(company, text, plan, "deletions")];
}
