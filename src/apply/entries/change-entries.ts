// Brings one list's entries and size to what is wanted, whatever happens on the way.
//
// A loop of: what is there? what is to do about it? do it, call by call. Every call carries the version whose entries are known, so
// AWS refuses it when another writer was faster. A refusal for that reason, a lost answer, or a version that jumped all mean the
// same: look again, decide again. The loop ends when the list is certain to hold what is wanted (known.ts), or all that AWS has
// room for (ladder.ts).
import { type Cidr, compareCidrs } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Replan, Target } from "../../model/plan.ts";
import { backoff } from "../clock.ts";
import { type Current, readAgain, readCurrent } from "../current.ts";
import { objection } from "../still-allowed.ts";
import { isStuck, stuck } from "../stuck.ts";
import type { EntriesWork, Tools } from "../work.ts";
import { wronglyDescribed } from "./descriptions.ts";
import type { EntriesEnd, EntriesResult, RefusedSizes } from "./entries-end.ts";
import { type Rung, rungOf } from "./ladder.ts";
import { makeCall } from "./make-call.ts";
import type { ModifyCall } from "./schedule.ts";

/** Rounds of looking and deciding again before giving up on a list that does not come to rest. */
const ROUNDS = 10;
/** How old the list's tags may be when a call is made, in milliseconds: a hold stops what begins later. */
const TAGS_MS = 5_000;

/** `all`: every call was made. `look`: the list must be looked at. `decide`: it is known, and something else must be done. */
type Made = "all" | "look" | "decide" | Exclude<EntriesEnd, { kind: "done" | "short" }>;

/** `start`: what the plan was made from; nothing is read before the first write, which AWS checks against that version. */
export async function changeEntries(start: Current, work: EntriesWork, tools: Tools): Promise<EntriesResult> {
  return new EntriesChange(start, work, tools).run();
}

class EntriesChange {
  readonly #work: EntriesWork;
  readonly #tools: Tools;
  #current: Current;
  readonly #kept = new Set<Cidr>();
  /** Entries about to go that were asked about since the list last moved. */
  #asked = new Set<Cidr>();
  #unconfirmed: Diagnostic | undefined;
  readonly #askedBefore: boolean;
  #refused: RefusedSizes | undefined;
  #halved = false;
  #stuck = 0;
  #said: string | undefined;

  constructor(start: Current, work: EntriesWork, tools: Tools) {
    this.#work = work;
    this.#tools = tools;
    this.#current = start;
    this.#askedBefore = start.state === "modify-failed";
  }

  async run(): Promise<EntriesResult> {
    for (let round = 0; round < ROUNDS; round++) {
      const decision = await this.#decide();
      if (!decision.ok) return this.#ended({ kind: "held", held: decision.held });
      const { target } = decision;
      const rung = rungOf({
        current: this.#current,
        target,
        refused: this.#refused && Math.min(...this.#refused.sizes),
        askedBefore: this.#askedBefore,
        together: this.#tools.batches.together,
      });
      if (!rung.fits) {
        const reason = `while it changes it would hold ${rung.peak} entries, more than the ${target.largest} it may have`;
        return this.#ended({ kind: "held", held: { code: "does_not_fit", reason } });
      }
      const made = await this.#make(rung.calls, target);
      if (typeof made !== "string") return this.#ended(made);
      const end = made === "all" ? await this.#check(rung) : made === "look" ? await this.#look(round) : undefined;
      if (end !== undefined) return this.#ended(end);
    }
    return this.#ended({ kind: "failed", diagnostic: this.#restless() });
  }

  #ended(end: EntriesEnd): EntriesResult {
    return {
      end,
      current: this.#current,
      kept: this.#kept,
      halved: this.#halved,
      ...(this.#refused === undefined ? {} : { refused: this.#refused }),
      ...(this.#unconfirmed === undefined ? {} : { unconfirmed: this.#unconfirmed }),
    };
  }

  #replan(): ReturnType<Replan> {
    const { entries, maxEntries } = this.#current;
    const have = [...entries].map(([cidr, description]) => ({ cidr, description }));
    return this.#work.replan({ entries: have, maxEntries }, this.#kept);
  }

  /** What is wanted, without the removals that an interface objects to. */
  async #decide(): Promise<ReturnType<Replan>> {
    const decision = this.#replan();
    if (!decision.ok) return decision;
    const wanted = decision.target.entries;
    const going = [...this.#current.entries.keys()].filter((cidr) => !wanted.has(cidr)).sort(compareCidrs);
    if (going.every((cidr) => this.#asked.has(cidr))) return decision;
    const found = await this.#work.confirm(going, wanted.keys());
    this.#asked = new Set(going);
    if (!found.ok) this.#unconfirmed = found.diagnostic;
    for (const cidr of going) if (!found.ok || found.value.has(cidr)) this.#kept.add(cidr);
    return this.#replan();
  }

  async #make(calls: readonly ModifyCall[], target: Target): Promise<Made> {
    for (const call of calls) {
      const reason = this.#work.stopped();
      if (reason !== undefined) return { kind: "stopped", reason };
      const seen = await this.#tools.watch.look(this.#current.id, TAGS_MS);
      const held = objection(this.#work, (seen.ok && seen.value?.tags) || this.#current.tags);
      if (held !== undefined) return { kind: "held", held };
      const made = await this.#call(call, target);
      if (made !== undefined) return made;
    }
    return "all";
  }

  /** Undefined when AWS made the call. */
  async #call(call: ModifyCall, target: Target): Promise<Made | undefined> {
    const { maxEntries } = this.#current;
    const end = await makeCall(call, this.#current, target, this.#tools, this.#work.stopped);
    switch (end.kind) {
      case "made":
        this.#current = end.current;
        return undefined;
      case "failed":
        return end;
      case "moved":
        this.#said = end.said ?? this.#said;
        if (end.isRefused) this.#stuck++;
        return "look";
      case "too-many":
        if (this.#tools.batches.halve()) this.#halved = true;
        return end.isKnown ? "decide" : "look";
      case "not-made": {
        this.#current = end.current;
        const { diagnostic } = end;
        if (call.kind === "modify") return { kind: "failed", diagnostic };
        if (call.maxEntries < maxEntries) {
          return { kind: "failed", shrink: { from: maxEntries, to: call.maxEntries }, diagnostic };
        }
        this.#refused = { from: maxEntries, sizes: [...(this.#refused?.sizes ?? []), call.maxEntries], diagnostic };
        return "decide";
      }
    }
  }

  /** All calls are made: is the list as it should be? Undefined: it is not, decide again. */
  async #check({ target, missing }: Rung): Promise<EntriesEnd | undefined> {
    if (!this.#current.isProven) {
      const read = await readAgain(this.#tools.writer, this.#current);
      if (!read.ok) return { kind: "failed", diagnostic: read.diagnostic };
      this.#current = read.value;
    }
    const { entries, maxEntries } = this.#current;
    const isRight =
      maxEntries === target.size &&
      entries.size === target.entries.size &&
      [...target.entries.keys()].every((cidr) => entries.has(cidr)) &&
      wronglyDescribed(entries, target).length === 0;
    if (!isRight) return undefined;
    return missing === 0 ? { kind: "done" } : { kind: "short", missing };
  }

  /** The list moved, or may have: what is it now? An end only when that cannot be known. */
  async #look(round: number): Promise<EntriesEnd | undefined> {
    const reason = this.#work.stopped();
    if (reason !== undefined) return { kind: "stopped", reason };
    await this.#tools.clock.sleep(backoff(this.#tools.clock, round, 500, 2, 10_000));
    const seen = await readCurrent(this.#tools, this.#current.id, this.#current);
    if (!seen.ok) return { kind: "failed", diagnostic: seen.diagnostic };
    const before = this.#current;
    this.#current = seen.value;
    this.#asked.clear();
    if (!isStuck(before, seen.value)) this.#stuck = 0;
    return this.#stuck >= 2 ? { kind: "failed", diagnostic: stuck(seen.value, this.#said) } : undefined;
  }

  #restless(): Diagnostic {
    return {
      code: "conflict",
      severity: "error",
      summary: `the list did not come to rest in ${ROUNDS} rounds: another writer keeps changing it`,
      ...(this.#said === undefined ? {} : { detail: `What AWS said last to a change of it: ${this.#said}` }),
      remedy: "Find out who else writes to the list, then run apply again: it goes on from here.",
    };
  }
}
