// The drift issue: one for each `name`, found by its label, its author and its marker, and reused for ever.
//
//   what waits        the issue           then
//   something         none                opened
//   something else    open                edited
//   the same          open                left as it is
//   something         closed, by anyone   opened again, counting from now
//   nothing           open                closed as completed
//   nothing           none, or closed     nothing
//
// Where people are notified, what they were told last is remembered in it, and what they were told of waits, too.
//
// Since when a source of a list is unknown stands in the issue's hidden line, open or closed: the first time, an issue is made and closed
// for it. After a day the list waits, too.
import type { Told } from "../model/notification/told.ts";
import { COMMENT_CHARACTERS } from "../render/markdown/budget.ts";
import { closedText, driftText, driftTitle, type OpenDrift, openDrift } from "../render/markdown/drift-issue.ts";
import type { Drift } from "../render/markdown/drift-rows.ts";
import { differing } from "../render/markdown/room-rows.ts";
import { type UnknownSince, unknownSince, withOverdue } from "../render/markdown/unknown-sources.ts";
import type { Answer } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { type DriftRecord, readDriftRecord, writeDriftRecord } from "./drift-record.ts";
import { addLabel, createIssue, editIssue, type Issue, listIssues } from "./issues.ts";
import { isSameLogin } from "./login.ts";

/** The label that the issue is found by. */
export const DRIFT_LABEL = "plsync-drift";

export interface DriftKeeper {
  readonly github: GitHub;
  /** Tells the issue of one workflow from those of others in the repository. */
  readonly name: string;
  /** The login that the token writes as. */
  readonly author: string;
  /** `[run 4711](https://…)`; Markdown. */
  readonly run: string;
}

/** The drift issue; both undefined unless it is open. */
export interface KeptIssue {
  readonly number: number | undefined;
  readonly url: string | undefined;
}

const NONE: Answer<KeptIssue> = { ok: true, value: { number: undefined, url: undefined } };

interface Found {
  readonly issue: Issue;
  readonly record: DriftRecord;
}

/** The oldest issue that fits, so that all runs agree on it. */
async function find({ github, name, author }: DriftKeeper): Promise<Answer<Found | undefined>> {
  const listed = await listIssues(github, DRIFT_LABEL);
  if (!listed.ok) return listed;
  for (const issue of listed.value) {
    const isOurs = isSameLogin(issue.author, author);
    const record = isOurs ? readDriftRecord(name, issue.body) : undefined;
    if (record !== undefined) return { ok: true, value: { issue, record } };
  }
  return { ok: true, value: undefined };
}

function kept(answer: Answer<Issue>): Answer<KeptIssue> {
  return answer.ok ? { ok: true, value: { number: answer.value.number, url: answer.value.url } } : answer;
}

interface Content {
  readonly title: string;
  readonly body: string;
}

/** What the issue keeps for later runs. */
interface Memory {
  /** Undefined: nobody is told. */
  readonly told: Told | undefined;
  readonly unknown: UnknownSince;
}

function contentOf(
  { name, run }: DriftKeeper,
  drift: Drift,
  { rows, others, digest }: OpenDrift,
  since: string,
  { told, unknown }: Memory,
): Content {
  const record = writeDriftRecord(name, since, digest, rows, told, unknown);
  const about = { since, run, isRemembered: record.hasRows, others };
  const text = driftText(drift, rows, about, COMMENT_CHARACTERS - record.text.length - 1);
  const lists = differing(rows).length;
  return {
    title: driftTitle(lists, drift, name, others.length + rows.length - lists),
    body: `${record.text}\n${text}`,
  };
}

async function open(keeper: DriftKeeper, content: Content): Promise<Answer<Issue>> {
  const { github } = keeper;
  const create = (): Promise<Answer<Issue>> => createIssue(github, { ...content, labels: [DRIFT_LABEL] });
  let created = await create();
  if (!created.ok && created.problem.kind === "unreachable") {
    // The issue may exist although its answer was lost, so it is looked for before it is created again.
    const found = await find(keeper);
    if (!found.ok) return created;
    created = found.value === undefined ? await create() : { ok: true, value: found.value.issue };
  }
  if (!created.ok || created.value.labels.includes(DRIFT_LABEL)) return created;
  // GitHub drops labels silently when the token may not set them, and without its label the issue would not be found again.
  const labelled = await addLabel(github, created.value.number, DRIFT_LABEL);
  return labelled.ok ? created : labelled;
}

/**
 * Tells people what has changed since `before`, and answers what to remember of it. `before`: what they were told last; undefined where
 * nothing is remembered.
 */
export type TellChange = (before: Told | undefined) => Promise<Told | undefined>;

const tellNobody: TellChange = async () => undefined;

const DAY = 24 * 60 * 60 * 1000;

/** Lists of this run with a source that has been unknown for a day. */
function overdue({ unknown, takenAt }: Drift, since: UnknownSince) {
  const found = [...unknown].flatMap(([address, why]) => {
    const from = since.get(address) ?? takenAt;
    return Date.parse(takenAt) - Date.parse(from) < DAY ? [] : [[address, { why, since: from }] as const];
  });
  return new Map(found);
}

function isSame(one: UnknownSince, other: UnknownSince): boolean {
  return one.size === other.size && [...one].every(([address, since]) => other.get(address) === since);
}

/** Closes the issue, or keeps it closed, with what is remembered. */
async function close(
  { github, name, run }: DriftKeeper,
  { number }: Issue,
  drift: Drift,
  digest: string,
  { told, unknown }: Memory,
): Promise<Answer<KeptIssue>> {
  const body = `${writeDriftRecord(name, drift.takenAt, digest, [], told, unknown).text}\n${closedText(drift, run)}`;
  const closed = await editIssue(github, number, { body, state: "closed", state_reason: "completed" });
  return closed.ok ? NONE : closed;
}

/** Nothing waits: remembers in a closed issue, which is made the first time, since when sources are unknown. */
async function remember(
  keeper: DriftKeeper,
  issue: Issue | undefined,
  drift: Drift,
  memory: Memory,
): Promise<Answer<KeptIssue>> {
  if (issue !== undefined) return close(keeper, issue, drift, "", memory);
  const none = { rows: [], others: [], digest: "", isSaid: false };
  const { body } = contentOf(keeper, drift, none, drift.takenAt, memory);
  const which = keeper.name === "default" ? "" : ` (${keeper.name})`;
  const opened = await open(keeper, { title: `Prefix list drift${which}: nothing waits`, body });
  return opened.ok ? close(keeper, opened.value, drift, "", memory) : opened;
}

/** Brings the issue in line with `seen` (table above). When it says so already, that takes one listing of issues and no write. */
export async function keepDriftIssue(
  keeper: DriftKeeper,
  seen: Drift,
  tellChange: TellChange = tellNobody,
): Promise<Answer<KeptIssue>> {
  const { github } = keeper;
  const found = await find(keeper);
  const { issue, record } = (found.ok ? found.value : undefined) ?? {};
  const told = await tellChange(record?.told);
  if (!found.ok) return found.problem.kind === "disabled" && seen.rows.length === 0 ? NONE : found;
  const known: UnknownSince = record?.unknown ?? new Map();
  const unknown = unknownSince(seen.unknown, seen.takenAt, known, seen.hasSeen);
  const drift = { ...seen, rows: withOverdue(seen.rows, overdue(seen, unknown)) };
  const memory: Memory = { told, unknown };
  const isRemembered = isSame(known, unknown);
  // What a closed issue said is settled.
  const earlier = issue?.isOpen ? record : undefined;
  const now = openDrift(drift, earlier, told?.events);
  const isSaid = now === undefined || (now.isSaid && isRemembered && told?.digest === record?.told?.digest);
  if (issue !== undefined && earlier !== undefined && isSaid) return kept({ ok: true, value: issue });
  const waiting = now === undefined ? 0 : now.rows.length + now.others.length;
  if (now === undefined || (waiting === 0 && earlier === undefined)) {
    return isRemembered ? NONE : remember(keeper, issue, drift, memory);
  }
  if (waiting > 0) {
    const content = contentOf(keeper, drift, now, earlier?.since ?? drift.takenAt, memory);
    if (issue === undefined) return kept(await open(keeper, content));
    return kept(await editIssue(github, issue.number, { ...content, state: "open" }));
  }
  return issue === undefined ? NONE : close(keeper, issue, drift, now.digest, memory);
}
