// Which jobs of a workflow run, in which order, and what each is told of those before it: GitHub's part of a run (GitHub Docs, "Workflow
// syntax" and "Control jobs with conditions"). What happens in a job is up to whoever asks.
import { evaluate, type Functions, filledIn } from "./expression.ts";

export type Result = "success" | "failure" | "cancelled" | "skipped";
export type Texts = Readonly<Record<string, string>>;

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly strategy?: { readonly matrix: string };
  readonly permissions?: Texts;
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
}

export interface Ended {
  readonly result: Exclude<Result, "skipped">;
  readonly outputs: Texts;
}

export interface RunSettings {
  readonly jobs: Readonly<Record<string, Job>>;
  readonly github: Texts;
  readonly inputs?: Texts;
  /** Runs a job, or one of its matrix. */
  readonly start: (name: string, job: Job, contexts: Readonly<Record<string, unknown>>) => Promise<Ended>;
}

/** What GitHub has beside `success()` and its like. */
export const FUNCTIONS: Functions = {
  toJSON: (value) => JSON.stringify(value ?? null),
  fromJSON: (text) => JSON.parse(String(text)),
  format: (text, ...values) => String(text).replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};

const STATUS = /\b(?:success|failure|always|cancelled)\(\)/;

/** True if the job or step runs. Without `success()` or its like, everything before it must have succeeded. */
export function runs(
  condition: string | undefined,
  contexts: unknown,
  before: readonly Result[],
  isCancelled: boolean,
) {
  const status: Functions = {
    ...FUNCTIONS,
    always: () => true,
    cancelled: () => isCancelled,
    success: () => !isCancelled && before.every((result) => result === "success"),
    failure: () => !isCancelled && before.includes("failure"),
  };
  const whole = condition?.trim() || "success()";
  return Boolean(evaluate(STATUS.test(whole) ? whole : `success() && (${whole})`, contexts, status));
}

/** Job → how it ended. Once a job was cancelled, the run is. */
export async function runJobs({ jobs, github, inputs = {}, start }: RunSettings): Promise<ReadonlyMap<string, Result>> {
  const ended = new Map<string, { readonly result: Result; readonly outputs: Texts }>();
  let isCancelled = false;
  for (const [name, job] of Object.entries(jobs)) {
    const before = [job.needs ?? []].flat();
    const needs = Object.fromEntries(before.map((other) => [other, ended.get(other)]));
    const contexts = { github, inputs, needs };
    const results = before.map((other) => ended.get(other)?.result ?? "skipped");
    if (!runs(job.if, contexts, results, isCancelled)) {
      ended.set(name, { result: "skipped", outputs: {} });
      continue;
    }
    const matrix = job.strategy && (filledIn(job.strategy.matrix, contexts, FUNCTIONS) as { include: unknown[] });
    const ends: Ended[] = [];
    for (const entry of matrix?.include ?? [{}]) ends.push(await start(name, job, { ...contexts, matrix: entry }));
    const all = ends.map(({ result }) => result);
    isCancelled ||= all.includes("cancelled");
    ended.set(name, {
      result: (["cancelled", "failure"] as const).find((result) => all.includes(result)) ?? "success",
      // The outputs of all jobs of a matrix are put together; empty ones are none.
      outputs: Object.fromEntries(
        ends.flatMap(({ outputs }) => Object.entries(outputs).filter(([, text]) => text !== "")),
      ),
    });
  }
  return new Map([...ended].map(([name, { result }]) => [name, result]));
}
