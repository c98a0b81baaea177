// Tells the report of an apply from a plan, without reading more of the file than its beginning.
import { closeSync, openSync, readSync } from "node:fs";

/** Bytes at the beginning, which name the plan of a report. */
const HEAD_BYTES = 512;

/** True for the report of an apply; false for a plan, and for what cannot be read. */
export function isReportFile(path: string): boolean {
  try {
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      return /"plan_digest"/.test(head.toString("utf8", 0, readSync(file, head, 0, HEAD_BYTES, 0)));
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
