// The fast path: the entries of a list need not be read when its tag `plsync:applied` is about its current version, and about
// exactly the entries that are wanted now. That tag says nothing of descriptions; where the file gives any, the tag `plsync:words`
// must say that they are the ones last applied. A forged tag can only hide a manual change from plans and syncs; a reviewed apply
// reads everything.

import { listAddress } from "../model/account-region.ts";
import { type Cidr, compareCidrs } from "../model/cidr.ts";
import { ofCidrLines } from "../model/columns/cidr-lines.ts";
import type { Cidrs } from "../model/columns/cidrs.ts";
import { describedEntries, type Entries } from "../model/columns/entries.ts";
import { TAG } from "../model/prefix-list.ts";
import { appliedOf } from "../model/remembered/list-tags.ts";
import { sha256 } from "../model/sha256.ts";
import type { Reading, RegionSnapshot, Snapshot, UnreadList } from "../model/snapshot.ts";
import { aggregateWant } from "./aggregation/aggregate-want.ts";
import { wordsDigest } from "./digest.ts";
import { isOurs } from "./ownership/owned-list.ts";
import { isMeant, type PlanInput } from "./plan-input.ts";
import { type Prepared, prepare } from "./prepare.ts";
import type { Want } from "./want/want.ts";

/** Which way of making entries from what is wanted the digest is of. Number 1: one entry for each address. */
const ALGORITHM = 1;

/** The digest in the tag `plsync:applied`, 64 hex digits: of these entries, in any order. */
export function appliedDigest(cidrs: Iterable<Cidr>): string {
  return digestOf([...cidrs].sort(compareCidrs));
}

/** `cidrs`: in numeric order. */
function digestOf(cidrs: Cidrs): string {
  return ofCidrLines(`plsync applied ${ALGORITHM}`, cidrs, sha256);
}

function isSpokenFor(tags: ReadonlyMap<string, string>, version: number, want: Want): boolean {
  const applied = appliedOf(tags);
  if (want.unknown !== undefined || want.staying.size > 0 || applied?.version !== version) return false;
  return applied.digest === digestOf(want.cidrs);
}

/** True if the descriptions that the file gives are those that were last applied; also if it gives none. */
function areWordsApplied(tags: ReadonlyMap<string, string>, want: Want): boolean {
  const words = wordsDigest(want);
  return words === undefined || tags.get(TAG.words) === words;
}

/**
 * The snapshot with the entries that tags speak for filled in, and the lists whose entries must be read after all. Entries that are
 * filled in have only the descriptions that the file gives them: they stay, and nothing shows them.
 */
export function withKnownEntries(input: PlanInput): {
  readonly snapshot: Snapshot;
  readonly unread: readonly UnreadList[];
  /** For every plan that is made from this snapshot. */
  readonly prepared: Prepared;
} {
  const { configuration, snapshot } = input;
  const prepared = prepare(input);
  const { lists, claims } = prepared;
  const known = new Map<RegionSnapshot, Map<string, Reading<Entries>>>();
  const unread: UnreadList[] = [];
  for (const { spec, region, ownership, answer } of lists) {
    if (ownership === undefined || !("list" in ownership)) continue;
    const { id, tags, version = 0 } = ownership.list;
    if (region.entries.has(id)) continue;
    // What the list has is not read yet: where that decides between equal covers, it may have to be read after all.
    const { want } = aggregateWant(answer.wantOf(spec.family), spec, []);
    // Which of the entries are in a part, only the parts say.
    const isAlone = spec.part === undefined;
    const isKnown = isAlone && ownership.kind === "ours" && isSpokenFor(tags, version, want);
    if (isKnown && areWordsApplied(tags, want)) {
      const value = describedEntries(want.cidrs, want.words);
      known.set(region, (known.get(region) ?? new Map()).set(id, { ok: true, value }));
    } else {
      unread.push({ at: spec.at, id, version });
    }
  }
  // Of a reading for two files: a list that the other file names is not read where a tag speaks for it.
  for (const { at, lists: found, entries } of snapshot.regions) {
    const claimed = claims.get(at)?.ids;
    for (const list of found.ok ? found.value : []) {
      if (!isOurs(list, at.accountId, configuration.owner) || claimed?.has(list.id) || entries.has(list.id)) continue;
      if (list.version === undefined || !isMeant(input, listAddress(at, list.name))) continue;
      unread.push({ at, id: list.id, version: list.version });
    }
  }
  const regions = snapshot.regions.map((region) => {
    const more = known.get(region);
    return more === undefined ? region : { ...region, entries: new Map([...region.entries, ...more]) };
  });
  return { snapshot: { ...snapshot, regions }, unread, prepared };
}
