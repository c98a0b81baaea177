// What another writer did to a list: it has a newer version than the one that plsync last brought it to.
import { type Cidr, compareCidrs, formatCidr } from "../../model/cidr.ts";
import type { Entries } from "../../model/columns/entries.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Planned } from "../../model/plan.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { holdOf } from "../../model/remembered/list-tags.ts";
import { finishedVersion, type Restored, restoredOf } from "../../model/remembered/version-tags.ts";
import { listedUpTo } from "../../model/sentence.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";

/** How many entries that were added, and removed, are named; the plan has the rest. */
const NAMED = 5;

/** Another writer's text: a line break in it must not look like the beginning of a line of ours. */
function inOneLine(description: string): string {
  return description.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function named(verb: string, entries: readonly Entry[]): readonly string[] {
  if (entries.length === 0) return [];
  const shown = [...entries]
    .sort((a, b) => compareCidrs(a.cidr, b.cidr))
    .map(({ cidr, description }) => {
      const said = inOneLine(description);
      return said === "" ? formatCidr(cidr) : `${formatCidr(cidr)} (${said})`;
    });
  return [`${verb}: ${listedUpTo(NAMED, shown)}.`];
}

function without(entries: readonly Entry[], others: Entries): readonly Entry[] {
  const known = new Set<Cidr>(others.cidrs);
  return entries.filter((entry) => !known.has(entry.cidr));
}

function differences(region: RegionSnapshot, id: string): string {
  const before = region.applied.get(id);
  const now = region.entries.get(id);
  if (before?.ok !== true || now?.ok !== true)
    return "What was changed could not be read: AWS may no longer have the older version.";
  const parts = [
    ...named("Added", without([...now.value], before.value)),
    ...named("Removed", without([...before.value], now.value)),
  ];
  return parts.length === 0 ? "Its entries are the same as before." : parts.join(" ");
}

/** What is said of a list that a rollback brought to its version; one on hold says so itself. `now`: ISO 8601, UTC. */
function rolledBack(planned: Planned, { from }: Restored, tags: ReadonlyMap<string, string>, now: string) {
  if (holdOf(tags, now) !== undefined) return [];
  const diagnostic: Diagnostic = {
    code: "rolled_back",
    severity: "warning",
    ...where(planned),
    summary: `${planned.address} was rolled back to version ${from} by plsync, and is no longer on hold: it follows the file again`,
  };
  return [diagnostic];
}

/**
 * A warning when the list was changed since plsync last finished an apply or a rollback; `region`: where the list is. `now`: ISO 8601,
 * UTC.
 */
export function changedOutside(
  planned: Planned,
  region: RegionSnapshot | undefined,
  now: string,
): readonly Diagnostic[] {
  const { change, address } = planned;
  if (change.kind === "create" || region === undefined) return [];
  const { have } = change;
  const restored = restoredOf(have.tags);
  if (restored?.version === have.version) return rolledBack(planned, restored, have.tags, now);
  const known = finishedVersion(have.tags);
  if (known === undefined || known >= have.version) return [];
  return [
    {
      code: "changed_outside",
      severity: "warning",
      ...where(planned),
      summary: `${address} was changed outside plsync, or by a run that did not finish: version ${known} -> ${have.version}`,
      detail: differences(region, have.id),
    },
  ];
}
