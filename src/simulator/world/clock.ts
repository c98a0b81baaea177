// The simulator's time and what is due in it. Virtual: it moves only when a request passes or a test advances it, so nothing ever
// waits. Real: the machine's time, for a simulator that people use by hand. Parallel: virtual too, but what waits at the same time
// passes at the same time, so that the time a run takes can be measured without waiting for it.
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";

interface Due {
  readonly at: number;
  readonly run: () => void;
  /** True: a caller of `pass` waits for it. */
  readonly wakes: boolean;
}

type Kind = "virtual" | "real" | "parallel";

/** Without a sign of life for so long, in turns of the event loop and real ms, everything is taken to wait for a parallel clock. */
const QUIET_TURNS = 20;
const QUIET_MS = 2;

/** The time of one simulated world. */
export class Clock {
  readonly #kind: Kind;
  readonly #base: () => number;
  #offset = 0;
  /** While something due is done, the time at which it was due, which may be before the time that the clock has reached. */
  #moment: number | undefined;
  #due: Due[] = [];
  /** Callers of `pass` on a parallel clock. */
  #waiting = 0;
  /** Counts the signs of life. */
  #signs = 0;

  private constructor(kind: Kind, base: () => number) {
    this.#kind = kind;
    this.#base = base;
  }

  /** Stands still at `start` (ms since 1970; default: now, since clients compare expiries with their own clock). */
  static virtual(start: number = Date.now()): Clock {
    return new Clock("virtual", () => start);
  }

  /**
   * Stands still at `start` (ms since 1970) while something runs, and jumps to what is due next when everything waits in `pass`: the
   * simulator for its requests, and a client in the same process whose own waits are `pass` too. Waits of any other kind, such as the
   * timers of an SDK, are not seen: they take no time here.
   */
  static parallel(start: number = Date.now()): Clock {
    return new Clock("parallel", () => start);
  }

  /** Goes with the machine's clock, and can be moved ahead of it. */
  static real(): Clock {
    return new Clock("real", () => Date.now());
  }

  /** Milliseconds since 1970. */
  now(): number {
    this.#signs++;
    return this.#time();
  }

  #time(): number {
    return this.#moment ?? this.#base() + this.#offset;
  }

  /** Moves ahead at once and does what has become due. */
  advance(ms: number): void {
    this.#offset += ms;
    this.settle();
  }

  /** Lets `ms` go by: a real clock waits, a virtual one jumps, a parallel one jumps when everything waits. */
  async pass(ms: number): Promise<void> {
    if (this.#kind === "virtual") return this.advance(ms);
    if (this.#kind === "parallel") return this.#queue(ms);
    if (ms > 0) await sleep(ms);
    this.settle();
  }

  #queue(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#signs++;
      const run = () => {
        this.#waiting--;
        resolve();
      };
      this.#insert({ at: this.#time() + Math.max(0, ms), run, wakes: true });
      if (this.#waiting++ === 0) void this.#jump();
    });
  }

  /** Jumps to the moment at which the next waiting caller goes on, as long as there is one. */
  async #jump(): Promise<void> {
    while (this.#waiting > 0) {
      await this.#quiet();
      const next = this.#due.find(({ wakes }) => wakes);
      if (next !== undefined) this.advance(Math.max(0, next.at - this.#time()));
    }
  }

  async #quiet(): Promise<void> {
    let [seen, since, turns] = [-1, 0, 0];
    while (turns < QUIET_TURNS || performance.now() - since < QUIET_MS) {
      await nextTurn();
      turns++;
      if (seen === this.#signs) continue;
      [seen, since, turns] = [this.#signs, performance.now(), 0];
    }
  }

  /** Does `run` when `ms` from now have gone by. */
  after(ms: number, run: () => void): void {
    this.#insert({ at: this.#time() + ms, run, wakes: false });
  }

  #insert(due: Due): void {
    const later = this.#due.findIndex((other) => other.at > due.at);
    if (later < 0) this.#due.push(due);
    else this.#due.splice(later, 0, due);
  }

  /** Does what is due, in order of time. */
  settle(): void {
    for (;;) {
      const next = this.#due[0];
      if (next === undefined || next.at > this.#time()) return;
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
