// Looks at the lists of one account-region for all that wait there: one DescribeManagedPrefixLists carries every list that is
// waiting at that moment (the adapter splits what is beyond AWS' limits).
//
// A look is made when a list is due and no other list of the account-region is having a call made for it: the calls of a wave of
// writes come first, then one look for all of them. When that takes too long, because the token buckets hold calls back or one
// is being repeated, lists that are overdue are looked at all the same.
import type { PrefixList } from "../../model/prefix-list.ts";
import type { Reading } from "../../model/snapshot.ts";
import type { Clock } from "../clock.ts";
import type { RegionWriter } from "../ports.ts";
import { Rhythm } from "./rhythm.ts";
import type { Crew } from "./turns.ts";

/** How long a list that is due waits for calls of other lists to end. */
const OVERDUE_MS = 2_000;
/** So long at most lasts a timer that has lost its purpose. */
const SLICE_MS = 200;

/** `undefined`: AWS does not know the list (any more, or yet). */
export type Sight = Reading<PrefixList | undefined>;

export interface Wait {
  /** The list at the next look, in a rhythm that is learned. */
  next(): Promise<Sight>;
  /** What was waited for is there: how long it took is learned. */
  learn(): void;
}

export interface Watch {
  /** The list as it is now: read after this call began, or at most `age` milliseconds before. Further looks include it. */
  look(id: string, age?: number): Promise<Sight>;
  /** A wait for a change that AWS has just accepted. */
  wait(id: string): Wait;
  /** The list is not looked at any more unless somebody waits for it. */
  forget(id: string): void;
}

interface Waiting {
  readonly id: string;
  readonly due: number;
  readonly resolve: (sight: Sight) => void;
  readonly reject: (bug: unknown) => void;
}

/** Lists that are asked for beside those that are waiting, as long as one page of an answer holds all. */
const PAGE = 100;

type Others = Pick<Crew, "isBusy" | "changed">;
const ALONE: Others = { isBusy: () => false, changed: () => new Promise(() => {}) };

/** The watch of one account-region. `others`: whether calls are being made for other lists there; without it there are none. */
export function watchLists(writer: Pick<RegionWriter, "describe">, clock: Clock, others: Others = ALONE): Watch {
  return new RegionWatch(writer, clock, others);
}

class RegionWatch implements Watch {
  readonly #writer: Pick<RegionWriter, "describe">;
  readonly #clock: Clock;
  readonly #others: Others;
  readonly #rhythm: Rhythm;
  readonly #waiting = new Set<Waiting>();
  readonly #followed = new Map<string, { readonly at: number; readonly list: PrefixList | undefined }>();
  #isRunning = false;

  constructor(writer: Pick<RegionWriter, "describe">, clock: Clock, others: Others) {
    this.#writer = writer;
    this.#clock = clock;
    this.#others = others;
    this.#rhythm = new Rhythm(clock);
  }

  async look(id: string, age = -1): Promise<Sight> {
    const seen = this.#followed.get(id);
    if (seen !== undefined && this.#clock.now() - seen.at <= age) return { ok: true, value: seen.list };
    return this.#ask(id, 0);
  }

  wait(id: string): Wait {
    const start = this.#clock.now();
    let looks = 0;
    let working: number | undefined;
    let seen = 0;
    return {
      next: async () => {
        if (looks > 0) working = seen;
        const sight = await this.#ask(id, this.#rhythm.until(looks++));
        seen = this.#clock.now() - start;
        return sight;
      },
      learn: () => this.#rhythm.learn(seen, working),
    };
  }

  forget(id: string): void {
    this.#followed.delete(id);
  }

  #ask(id: string, milliseconds: number): Promise<Sight> {
    return new Promise((resolve, reject) => {
      this.#waiting.add({ id, due: this.#clock.now() + milliseconds, resolve, reject });
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#waiting.size > 0) {
      await this.#untilDue();
      await this.#tick();
    }
    this.#isRunning = false;
  }

  async #untilDue(): Promise<void> {
    for (;;) {
      const now = this.#clock.now();
      const dues = [...this.#waiting].map(({ due }) => due);
      const first = Math.min(...dues);
      const together = Math.max(...dues.filter((due) => due <= first + this.#rhythm.grace()));
      const overdue = together + OVERDUE_MS;
      if (together > now) await this.#clock.sleep(together - now);
      else if (!this.#others.isBusy() || now >= overdue) return;
      else await Promise.race([this.#others.changed(), this.#clock.sleep(Math.min(SLICE_MS, overdue - now))]);
    }
  }

  /** Never rejects: what cannot be is handed to those who wait. */
  async #tick(): Promise<void> {
    const asked = [...this.#waiting];
    this.#waiting.clear();
    const ids = new Set(asked.map(({ id }) => id));
    for (const id of this.#followed.keys()) if (ids.size < PAGE) ids.add(id);
    const at = this.#clock.now();
    try {
      const read = await this.#writer.describe([...ids]);
      if (read.ok) for (const id of ids) this.#followed.set(id, { at, list: read.value.get(id) });
      for (const { id, resolve } of asked) resolve(read.ok ? { ok: true, value: read.value.get(id) } : read);
    } catch (bug) {
      for (const { reject } of asked) reject(bug);
    }
  }
}
