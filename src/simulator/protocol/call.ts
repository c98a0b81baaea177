// What the simulator remembers of every request, in order.

export interface Call {
  /** 1-based. */
  readonly number: number;
  /** ms of the simulator's clock. */
  readonly at: number;
  readonly service: string;
  readonly action: string;
  readonly region: string;
  /** Empty when the caller is not known. */
  readonly accountId: string;
  readonly principal: string;
  /** Name of the caller's role. */
  readonly role?: string;
  readonly params: Readonly<Record<string, string>>;
  /** Kinds of the faults that this call met. */
  readonly faults: readonly string[];
  readonly outcome: Outcome;
}

/** `status` 0: the connection was reset. `code`: of the error. */
export interface Outcome {
  readonly status: number;
  readonly code?: string;
}
