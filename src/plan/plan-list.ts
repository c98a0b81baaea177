// The plan of one list that the file names: whose it is, what it should hold, what that changes, what holds it back.
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ListSpec, Mapping } from "../model/mapping.ts";
import { type Entry, type PrefixList, TAG } from "../model/prefix-list.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import { type Capacity, capacityFor } from "./capacity.ts";
import { describeEntry } from "./description.ts";
import { diffEntries } from "./diff.ts";
import { exactDigest, type Hash, settingsDigest } from "./digest.ts";
import { type Allowances, guardAdditions, guardRemovals } from "./guard.ts";
import { haveOf, sortEntries } from "./have.ts";
import { ownershipOf } from "./ownership.ts";
import type { Addition, Change, Held, NotPlanned, Planned } from "./plan.ts";
import { removalReason } from "./removal-reason.ts";
import { missingTags, NO_TAG_CHANGE, wantedTags } from "./tags.ts";
import { allowed, type Within } from "./within.ts";
import { type MappingAnswer, type Want, type WantedEntry, wantOf } from "./want.ts";

export interface PlanContext {
  readonly owner: string;
  /** `reviewed`: everything the file says. `sync`: entries only, on lists whose settings a reviewed apply has applied. */
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly hash: Hash;
  /** Plan only what a saved plan has: its lists, and of their entries those it adds and removes. */
  readonly within?: Within;
}

export type ListPlan =
  | { readonly ok: true; readonly planned: Planned; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly notPlanned: NotPlanned; readonly diagnostics: readonly Diagnostic[] };

interface Subject {
  readonly mapping: Mapping;
  readonly spec: ListSpec;
  readonly answer: MappingAnswer;
  readonly want: Want;
  readonly settings: string | undefined;
  readonly context: PlanContext;
}

function where({ mapping, spec }: Pick<Subject, "mapping" | "spec">) {
  return {
    address: spec.address,
    account: spec.at.account,
    region: spec.at.region,
    mapping: mapping.name,
    position: spec.position,
  };
}

function notPlanned(subject: Pick<Subject, "mapping" | "spec">, diagnostic: Diagnostic): ListPlan {
  const { mapping, spec } = subject;
  return {
    ok: false,
    notPlanned: {
      address: spec.address,
      at: spec.at,
      mapping: mapping.name,
      position: spec.position,
      code: diagnostic.code,
    },
    diagnostics: [diagnostic],
  };
}

function suspendedDiagnostics(subject: Subject): readonly Diagnostic[] {
  if (subject.want.unknown === undefined) return [];
  return [
    {
      code: "removals_suspended",
      severity: "error",
      ...where(subject),
      summary: `nothing is removed from ${subject.spec.address} in this run, since one of its sources is unknown`,
      detail: `${subject.want.unknown}. What the other sources bring is added.`,
    },
  ];
}

function additions(adds: readonly WantedEntry[], mapping: Mapping): readonly Addition[] {
  return adds.map(({ cidr, origin }) => ({ cidr, origin, description: describeEntry(origin, mapping.name) }));
}

function capacityHeld(capacity: Capacity, entries: number, spec: ListSpec): readonly Held[] {
  if (capacity.fits) return [];
  const fixed = spec.maxEntries.kind === "fixed";
  return [
    {
      code: "does_not_fit",
      reason: `${entries} entries do not fit ${fixed ? `its fixed size of ${capacity.largest}` : `its limit of ${capacity.largest}`}`,
      detail: fixed
        ? "Raise `max_entries`, or leave it out to let plsync size the list."
        : "Raise `max_entries.limit` (AWS allows up to 1000), or take addresses out of the mapping.",
    },
  ];
}

function notYetApplied(reason: string): Held {
  return {
    code: "settings_not_applied",
    reason,
    detail: "A sync follows only settings that a reviewed apply has applied. Merge the change, or run plsync apply.",
  };
}

/** Why a sync leaves the list alone; a list whose settings are those last reviewed is fair game. */
function syncHeld(subject: Subject, list: PrefixList, ours: boolean): readonly Held[] {
  if (subject.context.mode !== "sync") return [];
  if (!ours) return [notYetApplied("plsync does not manage it yet")];
  if (subject.settings === undefined) return [notYetApplied("its settings cannot be compared with those last applied")];
  return list.tags.get(TAG.settings) === subject.settings
    ? []
    : [notYetApplied("its settings in the file are not applied yet")];
}

function finish(subject: Subject, change: Change, held: readonly Held[], unchanged: number): ListPlan {
  const { mapping, spec, want, settings, context } = subject;
  return {
    ok: true,
    planned: {
      address: spec.address,
      at: spec.at,
      name: spec.name,
      family: spec.family,
      mapping: mapping.name,
      position: spec.position,
      change,
      held,
      unchanged,
      ...(want.unknown === undefined ? {} : { suspended: want.unknown }),
      digests: {
        ...(settings === undefined ? {} : { settings }),
        exact: exactDigest(spec.address, settings, change, context.hash),
      },
    },
    diagnostics: suspendedDiagnostics(subject),
  };
}

function planNew(subject: Subject): ListPlan {
  const { mapping, spec, want, settings, context } = subject;
  if (want.unknown !== undefined && want.entries.length === 0) {
    return notPlanned(subject, {
      code: "not_planned",
      severity: "error",
      ...where(subject),
      summary: `${spec.address} is not created in this run, since its sources are unknown`,
      detail: `${want.unknown}.`,
    });
  }
  const adds = allowed(context.within, spec.address, want.entries);
  const entries = adds.length;
  const capacity = capacityFor(spec.maxEntries, entries, undefined);
  const change: Change = {
    kind: "create",
    maxEntries: capacity.fits ? capacity.size : capacity.largest,
    tags: wantedTags(context.owner, mapping, spec, settings),
    adds: additions(adds, mapping),
  };
  const held = context.mode === "sync" ? [notYetApplied("it does not exist yet")] : [];
  return finish(subject, change, [...held, ...capacityHeld(capacity, entries, spec)], 0);
}

/** What the list holds after the change. */
function entriesAfter(
  have: readonly Entry[],
  removes: readonly Entry[],
  adds: readonly WantedEntry[],
): readonly Cidr[] {
  const gone = new Set(removes.map((entry) => entry.cidr));
  return [...have.map((entry) => entry.cidr).filter((cidr) => !gone.has(cidr)), ...adds.map((entry) => entry.cidr)];
}

function planExisting(
  subject: Subject,
  list: PrefixList,
  read: readonly Entry[],
  ours: boolean,
  stranger?: Held,
): ListPlan {
  const { mapping, spec, answer, want, settings, context } = subject;
  const entries = sortEntries(read);
  const have = haveOf(list, entries, context.hash);
  const diffed = diffEntries(entries, want.entries);
  const adds = allowed(context.within, spec.address, diffed.adds);
  const removes = want.unknown === undefined ? allowed(context.within, spec.address, diffed.removes) : [];
  const after = entriesAfter(entries, removes, adds);
  const capacity = capacityFor(spec.maxEntries, after.length, have.maxEntries);
  const entriesOnly = context.mode === "sync" && ours;
  const tags = entriesOnly ? NO_TAG_CHANGE : missingTags(wantedTags(context.owner, mapping, spec, settings), list.tags);
  const resize =
    capacity.fits && capacity.size !== have.maxEntries ? { from: have.maxEntries, to: capacity.size } : undefined;
  const rename = list.name === spec.name ? undefined : { from: list.name, to: spec.name };
  const nothing =
    adds.length + removes.length + tags.set.size === 0 && resize === undefined && rename === undefined;
  const change: Change =
    nothing && ours
      ? { kind: "keep", have }
      : {
          kind: "update",
          have,
          adds: additions(adds, mapping),
          removes: removes.map(({ cidr, description }) => ({
            cidr,
            description,
            reason: removalReason({ cidr, description }, answer),
          })),
          ...(resize === undefined ? {} : { resize }),
          ...(rename === undefined ? {} : { rename }),
          tags,
          adopt: !ours,
        };
  const guarded = {
    address: spec.address,
    limits: spec.limits,
    have: entries.map((entry) => entry.cidr),
    after,
    adds: adds.length,
    removes: removes.length,
  };
  const held =
    stranger === undefined
      ? [
          ...syncHeld(subject, list, ours),
          ...capacityHeld(capacity, after.length, spec),
          ...guardRemovals(guarded, context.allowances),
          ...(context.mode === "sync" ? guardAdditions(guarded) : []),
        ]
      : [stranger];
  return finish(subject, change, held, entries.length - removes.length);
}

/** `wanted`: all names that the file wants in the account-region. */
export function planList(
  spec: ListSpec,
  answer: MappingAnswer,
  region: RegionSnapshot,
  wanted: ReadonlySet<string>,
  context: PlanContext,
): ListPlan {
  const { mapping } = answer;
  if (!region.lists.ok) return notPlanned({ mapping, spec }, region.lists.diagnostic);
  const ownership = ownershipOf(mapping, spec, region.lists.value, context.owner, wanted);
  if (ownership.kind === "not-planned") return notPlanned({ mapping, spec }, ownership.diagnostic);
  const settings = settingsDigest(answer, spec, context.hash);
  const subject: Subject = { mapping, spec, answer, want: wantOf(answer, spec), settings, context };
  if (ownership.kind === "new") return planNew(subject);
  const { list } = ownership;
  const reading = region.entries.get(list.id);
  if (reading === undefined) throw new Error(`no reading of the entries of ${list.id}`);
  if (!reading.ok) return notPlanned(subject, { ...reading.diagnostic, ...where(subject) });
  return planExisting(
    subject,
    list,
    reading.value,
    ownership.kind === "ours",
    ownership.kind === "held" ? ownership.held : undefined,
  );
}
