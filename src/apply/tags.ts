// The tags of one list: setting them, and the one that speaks for its entries.

import { addsOf, type Have, removesOf } from "../model/change.ts";
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { TAG } from "../model/prefix-list.ts";
import { finishedVersion } from "../model/remembered/version-tags.ts";
import { repeated } from "./repeat.ts";
import type { ListWork, Tools } from "./work.ts";

/** Sets the tags, if there are any; undefined when that went well. */
export async function setTags(
  id: string,
  tags: ReadonlyMap<string, string>,
  { writer, clock }: Pick<Tools, "writer" | "clock">,
): Promise<Diagnostic | undefined> {
  return tags.size === 0 ? undefined : repeated(() => writer.tag(id, tags), clock);
}

/** Takes the tags away, if there are any; undefined when that went well. */
export async function removeTags(
  id: string,
  keys: readonly string[],
  { writer, clock }: Pick<Tools, "writer" | "clock">,
): Promise<Diagnostic | undefined> {
  return keys.length === 0 ? undefined : repeated(() => writer.untag(id, keys), clock);
}

/** Those of the wanted tags that the list does not have, or has with another value. */
export function missingTags(
  wanted: ReadonlyMap<string, string>,
  has: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...wanted].filter(([key, value]) => has.get(key) !== value));
}

/** True if the list was as plsync had left it when the plan was made, and differs from that only by what this run was to do. */
function isOwnDoing({ planned: { change }, entries: planned }: ListWork, entries: ReadonlySet<Cidr>): boolean {
  if (change.kind !== "update" || finishedVersion(change.have.tags) !== change.have.version) return false;
  const before = new Set(planned.map(({ cidr }) => cidr));
  const adds = new Set(addsOf(change).map(({ cidr }) => cidr));
  const removes = new Set(removesOf(change).map(({ cidr }) => cidr));
  return (
    [...entries].every((cidr) => before.has(cidr) || adds.has(cidr)) &&
    [...before].every((cidr) => entries.has(cidr) || removes.has(cidr))
  );
}

/**
 * `plsync:applied` for entries that are certain to be those of that version, where it says something new; empty where it does not.
 * Where entries stayed that may not be wanted, only if nobody else had a hand in it: a plan tells what others have done until it is put
 * right. `tags`: what the list has.
 */
export function appliedTag(
  state: {
    readonly version: number;
    readonly entries: Iterable<Cidr>;
    readonly kept: number;
    readonly tags: ReadonlyMap<string, string>;
  },
  work: ListWork,
): ReadonlyMap<string, string> {
  const entries = new Set(state.entries);
  const isWhole = state.kept === 0 && work.planned.suspended === undefined;
  const value = isWhole || isOwnDoing(work, entries) ? work.applied(state.version, entries) : undefined;
  return value === undefined ? new Map() : missingTags(new Map([[TAG.applied, value]]), state.tags);
}

/**
 * `plsync:previous` for a list whose entries this apply has changed: the version that an earlier apply or rollback had finished, by
 * the tags that the list had before. Empty where these do not say: a list that is only being made has no good older version.
 */
export function previousTag(before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const finished = finishedVersion(before);
  return finished === undefined ? new Map() : new Map([[TAG.previous, String(finished)]]);
}

/** The same for a list that is taken over: the version that it had, unless that one was empty. */
export function adoptedTag({ version, entryCount }: Have): ReadonlyMap<string, string> {
  return entryCount === 0 ? new Map() : new Map([[TAG.previous, String(version)]]);
}

function appliedToKept(work: ListWork): ReadonlyMap<string, string> {
  const { planned, entries } = work;
  const { change, held } = planned;
  if (change.kind !== "keep" || held.length > 0 || change.have.tags.has(TAG.hold)) return new Map();
  const { version, tags } = change.have;
  return appliedTag({ version, entries: entries.map(({ cidr }) => cidr), kept: 0, tags }, work);
}

/** Brings a stale `plsync:applied` of a list without changes up to date. It only saves a read, so a failure is no matter. */
export async function repairApplied(work: ListWork, tools: Pick<Tools, "writer" | "clock">): Promise<void> {
  const { change } = work.planned;
  if (change.kind === "keep") await setTags(change.have.id, appliedToKept(work), tools);
}

/** True if there is something for `repairApplied` to do. */
export function isAppliedStale(work: ListWork): boolean {
  return appliedToKept(work).size > 0;
}
