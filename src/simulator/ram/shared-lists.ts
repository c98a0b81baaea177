// Which resources an account may use because another shares them with it.
import type { Region } from "../world/region.ts";
import type { ShareRecord } from "../world/share-record.ts";
import type { World } from "../world/world.ts";

/** True if the principal is the account, or an organisation or unit that it is in. */
export function principalCovers(principal: string, accountId: string, world: World): boolean {
  return principal === accountId || (world.organisationOf(accountId)?.covers(principal, accountId) ?? false);
}

/** True if the share is in effect for the account. */
export function isSharedWith(share: ShareRecord, accountId: string, world: World): boolean {
  if (share.status !== "ACTIVE" && share.status !== "PENDING") return false;
  return share.associations.some(
    ({ kind, entity, status }) =>
      kind === "PRINCIPAL" && status === "ASSOCIATED" && principalCovers(entity, accountId, world),
  );
}

/** ARNs of what the owner's Region shares with the account. */
export function sharedResources(owner: Region, accountId: string, world: World): ReadonlySet<string> {
  return new Set(
    [...owner.shares.values()]
      .filter((share) => isSharedWith(share, accountId, world))
      .flatMap(({ associations }) => associations)
      .filter(({ kind, status }) => kind === "RESOURCE" && status === "ASSOCIATED")
      .map(({ entity }) => entity),
  );
}

/** ARNs of the shares that a resource is in, also of those that it is still leaving. */
export function sharesOf(resourceArn: string, owner: Region): readonly string[] {
  return [...owner.shares.values()]
    .filter(({ associations }) =>
      associations.some(({ entity, status }) => entity === resourceArn && !/^(DISASSOCIATED|FAILED)$/.test(status)),
    )
    .map(({ arn }) => arn);
}
