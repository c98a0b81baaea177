// Faults by chance, at given rates: the same for the same seed and the same order of calls.
import type { Call } from "../protocol/call.ts";
import { currentVersion, type PrefixListRecord } from "../world/prefix-list-record.ts";
import type { World } from "../world/world.ts";
import type { Fault } from "./fault.ts";

export interface RandomFaults {
  readonly seed: number;
  /** Probability of each kind for each call, 0 … 1; at most one of a call's random faults happens. */
  readonly rates: Readonly<Partial<Record<RandomKind, number>>>;
}

export type RandomKind =
  | "throttle"
  | "server-error"
  | "reset-before-effect"
  | "reset-after-effect"
  | "truncated"
  | "not-xml"
  | "missing-set"
  | "empty-page"
  | "lost-items"
  | "stale"
  | "fails-later"
  /** Another writer edits the list that the call names: an entry that no mapping has comes, or an entry goes. */
  | "other-writer";

/** How far back a stale read looks, in ms. */
const STALE_MS = 5_000;

/** mulberry32: 32 bits of state, enough for dice. Numbers in 0 … 1. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The random faults of a world, drawn call by call. */
export class RandomFaultSource {
  readonly #rates: readonly (readonly [string, number])[];
  readonly #roll: () => number;

  constructor({ seed, rates }: RandomFaults) {
    this.#rates = Object.entries(rates);
    this.#roll = dice(seed);
  }

  /** At most one fault. */
  of(call: Call): readonly Fault[] {
    let rolled = this.#roll();
    for (const [kind, rate] of this.#rates) {
      if (rolled < rate) return [this.#make(kind as RandomKind, call)];
      rolled -= rate;
    }
    return [];
  }

  #make(kind: RandomKind, call: Call): Fault {
    if (kind === "other-writer") return { kind: "meanwhile", run: (world) => this.#edit(world, call) };
    if (kind === "stale") return { kind, ms: STALE_MS };
    if (kind !== "server-error") return { kind };
    return this.#roll() < 0.5 ? { kind, status: 500 } : { kind, status: 503, html: true };
  }

  #edit(world: World, call: Call): void {
    const region = world.accounts.get(call.accountId)?.regions.get(call.region);
    const list = region?.lists.get(call.params.PrefixListId ?? "");
    if (region === undefined || list === undefined || list.ownerId === "AWS") return;
    const present = [...currentVersion(list).entries.keys()];
    const victim = present[Math.floor(this.#roll() * present.length)];
    if (victim !== undefined && (this.#roll() < 0.5 || present.length >= list.maxEntries)) {
      region.edit(list.id, { remove: [victim] });
    } else if (present.length < list.maxEntries) {
      region.edit(list.id, { add: { [this.#unknownAddress(list)]: "other writer" } });
    }
  }

  /** An address of the ranges for documentation (RFC 5737, RFC 3849). */
  #unknownAddress(list: PrefixListRecord): string {
    const host = 1 + Math.floor(this.#roll() * 254);
    return list.family === "IPv4" ? `203.0.113.${host}/32` : `2001:db8:0:ffff::${host.toString(16)}/128`;
  }
}
