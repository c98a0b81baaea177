// Durations, digests, commits, places in the file and causes, said alike in every view.
import type { AccountRegion } from "../model/account-region.ts";
import type { SourcePosition } from "../model/diagnostics/diagnostic.ts";
import type { Cause } from "../model/plan.ts";

/** `0.9s`, `11.4s`, `3m 05s`. */
export function duration(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)}s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}m ${String(seconds % 60).padStart(2, "0")}s`;
}

/** `network (111111111111) eu-west-1`. */
export function regionTitle(at: AccountRegion): string {
  return `${at.account} (${at.accountId}) ${at.region}`;
}

/** `mappings.yaml:41`. */
export function lineOf(position: SourcePosition): string {
  return `${position.file}:${position.line}`;
}

/** Whose doing a change is, beside it or in a table. */
export function causeWords(cause: Cause | undefined): string {
  return cause === undefined ? "not known" : { pull_request: "this PR", drift: "drift" }[cause];
}

/** What is shown of a digest; the whole of it is in the plan file. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

/** A commit as git shortens it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
