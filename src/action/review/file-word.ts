// Whether how plsync works (accounts, roles, owner, `max_deletes`) is what was reviewed. An apply that is not, writes nothing: those
// settings decide about every list. Going back along the versions of the mappings file on the branch, newest first:
//
//   a step of the branch                                          how plsync works
//   has a record that changes it right there to what it is now    as reviewed
//   an apply noted that what it is now was approved, at this      as reviewed, if no newer step changes it
//     step or after it (settled.ts)
//   begins the branch, or brings the branch's first file          as ever: nothing was there before
//   leaves it alone, with a record or without                     passed over: what came before it decides
//   changes it otherwise                                          refused, unless a newer step has a record of what it is now
//   the end of what is read, see below                            refused: what nobody knows to be approved is not
import type { Answer } from "../../github/answer.ts";
import type { Step } from "../../github/review/merge-history.ts";
import type { Configuration } from "../../model/mapping.ts";
import { fileDigest } from "../../plan/file-settings.ts";
import { shortCommit } from "../../render/wording.ts";
import type { Line } from "./newest-word.ts";
import { type MergedRecord, mergedRecord, type Reader } from "./records.ts";
import { settledIn } from "./settled.ts";

/** Versions of the file that are read among the newest 100 commits. */
const MOST_FILES = 10;
/** Further versions that are read before those commits. */
const MOST_EARLIER = 5;
/** Pull requests before a change that are asked whether an apply noted its approval by hand. */
const MOST_ASKED = 3;

interface Case {
  readonly reader: Reader;
  readonly line: Line;
  /** How plsync works now. */
  readonly now: string;
  readonly records: Map<number, MergedRecord>;
}

/** Undefined: as reviewed; else why it is not, a clause. */
type Word = Answer<string | undefined>;

const AS_REVIEWED: Word = { ok: true, value: undefined };
const NOT_KNOWN: Word = {
  ok: true,
  value: `it has been as it is for more than ${MOST_FILES} versions of the file, and no apply has noted that it was approved, which takes \`id-token: write\``,
};

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

/** True if an apply of a step up to `newest` (0 is the tip), or of one that is not known, noted in this step's comment what is now. */
async function isNoted({ reader, line, now, records }: Case, { pull }: Step, newest: number): Promise<Answer<boolean>> {
  if (pull === undefined) return { ok: true, value: false };
  const known = records.get(pull.number);
  const noted = await settledIn(reader, pull, known && (known.sticky?.comment.body ?? ""));
  if (!noted.ok) return noted;
  if (noted.value?.works !== now) return { ok: true, value: false };
  const { commit } = noted.value;
  const where = line.steps.findIndex(({ last }) => last === commit);
  return {
    ok: true,
    value: where >= 0 ? where <= newest : line.earlier.some((step) => step.pull?.number === pull.number),
  };
}

/** After a change at the last of the steps, newest first: whether one of them has a record that shows it, or an apply noted it since. */
async function changed(at: Case, steps: readonly Step[], index: number): Promise<Word> {
  for (const step of steps) {
    const merged = await recordOf(at, step);
    if (!merged.ok) return merged;
    const shown = await isShown(at, step, merged.value);
    if (!shown.ok) return shown;
    if (shown.value) return AS_REVIEWED;
  }
  // An apply by hand notes its approval in the comment of the newest pull request, which may be older than the change.
  const asked = at.line.steps.slice(index).filter(({ pull }) => pull !== undefined);
  for (const step of asked.slice(0, MOST_ASKED)) {
    const noted = await isNoted(at, step, index);
    if (!noted.ok) return noted;
    if (noted.value) return AS_REVIEWED;
  }
  const step = steps.at(-1);
  const why = step?.pull && at.records.get(step.pull.number)?.why;
  if (step?.pull === undefined) {
    return { ok: true, value: `${shortCommit(step?.last ?? "")} changed it, and was pushed without a pull request` };
  }
  const words = `pull request #${step.pull.number} changed it, and its plan did not show this change`;
  return { ok: true, value: why === undefined ? words : `${words} (${why.replace(/\.$/, "")})` };
}

/** True if the step brings the first file that the branch has had. */
async function begins(
  { line }: Case,
  { before }: Step,
  then: string | undefined,
  isOldest: boolean,
): Promise<Answer<boolean>> {
  if (!isOldest || (before !== undefined && then !== "")) return { ok: true, value: false };
  if (before === undefined) return { ok: true, value: true };
  const other = await line.filesAt.hadOtherName(before);
  return other.ok ? { ok: true, value: !other.value } : other;
}

/** The versions before the newest 100 commits: as reviewed once an apply noted it, with nothing else in between. */
async function earlierWord(at: Case): Promise<Word> {
  const { earlier, filesAt, isWhole } = at.line;
  for (const step of earlier.slice(0, MOST_EARLIER)) {
    const then = await filesAt.digestAt(step.last);
    if (!then.ok) return then;
    if (then.value !== at.now) return NOT_KNOWN;
    const noted = await isNoted(at, step, at.line.steps.length);
    if (!noted.ok) return noted;
    if (noted.value) return AS_REVIEWED;
  }
  const oldest = earlier.at(-1);
  if (oldest === undefined || !isWhole || earlier.length > MOST_EARLIER) return NOT_KNOWN;
  const before = await digestBefore(at, oldest);
  if (!before.ok) return before;
  const first = await begins(at, oldest, before.value, true);
  if (!first.ok) return first;
  return first.value ? AS_REVIEWED : NOT_KNOWN;
}

/** Undefined: as reviewed; else why it is not, a clause. `records`: those that were read; more are added. The problem is GitHub's. */
export async function fileWord(
  reader: Reader,
  configuration: Configuration,
  line: Line,
  records: Map<number, MergedRecord>,
): Promise<Word> {
  const at: Case = { reader, line, records, now: fileDigest(configuration) };
  const newer: Step[] = [];
  for (const [index, step] of line.steps.entries()) {
    if (step.changesFile === undefined) break;
    if (!step.changesFile) continue;
    if (newer.length === MOST_FILES) return NOT_KNOWN;
    const shown = await isShown(at, step, step.pull && records.get(step.pull.number));
    if (!shown.ok) return shown;
    if (shown.value) return AS_REVIEWED;
    const noted = await isNoted(at, step, index);
    if (!noted.ok) return noted;
    if (noted.value) return AS_REVIEWED;
    newer.push(step);
    const before = await digestBefore(at, step);
    if (!before.ok) return before;
    const isOldest =
      line.isWhole && line.earlier.length === 0 && !line.steps.slice(index + 1).some(({ changesFile }) => changesFile);
    const first = await begins(at, step, before.value, isOldest);
    if (!first.ok) return first;
    if (first.value) return AS_REVIEWED;
    if (before.value !== at.now) return changed(at, newer, index);
  }
  return earlierWord(at);
}
