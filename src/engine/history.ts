// The versions of one list, newest first: how many entries each has, what it changed, and which of plsync's runs made it, as far
// as the list's tags tell. AWS keeps the entries of up to 1,000 versions of a list (VPC quotas).
import pMap from "p-map";
import type { ListHistory, MadeBy, VersionRow } from "../model/asked/list-history.ts";
import { compareCidrs } from "../model/cidr.ts";
import type { Entry } from "../model/prefix-list.ts";
import { appliedOf, holdOf } from "../model/remembered/list-tags.ts";
import { finishedVersion, isEmptyBirth, previousOf, restoredOf } from "../model/remembered/version-tags.ts";
import type { Reading } from "../model/snapshot.ts";
import type { SeenList } from "./find-list.ts";

/** Versions read at once; beyond it AWS' limits decide the pace, not latency. */
const VERSIONS_AT_ONCE = 8;

/** Who made the version, as far as the tags of the list tell. */
export function madeBy(version: number, tags: ReadonlyMap<string, string>): MadeBy {
  const restored = restoredOf(tags);
  if (restored?.version === version) return { kind: "rollback", from: restored.from };
  const finished = finishedVersion(tags);
  const applied = appliedOf(tags)?.version;
  if (finished !== undefined && version > finished) return { kind: "unfinished" };
  if (version === 1) return { kind: "creation" };
  const previous = previousOf(tags);
  const isLast = applied !== undefined && previous !== undefined && version > previous && version <= applied;
  return { kind: isLast ? "apply" : "unknown" };
}

/** Entries of `one` whose CIDRs `other` does not have, in numeric order. */
export function without(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  const known = new Set(other.map((entry) => entry.cidr));
  return one.filter((entry) => !known.has(entry.cidr)).sort((a, b) => compareCidrs(a.cidr, b.cidr));
}

function rowOf(
  version: number,
  tags: ReadonlyMap<string, string>,
  readings: ReadonlyMap<number, Reading<readonly Entry[]>>,
): VersionRow {
  const row = { version, madeBy: madeBy(version, tags) };
  const now = readings.get(version);
  if (now?.ok !== true) return row;
  const before = version === 1 ? { ok: true as const, value: [] } : readings.get(version - 1);
  if (before?.ok !== true) return { ...row, entries: now.value.length };
  return {
    ...row,
    entries: now.value.length,
    added: without(now.value, before.value).length,
    removed: without(before.value, now.value).length,
  };
}

/**
 * The newest `limit` versions of the list. `now`: ISO 8601, UTC. Fails when the current version cannot be read; of an older one
 * that cannot, only its number is known.
 */
export async function listHistory(seen: SeenList, limit: number, now: string): Promise<Reading<ListHistory>> {
  const { address, list, reader } = seen;
  const { id, tags, version: newest = 0, maxEntries = 0 } = list;
  const oldest = Math.max(1, newest - limit + 1);
  const versions = Array.from({ length: newest - oldest + 1 }, (_, i) => newest - i);
  const previous = previousOf(tags);
  // The one before the oldest tells what that changed; version 1, whether the list was created empty.
  const more = [oldest - 1, previous === 1 ? 1 : 0].filter((version) => version > 0);
  const asked = [...new Set([...versions, ...more])];
  const readings = new Map(
    await pMap(asked, async (version) => [version, await reader.entries(id, version)] as const, {
      concurrency: VERSIONS_AT_ONCE,
    }),
  );
  const current = readings.get(newest);
  if (current !== undefined && !current.ok) return current;
  const first = readings.get(1);
  const isBack = previous !== undefined && previous < newest;
  const isEmpty = previous === 1 && first?.ok === true && isEmptyBirth(1, first.value.length);
  const hold = holdOf(tags, now);
  return {
    ok: true,
    value: {
      address,
      id,
      maxEntries,
      versions: versions.map((version) => rowOf(version, tags, readings)),
      older: oldest - 1,
      ...(isBack && !isEmpty ? { rollbackTo: previous } : {}),
      ...(hold === undefined ? {} : { hold }),
    },
  };
}
