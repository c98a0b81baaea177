// What plsync remembers of a list in the tags on it.
//
//   plsync:applied   <version>:<digest>                what its entries are, without reading them: entries of one version never
//                                                      change, so the digest is theirs while the list is at that version
//   plsync:hold      until released | until <time>     nothing changes the list until then
import { TAG } from "./prefix-list.ts";

export interface Applied {
  /** The version whose entries were read and found to be what was wanted. */
  readonly version: number;
  /** Digest of those entries: see `appliedDigest` in plan. */
  readonly digest: string;
}

export function formatApplied({ version, digest }: Applied): string {
  return `${version}:${digest}`;
}

/** Undefined when there is no such tag, or one that plsync did not write. */
export function appliedOf(tags: ReadonlyMap<string, string>): Applied | undefined {
  const parts = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(tags.get(TAG.applied) ?? "");
  return parts?.[2] === undefined ? undefined : { version: Number(parts[1]), digest: parts[2] };
}

const UNTIL_RELEASED = "until released";

export interface Hold {
  /** ISO 8601, UTC; absent: until it is released. */
  readonly until?: string;
}

/** The tag's value; letters, digits, blanks and `-:.` are allowed in tag values everywhere. */
export function formatHold({ until }: Hold): string {
  return until === undefined ? UNTIL_RELEASED : `until ${until}`;
}

/** The hold that is in force at `now` (ISO 8601, UTC). A value that cannot be read holds until it is released. */
export function holdOf(tags: ReadonlyMap<string, string>, now: string): Hold | undefined {
  const value = tags.get(TAG.hold);
  if (value === undefined) return undefined;
  const until = /^until (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/.exec(value)?.[1];
  if (until === undefined) return {};
  return now < until ? { until } : undefined;
}
