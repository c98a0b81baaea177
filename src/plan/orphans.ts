// Lists of this owner that the file no longer names: deleted, or released where `plsync:deletion` says retain.
//
// Only a reviewed apply does either. A referenced list is not deleted, nor one whose references are unknown; and when more
// lists would go than one run may delete, none goes: a file that lost its mappings must not cost a list a run.
import { type AccountRegion, listAddress } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isInProgress, type PrefixList, TAG } from "../model/prefix-list.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import { exactDigest } from "./digest.ts";
import { maxDeletes } from "./guard.ts";
import { haveOf, sortEntries } from "./have.ts";
import { isOurs } from "./ownership.ts";
import type { Change, Held, Planned } from "./plan.ts";
import type { ListPlan, PlanContext } from "./plan-list.ts";

/** The lists of a region that are ours and whose ids none of the file's lists claims. */
export function orphansOf(region: RegionSnapshot, owner: string, claimed: ReadonlySet<string>): readonly PrefixList[] {
  if (!region.lists.ok) return [];
  return region.lists.value.filter(
    (list) => isOurs(list, region.at.accountId, owner) && !claimed.has(list.id) && list.state !== "delete-in-progress",
  );
}

function referencedHeld(region: RegionSnapshot, list: PrefixList): readonly Held[] {
  const reading = region.associations.get(list.id);
  if (reading === undefined || !reading.ok) {
    return [
      {
        code: "list_referenced",
        reason: "it would be deleted, but who references it is unknown",
        ...(reading === undefined ? {} : { detail: `${reading.diagnostic.summary}.` }),
      },
    ];
  }
  if (reading.value.length === 0) return [];
  const shown = reading.value.slice(0, 10).map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
  const more = reading.value.length - shown.length;
  return [
    {
      code: "list_referenced",
      reason: `it would be deleted, but ${reading.value.length === 1 ? "1 resource references" : `${reading.value.length} resources reference`} it`,
      detail: `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Remove the references first; AWS refuses to delete a referenced list.`,
    },
  ];
}

/** The plan of one orphan; `max_deletes` comes later, when all of them are known. */
export function planOrphan(region: RegionSnapshot, list: PrefixList, context: PlanContext): ListPlan {
  const at: AccountRegion = region.at;
  const address = listAddress(at, list.name);
  const reading = region.entries.get(list.id);
  if (reading === undefined) throw new Error(`no reading of the entries of ${list.id}`);
  if (!reading.ok) {
    const diagnostic: Diagnostic = { ...reading.diagnostic, address };
    return { ok: false, notPlanned: { address, at, code: diagnostic.code }, diagnostics: [diagnostic] };
  }
  const have = haveOf(list, sortEntries(reading.value), context.hash);
  const retain = list.tags.get(TAG.deletion) === "retain";
  const ours = [...list.tags.keys()].filter((key) => key.startsWith("plsync:")).sort();
  const change: Change = retain
    ? { kind: "release", have, tags: { set: new Map(), remove: ours } }
    : { kind: "delete", have };
  const held: Held[] = [];
  if (context.mode === "sync") {
    held.push({
      code: "settings_not_applied",
      reason: `the file no longer names it, and a sync ${retain ? "releases" : "deletes"} no list`,
      detail: "Merge the change, or run plsync apply.",
    });
  }
  if (isInProgress(list.state)) held.push({ code: "list_unusable", reason: `it is in state ${list.state}` });
  if (!retain) held.push(...referencedHeld(region, list));
  const planned: Planned = {
    address,
    at,
    name: list.name,
    family: list.family,
    change,
    held,
    unchanged: have.entryCount,
    digests: { exact: exactDigest(address, undefined, change, context.hash) },
  };
  return { ok: true, planned, diagnostics: [] };
}

/** Holds back every deletion that is not allowed by name when there are more than one run may make. */
export function limitDeletes(
  lists: readonly Planned[],
  ownedLists: number,
  configured: number | undefined,
  context: PlanContext,
): readonly Planned[] {
  const limit = maxDeletes(configured, ownedLists);
  const counted = lists.filter(
    (list) => list.change.kind === "delete" && list.held.length === 0 && !context.allowances.deletes.has(list.address),
  );
  if (counted.length <= limit) return lists;
  return lists.map((list) =>
    counted.includes(list)
      ? {
          ...list,
          held: [
            {
              code: "too_many_deletes" as const,
              reason: `${counted.length} lists would be deleted, one run may delete ${limit}`,
              detail: "So none of them is deleted. `limits.max_deletes` in the file sets another number.",
              allow: `--allow-delete ${list.address}`,
            },
          ],
        }
      : list,
  );
}
