// Time and chance as arguments, so that a test runs an hour of waiting in no time and the same way twice.
export interface Clock {
  /** Milliseconds; only differences mean something. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** 0 ≤ x < 1. */
  random(): number;
}

/** Exponential backoff with jitter: between half of and the whole `base · factor^attempt`, at most `cap` milliseconds. */
export function backoff(clock: Clock, attempt: number, base: number, factor: number, cap: number): number {
  return Math.min(cap, base * factor ** attempt) * (0.5 + clock.random() / 2);
}
