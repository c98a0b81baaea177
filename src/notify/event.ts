// What people are told of: a list, a place or a run that is not as it should be. Which kind it is follows from the code of what was
// reported; the table has the codes of which that is not plain.
import type { DiagnosticCode } from "../model/diagnostics/codes.ts";
import { EVENT_KINDS, type EventKind } from "../model/notification/notify.ts";
import type { ToldEvent } from "../model/notification/told.ts";

export interface NotifyEvent extends ToldEvent {
  /** One line without a full stop. */
  readonly what: string;
  /** It is told once, and nothing follows: this run has put it right, or later runs do not look at it again. */
  readonly isOver: boolean;
}

const KINDS: Readonly<Partial<Record<DiagnosticCode, EventKind>>> = {
  does_not_fit: "capacity",
  resize_failed: "capacity",
  resize_refused: "capacity",
  share_quota: "capacity",
  reference_full: "capacity",
  reference_near: "capacity",
  reference_unknown: "capacity",
  changed_outside: "drift",
  rolled_back: "drift",
  settings_not_applied: "drift",
};

/** What a code means by itself; undefined: it depends on whether it failed something or held it back. */
export function kindOfCode(code: string): EventKind | undefined {
  return (KINDS as Readonly<Record<string, EventKind | undefined>>)[code];
}

/** How many events there are of each kind, in the order of the kinds; those of which there are none left out. */
export function countsOf(events: readonly Pick<NotifyEvent, "kind">[]): readonly (readonly [EventKind, number])[] {
  return EVENT_KINDS.map((kind) => [kind, events.filter((event) => event.kind === kind).length] as const).filter(
    ([, number]) => number > 0,
  );
}
