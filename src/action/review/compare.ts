// Compares the plan with the records of merged pull requests, and holds back the lists that are not as recorded.
import type { Answer } from "../../github/answer.ts";
import type { Plan } from "../../model/plan.ts";
import type { Mismatch } from "../../model/record.ts";
import { holdMismatches, mismatches, remainingDigest } from "../../plan/approval/compare-record.ts";
import { shortDigest } from "../../render/wording.ts";
import type { RunContext } from "../context.ts";
import { earlierRecords, type MergedRecord } from "./records.ts";

export interface Compared {
  /** With the mismatches held back. */
  readonly plan: Plan;
  /** All that were looked at, newest first. */
  readonly records: readonly MergedRecord[];
  readonly mismatches: readonly Mismatch[];
}

function detailOf(plan: Plan, mismatches: readonly Mismatch[], records: readonly MergedRecord[]): string {
  const digest = shortDigest(remainingDigest(plan, mismatches));
  return [
    ...records.flatMap(({ why }) => why ?? []),
    `To approve what is left as it is now, run the workflow by hand with \`command: apply\` and \`expect-digest: ${digest}\`.`,
  ].join(" ");
}

/**
 * Compares the plan with `pushed`, the records of the pull requests that this run is for, and with earlier records only where those
 * lack a list. `branch`: the default branch. The problem is GitHub's, when earlier records cannot be read.
 */
export async function compareWithRecords(
  context: RunContext,
  plan: Plan,
  pushed: readonly MergedRecord[],
  branch: string,
): Promise<Answer<Compared>> {
  const { requirement } = context.inputs;
  const against = (records: readonly MergedRecord[]): readonly Mismatch[] =>
    mismatches(
      plan,
      records.map(({ recorded }) => recorded),
      requirement,
    );
  const first = against(pushed);
  const isKnown = first.every(({ recorded }) => recorded !== undefined);
  if (isKnown || context.github === undefined) return { ok: true, value: compared(plan, pushed, first) };
  const earlier = await earlierRecords(context, context.github, branch, pushed);
  if (!earlier.ok) return earlier;
  const records = [...pushed, ...earlier.value];
  return { ok: true, value: compared(plan, records, against(records)) };
}

function compared(plan: Plan, records: readonly MergedRecord[], mismatches: readonly Mismatch[]): Compared {
  if (mismatches.length === 0) return { plan, records, mismatches };
  return { plan: holdMismatches(plan, mismatches, detailOf(plan, mismatches, records)), records, mismatches };
}
