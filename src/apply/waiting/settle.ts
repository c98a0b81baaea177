// Waiting for AWS: every write is accepted first and takes effect later, and a read may still show the past.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import { isInProgress } from "../../model/prefix-list.ts";
import type { Clock } from "../clock.ts";
import type { Watch } from "./watch.ts";

/** Terraform waits as long for one change of a list (terraform-provider-aws, vpc_managed_prefix_list.go). */
const LONGEST_MS = 15 * 60_000;
/** How long a list may look unchanged, or be missing, before that is believed: EC2 is eventually consistent. */
const STALE_MS = 60_000;
/** A failed state that may be an old one is believed when it was seen this often. */
const FAILED_SIGHTINGS = 4;
/** A wait that is this long is told of: usually AWS takes seconds. */
const TOLD_MS = 10_000;
/** After a signal to stop: GitHub sends a second one 7.5 s after the first (its documentation, "Canceling a workflow run"). */
const STOPPED_MS = 5_000;

export interface Patience {
  /** What it means when AWS does not know the list; default: that it is not visible yet. */
  readonly absence?: "wait" | "gone";
  /** The list before the change, where it is known: a failed state that it did not have then is believed at once. */
  readonly before?: Pick<PrefixList, "state" | "stateMessage">;
  /** A reason not to wait for long any more, or undefined. */
  readonly stopped?: () => string | undefined;
  /** Told what is waited for, when that takes long. */
  readonly onWaiting?: (what: string) => void;
}

export type Settled =
  | { readonly kind: "reached"; readonly list: PrefixList }
  /** The list does not exist, which is what was waited for. */
  | { readonly kind: "gone" }
  /** AWS gave up: `modify-failed` and the like, with the state message in the list. */
  | { readonly kind: "failed"; readonly list: PrefixList }
  /** The list rests, but is not what was asked for, or it is gone. */
  | { readonly kind: "unchanged"; readonly list: PrefixList | undefined }
  | { readonly kind: "unread"; readonly diagnostic: Diagnostic }
  | { readonly kind: "too-long"; readonly list: PrefixList | undefined };

/**
 * Looks at a list that AWS has just accepted a change of, until it rests and `reached` says that it is what was asked for. A
 * list that AWS does not know may only not be visible yet: that is waited out, unless being gone is what was asked for
 * (`absence`).
 */
export async function settle(
  watch: Watch,
  id: string,
  reached: (list: PrefixList) => boolean,
  clock: Clock,
  { absence = "wait", before, stopped, onWaiting }: Patience = {},
): Promise<Settled> {
  const start = clock.now();
  const wait = watch.wait(id);
  let stoppedSince: number | undefined;
  let quietSince = start;
  let failedSightings = 0;
  for (;;) {
    const reading = await wait.next();
    if (!reading.ok) return { kind: "unread", diagnostic: reading.diagnostic };
    const list = reading.value;
    if (absence === "gone" && (list === undefined || list.state === "delete-complete")) {
      wait.learn();
      return { kind: "gone" };
    }
    const working = list !== undefined && isInProgress(list.state);
    if (list !== undefined && !working) {
      const isReached = reached(list);
      const isFailed = list.state.endsWith("-failed");
      failedSightings += isFailed ? 1 : 0;
      const hasFailed = isFailed && (failedSightings >= FAILED_SIGHTINGS || isNews(list, before));
      if (isReached || hasFailed) {
        wait.learn();
        return { kind: isReached ? "reached" : "failed", list };
      }
    }
    if (working) {
      quietSince = clock.now();
      failedSightings = FAILED_SIGHTINGS - 1;
    }
    if (clock.now() - quietSince >= STALE_MS) return { kind: "unchanged", list };
    if (stopped?.() !== undefined) stoppedSince ??= clock.now();
    const isOver = clock.now() - start >= LONGEST_MS || clock.now() - (stoppedSince ?? clock.now()) >= STOPPED_MS;
    if (isOver) return { kind: "too-long", list };
    if (clock.now() - start >= TOLD_MS) {
      const state = list === undefined ? "AWS does not show the list yet" : `the list is in state ${list.state}`;
      onWaiting?.(`waiting for AWS for ${Math.round((clock.now() - start) / 1000)} s: ${state}`);
    }
  }
}

/** True if the state of the list is not the one that it had before. */
function isNews(list: PrefixList, before: Patience["before"]): boolean {
  return before !== undefined && (before.state !== list.state || before.stateMessage !== list.stateMessage);
}

/** Looks at the list at once, and until it rests, whatever it is then. */
export async function atRest(watch: Watch, id: string, clock: Clock, patience: Patience = {}): Promise<Settled> {
  const reading = await watch.look(id);
  if (!reading.ok) return { kind: "unread", diagnostic: reading.diagnostic };
  const list = reading.value;
  if (patience.absence === "gone" && (list === undefined || list.state === "delete-complete")) return { kind: "gone" };
  if (list !== undefined && !isInProgress(list.state)) return { kind: "reached", list };
  return settle(watch, id, () => true, clock, patience);
}

/** The list as last seen, where there is one. */
export function lastSeen(settled: Settled): PrefixList | undefined {
  return settled.kind === "gone" || settled.kind === "unread" ? undefined : settled.list;
}
