// What a pull request's comment records of its plan: the action and the digests of every list that the pull request changes; and
// what is reported when a list is no longer as recorded.

/** How much must be as recorded: the settings, every entry as well, or nothing. */
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

/** One hash over all lists, for a record that would not fit in a comment. */
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

/** A list that is not as recorded, and therefore not applied. */
export interface Mismatch {
  /** account/region/name. */
  readonly address: string;
  /** Undefined: no record has the list, or only a root covers it. */
  readonly recorded?: RecordedList;
  readonly now: RecordedList;
  /** Completes "NAME is not applied: …". */
  readonly reason: string;
}
