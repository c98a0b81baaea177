// One row of the benchmark's table: a ratio or a count of one run, and what it must reach at most.
export interface Figure {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly mustReach: number;
}

/** Whether the figure is worse than it must be. */
export function isMissed({ measured, mustReach }: Figure): boolean {
  return measured > mustReach;
}
