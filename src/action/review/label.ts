// The label by which a reviewer allows the removals that a plan shows: recorded when the plan is made, and looked for again when it is
// applied. Triage is enough to set a label, so it counts only from people who may write.
import type { Answer } from "../../github/answer.ts";
import { mayWrite } from "../../github/permission.ts";
import { labelSetter } from "../../github/review/label-events.ts";
import type { MergedRecord, Reader } from "./records.ts";
import { madeAt } from "./standing-record.ts";

export const ALLOW_REMOVALS_LABEL = "plsync:allow-removals";

/**
 * Removals that the label on the pull request allows, the number of entries by address of the list: those of its record, if a person with
 * write access had set it before that record was made, and it stayed until the merge.
 */
export async function labelledRemovals(
  { github }: Reader,
  { pull, verified }: MergedRecord,
): Promise<Answer<ReadonlyMap<string, number>>> {
  const none = { ok: true, value: new Map<string, number>() } as const;
  if (verified === undefined || verified.record.allow.size === 0) return none;
  const from = new Date(madeAt(verified.claims) * 1000).toISOString();
  const question = { pull: pull.number, label: ALLOW_REMOVALS_LABEL, from, until: pull.mergedAt };
  const setter = await labelSetter(github, question);
  if (!setter.ok) return setter;
  if (setter.value === undefined) return none;
  const may = await mayWrite(github, setter.value);
  if (!may.ok) return may;
  return may.value ? { ok: true, value: verified.record.allow } : none;
}
