// Which lists a sync reads anew, although their tag `plsync:applied` says what they hold: whoever forges that tag can hide a change
// from a sync no longer than until then. A run remembers nothing of the one before it, so the time decides. The time in which every
// list is to be read is cut into windows, and each list has one of them, by a hash of its id: the runs in a window read its lists.
import { sha256 } from "../model/sha256.ts";

/** Milliseconds. */
const HOUR = 3_600_000;

/** Longer than an hourly schedule needs, since GitHub starts scheduled runs late and leaves some out when it is busy. */
const WINDOW = 2 * HOUR;

/** How often every list is read anew. */
export interface Refresh {
  /** Milliseconds in which every list is read at least once. */
  readonly every: number;
  /** False: runs may be further apart than a window, so each of them reads all lists. */
  readonly hourly: boolean;
}

/** What `full-refresh` is when nobody says anything else: a day. */
export const DEFAULT_REFRESH_MILLISECONDS = 24 * HOUR;

/** `24h`, `7d`: milliseconds; undefined for anything else, and for no time at all. */
export function parseRefresh(text: string): number | undefined {
  const [, amount, unit] = /^([1-9]\d{0,3})([hd])$/.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === "d" ? 24 * HOUR : HOUR);
}

/** True for a schedule that starts a run in every hour of every day. `cron`: its five fields, the first of which is the minute. */
export function isHourly(cron: string): boolean {
  return /^\s*\S+(?:\s+\*){4}\s*$/.test(cron);
}

/** True if a run at `now` (milliseconds since 1970) reads the list with this id anew. */
export function isReadAnew(listId: string, now: number, { every, hourly }: Refresh): boolean {
  const windows = hourly ? Math.max(1, Math.floor(every / WINDOW)) : 1;
  const ofList = Number.parseInt(sha256(listId).slice(0, 8), 16) % windows;
  return Math.floor(now / WINDOW) % windows === ofList;
}
