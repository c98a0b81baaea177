// What people were told of last, as it is remembered from run to run: in the drift issue, or in a file.
import { present } from "../present.ts";
import { sha256 } from "../sha256.ts";
import type { EventKind } from "./notify.ts";

/** What identifies an event from one run to the next: numbers in its text may change. */
export interface ToldEvent {
  readonly kind: EventKind;
  /** A code of the table of diagnostics, or how a row of the report ended. */
  readonly code: string;
  /** account/region/name of the list, else account/region or the name of a mapping; empty: the run. */
  readonly about: string;
  /**
   * Tells it from others that read the same once they are redacted: 4 hex digits of a digest over what it is about. Enough for those
   * few, and too little to find an account id by trying. Absent where nothing is hidden.
   */
  readonly mark?: string;
}

/** What people may see of it; it stays apart from those that look the same then. */
export function redactedEvent<Event extends ToldEvent>(event: Event, redact: (text: string) => string): Event {
  const about = redact(event.about);
  if (about === event.about) return event;
  return { ...event, about, mark: sha256(JSON.stringify(["plsync told mark 1", event.about])).slice(0, 4) };
}

export interface Told {
  /** Over all that was told, 64 hex digits. */
  readonly digest: string;
  /** Undefined: there was too much to remember. */
  readonly events: readonly ToldEvent[] | undefined;
}

/** The same for two events that are the same. */
export function eventKey({ kind, code, about, mark }: ToldEvent): string {
  return [kind, code, about, ...(mark === undefined ? [] : [mark])].join(" ");
}

/** What to remember of these events, in whatever order they come. */
export function toldOf(events: readonly ToldEvent[]): Told {
  const kept = events.map(({ kind, code, about, mark }) => present({ kind, code, about, mark }));
  const digest = sha256(JSON.stringify(["plsync told 1", kept.map(eventKey).sort()]));
  return { digest, events: kept };
}
