// Which reads the mappings need, each once, however many mappings share a group or a place.
import { type AccountRegion, accountRegionKey, compareAccountRegions } from "../model/account-region.ts";
import type { Configuration, GroupSelector, ListSpec, Mapping } from "../model/mapping.ts";

/** What a run is about. */
export interface ReadScope {
  includes(address: string): boolean;
  /** True if a list of that account and Region (`account/region`) could be in the scope, whatever its name. */
  includesRegion(key: string): boolean;
}

export interface RegionReads {
  readonly at: AccountRegion;
  /** Of all sources here. */
  readonly selectors: readonly GroupSelector[];
  /** True where lists of this owner may be: where the file has lists, and where `accounts.*.regions` says so. */
  readonly findsLists: boolean;
  /** The lists of the file that are here and in the scope. */
  readonly lists: readonly ListSpec[];
}

interface Gathering {
  readonly at: AccountRegion;
  readonly selectors: GroupSelector[];
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
    const known = regions.get(key) ?? { at, selectors: [], findsLists: false, lists: [] };
    regions.set(key, known);
    return known;
  };
  const inScope = (list: ListSpec) => scope === undefined || scope.includes(list.address);
  for (const mapping of configuration.mappings) {
    for (const list of mapping.lists.filter(inScope)) region(list.at).lists.push(list);
    if (mapping.lists.some(inScope)) {
      for (const source of groupSources(mapping)) region(source.at).selectors.push(...source.selectors);
    }
  }
  for (const at of listPlaces(configuration)) {
    if (scope === undefined || scope.includesRegion(accountRegionKey(at))) region(at).findsLists = true;
  }
  return [...regions.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}

function groupSources(mapping: Mapping) {
  return mapping.sources.filter((source) => source.kind === "security_groups");
}

function listPlaces({ accounts, mappings }: Pick<Configuration, "accounts" | "mappings">): readonly AccountRegion[] {
  return [
    ...mappings.flatMap((mapping) => mapping.lists.map((list) => list.at)),
    ...accounts.flatMap(({ alias, id, regions }) =>
      regions.map((region) => ({ account: alias, accountId: id, region })),
    ),
  ];
}
