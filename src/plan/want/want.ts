// What a list should hold: the union of its mapping's sources, with what brings every entry.
//
// A source is known or unknown, never half-known. It is unknown when its account-region could not be read, when a selector does
// not resolve, or when AWS' answer was odd. An unknown source brings no entries, and makes the want `unknown` inside the source's
// `within`: what the other sources bring may be added, nothing that it might bring may be removed.
//
//   every source known                  -> entries, add and remove
//   some unknown                        -> entries of the known ones; nothing is removed inside the `within` of those
//                                          that are not, and nothing at all if one of them has none
//   some may have held entries back     -> the same, with their entries
//   some bring more than they may       -> theirs stay where they are in the list, and are not added
//   all known, and none brings entries  -> known and empty: the guard decides whether the list may become empty
import { addressesOf, touchesBlock } from "../../model/address-set.ts";
import { type AddressFamily, type Cidr, familyOf, formatCidr } from "../../model/cidr.ts";
import { type Cidrs, firstIndexes, sortedOnce } from "../../model/columns/cidrs.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Mapping, Source } from "../../model/mapping.ts";
import type { Readings } from "../../sources/region-index.ts";
import { kindOf } from "../../sources/registry.ts";
import type { AnsweredSource, Brought } from "../../sources/source-answer.ts";
import { inSeveralVpcs, type SeveralVpcs } from "./several-vpcs.ts";

/** What a mapping's sources answered; shared by all lists of the mapping. */
export interface MappingAnswer {
  readonly mapping: Mapping;
  /** In the order of the file. */
  readonly sources: readonly AnsweredSource[];
  /** Every source is known, lacks nothing, and brings nothing that it may not: so it is with nearly all. */
  readonly isPlain: boolean;
  /** What a list of that family should hold. */
  wantOf(family: AddressFamily): Want;
  /** What comes to it from several VPCs; undefined: nothing does. Worked out once. */
  severalVpcs(family: AddressFamily): SeveralVpcs | undefined;
}

/** A CIDR, and what brings it: from this the kind of the source makes the entry's origin. */
export interface WantedEntry {
  readonly cidr: Cidr;
  readonly source: Source;
  readonly from: unknown;
  /** How many CIDRs of sources the block stands for, where aggregation made it; the source is that of the first. */
  readonly standsFor?: number;
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
  /** What only sources bring that bring more than they may: it stays where it is in the list, and is not added. */
  readonly staying: ReadonlySet<Cidr>;
  /** What each source brings of `cidrs`, in the order of the file. */
  readonly bySource: readonly { readonly source: Source; readonly cidrs: Cidrs }[];
  /** What comes from several VPCs; absent: nothing does. */
  readonly severalVpcs?: SeveralVpcs;
  /** Blocks of the list that aggregation may have made, so that one may be wanted in part; absent: nothing is aggregated. */
  readonly partlyWanted?: ReadonlySet<Cidr>;
  /** Why the want is unknown, as a sentence without its full stop; undefined when every source is known that could bring anything. */
  readonly unknown?: string;
  /** The problem of a source that says so, where its source is in the file; there together with `unknown`. */
  readonly problem?: Diagnostic;
  /** Where it is unknown: blocks of the list's family. Absent while `unknown` is there: everywhere. */
  readonly unknownWithin?: readonly Cidr[];
}

/** Tells whether an unknown source might bring an address of the block. */
export function mayBeWanted({
  unknown,
  unknownWithin,
}: Pick<Want, "unknown" | "unknownWithin">): (cidr: Cidr) => boolean {
  if (unknown === undefined) return () => false;
  const blocks = unknownWithin && addressesOf(unknownWithin);
  return (cidr) => blocks === undefined || touchesBlock(blocks, cidr);
}

/** How many CIDRs the source brings, if they are more than it may; otherwise undefined. */
export function tooMany({ maxAddresses }: Source, cidrs: Cidrs): number | undefined {
  if (maxAddresses === undefined || cidrs.length <= maxAddresses) return undefined;
  const distinct = new Set(cidrs).size;
  return distinct > maxAddresses ? distinct : undefined;
}

function isPlain({ source, answer }: AnsweredSource): boolean {
  if (!answer.ok || answer.lacking !== undefined || answer.refused !== undefined) return false;
  const { IPv4, IPv6 } = answer.entries;
  return tooMany(source, IPv4.cidrs) === undefined && tooMany(source, IPv6.cidrs) === undefined;
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
  // Of a want only this is kept: most have nothing of it, and a million addresses take their room.
  const several: { [family in AddressFamily]?: SeveralVpcs | "none" } = {};
  const severalOf: SeveralOf = (family, bringing, cidrs) => {
    const found = several[family] ?? inSeveralVpcs(bringing, cidrs) ?? "none";
    several[family] = found;
    return found === "none" ? undefined : found;
  };
  const wanted = (family: AddressFamily) => wantOf(sources, family, severalOf);
  return {
    mapping,
    sources,
    isPlain: sources.every(isPlain),
    wantOf: wanted,
    severalVpcs: (family) => {
      const found = several[family] ?? wanted(family).severalVpcs;
      return found === "none" ? undefined : found;
    },
  };
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
  const indexes = bringing.map(({ cidrs: column }) => firstIndexes(column, cidrs));
  return cidrs.map((cidr, i) => {
    const first = indexes.findIndex((own) => (own[i] as number) >= 0);
    const brought = bringing[first];
    if (brought === undefined) throw new Error(`no source brings ${formatCidr(cidr)}`);
    return { cidr, source: brought.source, from: brought.from(indexes[first]?.[i] as number) };
  });
}

const NO_WORDS: ReadonlyMap<Cidr, string> = new Map();
const NOTHING: ReadonlySet<Cidr> = new Set();

function firstWords(bringing: Bringing, said: readonly Said[]): ReadonlyMap<Cidr, string> {
  if (said.length === 0) return NO_WORDS;
  const words = new Map<Cidr, string>();
  for (const { cidr, source, from } of bringersOf(bringing, [...new Set(said.map((one) => one.cidr))])) {
    const kind = kindOf(source).origin;
    const own = kind.words?.(kind.of(from));
    if (own !== undefined) words.set(cidr, own);
  }
  return words;
}

type SeveralOf = (family: AddressFamily, ...brought: Parameters<typeof inSeveralVpcs>) => SeveralVpcs | undefined;

function wantOf(sources: readonly AnsweredSource[], family: AddressFamily, severalOf: SeveralOf): Want {
  const answered: Bringing[number][] = [];
  for (const { source, answer } of sources) {
    if (!answer.ok) continue;
    const { cidrs, from } = answer.entries[family];
    answered.push({ source, cidrs, from });
  }
  const large = answered.filter(({ source, cidrs }) => tooMany(source, cidrs) !== undefined);
  const bringing = large.length === 0 ? answered : answered.filter((one) => !large.includes(one));
  const said = saidIn(bringing);
  const cidrs = sortedOnce(bringing.map((one) => one.cidrs));
  const severalVpcs = severalOf(family, bringing, cidrs);
  return {
    cidrs,
    staying: large.length === 0 ? NOTHING : new Set(large.flatMap(({ cidrs }) => [...cidrs])),
    bySource: bringing,
    broughtBy: (some) => bringersOf(bringing, some),
    words: firstWords(bringing, said),
    said,
    ...(severalVpcs === undefined ? {} : { severalVpcs }),
    ...unknownIn(sources, family),
  };
}

/** What is not known of a list of the family. A source that can bring nothing there makes nothing unknown. */
function unknownIn(
  sources: readonly AnsweredSource[],
  family: AddressFamily,
): Pick<Want, "unknown" | "problem" | "unknownWithin"> {
  let first: Diagnostic | undefined;
  let isAnywhere = false;
  const blocks: Cidr[] = [];
  for (const { source, answer } of sources) {
    const problem = answer.ok ? answer.lacking?.[family] : answer.problems[0];
    const within = source.within?.filter((block) => familyOf(block) === family);
    if (problem === undefined || within?.length === 0) continue;
    first ??= { position: source.position, ...problem };
    if (within === undefined) isAnywhere = true;
    else blocks.push(...within);
  }
  if (first === undefined) return {};
  const why = { unknown: first.summary, problem: first };
  return isAnywhere ? why : { ...why, unknownWithin: blocks };
}
