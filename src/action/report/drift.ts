// The drift issue after a sync: what it could not put right and waits for a person.
import { keepDriftIssue } from "../../github/drift-issue.ts";
import { runLink } from "../../github/workflow-run.ts";
import { sha256 } from "../../model/sha256.ts";
import { driftOf } from "../../render/markdown/drift-rows.ts";
import { redactor } from "../../render/redact.ts";
import type { Step } from "../context.ts";
import { untold } from "./not-told.ts";
import type { Conclusion } from "./step-result.ts";

/** Answers the number of the issue while it is open. */
export async function keepDrift(step: Step, conclusion: Conclusion): Promise<number | undefined> {
  const { command, environment, github, inputs } = step;
  if (conclusion.kind !== "applied" || command !== "sync" || github === undefined) return undefined;
  const { name, commentAuthor: author } = inputs;
  const keeper = { github, name, author, run: runLink(environment), hash: sha256 };
  const drift = driftOf(conclusion.plan, conclusion.report, sha256, redactor(inputs.redact));
  const kept = await keepDriftIssue(keeper, drift);
  if (kept.ok) return kept.value.number;
  untold(step, "the drift issue could not be kept", kept.problem, "issues: write");
  return undefined;
}
