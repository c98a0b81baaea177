// What is left when a list is no longer shared with a principal: rules and routes of its accounts that reference the list.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Planned } from "../../model/plan.ts";
import { isAccountId, shortPrincipal } from "../../model/principal.ts";
import { listedUpTo } from "../../model/sentence.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";

/** How many references are named; the others are counted. */
const NAMED = 10;

/** A warning if an account that loses the list references it, or if that could not be read. `region`: where the list is. */
export function unsharedWarnings(planned: Planned, region: RegionSnapshot): readonly Diagnostic[] {
  const { change, name, at, held } = planned;
  if (change.kind !== "update" || held.length > 0) return [];
  const removes = change.share?.removes ?? [];
  if (removes.length === 0) return [];
  const reading = region.associations.get(change.have.id);
  if (reading === undefined) return [];
  const warning = { code: "unshared_references", severity: "warning", ...where(planned) } as const;
  const lost = `${name} is no longer shared with ${removes.map(shortPrincipal).join(", ")}`;
  const left = "Rules and routes that reference the list keep working and follow it; new ones cannot be created.";
  if (!reading.ok) {
    const detail = `${reading.diagnostic.summary}. ${left}`;
    return [{ ...warning, summary: `${lost}; what references it could not be read`, detail }];
  }
  // Which accounts an organisation or one of its units has is not known here: any account but the owner may lose the list.
  const anyAccount = !removes.every(isAccountId);
  const losing = reading.value.filter(
    ({ ownerId }) => ownerId !== at.accountId && (anyAccount || removes.includes(ownerId)),
  );
  if (losing.length === 0) return [];
  const shown = losing.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
  const references = losing.length === 1 ? "1 resource there references" : `${losing.length} resources there reference`;
  const who = anyAccount ? references.replace("there", "of other accounts") : references;
  return [{ ...warning, summary: `${lost}, and ${who} it`, detail: `${listedUpTo(NAMED, shown)}. ${left}` }];
}
