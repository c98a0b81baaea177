// Whether a saved plan still holds: each of its lists against what AWS has now.
//
//   now                                                        the list is
//   nothing of it was done                                     as planned: goes ahead
//   some or all of its adds, removes and descriptions were     partly or wholly done: goes ahead with the rest
//     done, nothing else changed
//   a list to create exists, ours, with nothing but its adds   partly or wholly done
//   some or all of its principals were added or removed        partly or wholly done
//   a list to delete is gone                                   done
//   anything else: another version of the same entries, other  stale
//     entries, size, name, tags, settings, owner, other principals
//
// What was done is told from the entries: taking the planned adds and removes back must give exactly the entries that the plan was
// made from, whose digest it has.

import { type Change, describesOf, removesOf, type ShareChange, type TagChange } from "../../model/change.ts";
import { type Cidr, compareCidrs, formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Plan, Planned } from "../../model/plan.ts";
import { type Entry, TAG } from "../../model/prefix-list.ts";
import { exactDigest, planDigests } from "../change-digests.ts";
import { entriesDigest } from "../digest.ts";

type Update = Extract<Change, { kind: "update" }>;

/** The list as it is now: planned again, and its entries. */
export interface Now {
  readonly planned: Planned;
  readonly entries: readonly Entry[];
}

function digestOf(cidrs: Iterable<Cidr>): string {
  return entriesDigest([...cidrs].sort(compareCidrs));
}

/** What every apply writes about the versions that it made: an earlier try of this plan did, too. */
const WRITTEN: ReadonlySet<string> = new Set([TAG.applied, TAG.previous]);

/** Our tags, and those that the plan sets, must be as they were or as the plan makes them. */
function staleTags(
  before: ReadonlyMap<string, string>,
  { set, remove }: TagChange,
  now: ReadonlyMap<string, string>,
): string | undefined {
  const ours = [...before.keys(), ...now.keys()].filter((key) => key.startsWith("plsync:") && !WRITTEN.has(key));
  for (const key of [...new Set([...ours, ...set.keys()])].sort()) {
    const value = now.get(key);
    const done = value === undefined ? remove.includes(key) : value === set.get(key);
    if (value !== before.get(key) && !done) return `its tag ${key} was changed`;
  }
  return undefined;
}

function staleEntries(saved: Update, now: Now, version: number): string | undefined {
  const adds = saved.adds.map((add) => add.cidr);
  const removes = saved.removes.map((removal) => removal.cidr);
  const entries = new Set(now.entries.map((entry) => entry.cidr));
  const original = new Set([...entries, ...removes]);
  for (const cidr of adds) original.delete(cidr);
  const descriptions = new Map(now.entries.map(({ cidr, description }) => [cidr, description]));
  const isForeign = saved.describes.some(({ cidr, from, to }) => ![from, to].includes(descriptions.get(cidr) ?? ""));
  const untouched =
    adds.every((cidr) => !entries.has(cidr)) &&
    removes.every((cidr) => entries.has(cidr)) &&
    saved.describes.every(({ cidr, from }) => descriptions.get(cidr) === from);
  const expected = digestOf(original) === saved.have.entriesSha256;
  const moved = version === saved.have.version ? !untouched : untouched;
  if (expected && !moved && !isForeign) return undefined;
  return `planned on version ${saved.have.version}, now at version ${version}`;
}

/** The size before or after, or one that the list may have for the time of the change, with its adds before its removes. */
function isPlannedSize(saved: Update, size: number): boolean {
  const sizes = [saved.have.maxEntries, saved.resize?.to ?? saved.have.maxEntries];
  const peak = saved.removes.length === 0 ? 0 : saved.have.entryCount + saved.adds.length;
  return sizes.includes(size) || (size > Math.max(...sizes) && size <= peak);
}

/** What is left to do about the sharing must be of what was planned. */
function staleSharing(saved: ShareChange | undefined, now: ShareChange | undefined): string | undefined {
  if (now === undefined) return undefined;
  const isPlanned =
    saved !== undefined &&
    saved.ends === now.ends &&
    saved.allowExternal === now.allowExternal &&
    (saved.changesExternal || !now.changesExternal) &&
    now.adds.every((principal) => saved.adds.includes(principal)) &&
    now.removes.every((principal) => saved.removes.includes(principal));
  return isPlanned ? undefined : "its sharing was changed";
}

function staleUpdate(saved: Update, now: Now): string | undefined {
  const { change } = now.planned;
  if (change.kind !== "update" && change.kind !== "keep") return "it is not the list that the plan was made for";
  const { have } = change;
  if (have.id !== saved.have.id) return `planned for ${saved.have.id}, now it is ${have.id}`;
  if (have.name !== saved.have.name && have.name !== saved.rename?.to) return `its name is now ${have.name}`;
  const entries = staleEntries(saved, now, have.version);
  if (entries !== undefined) return entries;
  const sharing = staleSharing(saved.share, change.kind === "update" ? change.share : undefined);
  if (sharing !== undefined) return sharing;
  if (have.version === saved.have.version && !isPlannedSize(saved, have.maxEntries)) {
    return `planned on max entries ${saved.have.maxEntries}, now ${have.maxEntries}`;
  }
  return staleTags(saved.have.tags, saved.tags, have.tags);
}

function staleCreate(saved: Extract<Change, { kind: "create" }>, now: Now): string | undefined {
  const { change, held } = now.planned;
  if (change.kind === "create") return undefined;
  if (change.kind !== "keep" && (change.kind !== "update" || change.adopt)) return held[0]?.reason ?? "it exists now";
  const planned = new Set(saved.adds.map((add) => add.cidr));
  const sharing = staleSharing(saved.share, change.kind === "update" ? change.share : undefined);
  if (sharing !== undefined) return sharing;
  const others = now.entries.filter((entry) => !planned.has(entry.cidr));
  if (others.length > 0) return "it exists now, with other entries";
  return staleTags(saved.tags, { set: saved.tags, remove: [] }, change.have.tags);
}

/** What changed since the plan, as a phrase; undefined: the list is as planned, or the plan is partly or wholly done. */
export function staleReason(saved: Planned, now: Now | undefined): string | undefined {
  const { change } = saved;
  if (now === undefined) {
    return change.kind === "delete" || change.kind === "retain" ? undefined : "the list is gone";
  }
  if (now.planned.digests.settings !== saved.digests.settings) return "its selectors now resolve to something else";
  switch (change.kind) {
    case "create":
      return staleCreate(change, now);
    case "update":
      return staleUpdate(change, now);
    case "keep":
      return undefined;
    case "delete":
    case "retain": {
      const current = now.planned.change;
      if (current.kind !== change.kind) return "the file now says something else about it";
      if (current.have.id !== change.have.id) return `planned for ${change.have.id}, now it is ${current.have.id}`;
      return current.have.version === change.have.version
        ? undefined
        : `planned on version ${change.have.version}, now at version ${current.have.version}`;
    }
  }
}

function signed(planned: Planned | undefined): string {
  if (planned === undefined) return "the list is gone";
  const { change } = planned;
  if (change.kind !== "update" && change.kind !== "create") return change.kind === "keep" ? "no change" : change.kind;
  const removes = removesOf(change);
  const entries = [
    ...change.adds.map(({ cidr }) => `+ ${formatCidr(cidr)}`),
    ...removes.map(({ cidr }) => `- ${formatCidr(cidr)}`),
    ...describesOf(change).map(({ cidr }) => `~ ${formatCidr(cidr)}`),
  ];
  const more = entries.length - 10;
  return entries.length === 0
    ? "no entries"
    : `${entries.slice(0, 10).join("   ")}${more > 0 ? `   and ${more} more` : ""}`;
}

/** `now`: the list planned again, without the borders of the saved plan. */
export function staleDiagnostic(saved: Planned, reason: string, now: Planned | undefined): Diagnostic {
  return {
    code: "plan_stale",
    severity: "error",
    ...where(saved),
    summary: `the plan is stale: ${saved.address}: ${reason}`,
    detail: `Planned: ${signed(saved)}. Now: ${signed(now)}.`,
    remedy: "Nothing was applied. Run plsync plan again.",
  };
}

/** True if the digests of the plan are those of its content: it was not changed since it was written. */
export function isIntact(plan: Plan): boolean {
  const { settings, exact } = planDigests(plan.lists, [plan.config.works]);
  return (
    plan.lists.every((list) => list.digests.exact === exactDigest(list.address, list.digests.settings, list.change)) &&
    plan.digests.exact === exact &&
    plan.digests.settings === settings
  );
}
