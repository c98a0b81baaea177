// Lists of this owner that the file no longer names: deleted, or retained where `plsync:deletion` says so: then plsync no longer
// manages them.
//
//   in AWS                                          the list is
//   two of one name                                 not planned: one address cannot stand for both
//   its entries could not be read                   not planned
//   on hold                                         held back, and what references it is not asked
//   in a sync                                       held back: only a reviewed apply deletes or retains
//   fed by an IPAM resolver, or a change under way  held back
//   shared, and it is not known with whom           held back
//   referenced, or that is not known                held back (a deletion; a retained list stays where it is)
//   anything else                                   deleted or retained; deletions under max_deletes

import { compareText, listAddress } from "../../model/account-region.ts";
import type { Change, Have } from "../../model/change.ts";
import { sortedEntries } from "../../model/columns/entries.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Held } from "../../model/plan.ts";
import { isInProgress, type PrefixList, TAG } from "../../model/prefix-list.ts";
import { counted, listedUpTo } from "../../model/sentence.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import { exactDigest } from "../change-digests.ts";
import { heldByHold } from "../limits/list-hold.ts";
import { notYetApplied } from "../limits/not-yet-applied.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";
import { ipamHeld, isOurs, lookalikeTag } from "../ownership/owned-list.ts";
import { haveOf } from "./have.ts";
import { heldByShares, lastSharing } from "./plan-sharing.ts";

/** The lists of a region that are ours and that no list of the file claims, in order of their ids. `claimed`: ids. */
export function orphansOf(region: RegionSnapshot, owner: string, claimed: ReadonlySet<string>): readonly PrefixList[] {
  if (!region.lists.ok) return [];
  return region.lists.value
    .filter(
      (list) =>
        !claimed.has(list.id) && isOurs(list, region.at.accountId, owner) && list.state !== "delete-in-progress",
    )
    .sort((a, b) => compareText(a.id, b.id));
}

function referencedHeld(region: RegionSnapshot, list: PrefixList): readonly Held[] {
  const reading = region.associations.get(list.id);
  if (reading === undefined || !reading.ok) {
    return [
      {
        code: "list_referenced",
        reason: "it would be deleted, but what references it is unknown",
        ...(reading === undefined ? {} : { detail: `${reading.diagnostic.summary}.` }),
      },
    ];
  }
  if (reading.value.length === 0) return [];
  const shown = reading.value.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
  return [
    {
      code: "list_referenced",
      reason: `it would be deleted, but ${counted(shown.length, "resource")} ${shown.length === 1 ? "references" : "reference"} it`,
      detail: `${listedUpTo(10, shown)}. Remove the references first; AWS refuses to delete a referenced list.`,
    },
  ];
}

function heldOf(
  region: RegionSnapshot,
  list: PrefixList,
  have: Have,
  retain: boolean,
  context: PlanContext,
): readonly Held[] {
  const onHold = heldByHold(listAddress(region.at, list.name), have, context.now, false);
  if (context.mode === "sync") {
    return [
      ...onHold,
      notYetApplied(
        `the file no longer names it, and only a reviewed apply ${retain ? "stops managing" : "deletes"} it`,
      ),
    ];
  }
  const unknown = heldByShares(list, region, retain ? "plsync would stop managing it" : "it would be deleted");
  return [
    ...onHold,
    ...[lookalikeTag(list)].filter((odd) => odd !== undefined),
    ...(list.fedByIpam ? [ipamHeld(list)] : []),
    ...(isInProgress(list.state) ? [{ code: "list_unusable" as const, reason: `it is in state ${list.state}` }] : []),
    ...unknown,
    // The references of a list that something else holds back are not read.
    ...(retain || unknown.length + onHold.length > 0 ? [] : referencedHeld(region, list)),
  ];
}

function planOne(region: RegionSnapshot, list: PrefixList, address: string, context: PlanContext): ListPlan {
  const { at } = region;
  const reading = region.entries.get(list.id);
  if (reading === undefined) throw new Error(`no reading of the entries of ${list.id}`);
  if (!reading.ok) {
    const diagnostic: Diagnostic = { ...reading.diagnostic, address };
    const { code, summary: because } = diagnostic;
    return { ok: false, notPlanned: { address, at, code, because }, diagnostic };
  }
  const have = haveOf(list, sortedEntries(reading.value));
  const retain = list.tags.get(TAG.deletion) === "retain";
  const ours = [...list.tags.keys()].filter((key) => key.startsWith("plsync:")).sort();
  const share = lastSharing(list, region, context);
  const change: Change = retain
    ? { kind: "retain", have, tags: { set: new Map(), remove: ours } }
    : { kind: "delete", have, ...(share === undefined ? {} : { share }) };
  return {
    ok: true,
    planned: {
      address,
      at,
      name: list.name,
      family: list.family,
      change,
      held: heldOf(region, list, have, retain, context),
      unchanged: have.entryCount,
      digests: { exact: exactDigest(address, undefined, change) },
    },
    diagnostics: [],
  };
}

function ambiguous(region: RegionSnapshot, lists: readonly PrefixList[], address: string, owner: string): ListPlan {
  const { at } = region;
  const diagnostic: Diagnostic = {
    code: "list_ambiguous",
    severity: "error",
    ...where({ address, at }),
    summary: `${address}: ${lists.length} lists of owner ${owner} have that name, but the file names none of them`,
    detail: `They are ${lists.map((list) => list.id).join(", ")}. None is touched.`,
    remedy: `Delete them in AWS, or remove the tag ${TAG.owner} from those that plsync should not manage.`,
  };
  return { ok: false, notPlanned: { address, at, code: diagnostic.code }, diagnostic };
}

/** The plans of those of the orphans of a region that `isMeant`, by address. What holds back deletions of the whole run comes later. */
export function planOrphans(
  region: RegionSnapshot,
  orphans: readonly PrefixList[],
  isMeant: (address: string) => boolean,
  context: PlanContext,
): readonly ListPlan[] {
  const byAddress = Map.groupBy(orphans, (list) => listAddress(region.at, list.name));
  return [...byAddress]
    .filter(([address]) => isMeant(address))
    .map(([address, lists]) => {
      const [only] = lists;
      return lists.length > 1 || only === undefined
        ? ambiguous(region, lists, address, context.owner)
        : planOne(region, only, address, context);
    });
}
