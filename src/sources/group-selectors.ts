// Which security groups a source means: its selectors resolved against what was read. A selector that does not resolve
// makes the source unknown, and the plan then removes nothing.
import { type AccountRegion, compareText } from "../model/account-region.ts";
import type { Diagnostic, SourcePosition } from "../model/diagnostics/diagnostic.ts";
import { nearest } from "../model/diagnostics/nearest.ts";
import type { NamedGroup, SecurityGroup } from "../model/interface.ts";

export type GroupSelector =
  | { readonly by: "id"; readonly id: string; readonly position: SourcePosition }
  /** Exactly one group must match. */
  | { readonly by: "name"; readonly name: string; readonly vpcId?: string; readonly position: SourcePosition }
  /** All groups with all of these tags. `follow`: a group that gets the tags later needs no review. */
  | {
      readonly by: "tags";
      readonly tags: ReadonlyMap<string, string>;
      readonly follow: boolean;
      readonly position: SourcePosition;
    };

export interface Selected {
  /** Each once, in order of the selectors. */
  readonly groups: readonly NamedGroup[];
  /** One for each selector that does not resolve; empty: the groups are all that are meant. */
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

/** Groups by id, since nearly every selector is an id. */
export type KnownGroups = ReadonlyMap<string, NamedGroup | SecurityGroup>;

/** The groups by id; of two with one id, the later. */
export function knownGroups(groups: readonly (NamedGroup | SecurityGroup)[]): KnownGroups {
  return new Map(groups.map((group) => [group.id, group]));
}

/** Of a group that only its interfaces name, the tags are not known: no name and no tags stand for it. */
function isDescribed(group: NamedGroup | SecurityGroup): group is SecurityGroup {
  return "tags" in group;
}

/** The groups that the selector means, in order of id. */
function selected(selector: GroupSelector, known: KnownGroups): readonly (NamedGroup | SecurityGroup)[] {
  if (selector.by === "id") {
    const group = known.get(selector.id);
    return group === undefined ? [] : [group];
  }
  const described = [...known.values()].filter(isDescribed);
  return described.filter((group) => matches(selector, group)).sort((a, b) => compareText(a.id, b.id));
}

/** The groups that any of the selectors means, each once; ids that `known` does not have are left out. */
export function matchingGroups(selectors: readonly GroupSelector[], known: KnownGroups): readonly NamedGroup[] {
  return [...new Set(selectors.flatMap((selector) => selected(selector, known)))];
}

/** Selectors by a name that none of the groups has. */
export function strayNames(
  selectors: readonly GroupSelector[],
  known: KnownGroups,
): readonly Extract<GroupSelector, { by: "name" }>[] {
  return selectors.filter((selector) => selector.by === "name").filter((one) => selected(one, known).length === 0);
}

/** What a name that no group has may mean, as a question, or where the group of that name is; empty: nobody can tell. */
function meantBy(selector: GroupSelector, others: readonly SecurityGroup[]): string {
  if (selector.by !== "name") return "";
  const { name, vpcId } = selector;
  const elsewhere = others.find((group) => group.name === name && group.vpcId !== vpcId);
  if (elsewhere !== undefined) return `A group of that name, ${elsewhere.id}, is in ${elsewhere.vpcId}. `;
  const inVpc = others.filter((group) => vpcId === undefined || group.vpcId === vpcId);
  const meant = nearest(
    name,
    inVpc.map((group) => group.name),
  );
  const found = inVpc.find((group) => group.name === meant);
  return found === undefined ? "" : `Did you mean "${found.name}" (${found.id})? `;
}

/**
 * Resolves the selectors of a source among the groups of its account-region, `at`. A selector that matches no group, or a name
 * that matches several, is a problem; `mapping` is the mapping's name, for the messages, as are `others`, groups that may be meant.
 */
export function selectGroups(
  mapping: string,
  { at, selectors }: { readonly at: AccountRegion; readonly selectors: readonly GroupSelector[] },
  known: KnownGroups,
  others: readonly SecurityGroup[] = [],
): Selected {
  const groups = new Set<NamedGroup>();
  const problems: Diagnostic[] = [];
  const problem = (rest: Pick<Diagnostic, "code" | "position" | "summary" | "detail" | "remedy">) =>
    problems.push({ severity: "error", mapping, account: at.account, region: at.region, ...rest });
  const place = () => `${at.account} (${at.accountId}) ${at.region}`;
  for (const selector of selectors) {
    const found = selected(selector, known);
    for (const group of found) groups.add(group);
    if (found.length === 0) {
      problem({
        code: "group_not_found",
        position: selector.position,
        summary: `mapping ${mapping}: ${describe(selector)} does not exist in ${place()}`,
        detail: "A group that is gone says nothing about its members.",
        remedy: `${meantBy(selector, others)}Correct the selector, its account or its Region, or take it out of the mapping.`,
      });
    } else if (selector.by === "name" && found.length > 1) {
      problem({
        code: "group_ambiguous",
        position: selector.position,
        summary: `mapping ${mapping}: ${describe(selector)} is not unique in ${place()}`,
        detail: `It matches ${found
          .filter(isDescribed)
          .map((group) => `${group.id} (${group.vpcId})`)
          .join(", ")}.`,
        remedy: "Add `vpc_id`, or name the group by its id.",
      });
    }
  }
  return { groups: [...groups], problems };
}

/**
 * Ids of the groups that a review fixes, sorted: all but those of selectors that follow their tags. An id stands for itself,
 * whatever AWS says. Undefined when a name or tags had to be resolved and were not.
 */
export function pinnedGroups(
  selectors: readonly GroupSelector[],
  known: KnownGroups | undefined,
): readonly string[] | undefined {
  const [only] = selectors;
  if (selectors.length === 1 && only?.by === "id") return [only.id];
  const pinned = new Set<string>();
  for (const selector of selectors) {
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
