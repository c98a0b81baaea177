// The tags of one list: setting them, and the one that speaks for its entries.
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { TAG } from "../model/prefix-list.ts";
import { repeated } from "./repeat.ts";
import type { ListWork, Tools } from "./work.ts";

/** Sets the tags, if there are any; undefined when that went well. */
export async function setTags(
  id: string,
  tags: ReadonlyMap<string, string>,
  { writer, clock }: Tools,
): Promise<Diagnostic | undefined> {
  return tags.size === 0 ? undefined : repeated(() => writer.tag(id, tags), clock);
}

/** Takes the tags away, if there are any; undefined when that went well. */
export async function removeTags(
  id: string,
  keys: readonly string[],
  { writer, clock }: Tools,
): Promise<Diagnostic | undefined> {
  return keys.length === 0 ? undefined : repeated(() => writer.untag(id, keys), clock);
}

/**
 * `plsync:applied` for entries that were read at that version, where it says something new; empty where it does not, and
 * where entries stayed that are not wanted.
 */
export function appliedTag(
  work: ListWork,
  { version, entries, kept }: { readonly version: number; readonly entries: Iterable<Cidr>; readonly kept: number },
): ReadonlyMap<string, string> {
  const { change } = work.planned;
  const value = kept === 0 ? work.applied(version, entries) : undefined;
  const before = change.kind === "create" ? undefined : change.have.tags.get(TAG.applied);
  return value === undefined || value === before ? new Map() : new Map([[TAG.applied, value]]);
}

/** Brings a stale `plsync:applied` of a list without changes up to date. It only saves a read, so a failure is no matter. */
export async function repairApplied(work: ListWork, tools: Tools): Promise<void> {
  const { change } = work.planned;
  if (change.kind !== "keep") return;
  const entries = work.entries.map((entry) => entry.cidr);
  await setTags(change.have.id, appliedTag(work, { version: change.have.version, entries, kept: 0 }), tools);
}

/** True if there is something for `repairApplied` to do. */
export function isAppliedStale(work: ListWork): boolean {
  const { change, held } = work.planned;
  if (change.kind !== "keep" || held.length > 0) return false;
  const entries = work.entries.map((entry) => entry.cidr);
  return appliedTag(work, { version: change.have.version, entries, kept: 0 }).size > 0;
}
