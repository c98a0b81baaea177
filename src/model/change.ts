// The part of a planned change that is about sharing.

/** What changes about the accounts, organisations and organisational units that a list is shared with. */
export interface ShareChange {
  /** Principals, sorted. */
  readonly adds: readonly string[];
  readonly removes: readonly string[];
  /** Principals that it is shared with and stays shared with. */
  readonly unchanged: number;
  /** Accounts outside of the organisation may be among the principals, afterwards … */
  readonly allowExternal: boolean;
  /** … and before it was the other way round. */
  readonly changesExternal: boolean;
  /** The list is shared with nobody any more, and its resource share goes. */
  readonly ends: boolean;
}
