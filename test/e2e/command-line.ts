// Runs the built program in a child process, as a shell would, with nothing of this process' environment but what it needs.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { QUICK_TIME } from "./quick-time.ts";

export const PROGRAM = resolve("dist/cli.js");

export interface Ended {
  /** The exit code, or the name of the signal. */
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

export interface Start {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Told the process id. */
  readonly onStart?: (pid: number) => void;
}

/** What every program needs. */
export const BASE: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? "",
  HOME: tmpdir(),
  AWS_REGION: "eu-west-1",
  AWS_EC2_METADATA_DISABLED: "true",
};

export function run(
  program: string,
  argv: readonly string[],
  { cwd, environment = {}, onStart }: Start,
): Promise<Ended> {
  const child = spawn(program, argv, { cwd, env: { ...BASE, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  if (child.pid !== undefined) onStart?.(child.pid);
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: code ?? signal ?? "", out, err }));
  });
}

/** In quick time. */
export function plsync(line: string | readonly string[], start: Start): Promise<Ended> {
  const argv = typeof line === "string" ? line.split(" ") : line;
  return run(process.execPath, [PROGRAM, ...argv], { ...start, environment: { ...QUICK_TIME, ...start.environment } });
}

/** A directory of its own, with these files in it. */
export function directory(files: Readonly<Record<string, string | Uint8Array>> = {}): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "plsync-test-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
