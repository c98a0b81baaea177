// What people are told of through a topic: which kinds of events, and where to.
import type { Topic } from "./topic.ts";

export const EVENT_KINDS = ["failed", "held_back", "capacity", "drift"] as const;

/** Why people are told, as `notify.on` of mappings.yaml has it. */
export type EventKind = (typeof EVENT_KINDS)[number];

export interface Notify {
  readonly topic: Topic;
  /** At least one, in the order of `EVENT_KINDS`. */
  readonly on: readonly EventKind[];
  /** Every sync that succeeds publishes to it. */
  readonly heartbeat?: Topic;
}

const WORDS: Readonly<Record<EventKind, string>> = {
  failed: "failed",
  held_back: "held back",
  capacity: "capacity",
  drift: "drift",
};

/** The kind in words: `held back`. */
export function kindWords(kind: EventKind): string {
  return WORDS[kind];
}
