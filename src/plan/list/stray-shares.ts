// Resource shares of ours whose list is gone: deleted by hand, or by a run that did not finish.
import { type AccountRegion, compareText, listAddress } from "../../model/account-region.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";

/** A resource share of ours whose list is gone. It shares nothing, and is deleted in a reviewed apply. */
export interface StrayShare {
  /** account/region/name of the share. */
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  readonly arn: string;
  /** pl-…, which AWS does not have any more. */
  readonly listId: string;
}

export function straysOf({ at, shares }: RegionSnapshot, isMeant: (address: string) => boolean): readonly StrayShare[] {
  if (shares?.ok !== true) return [];
  return shares.value.strays
    .map(({ arn, name, listId }) => ({ address: listAddress(at, name), at, name, arn, listId }))
    .filter(({ address }) => isMeant(address))
    .sort((a, b) => compareText(a.arn, b.arn));
}
