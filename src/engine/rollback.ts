// Restores an older version of a list and holds it there. The hold is set before the restore, so that no sync comes in between;
// nothing else is read or changed.

import type { Clock } from "../apply/clock.ts";
import { settle } from "../apply/waiting/settle.ts";
import { watchLists } from "../apply/waiting/watch.ts";
import { type Cidr, compareCidrs } from "../model/cidr.ts";
import type { Hold } from "../model/list-tags.ts";
import type { Entry } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import { type FoundList, failed } from "./find-list.ts";
import { holdList } from "./hold.ts";

/** What restoring an older version changes. */
export interface VersionChange {
  /** The current version, and the one whose entries are restored. */
  readonly from: number;
  readonly to: number;
  readonly adds: readonly Entry[];
  readonly removes: readonly Entry[];
}

function without(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const known = new Set<Cidr>(others.map((entry) => entry.cidr));
  return entries.filter((entry) => !known.has(entry.cidr)).sort((a, b) => compareCidrs(a.cidr, b.cidr));
}

/** What restoring version `to` would change, by default the one before the current version; an error when it cannot be done. */
export async function versionChange(
  { address, list, writer }: FoundList,
  to: number | undefined,
): Promise<Reading<VersionChange>> {
  const from = list.version ?? 0;
  const target = to ?? from - 1;
  if (target < 1 || target >= from) {
    const range =
      from < 2
        ? "it has no older version"
        : from === 2
          ? "its only older version is 1"
          : `its older versions are 1 to ${from - 1}`;
    return failed(
      "bad_usage",
      address,
      `the list is at version ${from}; ${range}`,
      "AWS keeps up to 1,000 versions of a list.",
    );
  }
  const [now, then] = [await writer.entries(list.id, from), await writer.entries(list.id, target)];
  if (!now.ok) return now;
  if (!then.ok) return then;
  if (then.value.length > (list.maxEntries ?? 0)) {
    return failed(
      "does_not_fit",
      address,
      `version ${target} has ${then.value.length} entries, but the list holds at most ${list.maxEntries}`,
      "Raise `max_entries` in a reviewed apply first.",
    );
  }
  return {
    ok: true,
    value: { from, to: target, adds: without(then.value, now.value), removes: without(now.value, then.value) },
  };
}

function sameEntries(one: readonly Entry[], other: readonly Entry[]): boolean {
  return without(one, other).length + without(other, one).length === 0;
}

/**
 * Holds the list and restores the version; answers the number of the new version. When the answer to the restore is lost, or
 * AWS refuses a repetition of it, the entries that the list has afterwards tell whether it was made.
 */
export async function rollbackList(
  found: FoundList,
  change: VersionChange,
  hold: Hold,
  clock: Clock,
): Promise<Reading<number>> {
  const { address, list, writer } = found;
  const unheld = await holdList(found, hold);
  if (unheld !== undefined) return { ok: false, diagnostic: unheld };
  const written = await writer.restore(list.id, change.to, change.from);
  if (!written.ok && written.kind === "refused") return { ok: false, diagnostic: written.diagnostic };
  const watch = watchLists(writer, clock);
  const settled = await settle(watch, list.id, (one) => (one.version ?? 0) > change.from, clock);
  if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
  if (settled.kind === "reached") {
    const version = settled.list.version ?? 0;
    const [now, then] = [await writer.entries(list.id, version), await writer.entries(list.id, change.to)];
    if (!now.ok) return now;
    if (!then.ok) return then;
    if (sameEntries(now.value, then.value)) return { ok: true, value: version };
  }
  if (!written.ok) return { ok: false, diagnostic: written.diagnostic };
  return failed("apply_failed", address, `AWS did not restore version ${change.to}; the list is on hold nevertheless`);
}
