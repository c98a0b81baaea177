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

function fulfilled(end: Ended, codes: readonly number[]): Ended {
  if (!codes.includes(Number(end.code))) throw new Error(`ended with ${end.code}: ${end.err.slice(-2_000)}`);
  return end;
}

/** The jobs that `plsync matrix` names. */
export async function matrix(run: Run, ...options: readonly string[]): Promise<readonly Job[]> {
  return JSON.parse(fulfilled(await run(["matrix", ...options]), [0]).out).include;
}

/** All shards are read; answers the options with which a plan takes what they left. */
export async function observed(run: Run, shards: number): Promise<readonly string[]> {
  const jobs = await matrix(run, "--shards", String(shards));
  const options = await runJobs(jobs, async ({ shard, number }) => {
    const file = `shard-${number}.gz`;
    const end = fulfilled(await run(["observe", "--shard", shard, "--out", file, "--json"]), [0]);
    return ["--snapshot", file, "--snapshot-digest", JSON.parse(end.out).sha256 as string];
  });
  return options.flat();
}

/** The plan is applied: its shards, and what it deletes once all have succeeded. Answers the files of the reports. */
export async function applied(run: Run, plan: string, shards: number): Promise<readonly string[]> {
  const jobs = await matrix(run, "--plan", plan, "--shards", String(shards));
  const digest = JSON.parse(fulfilled(await run(["show", plan, "--json"]), [0]).out).digests.exact as string;
  const apply = async (report: string, ...part: readonly string[]): Promise<string> => {
    const line = ["apply", "--plan", plan, "--expect-digest", digest, ...part, "--report", report];
    fulfilled(await run(line), [0]);
    return report;
  };
  const reports = await runJobs(jobs, ({ shard, number }) => apply(`report-${number}.json`, "--shard", shard));
  return [...reports, await apply("report-deletions.json", "--deletions")];
}
