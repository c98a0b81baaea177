// What was reviewed, for an apply: the steps of this push and the records that came with them, removals that a label allows, and at last
// the comparison. Records are read only when a list needs one: each costs a handful of GitHub's calls.
import type { Planning } from "../../engine/plan-run.ts";
import type { Answer } from "../../github/answer.ts";
import type { GitHub } from "../../github/api.ts";
import { type BranchHistory, type MergedPull, mergeHistory } from "../../github/review/merge-history.ts";
import { type Allowances, withRemovals } from "../../model/allowance.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../model/mapping.ts";
import { type Plan, REFUSED } from "../../model/plan.ts";
import type { Mismatch } from "../../model/record.ts";
import { holdMismatches, listsToReview, remainingDigest } from "../../plan/approval/compare-record.ts";
import { holdUnseenGrowth } from "../../plan/approval/unseen-growth.ts";
import { removalsToAllow } from "../../plan/limits/allowances.ts";
import { makePlan } from "../../plan/make-plan.ts";
import { defaultBranchOf, type RunContext } from "../context.ts";
import { fileWord } from "./file-word.ts";
import { filesAt } from "./files-at.ts";
import { ALLOW_REMOVALS_LABEL, labelledRemovals } from "./label.ts";
import { additionsOf, newestWord } from "./newest-word.ts";
import { type MergedRecord, mergedRecord, type Reader, recordReader } from "./records.ts";

/** How the branch came to the commit that is applied, newest first. */
export interface PushedSteps extends BranchHistory {
  /** Of these, the pull requests of this very push. */
  readonly pulls: readonly MergedPull[];
  /** True if this push changes the mappings file, or may. */
  readonly changesFile: boolean;
}

/**
 * `path`: of the mappings file, from the top of the repository; `named`: of those that it names; `waitForIndex`: until GitHub has linked the pushed commit to its pull
 * request.
 */
export async function pushedSteps(
  context: RunContext,
  github: GitHub,
  { path, named, tip }: { readonly path: string; readonly named: readonly string[]; readonly tip: string },
  waitForIndex: boolean,
): Promise<Answer<PushedSteps>> {
  const { event } = context;
  const branch = { name: defaultBranchOf(context), tip, file: path, named };
  const history = await mergeHistory(github, branch, waitForIndex && event.kind === "push");
  if (!history.ok) return history;
  const { steps } = history.value;
  if (event.kind !== "push") return { ok: true, value: { ...history.value, pulls: [], changesFile: false } };
  const end = steps.findIndex(({ last }) => last === event.before);
  // Without the old tip in reach (a new branch, a force push), only the newest step is this push.
  const pushed = steps.slice(0, end < 0 ? 1 : end);
  const changesFile = pushed.some((step) => step.changesFile !== false);
  return { ok: true, value: { ...history.value, pulls: pushed.flatMap(({ pull }) => pull ?? []), changesFile } };
}

export interface Reviewed {
  /** With what the label allows, and with the mismatches held back. */
  readonly planning: Planning;
  readonly plan: Plan;
  readonly allowances: Allowances;
  /** All that were read, newest first. */
  readonly records: readonly MergedRecord[];
  readonly mismatches: readonly Mismatch[];
  /** Why nothing at all may be applied; undefined when lists are only compared one by one. */
  readonly refusal?: Diagnostic;
  /** True if how plsync works was looked at, and is as reviewed. */
  readonly isSettled: boolean;
}

function refusalOf(why: string, { digests }: Plan): Diagnostic {
  return {
    code: REFUSED,
    severity: "error",
    summary: `how plsync works is not what was reviewed: ${why}`,
    detail: "It is what the file says about accounts, roles, the owner and `max_deletes`. Nothing was written.",
    remedy: `To apply once all the same, run the workflow by hand with \`command: apply\` and \`expect-digest: ${digests.settings}\`. The comment of the newest merged pull request then notes that it was approved, and later merges do not ask again. To have it reviewed instead, revert the change and make it again in a pull request with a plan.`,
  };
}

function detailOf(plan: Plan, mismatches: readonly Mismatch[], records: readonly MergedRecord[]): string {
  const digest = remainingDigest(plan, mismatches);
  return [
    ...records.flatMap(({ why }) => why ?? []),
    `To approve what is left as it is now, run the workflow by hand with \`command: apply\` and \`expect-digest: ${digest}\`.`,
  ].join(" ");
}

function held(planning: Planning): readonly string[] {
  return [...removalsToAllow(planning.plan).keys()];
}

/** The newest records of this push with the label, as far as a held-back removal needs one. */
async function withLabel(
  reader: Reader,
  planning: Planning,
  allowances: Allowances,
  { steps, pulls }: PushedSteps,
): Promise<
  Answer<{ readonly planning: Planning; readonly allowances: Allowances; readonly known: Map<number, MergedRecord> }>
> {
  const known = new Map<number, MergedRecord>();
  const removals = new Map<string, number>();
  const labelled = pulls.filter(({ labels }) => labels.includes(ALLOW_REMOVALS_LABEL));
  if (held(planning).length > 0) {
    for (const step of steps) {
      const pull = labelled.find(({ number }) => number === step.pull?.number);
      if (pull === undefined) continue;
      const read = await mergedRecord(reader, step, pull);
      if (!read.ok) return read;
      known.set(pull.number, read.value);
      const allowed = await labelledRemovals(reader, read.value);
      if (!allowed.ok) return allowed;
      for (const [address, count] of allowed.value) if (!removals.has(address)) removals.set(address, count);
    }
  }
  if (removals.size === 0) return { ok: true, value: { planning, allowances, known } };
  const all = withRemovals(allowances, removals);
  const input = { ...planning.input, allowances: all };
  return { ok: true, value: { planning: { ...planning, input, plan: makePlan(input) }, allowances: all, known } };
}

function changesAnything({ lists, strayShares }: Plan): boolean {
  return strayShares.length > 0 || lists.some(({ change }) => change.kind !== "keep");
}

/**
 * Compares the plan with what was reviewed. `path`: of the mappings file, from the top of the repository; `allowances`: those of the run's
 * inputs. The problem is GitHub's.
 */
export async function reviewedPlan(
  context: RunContext,
  github: GitHub,
  pushed: PushedSteps,
  about: {
    readonly path: string;
    readonly named: readonly string[];
    readonly configuration: Configuration;
    readonly planning: Planning;
    readonly allowances: Allowances;
  },
): Promise<Answer<Reviewed>> {
  const { configuration, path } = about;
  const reader = recordReader(context, github, about);
  const labelled = await withLabel(reader, about.planning, about.allowances, pushed);
  if (!labelled.ok) return labelled;
  const { planning, allowances, known } = labelled.value;
  const plan = holdUnseenGrowth(planning.plan, additionsOf(configuration));
  const { steps, earlier, isWhole } = pushed;
  const line = { steps, earlier, isWhole, known, filesAt: filesAt(github, path, planning.snapshot) };
  const nothing = { ok: true, value: { records: [...known.values()], mismatches: [] } } as const;
  const word = listsToReview(plan).size === 0 ? nothing : await newestWord(reader, { plan, configuration, line });
  if (!word.ok) return word;
  const { mismatches, records } = word.value;
  const isSettled = pushed.changesFile || changesAnything(plan);
  if (isSettled) {
    const read = new Map(records.map((merged) => [merged.pull.number, merged]));
    const why = await fileWord(reader, configuration, line, read);
    if (!why.ok) return why;
    if (why.value !== undefined) {
      const refusal = refusalOf(why.value, plan);
      const records = [...read.values()];
      return { ok: true, value: { planning, plan, allowances, records, mismatches: [], refusal, isSettled: false } };
    }
  }
  const compared =
    mismatches.length === 0 ? plan : holdMismatches(plan, mismatches, detailOf(plan, mismatches, records));
  return { ok: true, value: { planning, plan: compared, allowances, records, mismatches, isSettled } };
}
