// The state of acme/network: commits, comments, issues and pull requests, with a clock that advances a second at every change.
import { nodeId } from "./actors.ts";
import { CommitGraph, DEFAULT_BRANCH } from "./commit-graph.ts";
import type { CommentRecord, IssueRecord, PullRecord, ReviewRecord, WorkflowRecord } from "./records.ts";
import { Roles } from "./roles.ts";

export const OWNER = "acme";
export const NAME = "network";
export const REPOSITORY_ID = 711;
export const HTML_URL = `https://github.com/${OWNER}/${NAME}`;

const FIRST_COMMENT = 3_001_000_001;

export interface NewPull {
  readonly number: number;
  /** Commit at the tip of its branch. */
  readonly head: string;
  readonly headRef?: string;
  readonly base?: string;
  /** The branch is in a fork of its author. */
  readonly fork?: boolean;
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  /** Merged already, by this one commit. */
  readonly mergeCommit?: string;
  readonly mergedAt?: string;
}

export interface NewIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
}

/** Changes that make no sense are mistakes of the test, a `TypeError`. */
export class Repository {
  readonly commits = new CommitGraph();
  readonly roles = new Roles();
  /** By id, in order of creation. */
  readonly comments = new Map<number, CommentRecord>();
  /** By number, pull requests too. */
  readonly issues = new Map<number, IssueRecord>();
  /** By the name of its file. */
  readonly workflows = new Map<string, WorkflowRecord>();
  hasIssues = true;
  /** How many more answers to "which pull requests brought this commit" are empty. */
  pullsLag = 0;
  #seconds = Date.parse("2026-11-23T06:00:00Z") / 1000;
  #nextComment = FIRST_COMMENT;

  #tick(): string {
    return new Date(this.#seconds++ * 1000).toISOString().replace(".000", "");
  }

  addComment(issue: number, author: string, body: string): CommentRecord {
    const record = this.issue(issue);
    const id = this.#nextComment++;
    const at = this.#tick();
    const htmlUrl = `${record.htmlUrl}#issuecomment-${id}`;
    const comment: CommentRecord = {
      ...{ id, nodeId: nodeId("IC", id), issue, author, body, editor: null },
      ...{ createdAt: at, updatedAt: at, lastEditedAt: null, htmlUrl, isHidden: false },
      versions: [{ text: body, by: author, at, deletedAt: null }],
    };
    this.comments.set(id, comment);
    this.issues.set(issue, { ...record, updatedAt: at });
    return comment;
  }

  editComment(id: number, editor: string, body: string): CommentRecord {
    const comment = this.comments.get(id);
    if (comment === undefined) throw new TypeError(`there is no comment ${id}`);
    const at = this.#tick();
    const versions = [...comment.versions, { text: body, by: editor, at, deletedAt: null }];
    const edited = { ...comment, body, editor, updatedAt: at, lastEditedAt: at, versions };
    this.comments.set(id, edited);
    return edited;
  }

  /** A person hides the comment, or deletes one of its former texts: the one at `version`, from 0. */
  moderate(id: number, change: { readonly hide: true } | { readonly version: number }): void {
    const comment = this.comments.get(id);
    if (comment === undefined) throw new TypeError(`there is no comment ${id}`);
    if ("hide" in change) {
      this.comments.set(id, { ...comment, isHidden: true });
      return;
    }
    const deletedAt = this.#tick();
    const versions = comment.versions.map((one, index) => (index === change.version ? { ...one, deletedAt } : one));
    this.comments.set(id, { ...comment, versions });
  }

  /** The time of the next change, in seconds since 1970. */
  get seconds(): number {
    return this.#seconds;
  }

  review(number: number, author: string, state: ReviewRecord["state"], commit?: string): void {
    const issue = this.issue(number);
    const review = { author, state, submittedAt: this.#tick(), commit: commit ?? issue.pull?.head ?? "" };
    this.issues.set(number, { ...issue, reviews: [...issue.reviews, review] });
  }

  label(number: number, actor: string, label: string, event: "labeled" | "unlabeled"): void {
    const issue = this.issue(number);
    const others = issue.labels.filter((name) => name !== label);
    const labels = event === "labeled" ? [...others, label] : others;
    const events = [...issue.events, { event, label, actor, at: this.#tick() }];
    this.issues.set(number, { ...issue, labels, events });
  }

  issue(number: number): IssueRecord {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new TypeError(`there is no issue or pull request ${number}`);
    return issue;
  }

  addIssue(author: string, { title, body = null, labels = [] }: NewIssue): IssueRecord {
    const number = Math.max(0, ...this.issues.keys()) + 1;
    return this.#put(number, author, title, body, labels);
  }

  #put(number: number, author: string, title: string, body: string | null, labels: readonly string[]): IssueRecord {
    const at = this.#tick();
    const issue: IssueRecord = {
      ...{ number, nodeId: nodeId("I", number), title, body, author, state: "open", stateReason: null, labels },
      ...{ createdAt: at, updatedAt: at, closedAt: null, closedBy: null, htmlUrl: `${HTML_URL}/issues/${number}` },
      reviews: [],
      events: labels.map((label) => ({ event: "labeled", label, actor: author, at })),
    };
    this.issues.set(number, issue);
    return issue;
  }

  /** A change of state without a reason gets GitHub's usual one. */
  updateIssue(number: number, by: string, changes: Partial<Omit<IssueRecord, "pull">>): IssueRecord {
    const before = this.issue(number);
    const at = this.#tick();
    const state = changes.state ?? before.state;
    let after: IssueRecord = { ...before, ...changes, updatedAt: at };
    if (state !== before.state) {
      const isClosed = state === "closed";
      const stateReason = changes.stateReason ?? (isClosed ? "completed" : "reopened");
      after = { ...after, stateReason, closedAt: isClosed ? at : null, closedBy: isClosed ? by : null };
    }
    this.issues.set(number, after);
    return after;
  }

  addPull(settings: NewPull): void {
    const { number, head, headRef = "workers", base = DEFAULT_BRANCH, fork = false, labels = [] } = settings;
    if (this.issues.has(number)) throw new TypeError(`there is an issue or pull request ${number} already`);
    this.commits.addUnknown(head);
    const { author = "jane", title = "Let the payments workers in", body = null, mergeCommit, mergedAt } = settings;
    const issue = this.#put(number, author, title, body, labels);
    const pull: PullRecord = { head, headRef, base, fork, mergedAt: null, commits: [] };
    const htmlUrl = `${HTML_URL}/pull/${number}`;
    this.issues.set(number, { ...issue, nodeId: nodeId("PR", number), htmlUrl, pull });
    if (mergeCommit !== undefined) this.mergePull(number, { commits: [mergeCommit], mergedAt });
    else if (mergedAt !== undefined) throw new TypeError("a merged pull request has a mergeCommit");
  }

  pushPull(number: number, head: string): void {
    const issue = this.issue(number);
    if (issue.pull === undefined) throw new TypeError(`${number} is no pull request`);
    if (!this.commits.find(head)) this.commits.add(head, [issue.pull.head]);
    this.issues.set(number, { ...issue, updatedAt: this.#tick(), pull: { ...issue.pull, head } });
  }

  /** Commits that were not added go on top of the tip one after the other; the last becomes the tip unless it is behind it. */
  mergePull(
    number: number,
    settings: { readonly commits: readonly string[]; readonly mergedAt?: string | undefined },
  ): void {
    const { commits, mergedAt } = settings;
    const { pull } = this.issue(number);
    if (pull === undefined || commits.length === 0) throw new TypeError(`${number} cannot be merged`);
    for (const sha of commits) {
      this.commits.addUnknown(sha);
      const isNew = pull.base === DEFAULT_BRANCH && !this.commits.contains(this.commits.tip, sha);
      if (isNew) this.commits.setTip(sha);
    }
    const issue = this.updateIssue(number, "jane", { state: "closed" });
    this.issues.set(number, { ...issue, pull: { ...pull, mergedAt: mergedAt ?? issue.updatedAt, commits } });
  }

  /**
   * For a commit of the default branch, the merged pull requests that brought it; for any other, the open and merged ones that have it
   * (GitHub Docs, "List pull requests associated with a commit").
   */
  pullsOf(sha: string): readonly IssueRecord[] {
    return [...this.issues.values()].filter(({ pull, state }) => {
      if (pull === undefined || (state === "closed" && pull.mergedAt === null)) return false;
      if (pull.commits.includes(sha)) return true;
      return this.commits.between(this.baseOf(pull), pull.head).some((commit) => commit.sha === sha);
    });
  }

  /** True if GitHub's index lags behind a push in the answer that is being made. */
  isLate(): boolean {
    if (this.pullsLag === 0) return false;
    this.pullsLag--;
    return true;
  }

  /** The tip of the base, before the merge if it is merged. */
  baseOf({ commits: [first] }: PullRecord): string {
    return first === undefined ? this.commits.tip : (this.commits.find(first)?.parents[0] ?? first);
  }
}
