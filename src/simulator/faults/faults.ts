// Which calls meet which faults: those that a test has scripted, and random ones, which are the same for the same seed.
import type { Call } from "../protocol/call.ts";
import type { Fault } from "./fault.ts";
import { RandomFaultSource, type RandomFaults } from "./random-faults.ts";

export interface CallMatch {
  readonly service?: string;
  readonly action?: string;
  readonly accountId?: string;
  readonly region?: string;
  /** Anything else about the call. */
  readonly where?: (call: Call) => boolean;
}

interface Script {
  readonly match: CallMatch;
  readonly fault: Fault;
  /** Matching calls that pass unharmed first. */
  skip: number;
  /** Matching calls that then meet the fault. */
  times: number;
}

/** The faults that calls are going to meet. */
export class Faults {
  #scripts: Script[] = [];
  #random: RandomFaultSource | undefined;

  constructor(random: RandomFaults | undefined) {
    this.#random = random === undefined ? undefined : new RandomFaultSource(random);
  }

  /**
   * The next matching call meets the fault; `nth`: the n-th from now (1-based); `times`: that many in a row
   * (Infinity: all of them, until `clear`).
   */
  script(match: CallMatch, fault: Fault, when: { readonly nth?: number; readonly times?: number } = {}): void {
    this.#scripts.push({ match, fault, skip: (when.nth ?? 1) - 1, times: when.times ?? 1 });
  }

  /** Forgets the scripted faults that have not happened yet. */
  clear(): void {
    this.#scripts = [];
  }

  /** No random ones from now on. */
  calm(): void {
    this.#random = undefined;
  }

  /** The faults of this call, in the order in which they were scripted. */
  of(call: Call): readonly Fault[] {
    const faults: Fault[] = [];
    for (const script of this.#scripts) {
      if (!matches(script.match, call)) continue;
      if (script.skip > 0) {
        script.skip--;
      } else if (script.times > 0) {
        script.times--;
        faults.push(script.fault);
      }
    }
    this.#scripts = this.#scripts.filter((script) => script.times > 0);
    return [...faults, ...(this.#random?.of(call) ?? [])];
  }
}

function matches(match: CallMatch, call: Call): boolean {
  return (
    (match.service ?? call.service) === call.service &&
    (match.action ?? call.action) === call.action &&
    (match.accountId ?? call.accountId) === call.accountId &&
    (match.region ?? call.region) === call.region &&
    (match.where?.(call) ?? true)
  );
}
