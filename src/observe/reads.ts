// Which reads the mappings need in which account-regions, each once, however many mappings need it.
import { type AccountRegion, accountRegionKey, compareAccountRegions } from "../model/account-region.ts";
import { type Configuration, familiesOf, type ListSpec } from "../model/mapping.ts";
import { includesList } from "../model/scope.ts";
import { kindOf } from "../sources/registry.ts";
import type { Read } from "../sources/source-kind.ts";

/** What a run is about. */
export interface ReadScope {
  includes(address: string): boolean;
  /** True if a list of that account and Region (`account/region`) could be in the scope, whatever its name. */
  includesRegion(key: string): boolean;
}

export interface RegionReads {
  readonly at: AccountRegion;
  /** What the sources here need. */
  readonly sources: readonly Read[];
  /** True where lists of this owner may be: where the file has lists, and where `accounts.*.regions` says so. */
  readonly findsLists: boolean;
  /** The lists of the file that are here and in the scope. */
  readonly lists: readonly ListSpec[];
}

interface Gathering {
  readonly at: AccountRegion;
  readonly sources: Read[];
  findsLists: boolean;
  readonly lists: ListSpec[];
}

/** In order of account and Region. Without a scope: everything. */
export function readsOf(
  configuration: Pick<Configuration, "accounts" | "mappings">,
  scope: ReadScope | undefined,
): readonly RegionReads[] {
  const regions = new Map<string, Gathering>();
  const region = (at: AccountRegion): Gathering => {
    const key = accountRegionKey(at);
    const known = regions.get(key) ?? { at, sources: [], findsLists: false, lists: [] };
    regions.set(key, known);
    return known;
  };
  const inScope = (list: ListSpec) => scope === undefined || includesList(scope, list);
  for (const mapping of configuration.mappings) {
    for (const list of mapping.lists.filter(inScope)) region(list.at).lists.push(list);
    if (mapping.lists.some(inScope)) {
      const families = familiesOf(mapping);
      for (const source of mapping.sources) {
        for (const read of kindOf(source).reads(source, families)) region(read.at).sources.push(read);
      }
    }
  }
  for (const at of listPlaces(configuration)) {
    if (scope === undefined || scope.includesRegion(accountRegionKey(at))) region(at).findsLists = true;
  }
  return [...regions.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}

/** The addresses of the web that sources of mappings with a list in the scope ask, each once. */
export function asksOf({ mappings }: Pick<Configuration, "mappings">, scope: ReadScope | undefined): readonly string[] {
  const inScope = mappings.filter(({ lists }) => lists.some(({ address }) => scope?.includes(address) !== false));
  return [
    ...new Set(inScope.flatMap(({ sources }) => sources.flatMap((source) => kindOf(source).asks?.(source) ?? []))),
  ];
}

function listPlaces({ accounts, mappings }: Pick<Configuration, "accounts" | "mappings">): readonly AccountRegion[] {
  return [
    ...mappings.flatMap((mapping) => mapping.lists.map((list) => list.at)),
    ...accounts.flatMap(({ alias, id, regions }) =>
      regions.map((region) => ({ account: alias, accountId: id, region })),
    ),
  ];
}
