// Reads a saved plan from a file.
import { readFileSync, statSync } from "node:fs";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { sha256 } from "../model/sha256.ts";
import { type DecodedPlan, decodePlan } from "./decode-plan.ts";

/** A plan of a million entries takes about 300 MB; a file larger than this is no plan. */
const MOST_BYTES = 512 * 1024 * 1024;

function unreadable(path: string, why: string): DecodedPlan {
  const diagnostic: Diagnostic = {
    code: "plan_unreadable",
    severity: "error",
    summary: `the plan file ${path} ${why}`,
    remedy: "Write one with `plsync plan --out FILE`.",
  };
  return { ok: false, diagnostics: [diagnostic] };
}

function altered(path: string, digest: string): DecodedPlan {
  const diagnostic: Diagnostic = {
    code: "plan_tampered",
    severity: "error",
    summary: `the plan file ${path} is not the one that was meant: its SHA-256 is ${digest.slice(0, 12)}…`,
    detail: "Nothing of it was used.",
    remedy: "Make a new plan, and find out who can change the file on its way.",
  };
  return { ok: false, diagnostics: [diagnostic] };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "does not exist";
    case "EISDIR":
      return "is a directory";
    case "EACCES":
    case "EPERM":
      return "cannot be read: permission denied";
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Reads and checks the plan in the file at `path`. What is wrong with the file or its content is a diagnostic, never an exception.
 * `digest`: SHA-256 of the file that is meant, 64 hex digits; absent: any. Of another file nothing is parsed.
 */
export function readPlanFile(path: string, digest?: string): DecodedPlan {
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES) return unreadable(path, "is too large to be a plan");
    text = readFileSync(path, "utf8");
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
  const found = digest === undefined ? undefined : sha256(text);
  if (found !== undefined && found !== digest) return altered(path, found);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(path, text.trim() === "" ? "is empty" : "is not JSON");
  }
  const decoded = decodePlan(value);
  return decoded.ok
    ? decoded
    : { ok: false, diagnostics: decoded.diagnostics.map((one) => ({ ...one, summary: `${path}: ${one.summary}` })) };
}
