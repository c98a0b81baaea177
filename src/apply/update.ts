// Changes one list that exists.
//
// The order: our owner tag first when the list is taken over (the apply role may only change lists that carry it), then the
// name, then size and entries, then the other tags, then with whom it is shared. The settings tag comes when the entries are
// right, so that it never claims settings that are not applied; sharing is not what it speaks for: a plan compares that with
// what AWS has, and a principal that AWS refuses must not keep syncs from the entries.

import type { Have } from "../model/change.ts";
import type { Planned } from "../model/plan.ts";
import { isInProgress, type PrefixList, TAG } from "../model/prefix-list.ts";
import type { ReportRow } from "../model/report.ts";
import { type Current, currentOf, hasVersion, readCurrent } from "./current.ts";
import { type AppliedEntries, applyEntries } from "./entries/list-entries.ts";
import { heldDiagnostic } from "./entries/words.ts";
import { renameList } from "./rename.ts";
import { applySharing } from "./sharing/list-sharing.ts";
import { objection } from "./still-allowed.ts";
import { adoptedTag, appliedTag, previousTag, removeTags, setTags } from "./tags.ts";
import { done, failed, type ListEnd, type ListWork, type Of, type Tools } from "./work.ts";

/** The tags that speak of the file as applied: they come when the entries are right. */
const DEFINITION: readonly string[] = [TAG.settings, TAG.content, TAG.words, TAG.vpcs];

/** The list as the plan saw it; with what is seen of it now, if it has not moved on since. */
function plannedState({ entries, isProven }: ListWork, have: Have, seen: PrefixList | undefined): Current {
  const known = new Map(entries.map((entry) => [entry.cidr, entry.description]));
  const { id, version, maxEntries, tags } = have;
  if (isAsPlanned(have, seen)) return currentOf(seen, known, isProven);
  return { id, version, maxEntries, entries: known, isProven: false, state: "modify-complete", tags };
}

function isAsPlanned(
  { version }: Have,
  seen: PrefixList | undefined,
): seen is PrefixList & { readonly version: number } {
  return seen !== undefined && hasVersion(seen) && seen.version === version && !isInProgress(seen.state);
}

/** Size and entries; a list that has moved on since the plan is read first. One that is gone is not: AWS says so to the first call. */
async function changeOf(
  work: ListWork,
  planned: Current,
  seen: PrefixList | undefined,
  base: ReportRow,
  tools: Tools,
): Promise<AppliedEntries> {
  const hasMoved = seen !== undefined && (seen.version !== planned.version || isInProgress(seen.state));
  const start = hasMoved ? await readCurrent(tools, planned.id) : { ok: true as const, value: planned };
  if (start.ok) return applyEntries(work, start.value, base, tools);
  return { ok: false, end: failed(work, base, "not changed", start.diagnostic) };
}

/** What was done before the sharing, in a phrase; empty when nothing was. */
function doneBefore({ manage }: Planned, change: Of<"update">, row: ReportRow): string {
  const taken = manage === undefined ? "adopted" : "entries taken over";
  return [
    change.adopt ? taken : "",
    change.rename === undefined ? "" : `renamed to ${change.rename.to}`,
    row.sizeAfter === row.sizeBefore ? "" : `resized ${row.sizeBefore} -> ${row.sizeAfter}`,
    row.versionAfter === row.versionBefore ? "" : `version ${row.versionAfter}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function resultOf(planned: Planned, change: Of<"update">, row: ReportRow): string {
  const before = doneBefore(planned, change, row);
  if (before !== "") return before;
  return change.tags.set.size + change.tags.remove.length > 0 ? "tags updated" : "nothing changed";
}

/**
 * Changes an existing list as planned: its name, its entries and size, its sharing, its tags. Entries come before sharing, and the
 * tag of the settings last. `base`: the row of the report as it is before anything is done. A failure is in the row and diagnostics
 * that it returns.
 */
export async function update(work: ListWork, change: Of<"update">, base: ReportRow, tools: Tools): Promise<ListEnd> {
  const { have } = change;
  const { id } = have;
  const seen = await tools.watch.look(id);
  if (!seen.ok) return failed(work, base, "not changed", seen.diagnostic);
  const held = objection(work, seen.value?.tags ?? have.tags);
  if (held !== undefined) return failed(work, base, "held back, not changed", heldDiagnostic(held));
  const last = new Map([...change.tags.set].filter(([key]) => DEFINITION.includes(key) || !change.adopt));
  const first = new Map([...change.tags.set].filter(([key]) => !last.has(key)));
  // The tags of a list that another tool makes are that tool's.
  const isTagged = work.planned.manage === undefined;
  const adopted = change.adopt && isTagged ? adoptedTag(have) : [];
  const untagged = await setTags(id, new Map([...first, ...adopted]), tools);
  if (untagged !== undefined) return failed(work, base, "not adopted", untagged);
  if (change.rename !== undefined) {
    const unnamed = await renameList(id, change.rename.to, tools);
    if (unnamed !== undefined) return failed(work, base, "not renamed", unnamed);
  }
  const planned = plannedState(work, have, seen.value);
  const changes =
    change.adds.length + change.removes.length + change.describes.length > 0 || change.resize !== undefined;
  const end: AppliedEntries = changes
    ? await changeOf(work, planned, seen.value, base, tools)
    : { ok: true, row: base, diagnostics: [], current: planned };
  if (!end.ok) return end.end;
  const { row, diagnostics } = end;
  const { version, entries, tags } = end.current;
  const applied = appliedTag({ version, entries: entries.keys(), kept: row.kept, tags }, work);
  const previous = isTagged && row.versionAfter !== row.versionBefore ? previousTag(have.tags) : [];
  const unset = await setTags(id, new Map([...last, ...applied, ...previous]), tools);
  // Alone, `plsync:applied` only saves a read later: the list is right without it.
  if (unset !== undefined && last.size > 0) return failed(work, row, "entries right, tags not updated", unset);
  const shared =
    change.share && (await applySharing(work, have, change.share, row, doneBefore(work.planned, change, row), tools));
  const isShared = shared === undefined || shared.row.outcome === "done";
  // The tag that says that the list is shared stays until it is not.
  const going = change.tags.remove.filter((key) => isShared || key !== TAG.share);
  const left = await removeTags(id, going, tools);
  if (left !== undefined) return failed(work, row, "entries right, tags not updated", left);
  return {
    row: shared?.row ?? done(row, resultOf(work.planned, change, row)),
    diagnostics: [...diagnostics, ...(shared?.diagnostics ?? [])],
  };
}
