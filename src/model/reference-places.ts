// Where rules, routes and firewalls may reference lists of the file: in the accounts that own them, and in those that a share may reach.
import { type AccountRegion, accountRegionKey, compareAccountRegions } from "./account-region.ts";
import type { Account, Configuration, ListSpec } from "./mapping.ts";
import { isAccountId } from "./principal.ts";

/** Which accounts an organisation or a unit has is not known here: it may be any of the file. */
export function mayReference({ id }: Account, { at, share }: ListSpec): boolean {
  if (at.accountId === id) return true;
  return share?.principals.some((principal) => principal === id || !isAccountId(principal)) ?? false;
}

/** Every account-region of the file that may reference one of its lists, each once, in order. */
export function referencePlaces({
  accounts,
  mappings,
}: Pick<Configuration, "accounts" | "mappings">): readonly AccountRegion[] {
  const lists = mappings.flatMap((mapping) => mapping.lists);
  const places = accounts.flatMap((account) =>
    lists
      .filter((list) => mayReference(account, list))
      .map(({ at }): AccountRegion => ({ account: account.alias, accountId: account.id, region: at.region })),
  );
  return [...new Map(places.map((place) => [accountRegionKey(place), place])).values()].sort(compareAccountRegions);
}
