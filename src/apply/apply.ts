// Applies a plan: every list on its own, in parallel with a bound, deletions last; one row of the report for everything that
// was planned. A list that fails costs nobody else anything, except that nothing is deleted in a run that could not add.

import pMap from "p-map";
import type { ShareChange } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NotPlanned, Planned } from "../model/plan.ts";
import { shortPrincipal } from "../model/principal.ts";
import type { ApplyProgress } from "../model/progress.ts";
import type { ApplyReport, ReportRow } from "../model/report.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Clock } from "./clock.ts";
import { applyList } from "./list.ts";
import type { RegionWriter, Writers } from "./ports.ts";
import { notPlannedRow, plannedRow, untouched } from "./row.ts";
import { applyStray, type StrayWork } from "./sharing/stray-share.ts";
import { isAppliedStale, repairApplied } from "./tags.ts";
import type { ListEnd, ListWork } from "./work.ts";

export interface ApplyInput {
  readonly lists: readonly ListWork[];
  readonly notPlanned: readonly NotPlanned[];
  readonly strayShares: readonly StrayWork[];
  readonly writers: Writers;
  readonly clock: Clock;
  /** Lists worked on at the same time. */
  readonly parallelism: number;
  readonly onProgress: (progress: ApplyProgress) => void;
  /** A reason to start nothing more (cancelled, out of time), or undefined. */
  readonly stopped: () => string | undefined;
}

/** `sharing with 555555555555, no longer with 666666666666`; empty when nothing changes about it. */
function sharingWords(share: ShareChange | undefined): string {
  if (share === undefined) return "";
  const named = (principals: readonly string[]) =>
    principals.length > 3 ? `${principals.length} principals` : principals.map(shortPrincipal).join(", ");
  if (share.ends) return "ending its sharing";
  const parts = [
    share.adds.length === 0 ? "" : `sharing with ${named(share.adds)}`,
    share.removes.length === 0
      ? ""
      : `${share.adds.length === 0 ? "sharing " : ""}no longer with ${named(share.removes)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "changing its sharing" : parts.join(", ");
}

/** What a started list is about to do, in a phrase. */
function what({ change }: Planned): string {
  switch (change.kind) {
    case "create":
      return [
        `creating with ${change.adds.length} ${change.adds.length === 1 ? "entry" : "entries"}`,
        ...(change.share === undefined ? [] : [sharingWords(change.share)]),
      ].join(", ");
    case "delete":
      return "deleting";
    case "retain":
      return "retaining";
    case "keep":
      return "nothing to do";
    case "update": {
      const parts = [
        change.adopt ? "adopting" : "",
        change.rename === undefined ? "" : `renaming ${change.rename.from} -> ${change.rename.to}`,
        change.resize === undefined ? "" : `resizing ${change.resize.from} -> ${change.resize.to}`,
        change.adds.length === 0 ? "" : `adding ${change.adds.length}`,
        change.removes.length === 0 ? "" : `removing ${change.removes.length}`,
        sharingWords(change.share),
      ].filter((part) => part !== "");
      return parts.length === 0 ? "updating tags" : parts.join(", ");
    }
  }
}

async function applyOne(work: ListWork, writer: Reading<RegionWriter>, input: ApplyInput): Promise<ListEnd> {
  const { planned } = work;
  const started = input.clock.now();
  input.onProgress({ kind: "started", address: planned.address, at: planned.at, what: what(planned) });
  const end: ListEnd = writer.ok
    ? await applyList(work, plannedRow(planned, "done", ""), writer.value, input.clock)
    : { row: plannedRow(planned, "failed", "not started: no access to the account"), diagnostics: [writer.diagnostic] };
  return { ...end, row: { ...end.row, milliseconds: input.clock.now() - started } };
}

async function applyAll(lists: readonly ListWork[], input: ApplyInput, blocked?: string): Promise<readonly ListEnd[]> {
  return pMap(
    lists,
    async (work) => {
      const reason = input.stopped() ?? blocked;
      const end: ListEnd =
        reason === undefined
          ? await applyOne(work, await input.writers.at(work.planned.at), input)
          : { row: plannedRow(work.planned, "not-done", reason), diagnostics: [] };
      input.onProgress({ kind: "ended", row: end.row });
      return end;
    },
    { concurrency: input.parallelism },
  );
}

/** Lists without changes whose `plsync:applied` says too little: it saves reading, so this is done in silence or not at all. */
async function repairTags(lists: readonly ListWork[], input: ApplyInput): Promise<void> {
  const repair = async (work: ListWork): Promise<void> => {
    const writer = input.stopped() === undefined ? await input.writers.at(work.planned.at) : undefined;
    if (writer?.ok === true) await repairApplied(work, { writer: writer.value, clock: input.clock });
  };
  await pMap(lists.filter(isAppliedStale), repair, { concurrency: input.parallelism });
}

async function applyStrays({ strayShares, writers, clock, parallelism, onProgress }: ApplyInput) {
  return pMap(
    strayShares,
    async (work) => {
      const end = await applyStray(work, writers, clock);
      onProgress({ kind: "ended", row: end.row });
      return end;
    },
    { concurrency: parallelism },
  );
}

/** Several lists of one account fail to sign in for one reason: say it once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = [diagnostic.code, diagnostic.address, diagnostic.account, diagnostic.region, diagnostic.summary].join(
      "|",
    );
    return !seen.has(key) && seen.add(key);
  });
}

export async function apply(input: ApplyInput): Promise<ApplyReport> {
  const started = input.clock.now();
  const idle = new Map<string, ReportRow>();
  for (const work of input.lists) {
    const row = untouched(work);
    if (row === undefined) continue;
    idle.set(work.planned.address, row);
    if (row.outcome === "held") input.onProgress({ kind: "ended", row });
  }
  const active = input.lists.filter((work) => !idle.has(work.planned.address));
  const ends = [
    ...(await applyAll(
      active.filter(({ planned }) => planned.change.kind !== "delete"),
      input,
    )),
  ];
  await repairTags(input.lists, input);
  const failed = ends.some(({ row }) => row.outcome === "failed" || row.outcome === "not-done");
  const blocked = failed ? "nothing is deleted in a run in which another list failed" : undefined;
  ends.push(
    ...(await applyAll(
      active.filter(({ planned }) => planned.change.kind === "delete"),
      input,
      blocked,
    )),
  );
  const strays = await applyStrays(input);
  const rows = new Map(ends.map(({ row }) => [row.address, row]));
  return {
    rows: [
      ...input.lists.flatMap(({ planned }) => rows.get(planned.address) ?? idle.get(planned.address) ?? []),
      ...strays.map(({ row }) => row),
      ...input.notPlanned.map(notPlannedRow),
    ],
    diagnostics: distinct([...ends, ...strays].flatMap(({ diagnostics }) => diagnostics)),
    milliseconds: input.clock.now() - started,
  };
}
