// The account-regions that a configuration reads or writes.
import type { AccountRegion } from "../model/account-region.ts";
import type { Configuration } from "../model/mapping.ts";

export function accountRegionsOf(configuration: Configuration): readonly AccountRegion[] {
  return configuration.mappings.flatMap(({ sources, lists }) => [
    ...sources.flatMap((source) => (source.kind === "security_groups" ? [source.at] : [])),
    ...lists.map((list) => list.at),
  ]);
}
