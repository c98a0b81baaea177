// Which security groups a source means: its selectors resolved against what was read. A selector that does not resolve
// makes the source unknown, and the plan then removes nothing.
import { compareText } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { SecurityGroup } from "../model/interface.ts";
import type { GroupSelector, Mapping, SecurityGroupSource } from "../model/mapping.ts";

export interface Selected {
  readonly groups: readonly SecurityGroup[];
  readonly problems: readonly Diagnostic[];
}

function matches(selector: Exclude<GroupSelector, { by: "id" }>, group: SecurityGroup): boolean {
  switch (selector.by) {
    case "name":
      return group.name === selector.name && (selector.vpcId === undefined || group.vpcId === selector.vpcId);
    case "tags":
      return [...selector.tags].every(([key, value]) => group.tags.get(key) === value);
  }
}

/** How a selector reads in a sentence. */
function describe(selector: GroupSelector): string {
  switch (selector.by) {
    case "id":
      return `security group ${selector.id}`;
    case "name":
      return `a security group named "${selector.name}"${selector.vpcId === undefined ? "" : ` in ${selector.vpcId}`}`;
    case "tags":
      return `a security group tagged ${[...selector.tags].map(([key, value]) => `${key}=${value}`).join(", ")}`;
  }
}

/** Groups by id: nearly every selector is one, and one look finds it. */
export type KnownGroups = ReadonlyMap<string, SecurityGroup>;

export function knownGroups(groups: readonly SecurityGroup[]): KnownGroups {
  return new Map(groups.map((group) => [group.id, group]));
}

/** The groups that the selector means, in order of id. */
function selected(selector: GroupSelector, known: KnownGroups): readonly SecurityGroup[] {
  if (selector.by === "id") {
    const group = known.get(selector.id);
    return group === undefined ? [] : [group];
  }
  return [...known.values()].filter((group) => matches(selector, group)).sort((a, b) => compareText(a.id, b.id));
}

export function selectGroups(mapping: Mapping, source: SecurityGroupSource, known: KnownGroups): Selected {
  const groups = new Map<string, SecurityGroup>();
  const problems: Diagnostic[] = [];
  const where = {
    severity: "error",
    mapping: mapping.name,
    account: source.at.account,
    region: source.at.region,
  } as const;
  for (const selector of source.selectors) {
    const found = selected(selector, known);
    for (const group of found) groups.set(group.id, group);
    if (found.length === 0) {
      problems.push({
        ...where,
        code: "group_not_found",
        position: selector.position,
        summary: `mapping ${mapping.name}: ${describe(selector)} does not exist in ${source.at.account} (${source.at.accountId}) ${source.at.region}`,
        detail: "A group that is gone says nothing about its members, so nothing is removed from the lists it feeds.",
        remedy: "Correct the selector, its account or its Region, or take it out of the mapping.",
      });
    } else if (selector.by === "name" && found.length > 1) {
      problems.push({
        ...where,
        code: "group_ambiguous",
        position: selector.position,
        summary: `mapping ${mapping.name}: ${describe(selector)} is not unique in ${source.at.account} (${source.at.accountId}) ${source.at.region}`,
        detail: `It matches ${found.map((group) => `${group.id} (${group.vpcId})`).join(", ")}.`,
        remedy: "Add `vpc_id`, or name the group by its id.",
      });
    }
  }
  return { groups: [...groups.values()], problems };
}

/**
 * Ids of the groups that a review fixes, sorted: all but those of selectors that follow their tags. An id stands for itself
 * whatever AWS says; undefined when a name or tags had to be resolved and were not.
 */
export function pinnedGroups(
  source: SecurityGroupSource,
  known: KnownGroups | undefined,
): readonly string[] | undefined {
  const pinned = new Set<string>();
  for (const selector of source.selectors) {
    if (selector.by === "id") {
      pinned.add(selector.id);
    } else if (selector.by === "name" || !selector.follow) {
      const found = known === undefined ? [] : selected(selector, known);
      if (found.length === 0 || (selector.by === "name" && found.length > 1)) return undefined;
      for (const group of found) pinned.add(group.id);
    }
  }
  return [...pinned].sort();
}
