// The row of the report that a list has before anything is done to it, which is its last one when nothing is to be done.
import { accountRegionKey } from "../model/account-region.ts";
import type { NotPlanned, Planned } from "../model/plan.ts";
import type { ReportRow } from "../model/report.ts";
import type { ListWork } from "./work.ts";

/** The row of a list to which nothing has been done. */
export function rowOf(planned: Planned, outcome: ReportRow["outcome"], result: string): ReportRow {
  const { address, at, name, mapping, position, change } = planned;
  const have = change.kind === "create" ? undefined : change.have;
  return {
    address,
    at,
    name,
    ...(mapping === undefined ? {} : { mapping }),
    ...(position === undefined ? {} : { position }),
    kind: change.kind,
    outcome,
    ...(have === undefined
      ? {}
      : {
          id: have.id,
          versionBefore: have.version,
          versionAfter: have.version,
          sizeBefore: have.maxEntries,
          sizeAfter: have.maxEntries,
          entriesAfter: have.entryCount,
        }),
    added: 0,
    removed: 0,
    kept: 0,
    result,
    milliseconds: 0,
  };
}

/** The row of a list that nothing is to be done to, or undefined. */
export function untouched({ planned }: ListWork): ReportRow | undefined {
  if (planned.held.length > 0) return rowOf(planned, "held", "not touched");
  return planned.change.kind === "keep" ? rowOf(planned, "unchanged", "nothing to do") : undefined;
}

export function notPlannedRow({ address, at, mapping, position }: NotPlanned): ReportRow {
  return {
    address,
    at,
    name: address.slice(accountRegionKey(at).length + 1),
    ...(mapping === undefined ? {} : { mapping }),
    ...(position === undefined ? {} : { position }),
    kind: "unknown",
    outcome: "not-planned",
    added: 0,
    removed: 0,
    kept: 0,
    result: "not touched",
    milliseconds: 0,
  };
}
