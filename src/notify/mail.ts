// The message for people: a subject and plain text, as mail shows them.
import { type EventKind, kindWords } from "../model/notification/notify.ts";
import type { ToldEvent } from "../model/notification/told.ts";
import { count, listed } from "../model/sentence.ts";
import { visible } from "../render/visible.ts";
import type { StateChange } from "./change.ts";
import { countsOf, type NotifyEvent } from "./event.ts";

/** What ran where. */
export interface RunFacts {
  /** `apply` or `sync`. */
  readonly command: string;
  /** `plsync:owner` of the file's lists; empty when the file could not be read. */
  readonly owner: string;
  /** Path of the file. */
  readonly file: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Where the run and its summary are; undefined on a command line. */
  readonly url?: string;
}

/** "Less than 100 characters" (API reference of Publish), which it counts as ASCII. */
const SUBJECT_CHARACTERS = 99;

/** Said of a number of events. */
const SUM_WORDS: Readonly<Record<EventKind, string>> = {
  failed: "failed",
  held_back: "held back",
  capacity: "short of room",
  drift: "drifted",
};

/** `2 failed and 1 held back`. */
function sums(events: readonly Pick<NotifyEvent, "kind">[]): string {
  return listed(countsOf(events).map(([kind, number]) => `${number} ${SUM_WORDS[kind]}`));
}

function headline({ fresh, same, over, carried }: StateChange): string {
  const waiting = [...fresh, ...same, ...carried];
  if (waiting.length > 0) return sums(waiting);
  if (over.length === 0) return "all clear";
  return over.every(({ kind }) => kind === "drift") ? `${sums(over)}, put right` : sums(over);
}

/** ASCII, without line breaks, of at most 99 characters: `plsync: 2 failed and 1 held back (acme/network)`. */
export function subjectOf(change: StateChange, { owner }: RunFacts): string {
  const start = `plsync: ${headline(change)}`;
  const whole = (owner === "" ? start : `${start} (${owner})`).replace(/[^\x20-\x7e]/g, "?");
  return whole.length <= SUBJECT_CHARACTERS ? whole : `${whole.slice(0, SUBJECT_CHARACTERS - 3)}...`;
}

/** Characters of what is said of one event; the summary of the run has all of it. */
const WHAT_CHARACTERS = 600;

/** One line of harmless text. */
export function whatLine({ what }: Pick<NotifyEvent, "what">): string {
  const line = visible(what);
  return line.length <= WHAT_CHARACTERS ? line : `${line.slice(0, WHAT_CHARACTERS - 1)}…`;
}

function subject({ about }: ToldEvent): string {
  return about === "" ? "the run" : visible(about);
}

function section(title: string, items: readonly string[], all: number): readonly string[] {
  if (all === 0) return [];
  const more = all - items.length;
  return [`${title}:`, ...items, ...(more === 0 ? [] : [`  and ${count(more)} more`]), ""];
}

/** The text; `most`: events that each of its parts shows. */
export function mailText(change: StateChange, facts: RunFacts, most: number): string {
  const { fresh, same, over, resolved, carried, isRemembered } = change;
  const { command, owner, file, at, url } = facts;
  const entry = (event: NotifyEvent): string =>
    `  ${kindWords(event.kind)}: ${subject(event)}\n    ${whatLine(event)} [${event.code}]`;
  const short = (event: ToldEvent): string => `  ${kindWords(event.kind)}: ${subject(event)} [${event.code}]`;
  const whose = owner === "" ? "" : ` of ${visible(owner)}`;
  const lines = [
    `plsync ${command}${whose} (${visible(file)}): ${headline(change)}.`,
    "",
    ...section(isRemembered ? "New" : "Found", fresh.slice(0, most).map(entry), fresh.length),
    ...section("As before", same.slice(0, most).map(entry), same.length),
    ...section("As before, not looked at by this run", carried.slice(0, most).map(short), carried.length),
    ...section("In this run", over.slice(0, most).map(entry), over.length),
    ...section("Resolved", resolved.slice(0, most).map(short), resolved.length),
    ...(url === undefined ? [] : [`The run, with what to do: ${url}`]),
    `Read at ${at.slice(0, 16).replace("T", " ")} UTC.`,
  ];
  return `${lines.join("\n")}\n`;
}
