// How much is done at the same time. A list takes a turn while calls are made for it, and has none while it waits: for AWS to
// finish a change, for a shared read, for a retry. So the bound is one on calls in flight, and lists that settle hold nobody up.
//
// There is a bound for the whole run and one for each account-region, whose token buckets decide anyhow how fast it goes.
// Account-regions take turns in rotation; within one, lists that are under way come before those that have not begun.
import { type AccountRegion, accountRegionKey } from "../../model/account-region.ts";

/** Lists of one account-region that have a turn at once: above what its token buckets let through at usual latencies. */
const TURNS_PER_REGION = 8;

export interface Turn {
  /** Waits for the turn; once, before anything else. */
  begin(): Promise<void>;
  /** Gives the turn back while `wait` lasts, and takes it again. */
  pause<T>(wait: () => Promise<T>): Promise<T>;
  /** Gives the turn back for good. */
  end(): void;
}

/** The lists of one account-region that are at work. */
export interface Crew {
  /** True while a list there has a turn. */
  isBusy(): boolean;
  /** Resolves when a list gives its turn back. */
  changed(): Promise<void>;
  turn(): Turn;
}

interface Here {
  active: number;
  readonly resuming: (() => void)[];
  readonly beginning: (() => void)[];
  isOffered: boolean;
  watchers: (() => void)[];
}

export class Turns {
  #free: number;
  readonly #crews = new Map<string, Here>();
  /** Account-regions with somebody to let in and room for it, in rotation. */
  #offered: Here[] = [];

  /** `overall`: turns of the whole run at once. */
  constructor(overall: number) {
    this.#free = overall;
  }

  crew(at: AccountRegion): Crew {
    const key = accountRegionKey(at);
    const here = this.#crews.get(key) ?? newHere();
    this.#crews.set(key, here);
    return {
      isBusy: () => here.active > 0,
      changed: () => new Promise((resolve) => here.watchers.push(resolve)),
      turn: () => this.#turn(here),
    };
  }

  #turn(here: Here): Turn {
    const take = (queue: (() => void)[]) =>
      new Promise<void>((resolve) => {
        queue.push(resolve);
        this.#offer(here);
      });
    return {
      begin: () => take(here.beginning),
      pause: async (wait) => {
        this.#giveBack(here);
        try {
          return await wait();
        } finally {
          await take(here.resuming);
        }
      },
      end: () => this.#giveBack(here),
    };
  }

  #giveBack(here: Here): void {
    here.active--;
    this.#free++;
    this.#offer(here);
    const { watchers } = here;
    here.watchers = [];
    for (const tell of watchers) tell();
  }

  #offer(here: Here): void {
    if (!here.isOffered && isReady(here)) {
      here.isOffered = true;
      this.#offered.push(here);
    }
    while (this.#free > 0) {
      const next = this.#offered.shift();
      if (next === undefined) return;
      next.isOffered = false;
      const enter = next.resuming.shift() ?? next.beginning.shift();
      if (enter === undefined) continue;
      this.#free--;
      next.active++;
      enter();
      if (isReady(next)) {
        next.isOffered = true;
        this.#offered.push(next);
      }
    }
  }
}

function newHere(): Here {
  return { active: 0, resuming: [], beginning: [], isOffered: false, watchers: [] };
}

function isReady({ active, resuming, beginning }: Here): boolean {
  return active < TURNS_PER_REGION && resuming.length + beginning.length > 0;
}
