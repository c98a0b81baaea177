// Compares the plan with what was reviewed, and holds back what was not, with what to do about it.
import type { Answer } from "../../github/answer.ts";
import type { Plan } from "../../model/plan.ts";
import type { Mismatch } from "../../model/record.ts";
import { holdMismatches, mismatches, remainingDigest } from "../../plan/approval/compare-record.ts";
import { shortDigest } from "../../render/wording.ts";
import type { RunContext } from "../context.ts";
import { earlierRecords, type MergedRecord } from "./records.ts";

export interface Compared {
  /** With the refused lists held back. */
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

/** `pushed`: of the pull requests that this run is for; earlier ones are asked only about lists that those do not have. */
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
