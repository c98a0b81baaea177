// What the plan of a list that the file names is made of: the changes of its entries, and what is told of them.
import type { Addition, Change, Redescription } from "../../model/change.ts";
import { type Cidr, formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import { withMark } from "../../model/remembered/entry-mark.ts";
import { listedUpTo } from "../../model/sentence.ts";
import { kindOf } from "../../sources/registry.ts";
import { describeBlock } from "../aggregation/block-description.ts";
import { aggregationDiagnostics } from "../aggregation/told.ts";
import { exactDigest } from "../change-digests.ts";
import type { LeftOut } from "../limits/admission.ts";
import type { ListPlan } from "../list-plan.ts";
import type { Want, WantedEntry } from "../want/want.ts";
import type { Redescribed } from "./diff.ts";
import type { ListInput } from "./list-input.ts";
import { leftOutDiagnostics } from "./no-room.ts";

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

/** `unchanged`: entries that are in AWS and stay; `waiting`: additions that are not in the change for lack of room; `noRoom`: see above. */
export function planned(
  input: ListInput,
  change: Change,
  held: readonly Held[],
  { unchanged, waiting = 0 }: { readonly unchanged: number; readonly waiting?: number },
  noRoom: readonly LeftOut[] = [],
): ListPlan {
  const { mapping, spec, want, settings } = input;
  const exact = exactDigest(spec.address, settings, change);
  const adds = change.kind === "create" || change.kind === "update" ? change.adds.length : 0;
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
      ...leftOutDiagnostics(input, noRoom, { holds: unchanged + waiting + adds, adds: waiting + adds }),
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
