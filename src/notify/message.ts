// The message as SNS takes it: text for mail, JSON for everything else, and attributes that subscriptions filter by.
//
//   protocol of the subscription     gets
//   email                            the text
//   sms                              the subject
//   any other                        the JSON
import { EVENT_KINDS } from "../model/notification/notify.ts";
import type { ToldEvent } from "../model/notification/told.ts";
import type { StateChange } from "./change.ts";
import { countsOf, type NotifyEvent } from "./event.ts";
import { mailText, type RunFacts, subjectOf, whatLine } from "./mail.ts";
import type { Message } from "./ports.ts";

/** A message and its attributes have at most 262,144 bytes (API reference of Publish); some are left for the attributes. */
const MOST_BYTES = 255_000;

/** Events that each part of the message shows: as many as fit. */
const LEVELS = [500, 100, 20, 0] as const;

type Redact = (text: string) => string;

/** What the change comes down to: something waits, nothing does any more, or something is told once. */
function stateOf({ fresh, same, over, carried }: StateChange): "problem" | "recovered" | "notice" {
  if (fresh.length + same.length + carried.length > 0) return "problem";
  return over.length > 0 ? "notice" : "recovered";
}

function machineJson(change: StateChange, facts: RunFacts, most: number, redact: Redact): string {
  const { fresh, same, over, resolved, carried } = change;
  const event = (status: string) => (one: NotifyEvent) => {
    const { kind, code, about } = one;
    return { status, kind, code, about: redact(about), what: redact(whatLine(one)) };
  };
  const bare = ({ kind, code, about }: ToldEvent) => {
    return { kind, code, about: redact(about) };
  };
  const parts = [fresh, same, over, carried, resolved];
  return JSON.stringify({
    version: 1,
    state: stateOf(change),
    command: facts.command,
    owner: redact(facts.owner),
    file: redact(facts.file),
    at: facts.at,
    run: facts.url ?? null,
    counts: Object.fromEntries(countsOf([...fresh, ...same, ...carried])),
    events: [
      ...fresh.slice(0, most).map(event("new")),
      ...same.slice(0, most).map(event("still")),
      ...over.slice(0, most).map(event("once")),
      ...carried.slice(0, most).map((one) => ({ status: "not_looked_at", ...bare(one) })),
    ],
    resolved: resolved.slice(0, most).map(bare),
    left_out: parts.reduce((sum, { length }) => sum + Math.max(0, length - most), 0),
  });
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** `redact` is applied to all that is said. */
export function messageOf(change: StateChange, facts: RunFacts, redact: Redact): Message {
  // Before it is cut, since a part of an account id is no longer known as one.
  const subject = redact(subjectOf(change, { ...facts, owner: redact(facts.owner) }));
  const body = (most: number): string =>
    JSON.stringify({
      default: machineJson(change, facts, most, redact),
      email: redact(mailText(change, facts, most)),
      sms: subject,
    });
  const bodies = LEVELS.map((most) => () => body(most));
  const { fresh, same, over, resolved, carried } = change;
  const all = [...fresh, ...same, ...over, ...resolved, ...carried];
  return {
    subject,
    body: bodies.map((make) => make()).find((text) => bytes(text) <= MOST_BYTES) ?? body(0),
    attributes: new Map<string, string | readonly string[]>([
      ["state", stateOf(change)],
      ["kinds", EVENT_KINDS.filter((kind) => all.some((event) => event.kind === kind))],
      ["command", facts.command],
      ...(facts.owner === "" ? [] : [["owner", redact(facts.owner)] as const]),
    ]),
  };
}

/** What every sync that succeeds publishes where the file names a topic for it. */
export function heartbeatOf({ command, owner, at, url }: RunFacts, redact: Redact): Message {
  const body = JSON.stringify({ version: 1, state: "heartbeat", command, owner: redact(owner), at, run: url ?? null });
  return {
    subject: "plsync: a sync succeeded",
    body: JSON.stringify({ default: body }),
    attributes: new Map([["state", "heartbeat"]]),
  };
}
