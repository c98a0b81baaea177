// Which lists security groups may feed, so that a run that something happened to them starts need not look at all.
import type { Configuration, Mapping, Source } from "../model/mapping.ts";
import { scopeOf } from "../model/scope.ts";
import type { KnownSource } from "../sources/registry.ts";

/** A security group's id (API reference of DescribeSecurityGroups). */
const GROUP = /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/;

/** The first that is no id of a security group. */
export function wrongGroup(ids: readonly string[]): string | undefined {
  return ids.find((id) => !GROUP.test(id));
}

/** A source that does not name its groups by their ids may mean any. */
function mayBeFed(source: Source, ids: ReadonlySet<string>): boolean {
  const known = source as KnownSource;
  if (known.kind === "network_interfaces") return true;
  if (known.kind !== "security_groups") return false;
  return known.selectors.some((selector) => selector.by !== "id" || ids.has(selector.id));
}

/**
 * Addresses of the lists that these groups may feed, as patterns of a scope; those of `only` among them, if there are any. Undefined: no
 * list is fed by any of them, which no pattern could say.
 */
export function listsFedBy(
  { mappings }: Pick<Configuration, "mappings">,
  ids: readonly string[],
  only: readonly string[],
): readonly string[] | undefined {
  const groups = new Set(ids);
  const scope = scopeOf(only);
  const isFed = ({ sources }: Mapping): boolean => sources.some((source) => mayBeFed(source, groups));
  const fed = mappings.filter(isFed).flatMap(({ lists }) => lists.map(({ address }) => address));
  const addresses = fed.filter(scope.includes);
  return addresses.length === 0 ? undefined : addresses;
}

/** What is said when no list is fed by them. */
export function nothingFed(ids: readonly string[]): string {
  return `No list is fed by ${ids.join(", ")}, so there is nothing to do.`;
}
