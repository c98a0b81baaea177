// Reads what `apply --report FILE` wrote: the report of one job that applied a part of a saved plan.
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { listOf, Misfit, number, oneOf, record, text } from "../model/codec/codec.ts";
import { DIAGNOSTIC, POSITION } from "../model/codec/diagnostic.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { ApplyReport, ReportRow } from "../model/report.ts";

/** A report of 10,000 lists takes about 8 MB; a file larger than this is none. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A report of the plan that is meant. */
export interface PartReport {
  readonly report: ApplyReport;
  /** `3/20`, `deletions`; absent: the plan was applied by one job. */
  readonly part?: string;
}

export type ReadReport =
  | ({ readonly ok: true } & PartReport)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

type FlatRow = Omit<ReportRow, "at" | "sizeBefore" | "sizeAfter"> & {
  readonly account: string;
  readonly accountId: string;
  readonly region: string;
  readonly maxEntriesBefore?: number;
  readonly maxEntriesAfter?: number;
};

const ROW = record<FlatRow>(
  {
    address: text(),
    account: text(),
    accountId: text(),
    region: text(),
    name: text(),
    mapping: text(),
    kind: oneOf("create", "update", "delete", "retain", "keep", "unknown"),
    outcome: oneOf("done", "already", "unchanged", "held", "failed", "not-done", "not-planned"),
    result: text(),
    id: text(),
    versionBefore: number,
    versionAfter: number,
    maxEntriesBefore: number,
    maxEntriesAfter: number,
    entriesAfter: number,
    added: number,
    removed: number,
    kept: number,
    described: number,
    waiting: number,
    milliseconds: number,
    position: POSITION,
  },
  "mapping",
  "id",
  "versionBefore",
  "versionAfter",
  "maxEntriesBefore",
  "maxEntriesAfter",
  "entriesAfter",
  "waiting",
  "position",
);

interface Document {
  readonly planDigest: string;
  readonly part?: string;
  readonly milliseconds: number;
  readonly rows: readonly FlatRow[];
  readonly diagnostics: readonly Omit<Diagnostic, "excerpt">[];
}

const DOCUMENT = record<Document>(
  { planDigest: text(), part: text(), milliseconds: number, rows: listOf(ROW), diagnostics: listOf(DIAGNOSTIC) },
  "part",
);

function rowOf({ account, accountId, region, maxEntriesBefore, maxEntriesAfter, ...row }: FlatRow): ReportRow {
  return {
    ...row,
    at: { account, accountId, region },
    ...(maxEntriesBefore === undefined ? {} : { sizeBefore: maxEntriesBefore }),
    ...(maxEntriesAfter === undefined ? {} : { sizeAfter: maxEntriesAfter }),
  };
}

function unusable(path: string, why: string): ReadReport {
  const remedy = "`plsync apply --plan FILE --report FILE` writes one.";
  return {
    ok: false,
    diagnostics: [{ code: "report_unusable", severity: "error", summary: `the report ${path} ${why}`, remedy }],
  };
}

/** True for JSON that is a report and not a plan. */
export function isReport(json: unknown): boolean {
  return typeof json === "object" && json !== null && "rows" in json && !("lists" in json);
}

/** What a report is held against. */
export interface ExpectedReport {
  /** The plan that it must be of. */
  readonly plan: Pick<Plan, "digests">;
  /** SHA-256 of the files that may be used; absent: any. */
  readonly digests?: ReadonlySet<string>;
}

/** Reads and checks the report. */
export function readReportFile(path: string, { plan, digests }: ExpectedReport): ReadReport {
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > MOST_BYTES) return unusable(path, "is too large to be a report");
    bytes = readFileSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return unusable(path, isMissing ? "does not exist" : `cannot be read: ${(error as Error).message}`);
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (digests?.has(sha256) === false) {
    return unusable(path, `is not one that a job of this run wrote: its SHA-256 is ${sha256.slice(0, 12)}…`);
  }
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isReport(json)) return unusable(path, "is no report of an apply");
    const { planDigest, part, rows, diagnostics, milliseconds } = DOCUMENT.decode(json);
    if (planDigest !== plan.digests.exact) return unusable(path, "is of another plan");
    const report = { rows: rows.map(rowOf), diagnostics, milliseconds };
    return { ok: true, report, ...(part === undefined ? {} : { part }) };
  } catch (error) {
    return unusable(path, error instanceof Misfit ? `cannot be used: ${error.message}` : "is not JSON");
  }
}
