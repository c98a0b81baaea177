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
  /** Hidden by a person; GitHub says "minimized". */
  readonly isHidden: boolean;
  /** Every text that it has had, oldest first. */
  readonly versions: readonly {
    readonly text: string;
    readonly by: string;
    readonly at: string;
    /** When a person deleted this edit from the history; its text is gone then. */
    readonly deletedAt: string | null;
  }[];
}

export interface ReviewRecord {
  readonly author: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";
  readonly submittedAt: string;
  readonly commit: string;
}

export interface LabelEvent {
  readonly event: "labeled" | "unlabeled";
  readonly label: string;
  readonly actor: string;
  readonly at: string;
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
  /** Opinions on a pull request, oldest first. */
  readonly reviews: readonly ReviewRecord[];
  /** Oldest first. */
  readonly events: readonly LabelEvent[];
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

export interface WorkflowRunRecord {
  readonly event: string;
  readonly status: "completed" | "in_progress" | "queued";
  readonly conclusion: "success" | "failure" | "cancelled" | null;
  /** ISO 8601, UTC, to the second. */
  readonly createdAt: string;
}

export interface WorkflowRecord {
  readonly state: "active" | "disabled_inactivity" | "disabled_fork" | "disabled_manually";
  readonly runs: readonly WorkflowRunRecord[];
}
