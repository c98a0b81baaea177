// What all planning starts with: the lists of the file that are meant, which lists of AWS they stand for, and what their mappings'
// sources answered. The answer of a mapping is worked out once, for all its lists.
import { accountRegionKey, compareAccountRegions, PerAccountRegion } from "../model/account-region.ts";
import type { Mapping } from "../model/mapping.ts";
import type { RegionSnapshot, Snapshot } from "../model/snapshot.ts";
import { type Readings, readingsOf } from "../sources/region-index.ts";
import { type Claims, claimsOf, type WantedList } from "./ownership/claims.ts";
import type { Ownership } from "./ownership/owned-list.ts";
import { isMeantSpec, type PlanInput } from "./plan-input.ts";
import { answerMapping, type MappingAnswer } from "./want/want.ts";

export interface Prepared {
  /** In order of account and Region. */
  readonly regions: readonly RegionSnapshot[];
  /** What the sources are asked about. */
  readonly readings: Readings;
  /** The lists of the file that are meant, in its order. */
  readonly lists: readonly PreparedList[];
  /** What the sources of their mappings answered, once for each mapping. */
  readonly answers: readonly MappingAnswer[];
  /** Only where the lists could be read. */
  readonly claims: Pick<PerAccountRegion<Claims>, "get">;
}

export interface PreparedList extends WantedList {
  readonly region: RegionSnapshot;
  /** Which list of AWS it is; undefined where the lists could not be read. */
  readonly ownership: Ownership | undefined;
  readonly answer: MappingAnswer;
}

/** Works out all that does not depend on entries and references. */
export function prepare(input: PlanInput): Prepared {
  const { configuration, snapshot } = input;
  const regions = [...snapshot.regions].sort((a, b) => compareAccountRegions(a.at, b.at));
  const readings = readingsOf(regions, snapshot.takenAt, snapshot.published);
  const all: readonly WantedList[] = configuration.mappings.flatMap((mapping) =>
    mapping.lists.map((spec) => ({ mapping, spec })),
  );
  // Of the whole file, whatever the scope: a list that is out of scope is no orphan, and its name is taken.
  const wanted = new PerAccountRegion<WantedList[]>(regions.map(({ at }) => [at, []]));
  for (const one of all) wanted.get(one.spec.at)?.push(one);
  const claims = new PerAccountRegion<Claims>();
  for (const { at, lists } of regions) {
    if (!lists.ok) continue;
    claims.set(at, claimsOf(at, lists.value, wanted.get(at) ?? [], configuration.owner));
  }
  const byPlace = new PerAccountRegion(regions.map((region) => [region.at, region]));
  const answers = new Map<Mapping, MappingAnswer>();
  const answerOf = (mapping: Mapping): MappingAnswer => {
    const answer = answers.get(mapping) ?? answerMapping(mapping, readings);
    answers.set(mapping, answer);
    return answer;
  };
  const lists = all
    .filter(({ spec }) => isMeantSpec(input, spec))
    .map(({ mapping, spec }): PreparedList => {
      const region = byPlace.get(spec.at);
      if (region === undefined) throw new Error(`no reading of ${accountRegionKey(spec.at)}`);
      const ownership = claims.get(spec.at)?.ownership.get(spec.address);
      return { mapping, spec, region, ownership, answer: answerOf(mapping) };
    });
  return { regions, readings, lists, answers: [...answers.values()], claims };
}

/**
 * What was prepared, over a snapshot in which entries or references were added since. Throws if anything else is another reading:
 * then what was prepared does not hold.
 */
export function withRegions(prepared: Prepared, snapshot: Snapshot): Prepared {
  const now = new Map(snapshot.regions.map((region) => [accountRegionKey(region.at), region]));
  const current = (before: RegionSnapshot): RegionSnapshot => {
    const region = now.get(accountRegionKey(before.at));
    const isSame =
      region?.groups === before.groups && region.interfaces === before.interfaces && region.lists === before.lists;
    if (!isSame) throw new Error(`another reading of ${accountRegionKey(before.at)}`);
    return region;
  };
  if (now.size !== prepared.regions.length) throw new Error("a reading of other account-regions");
  if (prepared.regions.every((before) => current(before) === before)) return prepared;
  return {
    ...prepared,
    regions: prepared.regions.map(current),
    lists: prepared.lists.map((list) => ({ ...list, region: current(list.region) })),
  };
}
