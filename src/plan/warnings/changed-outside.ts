// What another writer did to a list: it has a newer version than the one that plsync last brought it to.
import { accountRegionKey } from "../../model/account-region.ts";
import { type Cidr, compareCidrs, formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import { appliedOf } from "../../model/list-tags.ts";
import type { Planned } from "../../model/plan.ts";
import type { Entry } from "../../model/prefix-list.ts";
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

function without(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const known = new Set<Cidr>(others.map((entry) => entry.cidr));
  return entries.filter((entry) => !known.has(entry.cidr));
}

function differences(region: RegionSnapshot, id: string): string {
  const before = region.applied.get(id);
  const now = region.entries.get(id);
  if (before?.ok !== true || now?.ok !== true)
    return "What was changed could not be read: AWS may no longer have the older version.";
  const parts = [
    ...named("Added", without(now.value, before.value)),
    ...named("Removed", without(before.value, now.value)),
  ];
  return parts.length === 0 ? "Its entries are the same as before." : parts.join(" ");
}

/** A warning if the list was changed since plsync last applied it. `regions`: by `account/region`. */
export function changedOutside(planned: Planned, regions: ReadonlyMap<string, RegionSnapshot>): readonly Diagnostic[] {
  const { change, at, address } = planned;
  const region = regions.get(accountRegionKey(at));
  if (change.kind === "create" || region === undefined) return [];
  const { have } = change;
  const applied = appliedOf(have.tags);
  if (applied === undefined || applied.version >= have.version) return [];
  return [
    {
      code: "changed_outside",
      severity: "warning",
      ...where(planned),
      summary: `${address} was changed outside plsync, or by a run that did not finish: version ${applied.version} -> ${have.version}`,
      detail: differences(region, have.id),
    },
  ];
}
