// The account-regions that a configuration reads or writes.
import type { AccountRegion } from "../model/account-region.ts";
import { type Configuration, familiesOf } from "../model/mapping.ts";
import { kindOf } from "../sources/registry.ts";

/** In the order of the file; one may occur more than once. */
export function accountRegionsOf(configuration: Configuration): readonly AccountRegion[] {
  return configuration.mappings.flatMap((mapping) => [
    ...mapping.sources.flatMap((source) =>
      kindOf(source)
        .reads(source, familiesOf(mapping))
        .map(({ at }) => at),
    ),
    ...mapping.lists.map((list) => list.at),
  ]);
}

/** Aliases of the accounts from which something is read without a limit of the file on what it may be; sorted. */
export function accountsWithoutWithin({ mappings }: Configuration): readonly string[] {
  const places = mappings.flatMap((mapping) =>
    mapping.sources
      .filter(({ within }) => within === undefined)
      .flatMap((source) => kindOf(source).reads(source, familiesOf(mapping)))
      .map(({ at }) => at.account),
  );
  return [...new Set(places)].sort();
}
