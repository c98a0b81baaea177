// What the plan of a list that the file names is made from, and what its parts look like.
import type { Addition, Change, Redescription } from "../../model/change.ts";
import { type Cidr, formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import { type EntryMark, withMark } from "../../model/remembered/entry-mark.ts";
import { count, counted, listed, listedUpTo } from "../../model/sentence.ts";
import { kindOf } from "../../sources/registry.ts";
import type { AggregatedWant } from "../aggregation/aggregate-want.ts";
import { describeBlock } from "../aggregation/block-description.ts";
import { fewerEntries } from "../aggregation/fewer-entries.ts";
import { aggregationDiagnostics } from "../aggregation/told.ts";
import { exactDigest } from "../change-digests.ts";
import type { LeftOut } from "../limits/admission.ts";
import type { Capacity } from "../limits/capacity.ts";
import type { ListPlan, PlanContext } from "../list-plan.ts";
import type { MappingAnswer, Want, WantedEntry } from "../want/want.ts";
import type { Redescribed } from "./diff.ts";

/** All that the plan of one list is made from, but for what AWS has of it. */
export interface ListInput extends AggregatedWant {
  readonly mapping: Mapping;
  readonly spec: ListSpec;
  readonly answer: MappingAnswer;
  /** Digest of the settings, 64 hex digits; undefined while a selector is not resolved. */
  readonly settings: string | undefined;
  /** Digest of the part that decides what the list holds; undefined likewise. */
  readonly content: string | undefined;
  /** Entries that `aggregate: exact` would leave; undefined while that is not known, and where nobody asks. */
  readonly exact: number | undefined;
  /** What the descriptions of its entries end with; absent: nothing, since all of the list is plsync's. */
  readonly mark?: EntryMark;
  /** Of a part of a split list; absent: the list is judged by itself. */
  readonly together?: Together;
  readonly context: PlanContext;
}

/** What is decided for all parts of a split list together: its limits judge what all of them hold. */
export interface Together {
  /** The name that the file gives all of them. */
  readonly of: string;
  /** Why an entry goes that another part has or takes over, as a phrase; undefined: none does. */
  readonly elsewhere: (cidr: Cidr) => string | undefined;
  /** Why not all entries find room in the parts; absent: they do. */
  readonly tooMany?: Held;
}

/** Why the list has no plan: nothing happens to it. */
export function notPlanned(mapping: Mapping, spec: ListSpec, diagnostic: Diagnostic): ListPlan {
  const { address, at, position } = spec;
  return {
    ok: false,
    notPlanned: { address, at, mapping: mapping.name, position, code: diagnostic.code, because: diagnostic.summary },
    diagnostic,
  };
}

function suspendedDiagnostics({ mapping, spec, want }: ListInput): readonly Diagnostic[] {
  if (want.unknown === undefined) return [];
  const inside =
    want.unknownWithin === undefined
      ? ""
      : ` inside ${listedUpTo(3, [...new Set(want.unknownWithin)].map(formatCidr))}`;
  return [
    {
      code: "removals_suspended",
      severity: "error",
      ...where({ ...spec, mapping: mapping.name }),
      summary: `nothing${inside} is removed from ${spec.address} in this run, since one of its sources is unknown`,
      detail: `${want.unknown}. What the other sources bring is still added.`,
    },
  ];
}

function leftOutDiagnostics({ mapping, spec }: ListInput, leftOut: readonly LeftOut[]): readonly Diagnostic[] {
  if (leftOut.length === 0) return [];
  const entries = leftOut.reduce((sum, { adds }) => sum + adds, 0);
  return [
    {
      code: "adds_left_out",
      severity: "error",
      ...where({ ...spec, mapping: mapping.name }),
      summary: `${counted(entries, "entry")} ${entries === 1 ? "is" : "are"} not added to ${spec.address} in this run, since ${entries === 1 ? "it does" : "they do"} not fit its limits`,
      detail: `Of them, ${listed(leftOut.map(({ source, adds }) => `the source in line ${source.position.line} brings ${count(adds)}`))}. What the other sources bring is added, and what is no longer wanted is removed.${spec.manage === undefined || spec.maxEntries.kind !== "fixed" ? "" : ` Its size of ${spec.maxEntries.value} is decided where the list is made.`}`,
    },
  ];
}

/** `unchanged`: entries that are in AWS and stay; `waiting`: additions that are not in the change for lack of room. */
export function planned(
  input: ListInput,
  change: Change,
  held: readonly Held[],
  { unchanged, waiting = 0 }: { readonly unchanged: number; readonly waiting?: number },
  leftOut: readonly LeftOut[] = [],
): ListPlan {
  const { mapping, spec, want, settings } = input;
  const exact = exactDigest(spec.address, settings, change);
  return {
    ok: true,
    ...(input.exact === undefined ? {} : { exact: input.exact }),
    planned: {
      address: spec.address,
      at: spec.at,
      name: spec.name,
      family: spec.family,
      mapping: mapping.name,
      ...(spec.manage === undefined ? {} : { manage: spec.manage }),
      position: spec.position,
      change,
      held,
      unchanged,
      ...(waiting === 0 ? {} : { waiting }),
      ...(input.together === undefined ? {} : { partOf: input.together.of }),
      ...(input.brought === undefined || input.together !== undefined ? {} : { brings: input.brought.length }),
      ...(want.unknown === undefined ? {} : { suspended: want.unknown }),
      ...(want.unknownWithin === undefined ? {} : { suspendedWithin: want.unknownWithin }),
      digests: settings === undefined ? { exact } : { settings, exact },
    },
    diagnostics: [
      ...suspendedDiagnostics(input),
      ...(input.brought === undefined ? [] : aggregationDiagnostics(input, change)),
      ...leftOutDiagnostics(input, input.exceeded === undefined ? [...input.leftOut, ...leftOut] : leftOut),
    ],
  };
}

/** The entries to add, each with its origin and with the description that it gets. */
export function additions(adds: readonly Cidr[], { mapping, want, mark }: ListInput): readonly Addition[] {
  if (adds.length === 0) return [];
  const marked = (text: string) => (mark === undefined ? text : withMark(text, mark));
  return want.broughtBy(adds).map((entry) => {
    const { cidr, source, from, standsFor } = entry;
    const kind = kindOf(source).origin;
    const origin = kind.of(from);
    const also = alsoIn(entry, want);
    if (standsFor === undefined) {
      return { cidr, origin, description: marked(kind.describe(origin, mapping.name)), ...also };
    }
    // One CIDR in the place of one: it is the same, or a part of it.
    const text = standsFor === 1 ? kind.describe(origin, mapping.name) : describeBlock(mapping.name, standsFor);
    return { cidr, origin, description: marked(text), standsFor, ...also };
  });
}

function alsoIn({ cidr, source, from }: WantedEntry, { severalVpcs }: Want): Pick<Addition, "alsoIn"> {
  const all = severalVpcs?.get(cidr);
  if (all === undefined) return {};
  const own = kindOf(source).inVpc?.(source, from, cidr);
  return { alsoIn: all.filter(({ id }) => id !== own?.id) };
}

/** The entries that stay and get another description. */
export function redescriptions(describes: readonly Redescribed[], want: Want): readonly Redescription[] {
  if (describes.length === 0) return [];
  const brought = want.broughtBy(describes.map(({ cidr }) => cidr));
  return describes.flatMap(({ cidr, old, description }, i) => {
    const entry = brought[i];
    return entry === undefined
      ? []
      : [{ cidr, from: old, to: description, origin: kindOf(entry.source).origin.of(entry.from) }];
  });
}

/** AWS allows no list more entries (VPC quotas: 1,000 entries per prefix list). */
const MOST_OF_ONE_LIST = 1000;

/** What holds more than one list may have. `most`: entries of each. */
function splitInto(entries: number, most: number): string {
  const lists = Math.ceil(entries / most);
  return `\`split: ${lists}\` would hold them in ${count(lists)} lists of up to ${count(most)}.`;
}

/** Entries beyond those that are wanted now for which the message offers room. */
const SPARE = 10;

/** Why they do not fit a list whose size another tool decides. */
function tooManyForAnother(size: number, entries: number, input: ListInput): Held {
  const offered = Math.min(MOST_OF_ONE_LIST, entries + SPARE);
  const advice =
    entries > MOST_OF_ONE_LIST
      ? `AWS allows no list more than ${count(MOST_OF_ONE_LIST)}.`
      : `Raise its size where the list is made (in Terraform: \`max_entries = ${offered}\`), or remove addresses from the mapping.`;
  return {
    code: "does_not_fit",
    reason: `${entries} entries do not fit its size of ${size}`,
    detail: [advice, ...fewerEntries(input, size)].join(" "),
  };
}

/** `entries`: how many the list would hold. */
export function capacityHeld(capacity: Capacity, entries: number, input: ListInput): readonly Held[] {
  if (capacity.fits) return [];
  if (input.together?.tooMany !== undefined) return [input.together.tooMany];
  const { spec } = input;
  const fixed = spec.maxEntries.kind === "fixed";
  if (spec.manage !== undefined) return [tooManyForAnother(capacity.largest, entries, input)];
  return [
    {
      code: "does_not_fit",
      reason: `${entries} entries do not fit ${fixed ? `its fixed size of ${capacity.largest}` : `its limit of ${capacity.largest}`}`,
      detail: [
        fixed
          ? "Raise `max_entries`, or remove it to let plsync size the list."
          : "Raise `max_entries.limit` (AWS allows up to 1000), or remove addresses from the mapping.",
        ...fewerEntries(input, capacity.largest),
        ...(entries > MOST_OF_ONE_LIST ? [splitInto(entries, capacity.largest)] : []),
      ].join(" "),
    },
  ];
}
