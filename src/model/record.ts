// What a pull request's comment records of its plan: of every list that the pull request changes, the action and the digests;
// and what is said when a list is no longer as it is recorded.

/** How much must be as it is recorded: the settings, every entry too, or nothing. */
export type Requirement = "settings" | "exact" | "none";

export interface RecordedList {
  /** create, update, adopt, delete, retain; `+rename`. */
  readonly action: string;
  /** pl-…; empty for a list that was to be created. */
  readonly id: string;
  /** 64 hex digits; empty for a list that the file no longer names. */
  readonly settings: string;
  readonly exact: string;
}

/** One hash over all lists, for a record that would be too large for a comment. */
export interface RecordRoot {
  readonly kind: "root";
  /** Lists. */
  readonly count: number;
  /** 64 hex digits each. */
  readonly settings: string;
  readonly exact: string;
}

/** Lists by address, or their root. */
export type RecordedLists = { readonly kind: "lists"; readonly lists: ReadonlyMap<string, RecordedList> } | RecordRoot;

/** A list that is not as it is recorded, and is not applied. */
export interface Mismatch {
  /** account/region/name. */
  readonly address: string;
  /** Undefined: no record has the list, or only a root speaks for it. */
  readonly recorded?: RecordedList;
  readonly now: RecordedList;
  /** Completes "NAME is not applied: …". */
  readonly reason: string;
}
