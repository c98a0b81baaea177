// The job of a fleet that plans: from the snapshots of 20 shards with 250,000 interfaces, by the built program. AWS is not asked.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { measuredRun, type Run } from "./measured-process.ts";
import type { CompanySize } from "./worlds/company.ts";
import { type ServedCompany, serveCompany } from "./worlds/served-company.ts";

const SIZE: CompanySize = { accounts: 20, regions: 5, lists: 20, interfaces: 2_500 };
const SHARDS = 20;
const INTERFACES = SIZE.accounts * SIZE.regions * SIZE.interfaces;

/** The options with which a plan takes the snapshots that its jobs leave in the folder. */
async function observed({ environment }: ServedCompany, folder: string, file: string): Promise<readonly string[]> {
  const options: string[] = [];
  for (let index = 1; index <= SHARDS; index++) {
    const path = join(folder, `shard-${index}.gz`);
    const line = ["observe", "-c", file, "--shard", `${index}/${SHARDS}`, "--out", path, "--json"];
    const { stdout } = await measuredRun(["dist/cli.js", ...line], environment);
    options.push("--snapshot", path, "--snapshot-digest", JSON.parse(stdout).sha256);
  }
  return options;
}

async function planFromSnapshots(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "plsync-bench-"));
  const company = await serveCompany(SIZE, { requestMs: 0, throttling: false });
  try {
    const file = join(folder, "mappings.yaml");
    writeFileSync(file, company.text);
    const snapshots = await observed(company, folder, file);
    company.close();
    const run = await measuredRun(["dist/cli.js", "plan", "-c", file, ...snapshots, "--detailed-exitcode"], {});
    if (!run.stdout.includes("No changes. 2,000 prefix lists"))
      throw new Error(`an odd plan: ${run.stdout.slice(-500)}`);
    return run;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Its memory at its peak, in MiB. */
export async function fleetPlan(): Promise<readonly Figure[]> {
  const { peakMiB, cpuMs } = await planFromSnapshots();
  return [
    {
      what: `memory of a plan from the snapshots of ${SHARDS} shards, ${INTERFACES.toLocaleString("en")} interfaces (processor time ${(cpuMs / 1_000).toFixed(1)} s)`,
      measured: peakMiB,
      unit: "MiB",
      mustReach: 512,
    },
  ];
}
