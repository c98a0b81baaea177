// The drift issue after a sync: what the sync could not put right and waits for a person.
import { keepDriftIssue } from "../../github/drift-issue.ts";
import { runLink } from "../../github/workflow-run.ts";
import { driftOf } from "../../render/markdown/drift-rows.ts";
import type { RunContext } from "../context.ts";
import { notTold } from "./not-told.ts";
import type { StepResult } from "./step-result.ts";

/** Brings the issue up to date after a sync. Returns its number while it is open. */
export async function keepDrift(context: RunContext, result: StepResult): Promise<number | undefined> {
  const { command, environment, github, inputs, redact } = context;
  if (result.kind !== "applied" || command !== "sync" || github === undefined) return undefined;
  const { name, commentAuthor: author } = inputs;
  const keeper = { github, name, author, run: runLink(environment) };
  const drift = driftOf(result.plan, result.report, redact);
  const kept = await keepDriftIssue(keeper, drift);
  if (kept.ok) return kept.value.number;
  notTold(context, "the drift issue could not be kept", kept.problem, "issues: write");
  return undefined;
}
