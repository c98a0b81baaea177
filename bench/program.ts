// The built program: how long it takes to start, and how large it is.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const ROUNDS = 15;
const ROOT = fileURLToPath(new URL("..", import.meta.url));

function milliseconds(argv: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, argv, { cwd: ROOT, stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}`);
  return performance.now() - start;
}

/** The fastest of several rounds each, taken in turn, so that other load on the machine does not count. */
function start(): Figure {
  const [bare, validate]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(milliseconds(["-e", "0"]));
    validate.push(milliseconds(["dist/cli.js", "validate", "-c", "mappings.example.yaml"]));
  }
  return {
    what: "start of plsync validate on the example file, against node -e 0",
    measured: Math.min(...validate) / Math.min(...bare),
    unit: "×",
    mustReach: 3,
  };
}

function size(): Figure {
  const dist = join(ROOT, "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { what: "size of dist/", measured: bytes / 1e6, unit: "MB", mustReach: 5 };
}

/** The ratio of start times and the size of dist/, which must be built. */
export async function program(): Promise<readonly Figure[]> {
  return [start(), size()];
}
