// Restores an older version of one list and holds it there. The hold is set before anything else, so that no sync comes in
// between; then the list grows where the older version needs room; then AWS restores it. What was done is remembered in a tag, so
// that plans speak of a rollback and not of a change outside plsync.

import type { Clock } from "../apply/clock.ts";
import { atRest, lastSeen, settle } from "../apply/waiting/settle.ts";
import { watchLists } from "../apply/waiting/watch.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { VersionChange } from "../model/list-command.ts";
import { type Entry, TAG } from "../model/prefix-list.ts";
import { type Hold, holdOf } from "../model/remembered/list-tags.ts";
import { finishedVersion, formatRestored } from "../model/remembered/version-tags.ts";
import type { Reading } from "../model/snapshot.ts";
import { type FoundList, failed } from "./find-list.ts";
import { without } from "./history.ts";
import { holdList } from "./hold.ts";

function sameEntries(one: readonly Entry[], other: readonly Entry[]): boolean {
  return without(one, other).length + without(other, one).length === 0;
}

/** Makes room for the older version: the best size that AWS grants. Undefined when that went well. */
async function grow(found: FoundList, { to, entriesAfter, sizes }: VersionChange, clock: Clock) {
  const { address, list, writer } = found;
  if (sizes.length === 0) return undefined;
  let said: string | undefined;
  for (const size of sizes) {
    const written = await writer.resize(list.id, size);
    if (!written.ok && written.kind === "refused") return written.diagnostic;
    const settled = await settle(
      watchLists(writer, clock),
      list.id,
      (one) => (one.maxEntries ?? 0) >= entriesAfter,
      clock,
      {
        before: list,
      },
    );
    if (settled.kind === "reached") return undefined;
    if (settled.kind === "unread") return settled.diagnostic;
    said = lastSeen(settled)?.stateMessage ?? said;
  }
  const diagnostic: Diagnostic = {
    code: "does_not_fit",
    severity: "error",
    address,
    summary: `version ${to} has ${entriesAfter} entries, and AWS did not let the list grow from ${list.maxEntries}; its entries are as they were, and it is on hold`,
    ...(said === undefined ? {} : { detail: `AWS says: ${said}` }),
    remedy: `Make room in what references the list, then run this again; plsync release ${address} ends the hold.`,
  };
  return diagnostic;
}

/**
 * The list at rest: a run that the hold stops has perhaps one call under way. Where that made another version, what the person was
 * shown is no longer what would be changed. Undefined when the list is still at that version.
 */
async function notAsShown({ address, list, writer }: FoundList, { from }: VersionChange, clock: Clock) {
  const seen = await atRest(watchLists(writer, clock), list.id, clock);
  if (seen.kind === "unread") return seen.diagnostic;
  const now = lastSeen(seen);
  if (now !== undefined && (seen.kind !== "reached" || now.version === from)) return undefined;
  const what = now === undefined ? "was deleted" : `changed from version ${from} to version ${now.version ?? 0}`;
  return failed(
    "conflict",
    address,
    `the list ${what} in the meantime; nothing was restored${now === undefined ? "" : ", and the list is on hold"}`,
    now === undefined ? undefined : "Run the rollback again: it shows what going back changes now.",
  ).diagnostic;
}

/** The version that the restore made; its entries are those of the older one. */
async function restored(found: FoundList, { from, to }: VersionChange, clock: Clock): Promise<Reading<number>> {
  const { address, list, writer } = found;
  const written = await writer.restore(list.id, to, from);
  if (!written.ok && written.kind === "refused") return { ok: false, diagnostic: written.diagnostic };
  const settled = await settle(watchLists(writer, clock), list.id, (one) => (one.version ?? 0) > from, clock);
  if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
  if (settled.kind === "reached") {
    const version = settled.list.version ?? 0;
    const [now, then] = await Promise.all([writer.entries(list.id, version), writer.entries(list.id, to)]);
    if (!now.ok) return now;
    if (!then.ok) return then;
    if (sameEntries(now.value, then.value)) return { ok: true, value: version };
  }
  if (!written.ok) return { ok: false, diagnostic: written.diagnostic };
  const said = lastSeen(settled)?.stateMessage;
  const { diagnostic } = failed(
    "apply_failed",
    address,
    `AWS did not restore version ${to}; the list is on hold nevertheless`,
    `plsync history ${address} shows what it has now.`,
  );
  return { ok: false, diagnostic: said === undefined ? diagnostic : { ...diagnostic, detail: `AWS says: ${said}` } };
}

/** The failure of a call after the hold: people must know what stands by then. */
function onHold({ address }: FoundList, diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.address !== undefined) return diagnostic;
  return { ...diagnostic, address, summary: `${diagnostic.summary}; the list is on hold` };
}

/** Remembers in a tag that the version came from an older one, so that plans do not take it for a change outside plsync. */
async function remember({ address, list, writer }: FoundList, to: number, version: number): Promise<Reading<number>> {
  const tagged = await writer.tag(list.id, new Map([[TAG.restored, formatRestored({ version, from: to })]]));
  if (tagged.ok) return { ok: true, value: version };
  const diagnostic: Diagnostic = {
    ...tagged.diagnostic,
    address,
    summary: `version ${version} has the entries of version ${to} and is on hold, but that could not be noted on the list: ${tagged.diagnostic.summary}`,
    remedy: "Run the rollback again to note it. Until then plans call it a change outside plsync.",
  };
  return { ok: false, diagnostic };
}

/**
 * Holds the list and restores the version; answers the new version, or the present one when it has those entries already. A
 * restore whose answer is lost, or that the SDK repeats and AWS then refuses as one too many, is known by the entries that the
 * list has afterwards. One that was cut off before it was noted is noted when it is run again.
 */
export async function rollbackList(
  found: FoundList,
  change: VersionChange,
  hold: Hold,
  clock: Clock,
): Promise<Reading<number>> {
  if (found.spec?.manage !== undefined) return restoreEntries(found, change, clock);
  const notHeld = await holdList(found, hold);
  if (notHeld !== undefined) return { ok: false, diagnostic: notHeld };
  if (change.adds.length + change.removes.length === 0) {
    const isNoted = (finishedVersion(found.list.tags) ?? 0) >= change.from;
    return isNoted ? { ok: true, value: change.from } : remember(found, change.to, change.from);
  }
  const moved = await notAsShown(found, change, clock);
  if (moved !== undefined) return { ok: false, diagnostic: onHold(found, moved) };
  const noRoom = await grow(found, change, clock);
  if (noRoom !== undefined) return { ok: false, diagnostic: onHold(found, noRoom) };
  const version = await restored(found, change, clock);
  return version.ok
    ? remember(found, change.to, version.value)
    : { ok: false, diagnostic: onHold(found, version.diagnostic) };
}

/**
 * The same for a list that another tool makes, and whose tags are that tool's: it must be on hold already, or the next run would undo
 * the rollback, and nothing is noted on it.
 */
async function restoreEntries(found: FoundList, change: VersionChange, clock: Clock): Promise<Reading<number>> {
  const now = new Date(clock.now()).toISOString();
  if (holdOf(found.list.tags, now) === undefined) {
    return failed(
      "entries_only",
      found.address,
      "the list is not on hold, so the next run would undo the rollback; nothing was changed",
      `Put it on hold first: plsync hold ${found.address} shows how.`,
    );
  }
  if (change.adds.length + change.removes.length === 0) return { ok: true, value: change.from };
  const moved = await notAsShown(found, change, clock);
  if (moved !== undefined) return { ok: false, diagnostic: onHold(found, moved) };
  const version = await restored(found, change, clock);
  return version.ok ? version : { ok: false, diagnostic: onHold(found, version.diagnostic) };
}
