// The drift issue after a sync: what the sync could not put right and waits for a person, and what people were told of it.
import { EXIT } from "../../engine/exit-code.ts";
import { exitCodeOf } from "../../engine/run-result.ts";
import { keepDriftIssue } from "../../github/drift-issue.ts";
import { runLink } from "../../github/pages.ts";
import { type Drift, driftOf } from "../../render/markdown/drift-rows.ts";
import type { RunContext } from "../context.ts";
import { ownSilence } from "../schedule.ts";
import { notTold } from "./not-told.ts";
import type { TellRun } from "./notify.ts";
import type { StepResult } from "./step-result.ts";

/** Of a sync that ended before it had looked at anything. */
function unseen(context: RunContext): Drift {
  const { config = "mappings.yaml" } = context.inputs;
  const file = context.redact(config);
  return {
    rows: [],
    takenAt: new Date().toISOString(),
    file,
    isWhole: false,
    hasSeen: () => false,
    hasWeighed: () => false,
    unknown: new Map(),
  };
}

/**
 * Brings the issue up to date after a sync, and tells people meanwhile: between what is remembered of the last time and what is written
 * down for the next. Returns its number while it is open.
 */
export async function keepDrift(
  context: RunContext,
  result: StepResult,
  tellRun: TellRun | undefined,
): Promise<number | undefined> {
  const { command, environment, github, inputs, redact } = context;
  const found = result.kind === "applied" ? driftOf(result.plan, result.report, redact) : unseen(context);
  const isKept = result.kind === "applied" || tellRun !== undefined;
  if (command !== "sync" || github === undefined || !isKept) {
    await tellRun?.(undefined);
    return undefined;
  }
  const { name, commentAuthor: author } = inputs;
  const keeper = { github, name, author, run: runLink(environment) };
  // A run that succeeds is the success that the schedule lacked.
  const schedule = exitCodeOf(result) === EXIT.ok ? undefined : await ownSilence(context);
  const drift = schedule === undefined ? found : { ...found, schedule };
  const kept = await keepDriftIssue(keeper, drift, tellRun);
  if (kept.ok) return kept.value.number;
  notTold(context, "the drift issue could not be kept", kept.problem, "issues: write");
  return undefined;
}
