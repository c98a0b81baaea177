// When to look at a list that AWS is changing. How long AWS takes is not documented and differs between accounts, so it is
// learned: the first look comes when lists there have been taking that long, the next ones in growing steps.
import type { Clock } from "../clock.ts";

/** Before anything is known. AWS usually takes seconds; what a first look too early costs is one call. */
const FIRST_MS = 1_000;
const SHORTEST_MS = 200;
const LONGEST_STEP_MS = 10_000;
const FACTOR = 1.5;
/** Of the time that lists take: the first step after a first look that came too early. */
const STEP = 0.5;

export class Rhythm {
  readonly #clock: Clock;
  /** How long lists seem to take. */
  #typical = FIRST_MS;
  /** The longest that a list was seen to be still at work; older sightings fade. */
  #least = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds from the write (look 0) or the last look (1, 2 …) to the next. A tenth of jitter spreads runs apart. */
  until(look: number): number {
    const step = look === 0 ? this.#typical : Math.min(LONGEST_STEP_MS, this.#typical * STEP * FACTOR ** (look - 1));
    return Math.max(SHORTEST_MS, step) * (1 + this.#clock.random() / 10);
  }

  /** Lists that fall due within this time after another are looked at together. */
  grace(): number {
    return this.#typical * STEP;
  }

  /** A list was seen to be ready `after` milliseconds; the look before that, `working` milliseconds in, still saw it at work. */
  learn(after: number, working: number | undefined): void {
    if (working === undefined) {
      // Ready at the first look, perhaps for a while already: the next one comes sooner, in large steps as long as all is guesswork.
      const isNear = this.#least > this.#typical / 2;
      this.#typical = Math.max(SHORTEST_MS, Math.min(this.#typical, after) * (isNear ? 0.95 : 0.75));
      this.#least *= 0.95;
    } else {
      // A little late costs less than a look too early, and another one.
      this.#least = working;
      this.#typical = after * 0.95;
    }
  }
}
