// A whole run of fleet.yml: every job that GitHub would start, with the built Action, artifacts that pass between jobs, and for each job no
// more than its permissions give it. A job without a role has no way to AWS.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import type { Token } from "../stand-ins/github/actors.ts";
import { filledIn } from "../stand-ins/workflow/expression.ts";
import {
  type Ended,
  FUNCTIONS,
  type Job,
  type Result,
  runJobs,
  runs,
  type Step,
  type Texts,
} from "../stand-ins/workflow/run.ts";
import type { StepEnd } from "./step.ts";

export const FLEET = readFileSync(new URL("../../examples/workflows/fleet.yml", import.meta.url), "utf8");
export const JOBS: Readonly<Record<string, Job>> = parse(FLEET).jobs;

const tokenOf = (job: string): string => `ghs_fleet_${job}`;

/** For GitHub's stand-in: the token of each job, with the permissions that the workflow gives it. */
export const TOKENS: Readonly<Record<string, Token>> = Object.fromEntries(
  Object.entries(JOBS).map(([name, { permissions = {} }]) => {
    const { "id-token": _, ...scopes } = permissions;
    return [tokenOf(name), { login: "github-actions[bot]", permissions: scopes }];
  }),
);

/** A step of plsync as a test starts it. */
export type StartStep = (settings: {
  readonly inputs: Texts;
  readonly environment: Texts;
  readonly isSigned: boolean;
}) => Promise<StepEnd>;

export interface FleetRun {
  readonly jobs: ReadonlyMap<string, Result>;
  /** Every plsync step, in order: of which job, and how it ended. */
  readonly steps: readonly { readonly job: string; readonly end: StepEnd }[];
}

/** What can go wrong on the way. */
export interface Trouble {
  /** Before the job starts; `artifacts`: a folder for each. */
  readonly before?: (job: string, artifacts: string) => void;
  /** Jobs that fail before their first step, by name and number in their matrix. */
  readonly lost?: readonly string[];
  /** In the place of the example's. */
  readonly workflow?: Readonly<Record<string, Job>>;
}

const NO_AWS = {
  AWS_ENDPOINT_URL: "http://127.0.0.1:9",
  AWS_ACCESS_KEY_ID: "",
  AWS_SECRET_ACCESS_KEY: "",
  AWS_SESSION_TOKEN: "",
};
/** Inputs that name files below the workspace, which a download has put there. */
const FILES = ["plan-file", "snapshots", "reports"];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "plsync-fleet-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** `{snapshot,report}-*` */
function matcher(pattern: string): RegExp {
  const source = pattern.replace(/[{},*]/g, (sign) => ({ "{": "(?:", "}": ")", ",": "|" })[sign] ?? ".*");
  return new RegExp(`^${source}$`);
}

const textsOf = (given: Step["with"], contexts: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given ?? {}).map(([key, value]) => [key, String(filledIn(String(value), contexts, FUNCTIONS))]),
  );

/** True if it succeeded: an upload of a file that is there, a download of an artifact that is there, or of any that fit. */
function passOn(artifacts: string, temp: string, isUpload: boolean, { name, pattern, path = "" }: Texts): boolean {
  if (isUpload) {
    if (name === undefined || !existsSync(path)) return false;
    rmSync(join(artifacts, name), { recursive: true, force: true });
    cpSync(path, join(artifacts, name, basename(path)), { recursive: true });
    return true;
  }
  if (name !== undefined) {
    if (!existsSync(join(artifacts, name))) return false;
    cpSync(join(artifacts, name), join(temp, path), { recursive: true });
    return true;
  }
  const wanted = matcher(pattern ?? "*");
  for (const found of readdirSync(artifacts).filter((one) => wanted.test(one))) {
    cpSync(join(artifacts, found), join(temp, path, found), { recursive: true });
  }
  return true;
}

/** `github`: the context of that name, as far as the workflow asks for it. */
export async function fleetRun(
  start: StartStep,
  github: Texts,
  inputs: Texts = {},
  { before, lost = [], workflow = JOBS }: Trouble = {},
): Promise<FleetRun> {
  const artifacts = folder();
  const steps: { job: string; end: StepEnd }[] = [];
  const startJob = async (name: string, job: Job, contexts: Readonly<Record<string, unknown>>): Promise<Ended> => {
    const { matrix } = contexts as { matrix: { number?: number } };
    before?.(name, artifacts);
    if (lost.includes(`${name} ${matrix.number ?? ""}`.trim())) return { result: "failure", outputs: {} };
    const temp = folder();
    mkdirSync(join(temp, "runner"));
    const results: Result[] = [];
    const known: Record<string, { outputs: Texts }> = {};
    const all = { ...contexts, steps: known };
    for (const step of job.steps) {
      if (!runs(step.if, all, results, false)) continue;
      const given = textsOf(step.with, all);
      if (step.uses.startsWith("actions/checkout@")) continue;
      if (step.uses.startsWith("actions/")) {
        const isDone = passOn(artifacts, temp, step.uses.startsWith("actions/upload"), given);
        results.push(isDone ? "success" : "failure");
        continue;
      }
      const { "hub-role": role, ...rest } = given;
      for (const key of FILES) if (rest[key]) rest[key] = join(temp, rest[key]);
      const end = await start({
        inputs: { ...rest, "github-token": tokenOf(name) },
        environment: { RUNNER_TEMP: temp, ...(role === undefined ? NO_AWS : {}) },
        isSigned: job.permissions?.["id-token"] === "write",
      });
      steps.push({ job: name, end });
      results.push(end.code === 0 ? "success" : "failure");
      if (step.id !== undefined) known[step.id] = { outputs: end.outputs };
    }
    const outputs = textsOf(job.outputs, all);
    return { result: results.includes("failure") ? "failure" : "success", outputs };
  };
  return { jobs: await runJobs({ jobs: workflow, github, inputs, start: startJob }), steps };
}
