// What a runner of GitHub gives one step of a workflow, and what the step leaves behind: environment, files, outputs, summary.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { checkOutCommit } from "../github/check-out-commit.ts";
import { HEAD, MERGE, type RunnerEvent } from "../github/payloads.ts";
import { JOB_TOKEN } from "../stand-ins/github/actors.ts";
import { type GitHubStandIn, gitHubStandIn } from "../stand-ins/github/stand-in.ts";
import type { JobClaims } from "../stand-ins/github/tokens.ts";
import { QUICK_TIME } from "./quick-time.ts";

export interface StepSettings {
  readonly event: RunnerEvent;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Path in the checkout → text. */
  readonly files: Readonly<Record<string, string>>;
  /** A directory that is checked out already. Without one, the workspace is a checkout of the event's commit. */
  readonly checkout?: string;
  /** What earlier steps have put into the environment, such as credentials. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Without one, a repository whose newest commit is that of the event, and pull request 12: merged by a push, else open. */
  readonly github?: GitHubStandIn;
  /** Of the event. */
  readonly sha?: string;
  /** Number of the workflow run. */
  readonly run?: number;
  /** Path of the workflow that runs; with one the job has `id-token: write`, and tokens that `github` signs. */
  readonly workflow?: string;
  /** Claims of those tokens that differ from what follows from the event. */
  readonly claims?: Readonly<Record<string, string>>;
}

async function standIn(event: RunnerEvent, sha: string): Promise<GitHubStandIn> {
  const github = await gitHubStandIn();
  const isMerged = event.name === "push" && event.ref === "refs/heads/main";
  github.addPull({ number: 12, head: HEAD, ...(isMerged ? { mergeCommit: sha } : {}) });
  github.setTip(sha);
  return github;
}

/** What a runner says of a job with `id-token: write` in a workflow of the repository. */
function jobEnvironment(
  api: GitHubStandIn,
  { event, run = 4711, sha = MERGE, workflow, claims = {} }: StepSettings,
): Readonly<Record<string, string>> {
  if (workflow === undefined) return {};
  const isPull = event.name === "pull_request";
  const job: JobClaims = {
    ...{ event_name: event.name, ref: event.ref, sha, actor: event.actor ?? "jane", run_id: String(run), workflow },
    ...{ base_ref: isPull ? "main" : "", head_ref: isPull ? "workers" : "", other: claims },
  };
  return {
    ...api.startJob(job),
    GITHUB_SERVER_URL: api.url,
    GITHUB_WORKFLOW_REF: `acme/network/${workflow}@${event.ref}`,
  };
}

export interface StepEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the files hold that the outputs name; JSON is parsed. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** The lines of the log that the runner takes for commands, but for the one that hides the token of the job. */
  readonly commands: readonly string[];
  /** The rest of the log. */
  readonly log: string;
}

/** As the runner finds them (actions/runner, ActionCommand.cs): `::` after blanks, `##[` anywhere. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith("::") || line.includes("##[");
}

/** `name<<delimiter`, the lines of the value, the delimiter. */
function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of file.matchAll(/^([^<\n]+)<<(.+)\n([\s\S]*?)\n\2$/gm)) {
    outputs[name ?? ""] = value ?? "";
  }
  return outputs;
}

function readFiles(outputs: Readonly<Record<string, string>>): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  for (const name of ["plan-json", "plan-text", "plan-html", "lists-json"]) {
    const path = outputs[name];
    if (!path) continue;
    const content = readFileSync(path, "utf8");
    files[name] = path.endsWith(".json") ? JSON.parse(content) : content;
  }
  return files;
}

/** A step that is about to run. */
export interface Step {
  /** Its working directory: the workspace. */
  readonly workspace: string;
  /** All variables that its process has. They make its time quick. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What it left behind, once its process has ended like this. */
  end(code: number | null, stdout: string, stderr: string): StepEnd;
}

/** Lays out everything that the step finds; removed when the test is over. */
export async function layOutStep(settings: StepSettings): Promise<Step> {
  const { event, inputs = {}, files, checkout, environment = {}, github, sha = MERGE, run = 4711 } = settings;
  const api = github ?? (await standIn(event, sha));
  const root = mkdtempSync(join(tmpdir(), "plsync-runner-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const inRoot = (name: string, content: string): string => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  };
  const workspace = checkout ?? join(root, "work");
  const temp = join(root, "temp");
  for (const directory of [workspace, temp]) mkdirSync(directory, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
  if (checkout === undefined) checkOutCommit(workspace, sha);
  for (const [path, content] of Object.entries(files)) writeFileSync(join(workspace, path), content);
  const output = inRoot("output", "");
  const summary = inRoot("summary", "");
  return {
    workspace,
    environment: {
      PATH: process.env.PATH,
      HOME: root,
      NO_COLOR: "1",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_REGION: "eu-west-1",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: inRoot("event.json", JSON.stringify(event.payload)),
      GITHUB_REF: event.ref,
      GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
      GITHUB_SHA: sha,
      GITHUB_ACTOR: event.actor ?? "jane",
      GITHUB_TRIGGERING_ACTOR: event.actor ?? "jane",
      GITHUB_REPOSITORY: "acme/network",
      GITHUB_REPOSITORY_ID: "711",
      GITHUB_ACTION_REPOSITORY: "plsync/plsync",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
      ...api.environment,
      ...jobEnvironment(api, settings),
      "INPUT_GITHUB-TOKEN": JOB_TOKEN,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...QUICK_TIME,
      ...environment,
    },
    end: (code, stdout, stderr) => {
      const lines = stdout.split("\n");
      const outputs = parseOutputs(readFileSync(output, "utf8"));
      return {
        code,
        stdout,
        stderr,
        outputs,
        files: readFiles(outputs),
        summary: readFileSync(summary, "utf8"),
        commands: lines.filter((line) => isCommand(line) && line !== `::add-mask::${JOB_TOKEN}`),
        log: lines.filter((line) => !isCommand(line)).join("\n"),
      };
    },
  };
}
