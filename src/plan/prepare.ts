// What every planning starts with: the lists of the file that are meant, which lists of AWS they stand for, and what their
// mappings' sources answered. The answer of a mapping is worked out once, for all its lists.

import { accountRegionKey, compareAccountRegions } from "../model/account-region.ts";
import { groupBy } from "../model/group-by.ts";
import type { Configuration, Mapping } from "../model/mapping.ts";
import type { RegionSnapshot, Snapshot } from "../model/snapshot.ts";
import { type Place, placeOf } from "../sources/region-index.ts";
import { type Claims, claimsOf, type WantedList } from "./ownership/claims.ts";
import { answerMapping, type MappingAnswer } from "./want/want.ts";

export interface Prepared {
  /** In order of account and Region. */
  readonly regions: readonly RegionSnapshot[];
  /** The lists of the file that are meant, in its order. */
  readonly lists: readonly (WantedList & { readonly place: Place })[];
  /** By `account/region`; only where the lists could be read. */
  readonly claims: ReadonlyMap<string, Claims>;
  /** By mapping; of the mappings that have a list that is meant. */
  readonly answers: ReadonlyMap<Mapping, MappingAnswer>;
}

export function prepare(
  configuration: Configuration,
  snapshot: Snapshot,
  isMeant: (address: string) => boolean,
): Prepared {
  const regions = [...snapshot.regions].sort((a, b) => compareAccountRegions(a.at, b.at));
  const places = new Map(regions.map((region) => [accountRegionKey(region.at), placeOf(region)]));
  const all: readonly WantedList[] = configuration.mappings.flatMap((mapping) =>
    mapping.lists.map((spec) => ({ mapping, spec })),
  );
  // Of the whole file, whatever is meant: a list out of scope is no orphan, and its name is taken.
  const wanted = groupBy(all, ({ spec }) => accountRegionKey(spec.at));
  const claims = new Map<string, Claims>();
  for (const [key, { region }] of places) {
    if (region.lists.ok) {
      claims.set(key, claimsOf(region.at, region.lists.value, wanted.get(key) ?? [], configuration.owner));
    }
  }
  const answers = new Map<Mapping, MappingAnswer>();
  const lists = all
    .filter(({ spec }) => isMeant(spec.address))
    .map(({ mapping, spec }) => {
      const place = places.get(accountRegionKey(spec.at));
      if (place === undefined) throw new Error(`no reading of ${accountRegionKey(spec.at)}`);
      if (!answers.has(mapping)) answers.set(mapping, answerMapping(mapping, places, snapshot.takenAt));
      return { mapping, spec, place };
    });
  return { regions, lists, claims, answers };
}
