// A pull request from its first plan to the apply after its merge: the built Action against the example company and a repository,
// step by step as GitHub starts it. The workspace is no git checkout: what the Action must know of commits it asks GitHub.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pullRequest, push } from "../github/payloads.ts";
import { type GitHubStandIn, gitHubStandIn } from "../stand-ins/github/stand-in.ts";
import { type Example, example, MAPPINGS } from "./example.ts";
import { prepareStep } from "./prepare-step.ts";
import { runStep } from "./runner.ts";
import type { StepEnd, StepSettings } from "./step.ts";

/** A commit id, the same for the same name. */
export function commitId(name: string): string {
  return createHash("sha1").update(name).digest("hex");
}

export type MergeMethod = "merge" | "squash" | "rebase";

type Settings = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
};

/** The workflow that plans, as the repository has it. */
export const WORKFLOW = ".github/workflows/plan-on-pull-request.yml";
const WORKFLOW_TEXT = readFileSync(
  new URL("../../examples/workflows/plan-on-pull-request.yml", import.meta.url),
  "utf8",
);

/** The workflow that people start. */
export const BY_HAND = ".github/workflows/apply-by-hand.yml";
const BY_HAND_TEXT = readFileSync(new URL("../../examples/workflows/apply-by-hand.yml", import.meta.url), "utf8");

type Files = Readonly<Record<string, string>>;

/** The mappings file, or with it those that it names, by their paths. */
export type Contents = string | Files;

function filesOf(contents: Contents): Files {
  return typeof contents === "string" ? { "mappings.yaml": contents } : contents;
}

/** What the repository holds when the mappings file is this. */
export function treeOf(mappings: Contents, workflow = WORKFLOW_TEXT): Files {
  return { ...filesOf(mappings), [WORKFLOW]: workflow, [BY_HAND]: BY_HAND_TEXT };
}

type PlanSettings = Settings & {
  /** The event's `action`; `synchronize` by default. */
  readonly action?: string;
  readonly actor?: string;
  /** The branch that it would be merged into; the default branch by default. */
  readonly into?: string;
  /** What is planned against; the tip of the default branch by default. */
  readonly base?: string;
  /** False: the job has no `id-token: write`. */
  readonly isSigned?: boolean;
  readonly claims?: Readonly<Record<string, string>>;
};

type ApplySettings = Settings & { readonly of?: PushRecord };

export interface Flow {
  readonly aws: Example;
  readonly github: GitHubStandIn;
  /** Somebody opens a pull request that makes the file `mappings`. */
  open(
    number: number,
    mappings: Contents,
    more?: {
      readonly fork?: boolean;
      readonly labels?: readonly string[];
      readonly author?: string;
      /** The text of the workflow on its branch. */
      readonly workflow?: string;
    },
  ): void;
  /** Somebody pushes `mappings` to its branch. */
  update(number: number, mappings: Contents): void;
  /** The run of the event pull_request at the present head. */
  plan(number: number, settings?: PlanSettings): Promise<StepEnd>;
  /** The same, by the source in this process (prepare-step.ts), where a test only needs that it happened. */
  preparePlan(number: number, settings?: PlanSettings): Promise<StepEnd>;
  /** The commit that such a run checks out: the test merge of the present head into the base, or into another commit. */
  testMerge(number: number, base?: string): string;
  /** The present head. */
  head(number: number): string;
  /** Several commits for a rebase. `merged`: the file as the merge makes it, where others were merged since the branch began. */
  merge(number: number, method?: MergeMethod, merged?: Contents): void;
  /** Somebody pushes to the default branch without a pull request. `path`: of the file, where it moves. */
  pushDirectly(mappings: Contents, path?: string): void;
  /** Somebody pushes what has nothing to do with plsync. */
  pushElsewhere(): void;
  /** The run of the event push: of the last push, or of an earlier one again. */
  apply(settings?: ApplySettings): Promise<StepEnd>;
  prepareApply(settings?: ApplySettings): Promise<StepEnd>;
  /** All pushes to the default branch so far. */
  readonly pushes: readonly PushRecord[];
  /** The plsync comments of the pull request. */
  comments(number: number): readonly string[];
}

export interface PushRecord {
  readonly before: string;
  readonly after: string;
  readonly mappings: Contents;
}

export async function pullRequestFlow({
  base = MAPPINGS,
  workflow = WORKFLOW_TEXT,
  settings,
}: {
  /** The file on the default branch; null: there is none yet. */
  readonly base?: string | null;
  /** The text of the workflow on the default branch. */
  readonly workflow?: string;
  readonly settings?: Parameters<typeof gitHubStandIn>[0];
} = {}): Promise<Flow> {
  const aws = await example();
  const github = await gitHubStandIn(settings);
  const first = commitId("base");
  github.addCommit(first, [], base === null ? { [WORKFLOW]: workflow } : treeOf(base, workflow));
  github.setTip(first);
  let runs = 4710;
  const pulls = new Map<
    number,
    { head: string; mappings: Contents; pushed: number; fork: boolean; workflow: string }
  >();
  const pushes: PushRecord[] = [];
  const pull = (number: number) => {
    const found = pulls.get(number);
    if (found === undefined) throw new TypeError(`there is no pull request ${number}`);
    return found;
  };
  const recordPush = (before: string, mappings: Contents): void => {
    pushes.push({ before, after: github.tip, mappings });
  };
  const testMerge = (number: number, base = github.tip): string => {
    const { head, mappings, workflow: own } = pull(number);
    const sha = commitId(`test merge ${base} ${head}`);
    github.addCommit(sha, [base, head], treeOf(mappings, own));
    return sha;
  };
  const planStep = (
    number: number,
    { inputs = {}, environment = {}, action, actor, into, base: onto, isSigned = true, claims = {} }: PlanSettings = {},
  ): StepSettings => {
    const { head, mappings, workflow: own } = pull(number);
    const about = { ...(action === undefined ? {} : { action }), ...(into === undefined ? {} : { into }) };
    return {
      event: pullRequest({ number, head, labels: github.labels(number), ...about, actor: actor ?? "jane" }),
      files: treeOf(mappings, own),
      environment: { ...aws.credentials, ...environment },
      inputs,
      github,
      sha: testMerge(number, onto),
      run: ++runs,
      ...(isSigned ? { workflow: WORKFLOW, claims } : {}),
    };
  };
  const applyStep = ({ inputs = {}, environment = {}, of = pushes.at(-1) }: ApplySettings = {}): StepSettings => {
    if (of === undefined) throw new TypeError("nothing was pushed yet");
    return {
      event: push({ before: of.before, after: of.after }),
      files: filesOf(of.mappings),
      environment: { ...aws.credentials, ...environment },
      inputs,
      github,
      sha: of.after,
      run: ++runs,
      workflow: ".github/workflows/apply-on-main.yml",
    };
  };
  return {
    aws,
    github,
    pushes,
    open: (number, mappings, { fork = false, labels = [], author, workflow: own = workflow } = {}) => {
      const head = commitId(`head ${number} 1`);
      github.addCommit(head, [github.tip], treeOf(mappings, own));
      github.addPull({ number, head, fork, labels, ...(author === undefined ? {} : { author }) });
      pulls.set(number, { head, mappings, pushed: 1, fork, workflow: own });
    },
    update: (number, mappings) => {
      const { pushed, ...rest } = pull(number);
      const head = commitId(`head ${number} ${pushed + 1}`);
      github.addCommit(head, [rest.head], treeOf(mappings, rest.workflow));
      github.pushPull(number, head);
      pulls.set(number, { ...rest, head, mappings, pushed: pushed + 1 });
    },
    head: (number) => pull(number).head,
    testMerge,
    plan: (number, settings) => runStep(planStep(number, settings)),
    preparePlan: (number, settings) => prepareStep(planStep(number, settings)),
    merge: (number, method = "squash", merged) => {
      const { head, workflow: own, ...rest } = pull(number);
      const mappings = merged ?? rest.mappings;
      const before = github.tip;
      const files = treeOf(mappings, own);
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
    pushElsewhere: () => {
      const commit = commitId(`elsewhere ${github.tip}`);
      github.addCommit(commit, [github.tip]);
      github.setTip(commit);
    },
    pushDirectly: (mappings, path = "mappings.yaml") => {
      const before = github.tip;
      const commit = commitId(`direct ${before}`);
      const { "mappings.yaml": text = "", ...rest } = treeOf(mappings, workflow);
      github.addCommit(commit, [before], { [path]: text, ...rest });
      github.setTip(commit);
      recordPush(before, mappings);
    },
    apply: (settings) => runStep(applyStep(settings)),
    prepareApply: (settings) => prepareStep(applyStep(settings)),
    comments: (number) =>
      github.comments(number).flatMap(({ author, body }) => (author === "github-actions[bot]" ? [body] : [])),
  };
}
