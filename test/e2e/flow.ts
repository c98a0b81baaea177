// A pull request from its first plan to the apply after its merge: the built Action against the example company and a repository,
// step by step as GitHub starts it. The workspace is no git checkout: what the Action must know of commits it asks GitHub.
import { createHash } from "node:crypto";
import { pullRequest, push } from "../github/payloads.ts";
import { type GitHubStandIn, gitHubStandIn } from "../stand-ins/github/stand-in.ts";
import { type Example, example, MAPPINGS } from "./example.ts";
import { runStep, type StepEnd } from "./runner.ts";

/** A commit id, the same for the same name. */
export function commitId(name: string): string {
  return createHash("sha1").update(name).digest("hex");
}

export type MergeMethod = "merge" | "squash" | "rebase";

type Settings = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
};

export interface Flow {
  readonly aws: Example;
  readonly github: GitHubStandIn;
  /** Somebody opens a pull request that makes the file `mappings`. */
  open(number: number, mappings: string, more?: { readonly fork?: boolean; readonly labels?: readonly string[] }): void;
  /** Somebody pushes `mappings` to its branch. */
  update(number: number, mappings: string): void;
  /** The run of the event pull_request at the present head. */
  plan(number: number, settings?: Settings): Promise<StepEnd>;
  /** Several commits for a rebase. */
  merge(number: number, method?: MergeMethod): void;
  /** Somebody pushes to the default branch without a pull request. */
  pushDirectly(mappings: string): void;
  /** The run of the event push: of the last push, or of an earlier one again. */
  apply(settings?: Settings & { readonly of?: PushRecord }): Promise<StepEnd>;
  /** All pushes to the default branch so far. */
  readonly pushes: readonly PushRecord[];
  /** The plsync comments of the pull request. */
  comments(number: number): readonly string[];
}

export interface PushRecord {
  readonly before: string;
  readonly after: string;
  readonly mappings: string;
}

export async function pullRequestFlow({
  base = MAPPINGS,
  settings,
}: {
  readonly base?: string;
  readonly settings?: Parameters<typeof gitHubStandIn>[0];
} = {}): Promise<Flow> {
  const aws = await example();
  const github = await gitHubStandIn(settings);
  const first = commitId("base");
  github.addCommit(first, [], { "mappings.yaml": base });
  github.setTip(first);
  let runs = 4710;
  const pulls = new Map<
    number,
    { head: string; mappings: string; pushed: number; labels: readonly string[]; fork: boolean }
  >();
  const pushes: PushRecord[] = [];
  const pull = (number: number) => {
    const found = pulls.get(number);
    if (found === undefined) throw new TypeError(`there is no pull request ${number}`);
    return found;
  };
  const recordPush = (before: string, mappings: string): void => {
    pushes.push({ before, after: github.tip, mappings });
  };
  return {
    aws,
    github,
    pushes,
    open: (number, mappings, { fork = false, labels = [] } = {}) => {
      const head = commitId(`head ${number} 1`);
      github.addCommit(head, [github.tip], { "mappings.yaml": mappings });
      github.addPull({ number, head, fork, labels });
      pulls.set(number, { head, mappings, pushed: 1, labels, fork });
    },
    update: (number, mappings) => {
      const { pushed, ...rest } = pull(number);
      const head = commitId(`head ${number} ${pushed + 1}`);
      github.addCommit(head, [rest.head], { "mappings.yaml": mappings });
      github.pushPull(number, head);
      pulls.set(number, { ...rest, head, mappings, pushed: pushed + 1 });
    },
    plan: (number, { inputs = {}, environment = {} } = {}) => {
      const { head, mappings, labels } = pull(number);
      const sha = commitId(`test merge ${github.tip} ${head}`);
      github.addCommit(sha, [github.tip, head], { "mappings.yaml": mappings });
      return runStep({
        event: pullRequest({ number, head, labels }),
        files: { "mappings.yaml": mappings },
        environment: { ...aws.credentials, ...environment },
        inputs,
        github,
        sha,
        run: ++runs,
      });
    },
    merge: (number, method = "squash") => {
      const { head, mappings } = pull(number);
      const before = github.tip;
      const files = { "mappings.yaml": mappings };
      const commits = (method === "rebase" ? ["1", "2", "3"] : [""]).map((part) =>
        commitId(`${method} ${number} ${part}`),
      );
      commits.forEach((commit, index) => {
        const parent = commits[index - 1] ?? before;
        github.addCommit(commit, method === "merge" ? [parent, head] : [parent], files);
      });
      github.mergePull(number, { commits });
      recordPush(before, mappings);
    },
    pushDirectly: (mappings) => {
      const before = github.tip;
      const commit = commitId(`direct ${before}`);
      github.addCommit(commit, [before], { "mappings.yaml": mappings });
      github.setTip(commit);
      recordPush(before, mappings);
    },
    apply: ({ inputs = {}, environment = {}, of = pushes.at(-1) } = {}) => {
      if (of === undefined) throw new TypeError("nothing was pushed yet");
      return runStep({
        event: push({ before: of.before, after: of.after }),
        files: { "mappings.yaml": of.mappings },
        environment: { ...aws.credentials, ...environment },
        inputs,
        github,
        sha: of.after,
        run: ++runs,
      });
    },
    comments: (number) =>
      github.comments(number).flatMap(({ author, body }) => (author === "github-actions[bot]" ? [body] : [])),
  };
}
