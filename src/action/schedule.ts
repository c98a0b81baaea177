// Looks after the schedule: a plan looks at every workflow of the checkout that syncs on one, a scheduled sync that fails at its own. What
// GitHub does not tell is not known, and nothing is said of it: the job may lack `actions: read`.
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import { scheduleFacts } from "../github/schedule.ts";
import { syncsOnSchedule } from "../github/workflow-steps.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { RunContext } from "./context.ts";
import { type Silence, silenceOf, silenceSentence, silenceWarning } from "./schedule-age.ts";
import { workflowFiles } from "./workflow-files.ts";

/** Workflows that are looked at; each costs two calls to GitHub. */
const MOST_WORKFLOWS = 3;

async function silenceIn({ github, log }: RunContext, file: string): Promise<Silence | undefined> {
  if (github === undefined) return undefined;
  const facts = await scheduleFacts(github, file);
  if (facts.ok) return silenceOf(facts.value, SYSTEM_CLOCK.now());
  log.note("debug", `How ${file} has run is not known: ${facts.problem.said}`);
  return undefined;
}

/** Names of the workflow files of the checkout that sync on a schedule. */
function schedulesOf({ environment }: RunContext): readonly string[] {
  const action = environment.GITHUB_ACTION_REPOSITORY;
  if (!action) return [];
  const syncing = workflowFiles(environment).filter(({ text }) => syncsOnSchedule(text, action));
  return syncing.map(({ name }) => name).slice(0, MOST_WORKFLOWS);
}

/** A warning for each schedule that no longer syncs. */
export async function silentSchedules(context: RunContext): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(schedulesOf(context).map((file) => silenceIn(context, file)));
  return found.flatMap((silence) => (silence === undefined ? [] : [silenceWarning(silence, SYSTEM_CLOCK.now())]));
}

/** Of a scheduled run: why its own schedule needs a look, as a sentence that stays the same while it does. */
export async function ownSilence(context: RunContext): Promise<string | undefined> {
  const file = /\/\.github\/workflows\/([^/@]+)@/.exec(context.environment.GITHUB_WORKFLOW_REF ?? "")?.[1];
  if (context.event.kind !== "schedule" || file === undefined) return undefined;
  const silence = await silenceIn(context, file);
  return silence === undefined ? undefined : silenceSentence(silence);
}
