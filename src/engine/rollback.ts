// What going back to an older version of a list would change, and what stands against it: the limits of the file, as for every
// other loss, and the room that the older version needs. A part of a split list is judged by what all parts hold together.
//
//   --to VERSION        that version
//   no --to             the one before the last apply that changed entries; where there was none, the last one that plsync finished,
//                       if the list has moved on since (remembered/version-tags.ts). Never one in the middle of an apply, and never the
//                       empty birth of a list: where the tags do not say, the person must

import type { Allowances } from "../model/allowance.ts";
import type { Cidr } from "../model/cidr.ts";
import type { VersionChange } from "../model/list-command.ts";
import type { Limits } from "../model/mapping.ts";
import { finishedVersion, isEmptyBirth, previousOf } from "../model/remembered/version-tags.ts";
import type { Reading } from "../model/snapshot.ts";
import { guardRemovals } from "../plan/limits/guard.ts";
import { lossOf } from "../plan/limits/loss.ts";
import { ofAllParts } from "../plan/splitting/guard-parts.ts";
import { type FoundList, failed, otherParts } from "./find-list.ts";
import { without } from "./history.ts";
import { type Asking, roomFor } from "./rollback-room.ts";

/** A list that the file no longer names has no limits of its own, so a person allows every loss. */
const NO_LOSS: Limits = {
  maxRemovalPercent: 0,
  ignoreBelow: 0,
  maxRemovals: 0,
  maxAdditions: 0,
  allowEmpty: false,
  widest: { IPv4: 0, IPv6: 0 },
};

function targetOf({ address, list }: FoundList, to: number | undefined): Reading<number> {
  const from = list.version ?? 0;
  if (from < 2) return failed("bad_usage", address, `the list is at version ${from}; it has no older version`);
  const finished = finishedVersion(list.tags);
  const target = to ?? previousOf(list.tags) ?? (finished !== undefined && finished < from ? finished : undefined);
  if (target === undefined) {
    return failed(
      "bad_usage",
      address,
      "the tags of the list do not say which version it had before the last apply that changed entries",
      `Name a version with --to; plsync history ${address} shows them.`,
    );
  }
  if (target >= 1 && target < from) return { ok: true, value: target };
  return failed(
    "bad_usage",
    address,
    `the list is at version ${from}; its ${from === 2 ? "only older version is 1" : `older versions are 1 to ${from - 1}`}`,
    `plsync history ${address} shows them.`,
  );
}

const NONE: Reading<readonly Cidr[]> = { ok: true, value: [] };

/** Each once. */
function union(one: readonly Cidr[], other: readonly Cidr[]): readonly Cidr[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}

/** What the other parts of a split list hold: an entry that one of them has is not lost. */
async function heldByOthers(found: FoundList): Promise<Reading<readonly Cidr[]>> {
  const parts = await otherParts(found);
  if (!parts.ok) return parts;
  const { writer } = found;
  const each = await Promise.all(parts.value.map(({ id, version = 0 }) => writer.entries(id, version)));
  const unread = each.find((entries) => !entries.ok);
  if (unread !== undefined) return unread;
  return { ok: true, value: each.flatMap((entries) => (entries.ok ? entries.value.map(({ cidr }) => cidr) : [])) };
}

/**
 * What going back to `to` would change; to the version before the last apply when none is given. An allowance for another list is
 * refused: it is a typing error, and would go unnoticed where the limits need none. `asking`: whom to ask whether what references the
 * list has room for the older version, where it must grow.
 */
export async function versionChange(
  found: FoundList,
  to: number | undefined,
  allowances: Allowances,
  asking: Asking,
): Promise<Reading<VersionChange>> {
  const { address, list, spec, writer } = found;
  const other = [...allowances.removals.keys()].find((allowed) => allowed !== address);
  if (other !== undefined) {
    return failed(
      "bad_usage",
      address,
      `removals are allowed for ${other}, but the list to roll back is ${address}`,
      "Correct the address of the allowance.",
    );
  }
  const target = targetOf(found, to);
  if (!target.ok) return target;
  const from = list.version ?? 0;
  const [now, then] = await Promise.all([writer.entries(list.id, from), writer.entries(list.id, target.value)]);
  if (!now.ok) return now;
  if (!then.ok) return then;
  if (to === undefined && isEmptyBirth(target.value, then.value.length)) {
    return failed(
      "bad_usage",
      address,
      "the list was created empty, and that is the version before the last apply that changed entries",
      `Name a version with --to, even if it is that one; plsync history ${address} shows them.`,
    );
  }
  const [have, after] = [now.value, then.value].map((entries) => entries.map(({ cidr }) => cidr));
  const adds = without(then.value, now.value);
  const removes = without(now.value, then.value);
  const others = removes.length === 0 ? NONE : await heldByOthers(found);
  if (!others.ok) return others;
  const change = {
    have: union(have ?? [], others.value),
    after: union(after ?? [], others.value),
    adds: adds.length,
    removes: removes.length,
  };
  const limits = spec?.limits ?? NO_LOSS;
  const tooMuch = guardRemovals({ address, limits, ...change }, allowances);
  const { held: noRoom, ...room } = await roomFor(found, then.value.length, asking);
  return {
    ok: true,
    value: {
      from,
      to: target.value,
      entriesBefore: now.value.length,
      entriesAfter: then.value.length,
      adds,
      removes,
      losses: lossOf(change.have, change.after).entries,
      held: [...(spec?.part === undefined ? tooMuch : tooMuch.map((one) => ofAllParts(one, spec))), ...noRoom],
      ...room,
    },
  };
}
