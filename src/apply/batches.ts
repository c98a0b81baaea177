// How AWS counts the additions and removals of one call, as far as this run knows. One for all lists of a run: what one list finds
// out holds for all.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

export class Batches {
  #together = false;

  /** True when AWS was found to count them together. */
  get together(): boolean {
    return this.#together;
  }

  /** From now on additions and removals share a call's 100; true when that is new. */
  halve(): boolean {
    const isNew = !this.#together;
    this.#together = true;
    return isNew;
  }
}

/** Said once a run, by the list that found out. */
export const HALVED: Diagnostic = {
  code: "batches_halved",
  severity: "warning",
  summary: "AWS counts the additions and removals of one call together, so changes take more calls than planned",
  detail: "A call with up to 100 additions and 100 removals was refused. The run went on with 100 of both in a call.",
};
