// One list of the plan as a report shows it.
import type { FactData, ListData, ListStatus } from "../../explorer/report-data.ts";
import type { NotPlanned, Planned } from "../../model/plan.ts";
import { allowingCommand } from "../allowance.ts";
import type { AttributeRow } from "../attribute-rows.ts";
import type { ListRow } from "../rows.ts";
import type { SplitGroup } from "../split-groups.ts";
import { visible } from "../visible.ts";
import { causeWords, lineOf } from "../wording.ts";

/** What stands beside a list on the map, as indexes of the report. */
export interface Connections {
  readonly sources: readonly number[];
  readonly references: readonly number[] | null;
}

/** What needs a person first comes first. */
export const STATUS_ORDER: readonly ListStatus[] = [
  "held",
  "not_planned",
  "delete",
  "create",
  "update",
  "retain",
  "keep",
];

/** What happens to the list. */
export function statusOf({ change, held }: Planned): ListStatus {
  return held.length > 0 ? "held" : change.kind;
}

/** A row of any view, safe to show. */
export function factOf({ symbol, name, value, remark }: AttributeRow): FactData {
  return { symbol, name: visible(name), value: visible(remark === undefined ? value : `${value} ${remark}`) };
}

function factsOf(row: ListRow | undefined): readonly FactData[] {
  if (row === undefined) return [];
  const { sharing, descriptions, entries } = row;
  return [
    ...row.attributes,
    ...(entries === undefined ? [] : [entries]),
    ...(descriptions === undefined ? [] : [descriptions]),
    ...row.settings,
    ...row.tags.map((tag) => ({ ...tag, name: `tag ${tag.name}` })),
    ...(sharing?.principals ?? []).map(({ symbol, principal }) => ({ symbol, name: "share with", value: principal })),
  ].map(factOf);
}

function addressParts({ address, at, mapping, position }: Planned | NotPlanned) {
  return {
    address: visible(address),
    account: visible(at.account),
    accountId: at.accountId,
    region: visible(at.region),
    mapping: visible(mapping ?? ""),
    place: position === undefined ? "" : visible(lineOf(position)),
  };
}

/** `row`: absent for a list that stays as it is; `split`: of a list that is a part of one. */
export function plannedData(
  list: Planned,
  row: ListRow | undefined,
  connections: Connections,
  split: SplitGroup | undefined,
): ListData {
  const { change, held } = list;
  const have = change.kind === "create" ? undefined : change.have;
  return {
    ...addressParts(list),
    name: visible(list.name),
    family: list.family,
    partOf: visible(split?.name ?? ""),
    split: visible(split?.sum ?? ""),
    id: have?.id ?? "",
    status: statusOf(list),
    verdict: visible(row?.verdict ?? "stays as it is"),
    cause: row === undefined || list.cause === undefined ? "" : causeWords(list.cause),
    facts: factsOf(row),
    opens: (row?.opens ?? []).map(visible),
    held: held.map(({ reason, detail = "" }) => ({ reason: visible(reason), detail: visible(detail) })),
    allow: visible(allowingCommand(held)?.command ?? ""),
    notes: [
      ...(row?.note === undefined ? [] : [row.note]),
      ...(list.suspended === undefined ? [] : [`Removals are suspended: ${list.suspended}.`]),
    ].map(visible),
    before: have?.entryCount ?? 0,
    unchanged: row?.unchanged ?? list.unchanged,
    size: row?.size ?? have?.maxEntries ?? 0,
    ...connections,
  };
}

/** A list that could not be planned: why, the notices say. */
export function notPlannedData(list: NotPlanned, connections: Connections): ListData {
  const parts = addressParts(list);
  return {
    ...parts,
    name: parts.address.slice(`${parts.account}/${parts.region}/`.length),
    family: "",
    partOf: "",
    split: "",
    id: "",
    status: "not_planned",
    verdict: "could not be planned, and is left alone",
    cause: "",
    facts: [],
    opens: [],
    held: [],
    allow: "",
    notes: [],
    before: 0,
    unchanged: 0,
    size: 0,
    ...connections,
  };
}
