// Brings one list's entries and size to what is wanted, whatever happens on the way.
//
// A loop of: what is there? what is to do about it? do it, call by call. Every call carries the version that its entries
// were read at, so AWS refuses it when somebody else was faster. A refusal for that reason, a lost answer, or a version that
// jumped all mean the same: read again, decide again. The loop ends when a fresh read shows exactly what is wanted.
import { type Cidr, compareCidrs } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Entry, PrefixList } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Held } from "../plan/plan.ts";
import type { Replan, Target } from "../plan/replan.ts";
import { backoff, type Clock } from "./clock.ts";
import type { RegionWriter } from "./ports.ts";
import { type Step, schedule } from "./schedule.ts";
import { atRest, lastSeen, settle } from "./settle.ts";

/** Rounds of reading and deciding again before giving up on a list that does not come to rest. */
const ROUNDS = 10;

/** A list as it was last seen or left; entries are those of the version. */
export interface Current {
  readonly id: string;
  readonly version: number;
  readonly maxEntries: number;
  readonly entries: ReadonlyMap<Cidr, string>;
}

export interface EntriesWork {
  readonly replan: Replan;
  /** Which of the entries that are about to go an interface still has, asked right before they go; `staying`: what remains. */
  confirm(removes: readonly Cidr[], staying: Iterable<Cidr>): Promise<Reading<ReadonlySet<Cidr>>>;
  /** A reason to start no further call, or undefined. */
  stopped(): string | undefined;
}

export type EntriesEnd =
  | { readonly kind: "done" }
  | { readonly kind: "held"; readonly held: Held }
  | { readonly kind: "stopped"; readonly reason: string }
  | { readonly kind: "failed"; readonly step?: Step; readonly diagnostic: Diagnostic };

export interface EntriesResult {
  readonly end: EntriesEnd;
  readonly current: Current;
  readonly kept: ReadonlySet<Cidr>;
  /** Why removals were left out: the read that should confirm them failed. */
  readonly unconfirmed?: Diagnostic;
}

export function currentOf(list: PrefixList, entries: readonly Entry[]): Current {
  return {
    id: list.id,
    version: list.version ?? 0,
    maxEntries: list.maxEntries ?? 0,
    entries: new Map(entries.map((entry) => [entry.cidr, entry.description])),
  };
}

/** The list at rest with the entries of its version. */
export async function readCurrent(writer: RegionWriter, id: string, clock: Clock): Promise<Reading<Current>> {
  const settled = await atRest(writer, id, clock);
  if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
  if (settled.kind !== "reached" || settled.list.version === undefined) {
    const list = lastSeen(settled);
    const state = list === undefined ? "does not exist any more" : `has been in state ${list.state} for too long`;
    return { ok: false, diagnostic: { code: "list_unusable", severity: "error", summary: `${id} ${state}` } };
  }
  const entries = await writer.entries(id, settled.list.version);
  return entries.ok ? { ok: true, value: currentOf(settled.list, entries.value) } : entries;
}

type StepEnd =
  | { readonly kind: "made"; readonly current: Current }
  /** Unknown, or somebody else was faster: read again. */
  | { readonly kind: "moved" }
  | { readonly kind: "failed"; readonly diagnostic: Diagnostic };

function changed(current: Current, step: Extract<Step, { kind: "modify" }>, target: Target): Current {
  const entries = new Map(current.entries);
  for (const cidr of step.removes) entries.delete(cidr);
  for (const cidr of step.adds) entries.set(cidr, target.entries.get(cidr) ?? "");
  return { ...current, version: current.version + 1, entries };
}

function failure(list: PrefixList | undefined, what: string, code: "resize_failed" | "apply_failed"): StepEnd {
  const state = list === undefined ? "it does not exist any more" : `its state is ${list.state}`;
  return {
    kind: "failed",
    diagnostic: {
      code,
      severity: "error",
      summary: `AWS accepted ${what}, but did not make it: ${state}`,
      ...(list?.stateMessage === undefined ? {} : { detail: `AWS says: ${list.stateMessage}` }),
      ...(code === "resize_failed"
        ? {
            remedy:
              "A resource that references the list may not hold that many more rules. Raise its quota or lower max_entries, then run apply again: it goes on from here.",
          }
        : {}),
    },
  };
}

async function make(
  step: Step,
  current: Current,
  target: Target,
  writer: RegionWriter,
  clock: Clock,
): Promise<StepEnd> {
  const { id } = current;
  const next = step.kind === "resize" ? { ...current, maxEntries: step.maxEntries } : changed(current, step, target);
  const written =
    step.kind === "resize"
      ? await writer.resize(id, step.maxEntries)
      : await writer.modify({
          id,
          currentVersion: current.version,
          adds: step.adds.map((cidr) => ({ cidr, description: target.entries.get(cidr) ?? "" })),
          removes: step.removes,
        });
  if (!written.ok) {
    return written.kind === "conflict" || written.kind === "lost"
      ? { kind: "moved" }
      : { kind: "failed", diagnostic: written.diagnostic };
  }
  const settled = await settle(
    writer,
    id,
    (list) => (list.version ?? 0) >= next.version && (step.kind !== "resize" || list.maxEntries === step.maxEntries),
    clock,
  );
  const resized = step.kind === "resize";
  const what = resized ? `resizing ${current.maxEntries} -> ${step.maxEntries}` : "the change of its entries";
  switch (settled.kind) {
    case "reached":
      // A version beyond ours is somebody else's, with entries that were not read.
      return settled.list.version === next.version ? { kind: "made", current: next } : { kind: "moved" };
    case "unread":
      return { kind: "failed", diagnostic: settled.diagnostic };
    default:
      return failure(lastSeen(settled), what, resized ? "resize_failed" : "apply_failed");
  }
}

function equal(current: Current, target: Target): boolean {
  return (
    current.maxEntries === target.size &&
    current.entries.size === target.entries.size &&
    [...target.entries.keys()].every((cidr) => current.entries.has(cidr))
  );
}

/** `start`: what the plan was made from; nothing is read before the first write, which AWS checks against that version. */
export async function changeEntries(
  start: Current,
  work: EntriesWork,
  writer: RegionWriter,
  clock: Clock,
): Promise<EntriesResult> {
  let current = start;
  const kept = new Set<Cidr>();
  const confirmed = new Set<Cidr>();
  let unconfirmed: Diagnostic | undefined;
  const ended = (end: EntriesEnd): EntriesResult => ({
    end,
    current,
    kept,
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
  });
  const decide = () =>
    work.replan(
      {
        entries: [...current.entries].map(([cidr, description]) => ({ cidr, description })),
        maxEntries: current.maxEntries,
      },
      kept,
    );

  for (let round = 0; round < ROUNDS; round++) {
    let decision = decide();
    if (!decision.ok) return ended({ kind: "held", held: decision.held });
    const wanted = decision.target.entries;
    const going = [...current.entries.keys()]
      .filter((cidr) => !wanted.has(cidr) && !confirmed.has(cidr))
      .sort(compareCidrs);
    if (going.length > 0) {
      const found = await work.confirm(going, wanted.keys());
      if (!found.ok) unconfirmed = found.diagnostic;
      for (const cidr of going) {
        if (!found.ok || found.value.has(cidr)) kept.add(cidr);
        else confirmed.add(cidr);
      }
      decision = decide();
      if (!decision.ok) return ended({ kind: "held", held: decision.held });
    }
    const { target } = decision;
    const planned = schedule({
      have: [...current.entries.keys()],
      want: [...target.entries.keys()],
      size: current.maxEntries,
      finalSize: target.size,
      largest: target.largest,
    });
    if (!planned.fits) {
      const reason = `while it changes it would hold ${planned.peak} entries, more than the ${target.largest} it may have`;
      return ended({ kind: "held", held: { code: "does_not_fit", reason } });
    }
    let moved = false;
    for (const step of planned.steps) {
      const reason = work.stopped();
      if (reason !== undefined) return ended({ kind: "stopped", reason });
      const end = await make(step, current, target, writer, clock);
      if (end.kind === "failed") return ended({ kind: "failed", step, diagnostic: end.diagnostic });
      if (end.kind === "moved") {
        moved = true;
        break;
      }
      current = end.current;
    }
    if (moved) await clock.sleep(backoff(clock, round, 500, 2, 10_000));
    const seen = await readCurrent(writer, current.id, clock);
    if (!seen.ok) return ended({ kind: "failed", diagnostic: seen.diagnostic });
    current = seen.value;
    if (equal(current, target)) return ended({ kind: "done" });
  }
  return ended({
    kind: "failed",
    diagnostic: {
      code: "conflict",
      severity: "error",
      summary: `the list did not come to rest in ${ROUNDS} rounds: somebody else keeps changing it`,
      remedy: "Find out who else writes to the list, then run apply again: it goes on from here.",
    },
  });
}
