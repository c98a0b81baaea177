// From a plan to a report: gives every planned list what applying it needs, and applies.

import { apply } from "../apply/apply.ts";
import type { Clock } from "../apply/clock.ts";
import type { Writers } from "../apply/ports.ts";
import type { ListWork } from "../apply/work.ts";
import { type AccountRegion, accountRegionKey } from "../model/account-region.ts";
import type { Allowances } from "../model/allowance.ts";
import { canonical } from "../model/canonical.ts";
import type { Cidr } from "../model/cidr.ts";
import type { Configuration, ListSpec, Mapping } from "../model/mapping.ts";
import type { Bounds, Plan, Planned, Replan } from "../model/plan.ts";
import type { Entry } from "../model/prefix-list.ts";
import type { ApplyProgress } from "../model/progress.ts";
import { entryMark } from "../model/remembered/entry-mark.ts";
import { formatApplied, appliedOf as saidOf } from "../model/remembered/list-tags.ts";
import type { ApplyReport } from "../model/report.ts";
import { sha256 } from "../model/sha256.ts";
import { byAccountRegion, type Reading, type RegionSnapshot, type Snapshot } from "../model/snapshot.ts";
import type { Readers } from "../observe/ports.ts";
import { replanner } from "../plan/approval/replan.ts";
import { appliedDigest } from "../plan/known-entries.ts";
import { type Siblings, siblingsOf } from "../plan/splitting/other-parts.ts";
import { confirmer } from "./confirm-removals.ts";
import { type Look, sharedLook } from "./shared-look.ts";

/** All that applying a plan takes. */
export interface ApplyRun {
  readonly plan: Plan;
  /** What the plan was made from. */
  readonly snapshot: Snapshot;
  readonly configuration: Configuration;
  readonly readers: Readers;
  readonly writers: Writers;
  readonly bounds: Bounds;
  readonly allowances: Allowances;
  readonly parallelism: number;
  readonly clock: Clock;
  readonly onProgress: (progress: ApplyProgress) => void;
  /** Why no further change may start, such as `out of time`; undefined while they may. */
  readonly stopped: () => string | undefined;
}

interface Definition {
  readonly mapping: Mapping;
  readonly spec: ListSpec;
}

/** Says which list is meant, whatever is put into it; `generation`: of the lists that had its name one after the other. */
function tokenOf({ at, name }: Planned, owner: string): (generation: number) => string {
  return (generation) =>
    sha256(`plsync token 2\n${canonical({ owner, account: at.accountId, region: at.region, name, generation })}`);
}

/** A hash of what a call about a list's sharing is for. */
function shareTokenOf(at: AccountRegion): (...parts: readonly string[]) => string {
  return (...parts) => sha256(`plsync share token 1\n${canonical([at.accountId, at.region, ...parts])}`);
}

/** Nothing is said of lists that are not the file's, or whose tags are another tool's. */
function appliedOf(planned: Planned): ListWork["applied"] {
  const known = planned.mapping !== undefined && planned.manage === undefined;
  return (version, entries) => (known ? formatApplied({ version, digest: appliedDigest(entries) }) : undefined);
}

/** True if the tag of the very version that was read says what it holds: see apply/entries/known.ts. */
function isProven({ change }: Planned, entries: readonly Entry[]): boolean {
  if (change.kind === "create") return false;
  const { version, tags } = change.have;
  const said = saidOf(tags);
  return said?.version === version && said.digest === appliedDigest(entries.map(({ cidr }) => cidr));
}

function entriesOf(planned: Planned, regions: ReadonlyMap<string, RegionSnapshot>): readonly Entry[] {
  if (planned.change.kind === "create") return [];
  const reading = regions.get(accountRegionKey(planned.at))?.entries.get(planned.change.have.id);
  // Of a list of another owner they need not be known: it is held back.
  if (reading?.ok !== true && planned.held.length > 0) return [];
  if (reading?.ok !== true) throw new Error(`${planned.address} was planned without its entries`);
  return [...reading.value];
}

/** No entries are changed of a list that the file no longer names. */
const nothing: Replan = () => ({ ok: false, held: { code: "not_planned", reason: "the file no longer names it" } });

function workOf(
  planned: Planned,
  entries: readonly Entry[],
  definition: Definition | undefined,
  look: Look,
  siblings: Siblings | undefined,
  run: ApplyRun,
): ListWork {
  const { plan, bounds, allowances } = run;
  const base = {
    planned,
    entries,
    owner: run.configuration.owner,
    token: tokenOf(planned, run.configuration.owner),
    isProven: isProven(planned, entries),
    applied: appliedOf(planned),
    shareToken: shareTokenOf(planned.at),
    stopped: run.stopped,
    ...(siblings === undefined ? {} : { elsewhere: siblings }),
  };
  if (definition === undefined) {
    const confirm = async (): Promise<Reading<ReadonlySet<Cidr>>> => ({ ok: true, value: new Set() });
    return { ...base, replan: nothing, confirm };
  }
  const { mapping, spec } = definition;
  const others = siblings === undefined ? {} : { others: siblings };
  const { settings } = planned.digests;
  const isMarked = planned.manage !== undefined && settings !== undefined;
  const mark = isMarked ? { mark: entryMark(run.configuration.owner, settings) } : {};
  return {
    ...base,
    replan: replanner({ planned, spec, entries, mode: plan.mode, bounds, allowances, ...mark, ...others }),
    confirm: confirmer(mapping, run.snapshot.takenAt, look),
  };
}

/** Applies the plan. Never throws for what AWS refuses: every list has a row in the report, and errors are its diagnostics. */
export async function applyRun(run: ApplyRun): Promise<ApplyReport> {
  const { plan, configuration, writers, clock, parallelism, onProgress, stopped } = run;
  const definitions = new Map<string, Definition>(
    configuration.mappings.flatMap((mapping) => mapping.lists.map((spec) => [spec.address, { mapping, spec }])),
  );
  const look = sharedLook(run.snapshot, run.readers, clock);
  const regions = byAccountRegion(run.snapshot);
  const siblings = siblingsOf(plan, (planned) => entriesOf(planned, regions).map(({ cidr }) => cidr));
  return apply({
    lists: plan.lists.map((planned) => {
      const { address } = planned;
      return workOf(planned, entriesOf(planned, regions), definitions.get(address), look, siblings.get(address), run);
    }),
    deletedBefore: plan.deletedBefore ?? { lists: [], strayShares: [] },
    notPlanned: plan.notPlanned,
    strayShares: plan.strayShares.map((stray) => ({
      stray,
      owner: configuration.owner,
      shareToken: shareTokenOf(stray.at),
      stopped,
    })),
    writers,
    clock,
    parallelism,
    onProgress,
    stopped,
  });
}
