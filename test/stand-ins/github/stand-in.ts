// GitHub on loopback for one repository, acme/network: the REST API and the corner of the GraphQL API that plsync uses, as strict as
// the real ones (README.md). Tests read and change the state while a client runs against it. Times are its own, a second per change.
import { onTestFinished } from "vitest";
import { JOB, JOB_TOKEN, type Token } from "./actors.ts";
import { type FailureRule, Failures, type HookRule } from "./failures.ts";
import type { CommentRecord, IssueRecord, WorkflowRecord } from "./records.ts";
import { type NewIssue, type NewPull, Repository } from "./repository.ts";
import type { BaseRole } from "./roles.ts";
import { type GitHubCall, listen } from "./server.ts";
import { ISSUER_PATH, type JobClaims, REQUEST_PATH, signToken } from "./tokens.ts";

export interface GitHubSettings {
  /** Besides `ghs_job`, which may read contents and write issues and pull requests. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** In a private one reading needs permissions too, and requests without a token see nothing. Default: public. */
  readonly isPrivate?: boolean;
}

export interface GitHubStandIn {
  /** For the client's process: where the API is. */
  readonly environment: Readonly<Record<string, string>>;
  readonly url: string;
  /** Every request so far, in order. */
  readonly calls: readonly GitHubCall[];
  /** Of an issue or pull request, oldest first. */
  comments(issue: number): readonly CommentRecord[];
  addComment(issue: number, author: string, body: string): CommentRecord;
  /** Edits it as in the browser, which ends lines with CRLF. */
  editComment(id: number, editor: string, body: string): CommentRecord;
  deleteComment(id: number): void;
  /** A person hides it, or deletes a former text of it from its history: the one at `version`, from 0. */
  moderateComment(id: number, change: { readonly hide: true } | { readonly version: number }): void;
  /** A review by `author` of the head, or of another commit of the pull request. */
  review(pull: number, author: string, state: "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED", commit?: string): void;
  /** Those that it has now. */
  labels(issue: number): readonly string[];
  setLabel(pull: number, by: string, label: string, event?: "labeled" | "unlabeled"): void;
  /** A job with `id-token: write` starts: what its runner puts into the environment. */
  startJob(job: JobClaims): Readonly<Record<string, string>>;
  /** A token as the job's own code may ask for it. */
  token(job: JobClaims, audience: string): string;
  /** Its branch's tip is `head`; with `mergeCommit` it is merged already. */
  addPull(pull: NewPull): void;
  /** A push to its branch, whose tip is `head` then. */
  pushPull(number: number, head: string): void;
  /**
   * `commits`: what it brings to the default branch, oldest first: a merge commit, a squash commit, or several of a rebase. Those
   * that were not added go on top of the tip; a real merge commit needs `addCommit` with both parents first. The tip moves to the last.
   */
  mergePull(number: number, settings: { readonly commits: readonly string[] }): void;
  /** Of the default branch. */
  readonly tip: string;
  /** A commit that was not added goes on top of the present tip. */
  setTip(sha: string): void;
  /** `files`: the whole tree, path → text; without, that of the first parent. */
  addCommit(sha: string, parents: readonly string[], files?: Readonly<Record<string, string>>): void;
  /** All of them, but no pull requests. */
  issues(): readonly IssueRecord[];
  addIssue(author: string, issue: NewIssue): IssueRecord;
  closeIssue(number: number, by: string): void;
  reopenIssue(number: number, by: string): void;
  /** Edits title, body or labels as in the browser. */
  editIssue(number: number, by: string, changes: Partial<NewIssue>): void;
  /** What a person may do; null: nothing. By default jane maintains the repository, and everybody else may write. */
  setRole(login: string, base: BaseRole | null, name?: string): void;
  /** A workflow by the name of its file, with its state and runs. */
  setWorkflow(file: string, workflow: WorkflowRecord): void;
  hasIssues: boolean;
  /** How many of the next answers to "which pull requests brought this commit" are empty: GitHub's index lags behind a push. */
  pullsLag: number;
  /** Of several rules, the first that matches a request and is not used up applies. */
  fail(rule: FailureRule): void;
  /** Makes something happen right before every request that matches. */
  hook(rule: HookRule): void;
}

/** Starts a stand-in that closes itself when the test is over. */
export async function gitHubStandIn({ tokens = {}, isPrivate = false }: GitHubSettings = {}): Promise<GitHubStandIn> {
  const repository = new Repository();
  const failures = new Failures();
  const calls: GitHubCall[] = [];
  const known = { [JOB_TOKEN]: JOB, ...tokens };
  const jobs = new Map<string, JobClaims>();
  const { server, url } = await listen({ repository, failures, isPrivate, tokens: known, calls, jobs });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const inBrowser = (text: string): string => text.replaceAll(/\r?\n/g, "\r\n");
  return {
    environment: { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` },
    url,
    calls,
    comments: (issue) => [...repository.comments.values()].filter((comment) => comment.issue === issue),
    addComment: (issue, author, body) => repository.addComment(issue, author, body),
    editComment: (id, editor, body) => repository.editComment(id, editor, inBrowser(body)),
    deleteComment: (id) => {
      if (!repository.comments.delete(id)) throw new TypeError(`there is no comment ${id}`);
    },
    moderateComment: (id, change) => repository.moderate(id, change),
    review: (pull, author, state, commit) => repository.review(pull, author, state, commit),
    setLabel: (pull, by, label, event = "labeled") => repository.label(pull, by, label, event),
    labels: (issue) => repository.issue(issue).labels,
    startJob: (job) => {
      const secret = `job-${jobs.size + 1}`;
      jobs.set(secret, job);
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${REQUEST_PATH}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
      };
    },
    token: (job, audience) => signToken(`${url}${ISSUER_PATH}`, audience, repository.seconds, job),
    addPull: (pull) => repository.addPull(pull),
    pushPull: (number, head) => repository.pushPull(number, head),
    mergePull: (number, settings) => repository.mergePull(number, settings),
    get tip() {
      return repository.commits.tip;
    },
    setTip: (sha) => repository.commits.setTip(sha),
    addCommit: (sha, parents, files) => repository.commits.add(sha, parents, files),
    issues: () => [...repository.issues.values()].filter(({ pull }) => pull === undefined),
    addIssue: (author, issue) => repository.addIssue(author, issue),
    closeIssue: (number, by) => void repository.updateIssue(number, by, { state: "closed" }),
    reopenIssue: (number, by) => void repository.updateIssue(number, by, { state: "open" }),
    editIssue: (number, by, { body, ...changes }) =>
      void repository.updateIssue(number, by, {
        ...changes,
        ...(typeof body === "string" ? { body: inBrowser(body) } : {}),
      }),
    setRole: (login, base, name) => repository.roles.set(login, base, name),
    setWorkflow: (file, workflow) => void repository.workflows.set(file, workflow),
    get hasIssues() {
      return repository.hasIssues;
    },
    set hasIssues(value) {
      repository.hasIssues = value;
    },
    get pullsLag() {
      return repository.pullsLag;
    },
    set pullsLag(value) {
      repository.pullsLag = value;
    },
    fail: (rule) => failures.fail(rule),
    hook: (rule) => failures.hook(rule),
  };
}
