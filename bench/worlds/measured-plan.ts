// Runs the built `plsync plan` on a company in which there is nothing to do, in a process of its own.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measuredRun, type Run } from "../measured-process.ts";
import type { CompanySize } from "./company.ts";
import { type ServedCompany, serveCompany, type Traffic } from "./served-company.ts";

export interface MeasuredPlan extends Run, Traffic {}

/** Of every call, in ms: about what EC2 takes within a Region. */
export const REQUEST_MS = 50;

/** Fails unless the plan says that nothing changes and that it looked at every list. */
export async function measuredPlan(company: ServedCompany): Promise<MeasuredPlan> {
  const folder = mkdtempSync(join(tmpdir(), "plsync-bench-"));
  try {
    const file = join(folder, "mappings.yaml");
    writeFileSync(file, company.text);
    // With --detailed-exitcode, a change would end it with 2.
    const run = await measuredRun(["dist/cli.js", "plan", "-c", file, "--detailed-exitcode"], company.environment);
    const { accounts, regions, lists } = company.size;
    const all = (accounts * regions * lists).toLocaleString("en");
    if (!run.stdout.includes(`No changes. ${all} prefix list`))
      throw new Error(`an odd plan: ${run.stdout.slice(-500)}`);
    return { ...run, ...(await company.traffic()) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of a company that is served for this only, with EC2's token buckets on. */
export async function planOf(size: CompanySize): Promise<MeasuredPlan> {
  const company = await serveCompany(size, { requestMs: REQUEST_MS, throttling: true });
  try {
    return await measuredPlan(company);
  } finally {
    company.close();
  }
}
