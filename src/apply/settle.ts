// Waiting for AWS: every write is accepted first and takes effect later, and a read may still show the past.

import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { isInProgress, type PrefixList } from "../model/prefix-list.ts";
import { backoff, type Clock } from "./clock.ts";
import type { RegionWriter } from "./ports.ts";

/** Terraform waits as long for one change of a list (terraform-provider-aws, vpc_managed_prefix_list.go). */
const LONGEST_MS = 15 * 60_000;
/** How long a list may look unchanged, or be missing, before that is believed: EC2 is eventually consistent. */
const STALE_MS = 60_000;
/** A failed state is believed at once after an in-progress one, else when it was seen this often: it may be an old one. */
const FAILED_SIGHTINGS = 4;
/** After a signal to stop: GitHub sends a second one 7.5 s after the first (its documentation, "Canceling a workflow run"). */
const STOPPED_MS = 5_000;

export interface Patience {
  /** What it means when AWS does not know the list; default: that it is not visible yet. */
  readonly absence?: "wait" | "gone";
  /** A reason not to wait for long any more, or undefined. */
  readonly stopped?: () => string | undefined;
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
 * Describes the list until it rests and `reached` says that it is what was asked for. A list that AWS does not know may
 * only not be visible yet: that is waited out, unless being gone is what was asked for (`absence`).
 */
export async function settle(
  writer: RegionWriter,
  id: string,
  reached: (list: PrefixList) => boolean,
  clock: Clock,
  { absence = "wait", stopped }: Patience = {},
): Promise<Settled> {
  const start = clock.now();
  let stoppedSince: number | undefined;
  let quietSince = start;
  let failedSightings = 0;
  let list: PrefixList | undefined;
  for (let attempt = 0; ; attempt++) {
    const reading = await writer.describe(id);
    if (!reading.ok) return { kind: "unread", diagnostic: reading.diagnostic };
    list = reading.value;
    if (absence === "gone" && (list === undefined || list.state === "delete-complete")) return { kind: "gone" };
    const working = list !== undefined && isInProgress(list.state);
    if (list !== undefined && !working) {
      if (reached(list)) return { kind: "reached", list };
      failedSightings += list.state.endsWith("-failed") ? 1 : 0;
      if (list.state.endsWith("-failed") && failedSightings >= FAILED_SIGHTINGS) return { kind: "failed", list };
    }
    if (working) {
      quietSince = clock.now();
      failedSightings = FAILED_SIGHTINGS - 1;
    }
    if (clock.now() - quietSince >= STALE_MS) return { kind: "unchanged", list };
    if (stopped?.() !== undefined) stoppedSince ??= clock.now();
    const isOver = clock.now() - start >= LONGEST_MS || clock.now() - (stoppedSince ?? clock.now()) >= STOPPED_MS;
    if (isOver) return { kind: "too-long", list };
    await clock.sleep(backoff(clock, attempt, 300, 1.6, 5_000));
  }
}

/** Describes the list until it rests, whatever it is then. */
export async function atRest(
  writer: RegionWriter,
  id: string,
  clock: Clock,
  patience: Patience = {},
): Promise<Settled> {
  return settle(writer, id, () => true, clock, patience);
}

/** The list as last seen, where there is one. */
export function lastSeen(settled: Settled): PrefixList | undefined {
  return settled.kind === "gone" || settled.kind === "unread" ? undefined : settled.list;
}
