// Applies the planned change of one list and says what became of it.
//
// The order within a list: our owner tag first when it is taken over (the apply role may only change lists that carry it),
// then the name, then size and entries, then the other tags. The settings tag comes last and only when the rest is done, so
// that it never claims settings that are not applied.
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Entry, TAG } from "../model/prefix-list.ts";
import type { Change, Have, Planned } from "../plan/plan.ts";
import { backoff, type Clock } from "./clock.ts";
import { createList } from "./create.ts";
import { deleteList } from "./delete.ts";
import { type Current, changeEntries, type EntriesResult, type EntriesWork, readCurrent } from "./entries.ts";
import type { RegionWriter, Written } from "./ports.ts";
import type { ReportRow } from "./report.ts";
import { lastSeen, settle } from "./settle.ts";

export interface ListWork extends EntriesWork {
  readonly planned: Planned;
  /** The entries that the plan was made from; empty for a list to create. */
  readonly entries: readonly Entry[];
  readonly owner: string;
  /** Client token number `n` for creating the list. */
  token(n: number): string;
}

export interface ListEnd {
  readonly row: ReportRow;
  readonly diagnostics: readonly Diagnostic[];
}

interface Tools {
  readonly writer: RegionWriter;
  readonly clock: Clock;
}

/** Tries of a write that may be repeated without harm (tags, a name). */
const TRIES = 5;

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function located(planned: Planned, diagnostic: Diagnostic): Diagnostic {
  const { address, at, mapping, position } = planned;
  return {
    ...diagnostic,
    summary: diagnostic.address === undefined ? `${address}: ${diagnostic.summary}` : diagnostic.summary,
    address,
    account: at.account,
    region: at.region,
    ...(mapping === undefined ? {} : { mapping }),
    ...(position === undefined ? {} : { position }),
  };
}

function failed(work: ListWork, row: ReportRow, result: string, diagnostic: Diagnostic): ListEnd {
  return { row: { ...row, outcome: "failed", result }, diagnostics: [located(work.planned, diagnostic)] };
}

async function repeated(write: () => Promise<Written<unknown>>, clock: Clock): Promise<Diagnostic | undefined> {
  let last: Diagnostic | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const written = await write();
    if (written.ok) return undefined;
    last = written.diagnostic;
    if (written.kind === "refused" || written.kind === "token") break;
    await clock.sleep(backoff(clock, attempt, 500, 2, 10_000));
  }
  return last;
}

async function tag(
  id: string,
  tags: ReadonlyMap<string, string>,
  { writer, clock }: Tools,
): Promise<Diagnostic | undefined> {
  return tags.size === 0 ? undefined : repeated(() => writer.tag(id, tags), clock);
}

async function rename(id: string, to: string, { writer, clock }: Tools): Promise<Diagnostic | undefined> {
  const refused = await repeated(() => writer.rename(id, to), clock);
  if (refused !== undefined) return refused;
  const settled = await settle(writer, id, (list) => list.name === to, clock);
  if (settled.kind === "reached") return undefined;
  if (settled.kind === "unread") return settled.diagnostic;
  return {
    code: "apply_failed",
    severity: "error",
    summary: `AWS accepted the name ${to}, but the list is still called ${lastSeen(settled)?.name ?? "something else"}`,
  };
}

function withEntries(row: ReportRow, start: Current, { current, kept }: EntriesResult): ReportRow {
  return {
    ...row,
    versionAfter: current.version,
    sizeAfter: current.maxEntries,
    entriesAfter: current.entries.size,
    added: [...current.entries.keys()].filter((cidr) => !start.entries.has(cidr)).length,
    removed: [...start.entries.keys()].filter((cidr) => !current.entries.has(cidr)).length,
    kept: kept.size,
  };
}

/** What a list that did not get there lacks, in a phrase. */
function lacking(work: ListWork, row: ReportRow, resizing: boolean): string {
  const { change } = work.planned;
  const adds = change.kind === "create" || change.kind === "update" ? change.adds.length : 0;
  const removes = change.kind === "update" ? change.removes.length : 0;
  const parts = [
    resizing ? "not resized" : "",
    adds > row.added ? `${plural(adds - row.added, "entry", "entries")} not added` : "",
    removes > row.removed ? `${plural(removes - row.removed, "entry", "entries")} not removed` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "not finished" : parts.join(", ");
}

function keptWarning(planned: Planned, kept: ReadonlySet<Cidr>): readonly Diagnostic[] {
  if (kept.size === 0) return [];
  return [
    located(planned, {
      code: "kept_entries",
      severity: "warning",
      summary: `${planned.address}: ${plural(kept.size, "entry", "entries")} planned to go ${kept.size === 1 ? "stays" : "stay"}, since an interface still has the address`,
      detail: "A read right before the removal found them. The next plan looks again.",
    }),
  ];
}

/** Size and entries from `start`; undefined when all is well, and then `row` is the new row. */
async function entriesOf(
  work: ListWork,
  start: Current,
  base: ReportRow,
  tools: Tools,
): Promise<ListEnd & { readonly ok: boolean }> {
  const result = await changeEntries(start, work, tools.writer, tools.clock);
  const row = withEntries(base, start, result);
  const { end, unconfirmed, kept } = result;
  switch (end.kind) {
    case "held": {
      const diagnostic: Diagnostic = {
        code: end.held.code,
        severity: "error",
        summary: `held back: ${end.held.reason}`,
        ...(end.held.detail === undefined ? {} : { detail: end.held.detail }),
      };
      return { ok: false, ...failed(work, row, `held back, ${lacking(work, row, false)}`, diagnostic) };
    }
    case "stopped":
      return {
        ok: false,
        row: { ...row, outcome: "not-done", result: `${end.reason}, ${lacking(work, row, false)}` },
        diagnostics: [],
      };
    case "failed":
      return { ok: false, ...failed(work, row, lacking(work, row, end.step?.kind === "resize"), end.diagnostic) };
    case "done":
      if (unconfirmed !== undefined) {
        return {
          ok: false,
          ...failed(work, row, lacking(work, row, false), {
            ...unconfirmed,
            summary: `its removals could not be confirmed and were left out: ${unconfirmed.summary}`,
          }),
        };
      }
      return { ok: true, row, diagnostics: keptWarning(work.planned, kept) };
  }
}

function done(row: ReportRow, result: string): ReportRow {
  const kept = row.kept === 0 ? "" : `, ${plural(row.kept, "entry", "entries")} kept`;
  return { ...row, outcome: "done", result: `${result}${kept}` };
}

type Of<Kind extends Change["kind"]> = Extract<Change, { kind: Kind }>;

async function create(work: ListWork, change: Of<"create">, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const { planned, owner } = work;
  const creation = {
    name: planned.name,
    family: planned.family,
    maxEntries: change.maxEntries,
    tags: change.tags,
    owner,
    token: work.token,
  };
  const created = await createList(creation, tools.writer, tools.clock);
  if (!created.ok) return failed(work, base, "not created", created.diagnostic);
  const row: ReportRow = { ...base, id: created.value.id };
  const start = await readCurrent(tools.writer, created.value.id, tools.clock);
  if (!start.ok) return failed(work, row, "created, its entries not added", start.diagnostic);
  const end = await entriesOf(work, start.value, row, tools);
  return end.ok ? { row: done(end.row, `created ${created.value.id}`), diagnostics: end.diagnostics } : end;
}

function resultOf(change: Of<"update">, row: ReportRow): string {
  const parts = [
    change.adopt ? "adopted" : "",
    change.rename === undefined ? "" : `renamed to ${change.rename.to}`,
    row.sizeAfter === row.sizeBefore ? "" : `resized ${row.sizeBefore} -> ${row.sizeAfter}`,
    row.versionAfter === row.versionBefore ? "" : `version ${row.versionAfter}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "tags updated" : parts.join(", ");
}

async function update(work: ListWork, change: Of<"update">, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const { id, version, maxEntries } = change.have;
  const settings = new Map([...change.tags.set].filter(([key]) => key === TAG.settings || !change.adopt));
  const first = new Map([...change.tags.set].filter(([key]) => !settings.has(key)));
  const untagged = await tag(id, first, tools);
  if (untagged !== undefined) return failed(work, base, "not adopted", untagged);
  if (change.rename !== undefined) {
    const unnamed = await rename(id, change.rename.to, tools);
    if (unnamed !== undefined) return failed(work, base, "not renamed", unnamed);
  }
  let row = base;
  let diagnostics: readonly Diagnostic[] = [];
  if (change.adds.length + change.removes.length > 0 || change.resize !== undefined) {
    const start: Current = {
      id,
      version,
      maxEntries,
      entries: new Map(work.entries.map((entry) => [entry.cidr, entry.description])),
    };
    const end = await entriesOf(work, start, base, tools);
    if (!end.ok) return end;
    row = end.row;
    diagnostics = end.diagnostics;
  }
  const unset = await tag(id, settings, tools);
  if (unset !== undefined) return failed(work, row, "entries right, tags not updated", unset);
  return { row: done(row, resultOf(change, row)), diagnostics };
}

async function remove(work: ListWork, have: Have, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const deleted = await deleteList(have, tools.writer, tools.clock);
  if (!deleted.ok) return failed(work, base, "not deleted", deleted.diagnostic);
  return {
    row: {
      ...base,
      outcome: deleted.already ? "already" : "done",
      entriesAfter: 0,
      removed: have.entryCount,
      result: "deleted",
    },
    diagnostics: [],
  };
}

async function release(work: ListWork, change: Of<"release">, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const refused = await repeated(() => tools.writer.untag(change.have.id, change.tags.remove), tools.clock);
  if (refused !== undefined) return failed(work, base, "not released", refused);
  return { row: done(base, "released, the list stays"), diagnostics: [] };
}

/** `base`: the row with what is known before anything is done. */
export async function applyList(work: ListWork, base: ReportRow, writer: RegionWriter, clock: Clock): Promise<ListEnd> {
  const { change } = work.planned;
  const tools: Tools = { writer, clock };
  switch (change.kind) {
    case "create":
      return create(work, change, base, tools);
    case "update":
      return update(work, change, base, tools);
    case "delete":
      return remove(work, change.have, base, tools);
    case "release":
      return release(work, change, base, tools);
    case "keep":
      return { row: { ...base, outcome: "unchanged", result: "nothing to do" }, diagnostics: [] };
  }
}
