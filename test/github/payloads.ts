// Event files as GitHub writes them, shortened to some fields more than plsync reads (GitHub Docs, "Webhook events and payloads").

const REPOSITORY = { id: 711, name: "network", full_name: "acme/network", fork: false, default_branch: "main" };
export const FORK = { id: 922, name: "network", full_name: "mallory/network", fork: true, default_branch: "main" };
export const HEAD = "9a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
export const MERGE = "77e01fd2c3d4e5f60718293a4b5c6d7e8f901234";

export interface RunnerEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly ref: string;
  readonly actor?: string;
}

/** `repository` null: the fork is gone. */
export function pullRequest(
  settings: {
    readonly repository?: typeof REPOSITORY | typeof FORK | null;
    readonly mergeable?: boolean | null;
    readonly actor?: string;
    readonly head?: string;
    readonly number?: number;
    readonly labels?: readonly string[];
    readonly action?: string;
    readonly into?: string;
  } = {},
): RunnerEvent {
  const { repository = REPOSITORY, mergeable = null, actor = "jane", head = HEAD, number = 12 } = settings;
  const { labels = [], action = "synchronize", into = "main" } = settings;
  return {
    name: "pull_request",
    ref: `refs/pull/${number}/merge`,
    actor,
    payload: {
      action,
      number,
      pull_request: {
        number,
        state: action === "closed" ? "closed" : "open",
        title: "Let the payments workers in",
        user: { login: actor },
        mergeable,
        labels: labels.map((name, index) => ({ id: index + 1, name, color: "ededed", default: false })),
        head: { ref: "workers", sha: head, repo: repository },
        base: { ref: into, sha: "51e9d02d4e5f60718293a4b5c6d7e8f901234567", repo: REPOSITORY },
      },
      repository: REPOSITORY,
    },
  };
}

export function push(
  settings: { readonly ref?: string; readonly before?: string; readonly after?: string } = {},
): RunnerEvent {
  const { ref = "refs/heads/main", before = "0".repeat(40), after = MERGE } = settings;
  return { name: "push", ref, payload: { ref, before, after, forced: false, deleted: false, repository: REPOSITORY } };
}

export function dispatch(ref = "refs/heads/main"): RunnerEvent {
  return {
    name: "workflow_dispatch",
    ref,
    payload: { inputs: null, ref, repository: REPOSITORY, workflow: ".github/workflows/plsync.yml" },
  };
}

/** Schedules carry no repository. */
export function schedule(): RunnerEvent {
  return { name: "schedule", ref: "refs/heads/main", payload: { schedule: "*/15 * * * *" } };
}

export function mergeGroup(): RunnerEvent {
  const head = "refs/heads/gh-readonly-queue/main/pr-12-51e9d02";
  const payload = { action: "checks_requested", merge_group: { head_ref: head, base_ref: "refs/heads/main" } };
  return { name: "merge_group", ref: head, payload: { ...payload, repository: REPOSITORY } };
}

export function other(name: string): RunnerEvent {
  return { name, ref: "refs/heads/main", payload: { action: "created", repository: REPOSITORY } };
}
