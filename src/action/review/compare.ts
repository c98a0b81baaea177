// Compares the plan with what was reviewed, and holds back what was not, with what to do about it.
import type { Answer } from "../../github/answer.ts";
import type { Plan } from "../../model/plan.ts";
import { sha256 } from "../../model/sha256.ts";
import { type Refusal, refusals, remainingDigest, withRefusals } from "../../plan/approval/compare-record.ts";
import { shortDigest } from "../../render/wording.ts";
import type { RunContext } from "../context.ts";
import { earlierRecords, type MergedRecord } from "./records.ts";

export interface Compared {
  /** With the refused lists held back. */
  readonly plan: Plan;
  /** All that were looked at, newest first. */
  readonly reviews: readonly MergedRecord[];
  readonly refusals: readonly Refusal[];
}

function detailOf(plan: Plan, refused: readonly Refusal[], reviews: readonly MergedRecord[]): string {
  const digest = shortDigest(remainingDigest(plan, refused, sha256));
  return [
    ...reviews.flatMap(({ why }) => why ?? []),
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
  const against = (reviews: readonly MergedRecord[]): readonly Refusal[] =>
    refusals(
      plan,
      reviews.map(({ review }) => review),
      requirement,
      sha256,
    );
  const first = against(pushed);
  const isKnown = first.every(({ reviewed }) => reviewed !== undefined);
  if (isKnown || context.github === undefined) return { ok: true, value: compared(plan, pushed, first) };
  const earlier = await earlierRecords(context, context.github, branch, pushed);
  if (!earlier.ok) return earlier;
  const reviews = [...pushed, ...earlier.value];
  return { ok: true, value: compared(plan, reviews, against(reviews)) };
}

function compared(plan: Plan, reviews: readonly MergedRecord[], refused: readonly Refusal[]): Compared {
  if (refused.length === 0) return { plan, reviews, refusals: [] };
  return { plan: withRefusals(plan, refused, detailOf(plan, refused, reviews)), reviews, refusals: refused };
}
