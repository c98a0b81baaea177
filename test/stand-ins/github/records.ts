// What the stand-in keeps of comments, issues and pull requests. A change makes a new record, so one that a test holds never changes.

export interface CommentRecord {
  readonly id: number;
  readonly nodeId: string;
  readonly issue: number;
  /** Logins as REST has them, `github-actions[bot]`. */
  readonly author: string;
  readonly body: string;
  /** Who edited it last; null when it was never edited. */
  readonly editor: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lastEditedAt: string | null;
  readonly htmlUrl: string;
}

export type StateReason = "completed" | "not_planned" | "duplicate" | "reopened";

export interface IssueRecord {
  readonly number: number;
  readonly nodeId: string;
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly state: "open" | "closed";
  readonly stateReason: StateReason | null;
  readonly labels: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  readonly htmlUrl: string;
  /** Pull requests are issues too. */
  readonly pull?: PullRecord;
}

export interface PullRecord {
  readonly head: string;
  /** Branch of the head. */
  readonly headRef: string;
  readonly base: string;
  readonly fork: boolean;
  readonly mergedAt: string | null;
  /** What the merge put on the base, oldest first: a merge commit, a squash commit, or the commits of a rebase. */
  readonly commits: readonly string[];
}
