// How durations, digests, commits, positions in the file and causes are written, the same in every view.
import { type AccountRegion, accountRegionKey } from "../model/account-region.ts";
import type { SourcePosition } from "../model/diagnostics/diagnostic.ts";
import type { Cause } from "../model/plan.ts";
import { counted } from "../model/sentence.ts";

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

/** `8 prefix lists in 4 account-regions`: those that lists are in, not those that are only read for sources. */
export function listsInPlaces(lists: readonly { readonly at: AccountRegion }[]): string {
  const places = new Set(lists.map(({ at }) => accountRegionKey(at)));
  return `${counted(lists.length, "prefix list")} in ${counted(places.size, "account-region")}`;
}

/** What caused a change, as it is shown beside the change or in a table. */
export function causeWords(cause: Cause | undefined): string {
  return cause === undefined ? "not known" : { pull_request: "this PR", drift: "drift" }[cause];
}

/** The first 12 of the 64 hex digits of a digest, which are enough for people; the plan file has all of them. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

/** The first 7 hex digits of a commit, as git shortens it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
