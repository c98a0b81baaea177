// What plsync remembers about a list, in tags on the list itself.
//
//   plsync:applied   <version>:<digest>                tells what its entries are without reading them: the entries of one version
//                                                      never change, so the digest holds as long as the list has that version
//   plsync:hold      until released | until <time>,    nothing changes the list until then
//                    then, optionally, since <time>
import { TAG } from "../prefix-list.ts";

export interface Applied {
  /** The version whose entries were read and found to be what was wanted. */
  readonly version: number;
  /** Digest of those entries, 64 hex digits: `appliedDigest` in plan/known-entries.ts. */
  readonly digest: string;
}

/** The value of the tag `plsync:applied`. */
export function formatApplied({ version, digest }: Applied): string {
  return `${version}:${digest}`;
}

/** What the tag `plsync:applied` says; undefined when there is none, or plsync did not write it. */
export function appliedOf(tags: ReadonlyMap<string, string>): Applied | undefined {
  const value = tags.get(TAG.applied);
  const parts = value === undefined ? null : /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(value);
  return parts?.[2] === undefined ? undefined : { version: Number(parts[1]), digest: parts[2] };
}

export interface Hold {
  /** When it began: ISO 8601, UTC; absent where the tag does not say. */
  readonly since?: string;
  /** When it ends by itself: ISO 8601, UTC; absent: when it is released. */
  readonly until?: string;
}

const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`;
const HOLD = new RegExp(`^until (?:released|(${TIME}))(?: since (${TIME}))?$`);

/** The value of the tag `plsync:hold`. Every AWS service allows letters, digits, spaces and `-:.` in tag values. */
export function formatHold({ since, until }: Hold): string {
  return `until ${until ?? "released"}${since === undefined ? "" : ` since ${since}`}`;
}

/** The hold that is in force at `now` (ISO 8601, UTC). A value that cannot be read holds until it is released. */
export function holdOf(tags: ReadonlyMap<string, string>, now: string): Hold | undefined {
  const value = tags.get(TAG.hold);
  if (value === undefined) return undefined;
  const [, until, since] = HOLD.exec(value) ?? [];
  if (until !== undefined && now >= until) return undefined;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

/** `since 2026-11-27T02:00:00Z, until it is released`; the first half only where it is known. */
export function holdPhrase({ since, until }: Hold): string {
  const end = `until ${until ?? "it is released"}`;
  return since === undefined ? end : `since ${since}, ${end}`;
}
