// What apply and sync share: a new plan, approved and applied; or a saved one, checked and applied.

import { listsFedBy, nothingFed, wrongGroup } from "../config/lists-fed-by.ts";
import { EXIT, type ExitCode } from "../engine/exit-code.ts";
import { stoppedReport } from "../engine/fleet/join-reports.ts";
import { type PartOfPlan, type PlanPart, partOfPlan } from "../engine/fleet/plan-part.ts";
import { refusedPlan } from "../engine/saved-plan.ts";
import { stopAfter } from "../engine/stop.ts";
import type { Allowances } from "../model/allowance.ts";
import { shardName } from "../model/fleet/shard.ts";
import type { Plan } from "../model/plan.ts";
import { scopeOf } from "../model/scope.ts";
import type { ReportOf } from "../render/json.ts";
import { visible } from "../render/visible.ts";
import { type ApplyRequest, approve, approveSaved } from "./approve.ts";
import { type Arguments, badUsage } from "./arguments.ts";
import { makeChanges, writeReport } from "./make-changes.ts";
import { loadConfiguration } from "./mappings-file.ts";
import {
  type ALLOW_REMOVALS,
  type AUTO_APPROVE,
  allowancesOf,
  type CONFIG,
  type DETAILED_EXIT_CODE,
  type JSON_OUTPUT,
  type NOTIFY_STATE,
  type ONLY,
  type PARALLELISM,
  parallelismOf,
  type TIMEOUT,
  timeoutOf,
} from "./options.ts";
import { connectAws, makePlanning } from "./session.ts";
import { stopWith, type Terminal } from "./terminal.ts";

type SharedOptions = {
  readonly config: typeof CONFIG;
  readonly only: typeof ONLY;
  readonly "allow-removals": typeof ALLOW_REMOVALS;
  readonly "auto-approve": typeof AUTO_APPROVE;
  readonly timeout: typeof TIMEOUT;
  readonly "notify-state": typeof NOTIFY_STATE;
  readonly json: typeof JSON_OUTPUT;
  readonly "detailed-exitcode": typeof DETAILED_EXIT_CODE;
  readonly parallelism: typeof PARALLELISM;
};

/** Where apply and sync differ. */
export interface ApplyKind {
  readonly mode: "reviewed" | "sync";
  /** Read the entries of every list, even where its tag vouches for them. */
  readonly everything: boolean;
  /** Apply this plan instead of a new one, in its own mode and scope. */
  readonly saved?: Plan;
  /** Only lists that these security groups may feed; absent: whatever feeds them. */
  readonly groups?: readonly string[];
  /** Of the saved plan, what this job applies; absent: all of it. */
  readonly part?: PlanPart;
  /** Write the report here, for `show`. */
  readonly reportFile?: string;
}

/** Plans, has the plan approved, makes the changes. Problems are reported; a signal ends it once calls under way are answered. */
export async function planAndApply(
  given: Arguments<SharedOptions>,
  kind: ApplyKind,
  terminal: Terminal,
): Promise<ExitCode> {
  const timeout = timeoutOf(given);
  if (!timeout.ok) return stopWith([timeout.diagnostic], terminal);
  const parallelism = parallelismOf(given);
  if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
  const allowances = allowancesOf(given);
  if (!allowances.ok) return stopWith([allowances.diagnostic], terminal);
  const { options } = given;
  const { groups = [] } = kind;
  const wrong = wrongGroup(groups);
  if (wrong !== undefined) {
    const problem = badUsage(
      `--only-sources ${visible(wrong)} is no id of a security group`,
      "Ids look like sg-0a1b2c3d4e5f60718.",
    );
    return stopWith([problem], terminal);
  }
  const configuration = loadConfiguration(options, terminal);
  if (configuration === undefined) return EXIT.incomplete;
  const refused = kind.saved && refusedPlan(kind.saved, configuration);
  if (refused !== undefined) {
    terminal.report([refused]);
    return EXIT.refused;
  }
  const part = partOf(kind, allowances.value);
  if (part !== undefined && part.saved.lists.length + part.saved.strayShares.length === 0) {
    return nothingInPart(kind, terminal);
  }
  const only = groups.length === 0 ? options.only : listsFedBy(configuration, groups, options.only);
  if (only === undefined) {
    terminal.out(`${nothingFed(groups)}\n`);
    return EXIT.ok;
  }
  const stop = stopAfter(timeout.value, (signal) => {
    const rest = "No further changes will start; waiting for those under way. Send it again to stop at once.";
    const note = `\nReceived ${signal}. ${rest}\n`;
    terminal.note("warn", note);
  });
  try {
    const request: ApplyRequest = {
      terminal,
      configuration,
      mode: kind.mode,
      autoApprove: options["auto-approve"],
      json: options.json,
      allowances: allowances.value,
      detailedExitCode: options["detailed-exitcode"],
      parallelism: parallelism.value,
      notifyState: options["notify-state"],
      stop,
      ...(kind.saved === undefined ? {} : { of: reportOf(kind.saved, kind.part) }),
      ...(kind.reportFile === undefined ? {} : { reportFile: kind.reportFile }),
    };
    return await runWithAws(request, { ...kind, ...(part === undefined ? {} : { saved: part.saved }) }, part, only);
  } finally {
    stop.end();
  }
}

function partOf({ saved, part }: ApplyKind, allowances: Allowances): PartOfPlan | undefined {
  if (saved === undefined || part === undefined) return undefined;
  return partOfPlan(saved, part, allowances);
}

function reportOf(saved: Plan, part: PlanPart | undefined): ReportOf {
  const planDigest = saved.digests.exact;
  return part === undefined ? { planDigest } : { planDigest, part: part === "deletions" ? part : shardName(part) };
}

/** The job has nothing to do, and leaves a report that says so. */
function nothingInPart({ saved, part, reportFile }: ApplyKind, terminal: Terminal): ExitCode {
  terminal.out(part === "deletions" ? "The plan deletes no list.\n" : "The plan changes no list of this shard.\n");
  if (saved === undefined || reportFile === undefined) return EXIT.ok;
  const nothing = { rows: [], diagnostics: [], milliseconds: 0 };
  return writeReport(reportFile, nothing, reportOf(saved, part), terminal) ? EXIT.ok : EXIT.incomplete;
}

async function runWithAws(
  request: ApplyRequest,
  { mode, everything, saved }: ApplyKind,
  part: PartOfPlan | undefined,
  only: readonly string[],
): Promise<ExitCode> {
  const { terminal, configuration, allowances, parallelism } = request;
  // A part tells nobody: who joins the reports does.
  const aws = await connectAws(configuration, terminal, configuration.notify !== undefined && part === undefined);
  if (aws === undefined) return EXIT.incomplete;
  try {
    const planning = await makePlanning(
      {
        configuration,
        readers: aws.readers,
        only: saved?.scope ?? only,
        ...(saved === undefined || part === undefined ? {} : { scope: part.scope(scopeOf(saved.scope)) }),
        mode: saved?.mode ?? mode,
        allowances,
        parallelism,
        everything,
      },
      terminal,
    );
    const answer =
      saved === undefined
        ? await approve(request, planning.plan)
        : approveSaved(request, saved, planning, part?.settle);
    if (answer.approved) return await makeChanges(request, answer, planning, aws);
    if (part !== undefined && request.reportFile !== undefined) {
      const stopped = stoppedReport(part, "not applied, the plan is stale", answer.diagnostics);
      writeReport(request.reportFile, stopped, request.of, terminal);
    }
    return answer.exit;
  } finally {
    aws.close();
  }
}
