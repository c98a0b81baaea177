// One line of the benchmark's table: what was measured in one run, what it is held against, and what it must reach at most.
export interface Figure {
  readonly what: string;
  readonly measured: number;
  /** Of `measured` and of what it is held against; empty for plain counts. */
  readonly unit: string;
  /** A floor, a peer or a yardstick, measured or counted in the same run. Absent: `measured` alone is what counts. */
  readonly against?: { readonly what: string; readonly value: number };
  /** At most this: of `measured` divided by what it is held against, or of `measured` where there is nothing. */
  readonly mustReach: number;
}

/** What is compared with `mustReach`. */
export function reachedBy({ measured, against }: Figure): number {
  return against === undefined ? measured : measured / against.value;
}

/** Whether the figure is worse than it must be. */
export function isMissed(figure: Figure): boolean {
  return reachedBy(figure) > figure.mustReach;
}
