// Brings one list's entries and size to what is wanted, whatever happens on the way.
//
// A loop of: what is there? what is to do about it? do it, call by call. Every call carries the version that its entries
// were read at, so AWS refuses it when somebody else was faster. A refusal for that reason, a lost answer, or a version that
// jumped all mean the same: read again, decide again. The loop ends when a fresh read shows exactly what is wanted.
import { type Cidr, compareCidrs } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Held, Target } from "../../model/plan.ts";
import { backoff, type Clock } from "../clock.ts";
import { type Current, readCurrent } from "../current.ts";
import type { RegionWriter } from "../ports.ts";
import { objection } from "../still-allowed.ts";
import type { EntriesWork } from "../work.ts";
import { makeCall } from "./make-call.ts";
import { type ModifyCall, schedule } from "./schedule.ts";

/** Rounds of reading and deciding again before giving up on a list that does not come to rest. */
const ROUNDS = 10;

export type EntriesEnd =
  | { readonly kind: "done" }
  | { readonly kind: "held"; readonly held: Held }
  | { readonly kind: "stopped"; readonly reason: string }
  | { readonly kind: "failed"; readonly call?: ModifyCall; readonly diagnostic: Diagnostic };

export interface EntriesResult {
  readonly end: EntriesEnd;
  readonly current: Current;
  readonly kept: ReadonlySet<Cidr>;
  /** Why removals were left out: the read that should confirm them failed. */
  readonly unconfirmed?: Diagnostic;
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
  let unconfirmed: Diagnostic | undefined;
  let said: string | undefined;
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
    // In every round anew: what nobody had before a conflict, somebody may have after it.
    const going = [...current.entries.keys()].filter((cidr) => !wanted.has(cidr)).sort(compareCidrs);
    if (going.length > 0) {
      const found = await work.confirm(going, wanted.keys());
      if (!found.ok) unconfirmed = found.diagnostic;
      for (const cidr of going) {
        if (!found.ok || found.value.has(cidr)) kept.add(cidr);
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
    for (const call of planned.calls) {
      const reason = work.stopped();
      if (reason !== undefined) return ended({ kind: "stopped", reason });
      const held = objection(work, current.tags);
      if (held !== undefined) return ended({ kind: "held", held });
      const end = await makeCall(call, current, target, writer, clock, work.stopped);
      if (end.kind === "failed") return ended({ kind: "failed", call, diagnostic: end.diagnostic });
      if (end.kind === "moved") {
        moved = true;
        said = end.said ?? said;
        break;
      }
      current = end.current;
    }
    const reason = moved ? work.stopped() : undefined;
    if (reason !== undefined) return ended({ kind: "stopped", reason });
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
      ...(said === undefined ? {} : { detail: `What AWS said last to a change of it: ${said}` }),
      remedy: "Find out who else writes to the list, then run apply again: it goes on from here.",
    },
  });
}
