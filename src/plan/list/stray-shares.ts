// Resource shares of ours whose list is gone: deleted by hand, or by a run that did not finish.
import { compareText, listAddress } from "../../model/account-region.ts";
import type { StrayShare } from "../../model/plan.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";

/** The stray shares of an account-region that the run is about, in order of their ARN; none where shares were not read. */
export function straysOf({ at, shares }: RegionSnapshot, isMeant: (address: string) => boolean): readonly StrayShare[] {
  if (shares?.ok !== true) return [];
  return shares.value.strays
    .map(({ arn, name, listId }) => ({ address: listAddress(at, name), at, name, arn, listId }))
    .filter(({ address }) => isMeant(address))
    .sort((a, b) => compareText(a.arn, b.arn));
}
