// A plan as a plain JSON value: what `--out` and `--json` write. decode-plan.ts reads it back, exactly.
// The caller turns the value into text, and writes files.
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { encodeCapacity } from "./capacity-json.ts";
import { encodeDiagnostic } from "./diagnostic-json.ts";
import { encodeList, encodeNotPlanned, encodeSetting, encodeStray } from "./list-json.ts";
import { encodeMapping } from "./mappings-json.ts";
import { FORMAT_VERSION, type PlanDocument } from "./plan-document.ts";

/** True if the diagnostic is about the account-region, or about its whole account. */
function isAbout({ account, region }: Diagnostic, at: AccountRegion): boolean {
  return account === at.account && (region === undefined || region === at.region);
}

/** The plan as a value for JSON.stringify (schemas/plan.v1.json); equal plans give equal texts. */
export function encodePlan(plan: Plan): PlanDocument {
  const { config, counts, digests } = plan;
  return present({
    format_version: FORMAT_VERSION,
    tool_version: plan.toolVersion,
    mode: plan.mode,
    config: present({
      path: config.path,
      sha256: config.sha256,
      owner: config.owner,
      works_sha256: config.works,
      commit: config.commit,
    }),
    scope: [...plan.scope],
    taken_at: plan.takenAt,
    complete: plan.complete,
    account_regions: plan.regions.map(({ at, status }) => ({
      account: at.account,
      account_id: at.accountId,
      region: at.region,
      status,
      diagnostics: plan.diagnostics.flatMap((one, index) => (isAbout(one, at) ? [index] : [])),
    })),
    lists: plan.lists.map(encodeList),
    not_planned: plan.notPlanned.map(encodeNotPlanned),
    stray_shares: plan.strayShares.map(encodeStray),
    mappings: plan.mappings?.map(encodeMapping),
    setting_changes: plan.settingChanges?.map(encodeSetting),
    counts: {
      create: counts.create,
      update: counts.update,
      delete: counts.delete,
      retain: counts.retain,
      unchanged: counts.unchanged,
      held: counts.held,
      not_planned: counts.notPlanned,
      entries_to_add: counts.entriesToAdd,
      entries_to_remove: counts.entriesToRemove,
      descriptions_to_change: counts.descriptionsToChange,
      entries_checked: counts.entriesChecked,
    },
    digests: { settings: digests.settings, exact: digests.exact },
    diagnostics: plan.diagnostics.map(encodeDiagnostic),
    capacity: plan.capacity && encodeCapacity(plan.capacity),
  });
}
