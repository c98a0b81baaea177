// Resource shares of ours whose list is gone: deleted by hand, or by a run that did not finish.
import { compareText, listAddress } from "../model/account-region.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import type { StrayShare } from "./plan.ts";

export function straysOf({ at, shares }: RegionSnapshot, isMeant: (address: string) => boolean): readonly StrayShare[] {
  if (shares?.ok !== true) return [];
  return shares.value.strays
    .map(({ arn, name, listId }) => ({ address: listAddress(at, name), at, name, arn, listId }))
    .filter(({ address }) => isMeant(address))
    .sort((a, b) => compareText(a.arn, b.arn));
}
