// What a list should hold: the union of its mapping's sources, with what brings every entry.
//
// A source is known or unknown, never half-known. It is unknown when its account-region could not be read, when a selector does
// not resolve, or when AWS' answer was odd. An unknown source brings no entries, and makes the whole want `unknown`: what the
// other sources bring may be added, nothing may be removed.
//
//   every source known                  -> entries, add and remove
//   some unknown                        -> entries of the known ones, add only
//   some may have held entries back     -> their entries and those of the others, add only
//   all known, and none brings entries  -> known and empty: the guard decides whether the list may become empty
import { type Cidr, formatCidr } from "../../model/cidr.ts";
import { type Cidrs, firstIndexes, sortedOnce } from "../../model/columns/cidrs.ts";
import type { ListSpec, Mapping, Source } from "../../model/mapping.ts";
import type { Readings } from "../../sources/region-index.ts";
import { kindOf } from "../../sources/registry.ts";
import type { AnsweredSource, Brought } from "../../sources/source-answer.ts";

/** What a mapping's sources answered; shared by all lists of the mapping. */
export interface MappingAnswer {
  readonly mapping: Mapping;
  /** In the order of the file. */
  readonly sources: readonly AnsweredSource[];
}

/** A CIDR, and what brings it: from this the kind of the source makes the entry's origin. */
export interface WantedEntry {
  readonly cidr: Cidr;
  readonly source: Source;
  readonly from: unknown;
}

export interface Want {
  /** Sorted, each once, of the list's family. */
  readonly cidrs: Cidrs;
  /** What brings these CIDRs of the want, in their order: asked only about those that change, of which most lists have few. */
  readonly broughtBy: (cidrs: readonly Cidr[]) => readonly WantedEntry[];
  /** Descriptions in the words of the file, by CIDR; any description will do for a CIDR that is not among them. */
  readonly words: ReadonlyMap<Cidr, string>;
  /** All descriptions in the words of the file, also those of a source that is not the first to bring the CIDR. */
  readonly said: readonly Said[];
  /** Why the want is unknown, as a sentence without its full stop; undefined when every source is known. */
  readonly unknown?: string;
}

/** A description that the file gives an entry. */
interface Said {
  readonly cidr: Cidr;
  readonly words: string;
}

/** Asks the sources of a mapping what should be in its lists. */
export function answerMapping(mapping: Mapping, readings: Readings): MappingAnswer {
  const sources = mapping.sources.map((source) => {
    return { source, answer: kindOf(source).answer(source, mapping.name, readings) };
  });
  return { mapping, sources };
}

/** What the known sources bring of one family, in the order of the file. */
type Bringing = readonly (Brought & { readonly source: Source })[];

/** Looks only at the entries of kinds that have words: interfaces have none, and are most of all entries. */
function saidIn(bringing: Bringing): readonly Said[] {
  return bringing.flatMap(({ source, cidrs, from }) => {
    const kind = kindOf(source).origin;
    if (kind.words === undefined) return [];
    return Array.from(cidrs, (cidr, i) => ({ cidr, words: kind.words?.(kind.of(from(i))) })).filter(
      (said): said is Said => said.words !== undefined,
    );
  });
}

/** Of several sources and interfaces that bring one CIDR, the first has it. */
function bringersOf(bringing: Bringing, cidrs: readonly Cidr[]): readonly WantedEntry[] {
  const found = new Map<Cidr, WantedEntry>();
  for (const { source, cidrs: column, from } of bringing) {
    const missing = cidrs.filter((cidr) => !found.has(cidr));
    for (const [cidr, index] of firstIndexes(column, missing)) found.set(cidr, { cidr, source, from: from(index) });
  }
  return cidrs.map((cidr) => {
    const entry = found.get(cidr);
    if (entry === undefined) throw new Error(`no source brings ${formatCidr(cidr)}`);
    return entry;
  });
}

function firstWords(bringing: Bringing, said: readonly Said[]): ReadonlyMap<Cidr, string> {
  const words = new Map<Cidr, string>();
  for (const { cidr, source, from } of bringersOf(bringing, [...new Set(said.map((one) => one.cidr))])) {
    const kind = kindOf(source).origin;
    const own = kind.words?.(kind.of(from));
    if (own !== undefined) words.set(cidr, own);
  }
  return words;
}

/** What one list of the mapping should hold. */
export function wantOf({ sources }: MappingAnswer, { family }: Pick<ListSpec, "family">): Want {
  const bringing: Bringing = sources.flatMap(({ source, answer }) =>
    answer.ok ? [{ ...answer.entries[family], source }] : [],
  );
  let unknown: string | undefined;
  for (const { answer } of sources) unknown ??= answer.ok ? answer.lacking?.summary : answer.problems[0].summary;
  const said = saidIn(bringing);
  return {
    cidrs: sortedOnce(bringing.map(({ cidrs }) => cidrs)),
    broughtBy: (cidrs) => bringersOf(bringing, cidrs),
    words: firstWords(bringing, said),
    said,
    ...(unknown === undefined ? {} : { unknown }),
  };
}
