// A stand-in for the engine that runs a fleet: it starts the jobs of a matrix as the program's child processes, some at a time, and hands
// on what jobs hand on: files as artifacts, digests as outputs.
import type { Ended } from "../command-line.ts";

/** Runs the program; the answer is what it printed and how it ended. */
export type Run = (argv: readonly string[]) => Promise<Ended>;

export interface Job {
  readonly shard: string;
  readonly number: number;
  readonly accounts: string;
}

/** Jobs at once. */
const AT_ONCE = 3;

/** Every job of the matrix, in its order. */
export async function runJobs<T>(jobs: readonly Job[], run: (job: Job) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  const open = [...jobs.entries()];
  const worker = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) results[next[0]] = await run(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Of a program that must end well. */
function output({ code, out, err }: Ended): string {
  if (code !== 0) throw new Error(`ended with ${code}: ${err.slice(-2_000)}`);
  return out;
}

/** The jobs that `plsync matrix` names. */
export async function matrix(run: Run, ...options: readonly string[]): Promise<readonly Job[]> {
  return JSON.parse(output(await run(["matrix", ...options]))).include;
}

/** All shards are read; answers the options with which a plan takes what they left. */
export async function observed(run: Run, shards: number): Promise<readonly string[]> {
  const jobs = await matrix(run, "--shards", String(shards));
  const options = await runJobs(jobs, async ({ shard, number }) => {
    const file = `shard-${number}.gz`;
    const told = output(await run(["observe", "--shard", shard, "--out", file, "--json"]));
    return ["--snapshot", file, "--snapshot-digest", JSON.parse(told).sha256 as string];
  });
  return options.flat();
}

/** The plan is applied: its shards, and once all have succeeded what it deletes. Answers the files of the reports. */
export async function applied(run: Run, plan: string, shards: number): Promise<readonly string[]> {
  const jobs = await matrix(run, "--plan", plan, "--shards", String(shards));
  const digest = JSON.parse(output(await run(["show", plan, "--json"]))).digests.exact as string;
  const apply = async (report: string, ...part: readonly string[]) => {
    const line = ["apply", "--plan", plan, "--expect-digest", digest, ...part, "--report", report];
    return { report, succeeded: (await run(line)).code === 0 };
  };
  const ended = await runJobs(jobs, ({ shard, number }) => apply(`report-${number}.json`, "--shard", shard));
  const all = ended.every(({ succeeded }) => succeeded);
  return [...ended, ...(all ? [await apply("report-deletions.json", "--deletions")] : [])].map(({ report }) => report);
}
