// Built-in defaults ← `defaults` of the file ← the list's own: maps key by key, lists and single values replace.
import {
  type Aggregation,
  BUILT_IN_LIMITS,
  BUILT_IN_THRESHOLDS,
  type Limits,
  type ListSpec,
  type MaxEntries,
  type ShareSpec,
  type Thresholds,
} from "../../model/mapping.ts";
import type {
  WrittenAutomaticSize,
  WrittenBoundedAggregation,
  WrittenLimits,
  WrittenListSettings,
  WrittenThresholds,
} from "./written.ts";

/** `share` as it is written: principals in the order of the file, none where the list is not shared. */
export type ListSettings = Pick<ListSpec, "family" | "maxEntries" | "tags" | "deletion" | "limits" | "thresholds"> & {
  readonly share: ShareSpec;
  readonly aggregation: DraftAggregation;
};

/** `never` as it is written. */
type DraftAggregation =
  | { readonly kind: "none" }
  | Exclude<Aggregation, { readonly kind: "bounded" }>
  | (Omit<Extract<Aggregation, { readonly kind: "bounded" }>, "never"> & { readonly never: readonly string[] });

const AUTOMATIC = { kind: "automatic", headroomPercent: 10, headroom: 10, limit: 1000, shrink: true } as const;

/** The built-in defaults, as the schema documents them. */
export const BUILT_IN_LIST: ListSettings = {
  family: "IPv4",
  maxEntries: AUTOMATIC,
  aggregation: { kind: "none" },
  tags: new Map(),
  share: { principals: [], allowExternal: false },
  deletion: "delete",
  limits: BUILT_IN_LIMITS,
  thresholds: BUILT_IN_THRESHOLDS,
};

/** The settings of `base` with those that the list, or `defaults`, writes itself. */
export function mergeList(base: ListSettings, own: WrittenListSettings = {}): ListSettings {
  return {
    family: own.address_family ?? base.family,
    maxEntries: own.max_entries === undefined ? base.maxEntries : mergeSize(base.maxEntries, own.max_entries),
    aggregation: own.aggregate === undefined ? base.aggregation : mergeAggregation(base.aggregation, own.aggregate),
    tags: new Map([...base.tags, ...Object.entries(own.tags ?? {})]),
    share: {
      principals: own.share?.principals ?? base.share.principals,
      allowExternal: own.share?.allow_external_principals ?? base.share.allowExternal,
    },
    deletion: own.deletion ?? base.deletion,
    limits: mergeLimits(base.limits, own.limits ?? {}),
    thresholds: mergeThresholds(base.thresholds, own.capacity ?? {}),
  };
}

/** A map that replaces a number is merged with the built-in defaults. */
function mergeSize(base: MaxEntries, own: number | WrittenAutomaticSize): MaxEntries {
  if (typeof own === "number") return { kind: "fixed", value: own };
  const below = base.kind === "automatic" ? base : AUTOMATIC;
  return {
    kind: "automatic",
    headroomPercent: own.headroom_percent ?? below.headroomPercent,
    headroom: own.headroom ?? below.headroom,
    limit: own.limit ?? below.limit,
    shrink: own.shrink ?? below.shrink,
  };
}

function mergeAggregation(base: DraftAggregation, own: "none" | "exact" | WrittenBoundedAggregation): DraftAggregation {
  if (typeof own === "string") return { kind: own };
  const below = base.kind === "bounded" ? base : { maxExtra: 0, never: [] };
  return {
    kind: "bounded",
    within: own.within,
    maxExtra: own.max_extra_addresses ?? below.maxExtra,
    never: own.never ?? below.never,
  };
}

function mergeLimits(base: Limits, own: WrittenLimits): Limits {
  return {
    maxRemovalPercent: own.max_removal_percent ?? base.maxRemovalPercent,
    ignoreBelow: own.ignore_below ?? base.ignoreBelow,
    maxRemovals: own.max_removals ?? base.maxRemovals,
    maxAdditions: own.max_additions ?? base.maxAdditions,
    allowEmpty: own.allow_empty ?? base.allowEmpty,
    widest: { IPv4: own.widest?.IPv4 ?? base.widest.IPv4, IPv6: own.widest?.IPv6 ?? base.widest.IPv6 },
  };
}

/** Of the file, the defaults of its lists, and lists alike. */
function mergeThresholds(base: Thresholds, own: WrittenThresholds): Thresholds {
  return { percent: own.warn_percent ?? base.percent, base: own.warn_base ?? base.base };
}
