// Applies the planned change of one list and says what became of it.
import type { Have } from "../model/change.ts";
import type { ReportRow } from "../model/report.ts";
import type { Clock } from "./clock.ts";
import { createList } from "./create.ts";
import { readCurrent } from "./current.ts";
import { deleteList } from "./delete.ts";
import { applyEntries } from "./entries/list-entries.ts";
import type { RegionWriter } from "./ports.ts";
import { applySharing, forgetShares, unshare } from "./sharing/list-sharing.ts";
import { appliedTag, removeTags, setTags } from "./tags.ts";
import { update } from "./update.ts";
import { done, failed, type ListEnd, type ListWork, type Of, type Tools } from "./work.ts";

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
  const end = await applyEntries(work, start.value, row, tools);
  if (!end.ok) return end.end;
  const { version, entries } = end.current;
  // Saves a read later, and no more: a failure here is no failure of the list.
  await setTags(created.value.id, appliedTag(work, { version, entries: entries.keys(), kept: end.row.kept }), tools);
  const result = `created ${created.value.id}`;
  if (change.share === undefined) return { row: done(end.row, result), diagnostics: end.diagnostics };
  const shared = await applySharing(work, created.value, change.share, end.row, result, tools);
  return { ...shared, diagnostics: [...end.diagnostics, ...shared.diagnostics] };
}

async function remove(work: ListWork, have: Have, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const deleted = await deleteList(have, tools.writer, tools.clock, () => unshare(work, have, tools));
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

async function retain(work: ListWork, change: Of<"retain">, base: ReportRow, tools: Tools): Promise<ListEnd> {
  // First the shares: one that still had our tags, of a list that has none, would look like a stray one.
  const refused =
    (await forgetShares(work, change.have, tools)) ?? (await removeTags(change.have.id, change.tags.remove, tools));
  if (refused !== undefined) return failed(work, base, "still managed", refused);
  return { row: done(base, "retained, no longer managed"), diagnostics: [] };
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
    case "retain":
      return retain(work, change, base, tools);
    case "keep":
      return { row: { ...base, outcome: "unchanged", result: "nothing to do" }, diagnostics: [] };
  }
}
