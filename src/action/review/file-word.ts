// Whether how plsync works (accounts, roles, owner, `max_deletes`) is what was reviewed: the row `file` of the newest record that has it.
// An apply that is not, writes nothing: those settings decide about every list.
//
//   a step of the branch                                          how plsync works
//   leaves the mappings file as it was                            passed over
//   a record that changes the settings right before it to those   as reviewed
//     of now
//   leaves those settings alone, with a record or without         passed over: what came before it decides
//   changes them otherwise                                        refused, unless a newer step has a record of those of now
//   begins the branch, or brings the branch's first file          as ever: nothing was there before
//   the end of what is read: 5 versions of the file               as ever: the apply of that change was refused, if it had to be
import type { Answer } from "../../github/answer.ts";
import type { Step } from "../../github/review/merge-history.ts";
import type { Configuration } from "../../model/mapping.ts";
import { fileDigest } from "../../plan/file-settings.ts";
import { shortCommit } from "../../render/wording.ts";
import type { Line } from "./newest-word.ts";
import { type MergedRecord, mergedRecord, type Reader } from "./records.ts";

/** Versions of the file that are read. */
const MOST_FILES = 5;

interface Case {
  readonly reader: Reader;
  readonly line: Line;
  /** How plsync works now. */
  readonly now: string;
  readonly records: Map<number, MergedRecord>;
}

/** How plsync worked right before the step; undefined where it cannot be told. A verified record of that file saves a reading. */
async function digestBefore({ line, records }: Case, { before, pull }: Step): Promise<Answer<string | undefined>> {
  const { record, isOnSameFile } = (pull && records.get(pull.number)?.verified) ?? {};
  if (isOnSameFile === true && record?.file !== undefined) return { ok: true, value: record.file.before };
  return before === undefined ? { ok: true, value: undefined } : line.filesAt.digestAt(before);
}

/** True if the step's record shows how plsync works now, as a change of what the branch had right before its merge. */
async function isShown(at: Case, step: Step, merged: MergedRecord | undefined): Promise<Answer<boolean>> {
  const { record, isOnSameFile } = merged?.verified ?? {};
  const row = record?.file;
  if (row === undefined || row.before === undefined || row.after !== at.now) return { ok: true, value: false };
  // A plan that changes nothing here showed nothing of it to people: what came before it may never have been reviewed.
  if (row.before === row.after) return { ok: true, value: false };
  if (isOnSameFile === true) return { ok: true, value: true };
  const before = await digestBefore(at, step);
  return before.ok ? { ok: true, value: before.value === row.before } : before;
}

async function recordOf({ reader, records }: Case, step: Step): Promise<Answer<MergedRecord | undefined>> {
  const { pull } = step;
  if (pull === undefined) return { ok: true, value: undefined };
  const known = records.get(pull.number);
  if (known !== undefined) return { ok: true, value: known };
  const read = await mergedRecord(reader, step, pull);
  if (read.ok) records.set(pull.number, read.value);
  return read;
}

/** Why it is not as reviewed, a clause; undefined when one of the steps, newest first, has a record that shows it. */
async function unshown(at: Case, steps: readonly Step[]): Promise<Answer<string | undefined>> {
  for (const step of steps) {
    const merged = await recordOf(at, step);
    if (!merged.ok) return merged;
    const shown = await isShown(at, step, merged.value);
    if (!shown.ok || shown.value) return shown.ok ? { ok: true, value: undefined } : shown;
  }
  const step = steps.at(-1);
  const why = step?.pull && at.records.get(step.pull.number)?.why;
  if (step?.pull === undefined) {
    return { ok: true, value: `${shortCommit(step?.last ?? "")} changed it, and was pushed without a pull request` };
  }
  const changed = `pull request #${step.pull.number} changed it, and its plan did not show this change`;
  return { ok: true, value: why === undefined ? changed : `${changed} (${why.replace(/\.$/, "")})` };
}

/** Undefined: as reviewed; else why it is not, a clause. `records`: those that were read; more are added. The problem is GitHub's. */
export async function fileWord(
  reader: Reader,
  configuration: Configuration,
  line: Line,
  records: Map<number, MergedRecord>,
): Promise<Answer<string | undefined>> {
  const at: Case = { reader, line, records, now: fileDigest(configuration) };
  const newer: Step[] = [];
  for (const [index, step] of line.steps.entries()) {
    if (step.changesFile === undefined || newer.length === MOST_FILES) break;
    if (!step.changesFile) continue;
    const shown = await isShown(at, step, step.pull && records.get(step.pull.number));
    if (!shown.ok) return shown;
    if (shown.value) break;
    if (step.before === undefined) break;
    newer.push(step);
    const before = await digestBefore(at, step);
    if (!before.ok) return before;
    if (before.value === "" && !line.steps.slice(index + 1).some(({ changesFile }) => changesFile === true)) break;
    if (before.value !== at.now) return unshown(at, newer);
  }
  return { ok: true, value: undefined };
}
