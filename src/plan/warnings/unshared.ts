// What is left behind when a list is no longer shared with somebody: rules and routes of theirs that name it.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Planned } from "../../model/plan.ts";
import { isAccountId, shortPrincipal } from "../../model/principal.ts";
import { listedUpTo } from "../../model/sentence.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";

/** References named; more are counted. */
const NAMED = 10;

/** A warning when somebody who loses the list references it, or when that could not be read. */
export function unsharedWarnings(planned: Planned, region: RegionSnapshot): readonly Diagnostic[] {
  const { change, name, at, held } = planned;
  if (change.kind !== "update" || held.length > 0) return [];
  const removes = change.share?.removes ?? [];
  const reading = region.associations.get(change.have.id);
  if (removes.length === 0 || reading === undefined) return [];
  const warning = { code: "unshared_references", severity: "warning", ...where(planned) } as const;
  const lost = `${name} is no longer shared with ${removes.map(shortPrincipal).join(", ")}`;
  const left = "Rules and routes that name the list go on working and follow it; new ones cannot be made.";
  if (!reading.ok) {
    const detail = `${reading.diagnostic.summary}. ${left}`;
    return [{ ...warning, summary: `${lost}; who references it could not be read`, detail }];
  }
  // Which accounts an organisation or a unit of it has is not known here: any account but the owner may lose the list.
  const everybody = !removes.every(isAccountId);
  const losing = reading.value.filter(
    ({ ownerId }) => ownerId !== at.accountId && (everybody || removes.includes(ownerId)),
  );
  if (losing.length === 0) return [];
  const shown = losing.map(({ resourceId, ownerId }) => `${resourceId} (${ownerId})`);
  const references = losing.length === 1 ? "1 resource there references" : `${losing.length} resources there reference`;
  const who = everybody ? references.replace("there", "of other accounts") : references;
  return [{ ...warning, summary: `${lost}, and ${who} it`, detail: `${listedUpTo(NAMED, shown)}. ${left}` }];
}
