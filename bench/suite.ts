// How long the tests take, against a check of the types: the same on every machine, more or less.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Half of what it was before the suite was made faster. */
const MOST = 47.5;

function seconds(script: string): number {
  const start = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", script], { cwd: ROOT, stdio: "ignore" });
  if (status !== 0) throw new Error(`npm run ${script} ended with ${status}`);
  return (performance.now() - start) / 1_000;
}

/** The ratio of times. Fails when a test does. */
export async function suite(): Promise<readonly Figure[]> {
  const types = Math.min(seconds("types"), seconds("types"));
  return [
    {
      what: "time of npm test",
      measured: seconds("test"),
      unit: "s",
      against: { what: "npm run types", value: types },
      mustReach: MOST,
    },
  ];
}
