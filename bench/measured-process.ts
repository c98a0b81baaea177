// Runs a Node.js program in a process of its own and says what it cost.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a process used until it ended. */
export interface Usage {
  /** Processor time of all its threads. */
  readonly cpuMs: number;
  /** Processor time of the thread that runs JavaScript. */
  readonly threadMs: number;
  /** Time for which that thread could have gone on, but other programs had the machine's cores; 0 where the system does not tell. */
  readonly waitedMs: number;
  /** The most memory that it had at any time. */
  readonly peakMiB: number;
}

export interface Run extends Usage {
  /** Of the clock on the wall, without `waitedMs`: the time of a machine that has nothing else to do. */
  readonly wallMs: number;
  readonly stdout: string;
}

const REPORT = fileURLToPath(new URL("report-usage.mjs", import.meta.url));
const ROOT = fileURLToPath(new URL("..", import.meta.url));

const collected = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
};

/** `argv`: the program and its arguments. Fails unless it ends with 0. */
export async function measuredRun(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const start = performance.now();
  const { GITHUB_ACTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", REPORT, ...argv], {
    cwd: ROOT,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [, out, err, report] = child.stdio;
  const ended = new Promise<[status: number | null, wallMs: number]>((resolve) =>
    child.once("exit", (status) => resolve([status, performance.now() - start])),
  );
  const texts = [out, err, report].map((stream) => collected(stream as NodeJS.ReadableStream));
  const [status, wallMs] = await ended;
  const [stdout = "", stderr = "", usage = ""] = await Promise.all(texts);
  if (status !== 0)
    throw new Error(`${argv.join(" ")} ended with ${status}:\n${stdout.slice(-2_000)}${stderr.slice(-2_000)}`);
  const used = JSON.parse(usage) as Usage;
  return { ...used, wallMs: wallMs - used.waitedMs, stdout };
}
