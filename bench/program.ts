// The built program: how long it takes to start, and how large it is.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MOST_MB } from "../dist-budgets.ts";
import type { Figure } from "./figure.ts";

const ROUNDS = 20;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLE = "mappings.example.yaml";

interface Start {
  readonly what: string;
  readonly argv: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** At most so many times as long as Node.js that runs nothing. */
  readonly mustReach: number;
}

/** What a runner gives the Action, as far as checking a file needs it. `folder` is for its files. */
function runnerEnvironment(folder: string): Readonly<Record<string, string>> {
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ repository: { default_branch: "main" } }));
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "acme/network",
    GITHUB_WORKSPACE: ROOT,
    RUNNER_TEMP: folder,
    INPUT_COMMAND: "validate",
    INPUT_CONFIG: EXAMPLE,
  };
}

function milliseconds({ argv, environment = {} }: Pick<Start, "argv" | "environment">): number {
  const env = { PATH: process.env.PATH, ...environment };
  const start = performance.now();
  const { status } = spawnSync(process.execPath, argv, { cwd: ROOT, env, stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}`);
  return performance.now() - start;
}

/** The fastest of several rounds each, taken in turn, so that other load on the machine does not count. */
function starts(folder: string): readonly Figure[] {
  const programs: readonly Start[] = [
    { what: "plsync --help", argv: ["dist/cli.js", "--help"], mustReach: 2 },
    { what: "plsync validate on the example", argv: ["dist/cli.js", "validate", "-c", EXAMPLE], mustReach: 2.5 },
    {
      what: "the Action's validate on the example",
      argv: ["dist/action.js"],
      environment: runnerEnvironment(folder),
      mustReach: 3.5,
    },
  ];
  let bare = Number.POSITIVE_INFINITY;
  const fastest = programs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    bare = Math.min(bare, milliseconds({ argv: ["-e", "0"] }));
    for (const [at, one] of programs.entries()) fastest[at] = Math.min(fastest[at] ?? 0, milliseconds(one));
  }
  const against = { what: "node -e 0", value: bare };
  return programs.map(({ what, mustReach }, at) => ({
    what: `start of ${what}`,
    measured: fastest[at] ?? 0,
    unit: "ms",
    against,
    mustReach,
  }));
}

function sizes(): readonly Figure[] {
  const dist = join(ROOT, "dist");
  const bytes = readdirSync(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: ROOT });
  const [{ size }] = JSON.parse(packed.toString());
  return [
    { what: "size of dist/", measured: bytes / 1e6, unit: "MB", mustReach: MOST_MB.dist },
    { what: "size of the packed package", measured: size / 1e6, unit: "MB", mustReach: MOST_MB.packed },
  ];
}

/** The ratios of start times and the sizes of dist/, which must be built, and of the package. */
export async function program(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "plsync-bench-"));
  try {
    return [...starts(folder), ...sizes()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
