// Files for later steps: the plan as JSON, as text and as a page, and the ids of the lists.
import { createHash, type Hash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../github/event.ts";
import type { Outputs } from "../../github/outputs.ts";
import { compareText, listAddress } from "../../model/account-region.ts";
import type { Plan } from "../../model/plan.ts";
import { planFileText } from "../../plan-file/plan-text.ts";
import { jsonText } from "../../render/json-text.ts";
import { planText } from "../../render/terminal/plan-text.ts";
import type { AppliedStep, PlannedStep } from "./step-result.ts";

type Files = Pick<Outputs, "plan-json" | "plan-json-digest" | "plan-text" | "plan-html" | "lists-json">;

/** Columns of the text. */
const WIDTH = 120;

/**
 * The id, pl-…, of every list that exists after the run, by address; of a split list also the ids of all parts that exist, in the order of
 * their numbers, by the address with the name that the file gives all of them.
 */
export function listIds(result: PlannedStep | AppliedStep): Record<string, string | readonly string[]> {
  const ids = new Map<string, string>();
  for (const { address, change } of result.plan.lists) {
    if (change.kind !== "create") ids.set(address, change.have.id);
  }
  for (const row of result.kind === "applied" ? result.report.rows : []) {
    const isGone = row.kind === "delete" && (row.outcome === "done" || row.outcome === "already");
    if (isGone) ids.delete(row.address);
    else if (row.id !== undefined) ids.set(row.address, row.id);
  }
  return { ...Object.fromEntries(ids), ...idsOfParts(result.plan, ids) };
}

function idsOfParts({ lists }: Plan, ids: ReadonlyMap<string, string>): Record<string, readonly string[]> {
  const parts = lists.filter(
    ({ partOf, mapping, name }) => mapping !== undefined && ![undefined, name].includes(partOf),
  );
  const numbered = parts.toSorted((a, b) => a.name.length - b.name.length || compareText(a.name, b.name));
  const groups = Map.groupBy(numbered, ({ at, partOf = "" }) => listAddress(at, partOf));
  return Object.fromEntries(
    [...groups].map(([address, own]) => [address, own.flatMap((part) => ids.get(part.address) ?? [])]),
  );
}

/** Writes them to a new directory below RUNNER_TEMP, so that the steps of a job never overwrite each other's. Answers the outputs that name them. */
export async function writeFiles(result: PlannedStep | AppliedStep, environment: Environment): Promise<Files> {
  const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
  const write = (name: string, pieces: string | Iterable<string>, hash?: Hash): string => {
    const path = join(directory, name);
    const file = openSync(path, "w", 0o600);
    try {
      for (const piece of typeof pieces === "string" ? [pieces] : pieces) {
        hash?.update(piece);
        writeFileSync(file, piece);
      }
    } finally {
      closeSync(file);
    }
    return path;
  };
  const { plan } = result;
  // Only a run with a plan needs the code of the page.
  const { planPage } = await import("../../render/html/plan-page.ts");
  const hash = createHash("sha256");
  return {
    "plan-json": write("plan.json", planFileText(plan), hash),
    "plan-json-digest": hash.digest("hex"),
    "plan-text": write("plan.txt", planText(plan, { width: WIDTH, color: false, verbose: true, wide: true })),
    "plan-html": write("plan.html", planPage(plan)),
    "lists-json": write("lists.json", jsonText(listIds(result))),
  };
}
