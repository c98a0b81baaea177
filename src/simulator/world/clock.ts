// The simulator's time and what is due in it. Virtual: it moves only when a request passes or somebody advances it, so nothing
// ever waits. Real: it is the machine's time, for a simulator that people use by hand.
import { setTimeout as sleep } from "node:timers/promises";

interface Due {
  readonly at: number;
  readonly run: () => void;
}

export class Clock {
  readonly #base: () => number;
  readonly #waits: boolean;
  #offset = 0;
  /** While something due is done, it is the time that it was due, not the time that somebody looked. */
  #moment: number | undefined;
  #due: Due[] = [];

  private constructor(base: () => number, waits: boolean) {
    this.#base = base;
    this.#waits = waits;
  }

  /** Stands still at `start` (ms since 1970; default: now, since clients compare expiries with their own clock). */
  static virtual(start: number = Date.now()): Clock {
    return new Clock(() => start, false);
  }

  static real(): Clock {
    return new Clock(() => Date.now(), true);
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#moment ?? this.#base() + this.#offset;
  }

  /** Moves ahead at once and does what has become due. */
  advance(ms: number): void {
    this.#offset += ms;
    this.settle();
  }

  /** Lets `ms` go by: a real clock waits, a virtual one jumps. */
  async pass(ms: number): Promise<void> {
    if (!this.#waits) return this.advance(ms);
    if (ms > 0) await sleep(ms);
    this.settle();
  }

  /** Does `run` when `ms` from now have gone by. */
  after(ms: number, run: () => void): void {
    const due = { at: this.now() + ms, run };
    const later = this.#due.findIndex((other) => other.at > due.at);
    if (later < 0) this.#due.push(due);
    else this.#due.splice(later, 0, due);
  }

  /** Does what is due, in order of time. */
  settle(): void {
    for (;;) {
      const next = this.#due[0];
      if (next === undefined || next.at > this.now()) return;
      this.#due = this.#due.slice(1);
      this.#moment = next.at;
      try {
        next.run();
      } finally {
        this.#moment = undefined;
      }
    }
  }
}
