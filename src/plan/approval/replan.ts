// The plan of one list, made again in the middle of an apply from what the list holds at that moment.
//
// The list may have moved since the plan: another writer edited it, an earlier run stopped half-way, an answer was lost. What is
// wanted stays what the plan wanted; what must be done for it follows from what is there. It goes only as far as it was approved:
//   exact    a person saw every entry (a saved plan, an answered prompt): adds and removes must be among those
//   limits   a person approved the settings (--auto-approve, a merge, a sync): the limits must hold for what is there now

import type { Allowances } from "../../model/allowance.ts";
import { addsOf, describesOf, removesOf } from "../../model/change.ts";
import { type Cidr, formatCidr } from "../../model/cidr.ts";
import { type ListSpec, sizedSpec } from "../../model/mapping.ts";
import type { Bounds, Held, Planned, Replan } from "../../model/plan.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { present } from "../../model/present.ts";
import { type EntryMark, markOf, withMark } from "../../model/remembered/entry-mark.ts";
import { listedUpTo } from "../../model/sentence.ts";
import { wordsOf } from "../../sources/origin/origins.ts";
import { capacityFor } from "../limits/capacity.ts";
import { guardAdditions, guardRemovals } from "../limits/guard.ts";
import { mayBeWanted } from "../want/want.ts";

export interface ReplanInput {
  readonly planned: Planned;
  readonly spec: ListSpec;
  /** The entries that the plan was made from. */
  readonly entries: readonly Entry[];
  readonly mode: "reviewed" | "sync";
  readonly bounds: Bounds;
  readonly allowances: Allowances;
  /** What the entries of a list end with that another tool makes, and that stay, wanted or not; absent: all of the list is plsync's. */
  readonly mark?: EntryMark;
  /** What the other parts of a split list hold, before and after; absent: the list is judged by itself. */
  readonly others?: OtherParts;
}

export interface OtherParts {
  /** account/region and the name that the file gives all parts. */
  readonly address: string;
  readonly have: readonly Cidr[];
  readonly after: readonly Cidr[];
}

function beyondApproval(
  adds: readonly Cidr[],
  removes: readonly Cidr[],
  approved: ReadonlySet<Cidr>,
): Held | undefined {
  const extra = [...adds, ...removes].filter((cidr) => !approved.has(cidr));
  if (extra.length === 0) return undefined;
  return {
    code: "conflict",
    reason: `another writer changed it, and undoing that goes beyond the approved plan (${listedUpTo(5, extra.map(formatCidr))})`,
    detail: "Run plsync plan again and approve what it shows.",
  };
}

const NOT_MARKED: ReadonlyMap<Cidr, string> = new Map();

/** The descriptions of entries that this file brought by other settings, with the mark of these. */
function markedAnew(entries: readonly Entry[], mark: EntryMark): ReadonlyMap<Cidr, string> {
  const others = entries.filter(({ description }) => {
    const { owner, settings } = markOf(description) ?? {};
    return owner === mark.owner && settings !== mark.settings;
  });
  return new Map(others.map(({ cidr, description }) => [cidr, withMark(description, mark)]));
}

/** Plans the list again from what it holds at any moment; `kept`: entries that stay although they are not wanted. */
export function replanner({ planned, spec, entries, mode, bounds, allowances, mark, others }: ReplanInput): Replan {
  const { change } = planned;
  const adds = addsOf(change);
  const removes = removesOf(change);
  const approved = new Set([...adds, ...removes].map((entry) => entry.cidr));
  const wanted = new Map(entries.map((entry) => [entry.cidr, entry.description]));
  for (const { cidr } of removes) wanted.delete(cidr);
  for (const { cidr, description } of adds) wanted.set(cidr, description);
  const describes = describesOf(change);
  for (const { cidr, to } of describes) wanted.set(cidr, to);
  // Of an entry that another writer adds first, the description is then not the one that the file gives.
  const worded = adds.filter(({ origin }) => planned.manage !== undefined || wordsOf(origin) !== undefined);
  const described = new Set([...describes, ...worded].map((entry) => entry.cidr));

  const isSuspended = mayBeWanted(present({ unknown: planned.suspended, unknownWithin: planned.suspendedWithin }));

  // The size that the plan wants: the one that is there may have been raised for the time of the change.
  const size =
    change.kind === "create"
      ? change.maxEntries
      : ((change.kind === "update" ? change.resize?.to : undefined) ?? change.have.maxEntries);

  return (have, kept) => {
    // Where another tool decides the size, it is what it is at this moment.
    const { maxEntries } = sizedSpec(spec, have.maxEntries);
    const there = new Set(have.entries.map((entry) => entry.cidr));
    const missing = [...wanted].filter(([cidr]) => !there.has(cidr));
    const stays = (entry: Entry) => isSuspended(entry.cidr) || wanted.has(entry.cidr) || kept.has(entry.cidr);
    const going = have.entries.filter((entry) => !stays(entry)).map((entry) => entry.cidr);
    const staying = have.entries.filter(stays);
    const marked = mark === undefined ? NOT_MARKED : markedAnew(staying, mark);
    const after = new Map([
      ...staying.map(({ cidr, description }) => {
        const told = described.has(cidr) ? wanted.get(cidr) : undefined;
        return [cidr, told ?? marked.get(cidr) ?? description] as const;
      }),
      ...missing,
    ]);
    const hadElsewhere = new Set(others?.have);
    const guarded = {
      address: others?.address ?? planned.address,
      limits: spec.limits,
      have: [...new Set([...have.entries.map((entry) => entry.cidr), ...hadElsewhere])],
      after: [...new Set([...after.keys(), ...(others?.after ?? [])])],
      adds: missing.filter(([cidr]) => !hadElsewhere.has(cidr)).length,
      removes: going.length,
      isAggregated: spec.aggregation !== undefined,
    };
    const held =
      bounds === "exact"
        ? beyondApproval(
            missing.map(([cidr]) => cidr),
            going,
            approved,
          )
        : [...guardRemovals(guarded, allowances), ...(mode === "sync" ? guardAdditions(guarded) : [])][0];
    if (held !== undefined) return { ok: false, held };
    const capacity = capacityFor(maxEntries, after.size, size);
    if (!capacity.fits) {
      const reason = `${after.size} entries do not fit its size of ${capacity.largest}`;
      return { ok: false, held: { code: "does_not_fit", reason } };
    }
    const isFixed = maxEntries.kind === "fixed";
    const largest = maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
    return {
      ok: true,
      target: {
        entries: after,
        described: new Set([...described, ...marked.keys()]),
        size: capacity.size,
        largest,
        isFixed,
      },
    };
  };
}
