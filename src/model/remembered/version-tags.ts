// What the tags of a list say of its versions: the one that the last apply left, the one that was there before, and the one that
// a rollback made.
//
//   plsync:applied    7:<digest>     version 7 is as an apply left it (list-tags.ts)
//   plsync:previous   5              before the last apply that changed entries, plsync had left version 5
//   plsync:restored   8:5            a rollback made version 8, with the entries of version 5
//
// An apply makes several versions, and one that was killed leaves a list between two. So `previous` is never the version that an
// apply happened to start from, but the last one that an earlier apply or rollback is known to have finished.

import { TAG } from "../prefix-list.ts";
import { appliedOf } from "./list-tags.ts";

export interface Restored {
  /** The version that the rollback made. */
  readonly version: number;
  /** The older version whose entries it has. */
  readonly from: number;
}

/** The value of `plsync:restored`. */
export function formatRestored({ version, from }: Restored): string {
  return `${version}:${from}`;
}

/** The last rollback; undefined when there was none, or the tag is not one that plsync wrote. */
export function restoredOf(tags: ReadonlyMap<string, string>): Restored | undefined {
  const value = tags.get(TAG.restored);
  const parts = value === undefined ? null : /^([1-9]\d{0,9}):([1-9]\d{0,9})$/.exec(value);
  return parts === null ? undefined : { version: Number(parts[1]), from: Number(parts[2]) };
}

/** The version before the last apply that changed entries; undefined when the tags do not say. */
export function previousOf(tags: ReadonlyMap<string, string>): number | undefined {
  const value = tags.get(TAG.previous) ?? "";
  return /^[1-9]\d{0,9}$/.test(value) ? Number(value) : undefined;
}

/** The newest version that an apply or a rollback is known to have finished; undefined when there is none. */
export function finishedVersion(tags: ReadonlyMap<string, string>): number | undefined {
  const applied = appliedOf(tags)?.version;
  const restored = restoredOf(tags)?.version;
  if (applied === undefined || restored === undefined) return applied ?? restored;
  return Math.max(applied, restored);
}

/** True if the version is the first one of a list that was created without entries: nothing that anybody wants back. */
export function isEmptyBirth(version: number, entries: number): boolean {
  return version === 1 && entries === 0;
}
