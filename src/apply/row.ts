// The rows of a report before anything is done, which are the last ones where nothing is to be done.
import { accountRegionKey } from "../model/account-region.ts";
import type { NotPlanned, Planned } from "../model/plan.ts";
import type { ReportRow } from "../model/report.ts";

/** Why a list that goes is still there, where one that stays could not be changed. */
export const NOTHING_DELETED = "nothing is deleted in a run in which another list failed";

type Named = Pick<ReportRow, "address" | "at" | "name" | "mapping" | "position" | "kind">;

/** The row of something to which nothing has been done. `result`: a phrase for people. */
export function rowOf(list: Named, outcome: ReportRow["outcome"], result: string): ReportRow {
  const { address, at, name, mapping, position, kind } = list;
  return {
    address,
    at,
    name,
    ...(mapping === undefined ? {} : { mapping }),
    ...(position === undefined ? {} : { position }),
    kind,
    outcome,
    added: 0,
    removed: 0,
    described: 0,
    kept: 0,
    result,
    milliseconds: 0,
  };
}

/** The row of a planned list, with what AWS had when the plan was made. */
export function plannedRow(planned: Planned, outcome: ReportRow["outcome"], result: string): ReportRow {
  const { change } = planned;
  const { waiting } = planned;
  const row = {
    ...rowOf({ ...planned, kind: change.kind }, outcome, result),
    ...(waiting === undefined ? {} : { waiting }),
  };
  if (change.kind === "create") return row;
  const { id, version, maxEntries, entryCount } = change.have;
  return {
    ...row,
    id,
    versionBefore: version,
    versionAfter: version,
    sizeBefore: maxEntries,
    sizeAfter: maxEntries,
    entriesAfter: entryCount,
  };
}

/** The row of a list that nothing is to be done to, or undefined. */
export function untouchedRow(planned: Planned): ReportRow | undefined {
  if (planned.held.length > 0) return plannedRow(planned, "held", "not touched");
  return planned.change.kind === "keep" ? plannedRow(planned, "unchanged", "nothing to do") : undefined;
}

/** The row of a list that could not be planned. */
export function notPlannedRow(list: NotPlanned): ReportRow {
  const name = list.address.slice(accountRegionKey(list.at).length + 1);
  return rowOf({ ...list, name, kind: "unknown" }, "not-planned", "not touched");
}
