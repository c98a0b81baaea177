// What people were told of last, as it is remembered from run to run: in the drift issue, or in a file.
import { sha256 } from "../sha256.ts";
import type { EventKind } from "./notify.ts";

/** What identifies an event from one run to the next: numbers in its text may change. */
export interface ToldEvent {
  readonly kind: EventKind;
  /** A code of the table of diagnostics, or how a row of the report ended. */
  readonly code: string;
  /** account/region/name of the list, else account/region or the name of a mapping; empty: the run. */
  readonly about: string;
}

export interface Told {
  /** Over all that was told, 64 hex digits. */
  readonly digest: string;
  /** Undefined: there was too much to remember. */
  readonly events: readonly ToldEvent[] | undefined;
}

/** The same for two events that are the same. */
export function eventKey({ kind, code, about }: ToldEvent): string {
  return [kind, code, about].join(" ");
}

/** What to remember of these events, in whatever order they come. */
export function toldOf(events: readonly ToldEvent[]): Told {
  const kept = events.map(({ kind, code, about }) => ({ kind, code, about }));
  const digest = sha256(JSON.stringify(["plsync told 1", kept.map(eventKey).sort()]));
  return { digest, events: kept };
}
