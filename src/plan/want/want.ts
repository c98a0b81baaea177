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
import { type AddressFamily, type Cidr, compareCidrs, familyOf, formatCidr } from "../../model/cidr.ts";
import type { ListSpec, Mapping, Source } from "../../model/mapping.ts";
import type { Readings } from "../../sources/region-index.ts";
import { kindOf } from "../../sources/registry.ts";
import type { AnsweredSource } from "../../sources/source-answer.ts";

/** What a mapping's sources answered; shared by all lists of the mapping. */
export interface MappingAnswer {
  readonly mapping: Mapping;
  /** In the order of the file. */
  readonly sources: readonly AnsweredSource[];
}

export interface WantedEntry {
  readonly cidr: Cidr;
  /** What brings it: from this the kind of its source makes the entry's origin. */
  readonly from: unknown;
}

export interface Want {
  /** Sorted, each CIDR once, of the list's family. */
  readonly entries: readonly WantedEntry[];
  /** The source that brings one of these entries; asked only about entries that are added, of which most lists have few. */
  readonly sourceOf: (entry: WantedEntry) => Source;
  /** Descriptions in the words of the file; of an entry that is not among them, any description will do. */
  readonly words: ReadonlyMap<WantedEntry, string>;
  /** Why the want is unknown, as a sentence without its full stop; undefined when every source is known. */
  readonly unknown?: string;
}

/** Asks the sources of a mapping what should be in its lists. */
export function answerMapping(mapping: Mapping, readings: Readings): MappingAnswer {
  const sources = mapping.sources.map((source) => {
    return { source, answer: kindOf(source).answer(source, mapping.name, readings) };
  });
  return { mapping, sources };
}

/** Looks only at the entries of kinds that have words: interfaces have none, and are most of all entries. */
function wordsIn(sources: MappingAnswer["sources"], family: AddressFamily): ReadonlyMap<WantedEntry, string> {
  const words = new Map<WantedEntry, string>();
  for (const { source, answer } of sources) {
    const kind = kindOf(source).origin;
    if (kind.words === undefined || !answer.ok) continue;
    for (const entry of answer.entries) {
      const said = familyOf(entry.cidr) === family ? kind.words(kind.of(entry.from)) : undefined;
      if (said !== undefined) words.set(entry, said);
    }
  }
  return words;
}

/** What one list of the mapping should hold. Of several sources and interfaces that bring one CIDR, the first has it. */
export function wantOf({ sources }: MappingAnswer, spec: ListSpec): Want {
  const entries: WantedEntry[] = [];
  let unknown: string | undefined;
  for (const { answer } of sources) {
    if (!answer.ok) {
      unknown ??= answer.problems[0].summary;
      continue;
    }
    unknown ??= answer.lacking?.summary;
    for (const entry of answer.entries) if (familyOf(entry.cidr) === spec.family) entries.push(entry);
  }
  // The sort is stable, so of several that bring one CIDR the first one stays.
  entries.sort((a, b) => compareCidrs(a.cidr, b.cidr));
  const distinct = entries.filter((entry, i) => entry.cidr !== entries[i - 1]?.cidr);
  const sourceOf = (entry: WantedEntry): Source => {
    const found = sources.find(({ answer }) => answer.ok && answer.entries.includes(entry));
    if (found === undefined) throw new Error(`no source of ${spec.address} brings ${formatCidr(entry.cidr)}`);
    return found.source;
  };
  return {
    entries: distinct,
    sourceOf,
    words: wordsIn(sources, spec.family),
    ...(unknown === undefined ? {} : { unknown }),
  };
}
