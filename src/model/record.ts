// What a pull request's plan records: what people were shown, list by list, where and when; and what is reported when a list is no
// longer as recorded. The record is signed (github/review/stamp.ts), so whatever is in it was said by one run of one commit.

/** How much must be as recorded: the settings, every entry as well, or nothing. */
export type Requirement = "settings" | "exact" | "none";

export interface RecordedList {
  /** create, update, adopt, delete, retain; `+rename`. */
  readonly action: string;
  /** pl-…; empty for a list that was to be created. */
  readonly id: string;
  /** Of the list in the base file, 64 hex digits; empty for a list that it does not name; undefined when the base was not known. */
  readonly before: string | undefined;
  /** 64 hex digits; empty for a list that the file no longer names. */
  readonly settings: string;
  readonly exact: string;
  /** Entries. */
  readonly adds: number;
  readonly removes: number;
}

/** One hash over all lists, for a record that would not fit in a comment. */
export interface RecordRoot {
  readonly kind: "root";
  /** Lists. */
  readonly count: number;
  /** 64 hex digits each. */
  readonly settings: string;
  readonly exact: string;
  /** Entries that each list was to gain, by address; undefined where even that would not fit. */
  readonly adds: ReadonlyMap<string, number> | undefined;
}

/** Lists by address, or their root. */
export type RecordedLists = { readonly kind: "lists"; readonly lists: ReadonlyMap<string, RecordedList> } | RecordRoot;

/** The row `file`: of the settings that decide what later runs do, before and after the pull request; 64 hex digits each. */
export interface RecordedFile {
  /** Empty when the pull request brings the file; undefined when the base was not known. */
  readonly before: string | undefined;
  readonly after: string;
}

/** All that is signed about one text that plsync put into a comment. */
export interface PlanRecord {
  /** `planning`: the text says that its plan is outdated, or why there is none; nothing is approved by it. */
  readonly state: "planning" | "planned";
  /** Commits: the tip of the branch, the base that it was planned against, and the test merge of both; empty when not known. */
  readonly head: string;
  readonly base: string;
  readonly merge: string;
  /** The input `name`. */
  readonly name: string;
  /** Of the mappings file, from the top of the repository. */
  readonly path: string;
  /** The patterns of a narrowed run; empty for everything. */
  readonly scope: readonly string[];
  /** `2/5`; empty for a run that is not sharded. */
  readonly shard: string;
  /** Who pushed the head, as far as the runs of this pull request saw it; empty when not known. */
  readonly pusher: string;
  /** SHA-256 of the text that people see, 64 hex digits. */
  readonly text: string;
  /** Of every list that the pull request changes. */
  readonly recorded: RecordedLists;
  readonly file: RecordedFile | undefined;
  /** Removals that the label allowed when this was planned: the number of entries, by address of the list. */
  readonly allow: ReadonlyMap<string, number>;
}

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
