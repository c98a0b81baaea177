// `list --json`, as plain values; json-text.ts turns them into text.
import type { ListOverview, ListRow } from "../model/asked/list-overview.ts";
import { formatCidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { present } from "../model/present.ts";
import { encodeDiagnostic } from "../plan-file/diagnostic-json.ts";
import { FORMAT_VERSION } from "./json-text.ts";

/** `diagnostics`: what could not be read. */
export function listOverviewJson(
  { takenAt, who, lists, syncedAt }: ListOverview,
  diagnostics: readonly Diagnostic[],
): unknown {
  return present({
    format_version: FORMAT_VERSION,
    taken_at: takenAt,
    who: who === undefined ? undefined : formatCidr(who),
    last_sync: syncedAt,
    lists: lists.map(rowJson),
    diagnostics: diagnostics.map(encodeDiagnostic),
  });
}

function rowJson(row: ListRow): unknown {
  const { at, hold, held, letsIn } = row;
  return present({
    address: row.address,
    account: at.account,
    account_id: at.accountId,
    region: at.region,
    name: row.name,
    id: row.id,
    mapping: row.mapping,
    manage: row.manage,
    position: row.position,
    address_family: row.family,
    entries: row.entries,
    max_entries: row.maxEntries,
    version: row.version,
    applied_version: row.applied,
    state: row.state,
    to_add: row.adds,
    to_remove: row.removes,
    hold: hold && present({ since: hold.since, until: hold.until }),
    held: held.map(({ code, reason }) => ({ code, reason })),
    suspended: row.suspended,
    not_planned: row.notPlanned,
    lets_in: letsIn && { ...letsIn, entries: letsIn.entries.map(formatCidr) },
  });
}
