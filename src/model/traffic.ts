// Calls to AWS: each attempt on its own, and how many there were.

/** One request and its answer; a call that is repeated makes several. */
export interface Attempt {
  /** `DescribeNetworkInterfaces`. */
  readonly action: string;
  readonly region: string;
  /** Alias in mappings.yaml; absent for sign-ins. */
  readonly account?: string;
  readonly milliseconds: number;
  /** AWS' error code, or Node's for a failure of the network; absent when the attempt succeeded. */
  readonly error?: string;
  /** Why the answer was read the slow way, completing "the page has …"; absent for nearly all. */
  readonly notScanned?: string;
}

/** Attempts, and those that AWS throttled. */
export interface Calls {
  readonly calls: number;
  readonly throttled: number;
}

/** By `account/region`; empty where calls were not counted. */
export type Traffic = ReadonlyMap<string, Calls>;

export const NO_TRAFFIC: Traffic = new Map();
