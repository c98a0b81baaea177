// With whom a list is to be shared, compared with what AWS RAM has.
//
//   the file      RAM                                    then
//   shares it     could not be read                      nothing: the plan says so, and entries still change
//   shares it     no share of ours                       shared with all of its principals
//   shares it     principals missing, or too many        they are added and removed
//   shares it     its share does not contain the list    all of its principals are missing
//   shares it     external principals allowed otherwise  set to what the file says
//   shares it     several shares of ours are active      they are joined: one has all principals, and the others go
//   does not      the list is tagged as shared           the sharing ends: shares go, and then the tag
//   does not      the list is not tagged                 nothing; RAM is not even asked
//   any           in a sync                              nothing: only a reviewed apply shares
//
// A principal counts as in the share from the moment it is added, also while it has not accepted its invitation. One whose
// association failed is missing, and is added again. Several shares of ours for one list count
// as one until they are joined.

import type { ShareChange } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Account, ShareSpec } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import { type PrefixList, TAG } from "../../model/prefix-list.ts";
import { holdsList, isIn, isStaying, type ResourceShare } from "../../model/resource-share.ts";
import { sentence } from "../../model/sentence.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import type { PlanContext } from "../list-plan.ts";

/** Our shares of the list, without those that are being deleted; undefined when they could not be read. */
function sharesOf(region: RegionSnapshot, listId: string): readonly ResourceShare[] | undefined {
  if (region.shares === undefined) throw new Error(`the shares of ${listId} were not read`);
  if (!region.shares.ok) return undefined;
  return region.shares.value.ofLists.filter((share) => share.listId === listId && isStaying(share));
}

function principalsOf(shares: readonly ResourceShare[]): ReadonlySet<string> {
  return new Set(shares.flatMap(({ principals }) => principals.filter(isIn).map(({ id }) => id)));
}

function ending(shares: readonly ResourceShare[]): ShareChange {
  const removes = [...principalsOf(shares)].sort();
  return { adds: [], removes, unchanged: 0, allowExternal: false, changesExternal: false, ends: true };
}

/** What changes about the sharing of a list that the file names; undefined: nothing, or it is not known. */
export function planSharing(
  spec: ShareSpec | undefined,
  list: Pick<PrefixList, "id" | "tags">,
  region: RegionSnapshot,
  context: PlanContext,
): ShareChange | undefined {
  if (context.mode === "sync" || (spec === undefined && !list.tags.has(TAG.share))) return undefined;
  const shares = sharesOf(region, list.id);
  if (shares === undefined) return undefined;
  if (spec === undefined) return ending(shares);
  const wanted = new Set(spec.principals);
  const reached = principalsOf(shares.filter(holdsList));
  const adds = spec.principals.filter((principal) => !reached.has(principal));
  const removes = [...principalsOf(shares)].filter((principal) => !wanted.has(principal)).sort();
  const changesExternal = shares.some(({ allowExternal }) => allowExternal !== spec.allowExternal);
  const joins = Math.max(0, shares.filter(({ state }) => state === "ACTIVE").length - 1);
  if (adds.length + removes.length + joins === 0 && !changesExternal) return undefined;
  const unchanged = spec.principals.length - adds.length;
  const change = { adds, removes, unchanged, allowExternal: spec.allowExternal, changesExternal, ends: false };
  return joins === 0 ? change : { ...change, joins };
}

/** The same for a list that is created, of which nothing is shared yet. `region`: where it will be. */
export function newSharing(spec: ShareSpec | undefined, region: RegionSnapshot): ShareChange | undefined {
  if (spec === undefined || region.shares?.ok === false) return undefined;
  const { principals, allowExternal } = spec;
  return { adds: principals, removes: [], unchanged: 0, allowExternal, changesExternal: false, ends: false };
}

/** The same for a list that is deleted: its sharing must end first. */
export function lastSharing(list: PrefixList, region: RegionSnapshot, context: PlanContext): ShareChange | undefined {
  if (context.mode === "sync" || !list.tags.has(TAG.share)) return undefined;
  const shares = sharesOf(region, list.id);
  return shares === undefined ? undefined : ending(shares);
}

/** A list that is tagged as shared is neither deleted nor let go while it is not known with whom. `what`: what would happen to it. */
export function heldByShares(list: PrefixList, region: RegionSnapshot, what: string): readonly Held[] {
  if (!list.tags.has(TAG.share) || region.shares?.ok !== false) return [];
  return [
    {
      code: "shares_unknown",
      reason: `${what}, but plsync could not read with whom it is shared`,
      detail: `${region.shares.diagnostic.summary}.`,
    },
  ];
}

/** One error for an account-region whose shares could not be read. `addresses`: of its lists that are shared, or are to be. */
export function unreadShares(
  { at, shares }: RegionSnapshot,
  addresses: readonly string[],
  accounts: readonly Account[],
): readonly Diagnostic[] {
  if (shares?.ok !== false) return [];
  const { diagnostic } = shares;
  const left = `The sharing of lists there stays as it is${addresses.length === 0 ? "" : `: ${addresses.join(", ")}`}.`;
  const position = diagnostic.position ?? accounts.find(({ alias }) => alias === at.account)?.position;
  const detail = [...(diagnostic.detail === undefined ? [] : [sentence(diagnostic.detail)]), left].join(" ");
  return [{ ...diagnostic, detail, ...(position === undefined ? {} : { position }) }];
}
