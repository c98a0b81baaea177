// One message for each change of state: what was told before is remembered, and compared with what is so now.
//
//   what was told        what is so now           then
//   not remembered       something                a message: all of it is new
//   the same             the same                 none
//   less, more, other    something                a message: what is new, what is as before, what is resolved
//   something            nothing                  a message: all clear
//   anything             something, but over      a message, and nothing to remember
import type { EventKind } from "../model/notification/notify.ts";
import { eventKey, type Told, type ToldEvent, toldOf } from "../model/notification/told.ts";
import type { NotifyEvent } from "./event.ts";

export interface StateChange {
  /** Of the events that are not over, what was not told before. */
  readonly fresh: readonly NotifyEvent[];
  /** What is still as it was told. */
  readonly same: readonly NotifyEvent[];
  /** What is told once. */
  readonly over: readonly NotifyEvent[];
  readonly resolved: readonly ToldEvent[];
  /** What was told of lists that this run has not looked at. */
  readonly carried: readonly ToldEvent[];
  /** False: what was told before is not known, so all of it counts as new. */
  readonly isRemembered: boolean;
  /** True if people are to be told. */
  readonly isNews: boolean;
  /** To remember once they are. */
  readonly told: Told;
}

/**
 * Compares. `before`: undefined where nothing is remembered; `on`: the kinds to tell of; `hasSeen`: whether this run
 * knows how what an event is about is now.
 */
export function stateChange(
  events: readonly NotifyEvent[],
  before: Told | undefined,
  on: readonly EventKind[],
  hasSeen: (about: string) => boolean,
): StateChange {
  const wanted = events.filter(({ kind }) => on.includes(kind));
  const now = wanted.filter(({ isOver }) => !isOver);
  const over = wanted.filter(({ isOver }) => isOver);
  const keys = new Set(now.map(eventKey));
  const earlier = (before?.events ?? []).filter(({ kind }) => on.includes(kind));
  const known = new Set(earlier.map(eventKey));
  const gone = earlier.filter((event) => !keys.has(eventKey(event)));
  const carried = gone.filter(({ about }) => !hasSeen(about));
  const resolved = gone.filter((event) => !carried.includes(event));
  const told = toldOf([...now, ...carried]);
  const isRemembered = before !== undefined && (before.events !== undefined || before.digest === told.digest);
  const isSame = before?.digest === told.digest;
  const fresh = isSame ? [] : now.filter((event) => !known.has(eventKey(event)));
  const isCleared = before !== undefined && before.events === undefined && now.length === 0;
  return {
    fresh,
    same: now.filter((event) => !fresh.includes(event)),
    over,
    resolved,
    carried,
    isRemembered,
    isNews: fresh.length + over.length + resolved.length > 0 || isCleared,
    told,
  };
}
