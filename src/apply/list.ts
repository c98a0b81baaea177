// Applies the planned change of one list and says what became of it.

import type { Have } from "../model/change.ts";
import { compareCidrs } from "../model/cidr.ts";
import type { ReportRow } from "../model/report.ts";
import { type Creation, createList } from "./create.ts";
import { deleteList } from "./delete.ts";
import { applyEntries } from "./entries/list-entries.ts";
import { ENTRIES_PER_CALL } from "./entries/schedule.ts";
import { heldDiagnostic } from "./entries/words.ts";
import { applySharing, forgetShares, unshare } from "./sharing/list-sharing.ts";
import { objection } from "./still-allowed.ts";
import { appliedTag, missingTags, removeTags, setTags } from "./tags.ts";
import { update } from "./update.ts";
import { done, failed, type ListEnd, type ListWork, type Of, type Tools } from "./work.ts";

/** What goes into the call that creates the list; what is beyond it follows. */
function creationOf(work: ListWork, { maxEntries, tags, adds }: Of<"create">): Creation {
  const { planned, owner, token } = work;
  const { name, family } = planned;
  const sorted = [...adds].sort((a, b) => compareCidrs(a.cidr, b.cidr));
  const entries = sorted.slice(0, ENTRIES_PER_CALL).map(({ cidr, description }) => ({ cidr, description }));
  const cidrs = entries.map(({ cidr }) => cidr);
  // Of a part of the entries nothing is said: a reader of the tag takes it for all that was wanted.
  const said = entries.length === adds.length ? appliedTag({ version: 1, entries: cidrs, kept: 0, tags }, work) : [];
  return { name, family, maxEntries, tags: new Map([...tags, ...said]), entries, owner, token };
}

async function create(work: ListWork, change: Of<"create">, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const creation = creationOf(work, change);
  const created = await createList(creation, tools);
  if (!created.ok) return failed(work, base, "not created", created.diagnostic);
  const { arn, isOthers, current } = created.value;
  const { id } = current;
  const row: ReportRow = { ...base, id };
  const held = objection(work, current.tags);
  if (held !== undefined) return failed(work, row, "created by another run, held back", heldDiagnostic(held));
  if (isOthers) {
    const untagged = await setTags(id, missingTags(change.tags, current.tags), tools);
    if (untagged !== undefined) return failed(work, row, "created by another run, tags not updated", untagged);
  }
  const before = isOthers ? current : { ...current, entries: new Map() };
  const end = await applyEntries(work, current, row, tools, before);
  if (!end.ok) return end.end;
  const { version, entries, tags } = end.current;
  // Saves a read later, and no more: a failure here is no failure of the list.
  await setTags(id, appliedTag({ version, entries: entries.keys(), kept: end.row.kept, tags }, work), tools);
  const result = isOthers ? `${id}, created by another run` : `created ${id}`;
  if (change.share === undefined) return { row: done(end.row, result), diagnostics: end.diagnostics };
  const shared = await applySharing(work, { id, arn }, change.share, end.row, result, tools);
  return { ...shared, diagnostics: [...end.diagnostics, ...shared.diagnostics] };
}

async function remove(work: ListWork, have: Have, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const deleted = await deleteList(have, tools, () => unshare(work, have, tools));
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
  const seen = await tools.watch.look(change.have.id);
  if (!seen.ok) return failed(work, base, "still managed", seen.diagnostic);
  const held = objection(work, seen.value?.tags ?? change.have.tags);
  if (held !== undefined) return failed(work, base, "held back, still managed", heldDiagnostic(held));
  // First the shares: one that still had our tags, of a list that has none, would look like a stray one.
  const refused =
    (await forgetShares(work, change.have, tools)) ?? (await removeTags(change.have.id, change.tags.remove, tools));
  if (refused !== undefined) return failed(work, base, "still managed", refused);
  return { row: done(base, "retained, no longer managed"), diagnostics: [] };
}

/** `base`: the row with what is known before anything is done. */
export async function applyList(work: ListWork, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const { change } = work.planned;
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
