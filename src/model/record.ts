// What a pull request's comment remembers of its plan: of every list that the pull request changes, the action and the digests.

export interface ReviewedList {
  /** create, update, adopt, delete, release; `+rename`. */
  readonly action: string;
  /** pl-…; empty for a list that was to be created. */
  readonly id: string;
  /** 64 hex digits; empty for a list that the file no longer names. */
  readonly settings: string;
  readonly exact: string;
}

export interface Root {
  readonly kind: "root";
  readonly count: number;
  /** 64 hex digits each. */
  readonly settings: string;
  readonly exact: string;
}

export type Review = { readonly kind: "lists"; readonly lists: ReadonlyMap<string, ReviewedList> } | Root;
