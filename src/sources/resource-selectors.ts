// Which network resources a source means: its selectors resolved against what was read. A selector that selects nothing makes the
// source unknown: a resource that is gone, or a tag that moved, says nothing about the addresses.
import type { AccountRegion } from "../model/account-region.ts";
import { type Canonical, pairs, unordered } from "../model/canonical.ts";
import type { Diagnostic, SourcePosition } from "../model/diagnostics/diagnostic.ts";
import { matchesResource, type NetworkResource, type ResourceMatch } from "../model/network/resource.ts";

export type ResourceSelector =
  | { readonly by: "id"; readonly id: string; readonly position: SourcePosition }
  /** All that match, also those that come to match later. */
  | ({ readonly by: "match"; readonly position: SourcePosition } & ResourceMatch);

function selects(selector: ResourceSelector, resource: NetworkResource): boolean {
  return selector.by === "id" ? selector.id === resource.id : matchesResource(selector, resource);
}

/** The resources that any of the selectors selects, each once, in the order in which they are given. */
export function selectedResources(
  selectors: readonly ResourceSelector[],
  known: readonly NetworkResource[],
): readonly NetworkResource[] {
  return known.filter((resource) => selectors.some((selector) => selects(selector, resource)));
}

/** How a selector reads in a sentence; `noun`: `subnet`. */
function describe(selector: ResourceSelector, noun: string): string {
  if (selector.by === "id") return `${noun} ${selector.id}`;
  const { name, ownerId, vpcId } = selector;
  const tags = [...selector.tags].map(([key, value]) => `${key}=${value}`).join(", ");
  return [
    noun,
    ...(name === undefined ? [] : [`named "${name}"`]),
    ...(ownerId === undefined ? [] : [`of ${ownerId}`]),
    ...(tags === "" ? [] : [`tagged ${tags}`]),
    ...(vpcId === undefined ? [] : [`in ${vpcId}`]),
  ].join(" ");
}

/** A problem for each selector that selects nothing, or by a name several; `mapping` is the mapping's name, `noun` what is selected: `subnet`. */
export function unresolved(
  mapping: string,
  noun: string,
  { at, selectors }: { readonly at: AccountRegion; readonly selectors: readonly ResourceSelector[] },
  known: readonly NetworkResource[],
): readonly Diagnostic[] {
  return selectors.flatMap((selector): readonly Diagnostic[] => {
    const found = known.filter((resource) => selects(selector, resource));
    const isByName = selector.by === "match" && selector.name !== undefined;
    if (found.length > 0 && !(isByName && found.length > 1)) return [];
    const where = `in ${at.account} (${at.accountId}) ${at.region}`;
    const placed = { mapping, account: at.account, region: at.region, position: selector.position } as const;
    if (found.length === 0) {
      return [
        {
          code: "resource_not_found",
          severity: "error",
          ...placed,
          summary: `mapping ${mapping}: there is no ${describe(selector, noun)} ${where}`,
          detail: "What is gone says nothing about its addresses, so nothing is removed from the lists it feeds.",
          remedy: "Correct the selector, its account or its Region, or take it out of the mapping.",
        },
      ];
    }
    return [
      {
        code: "resource_ambiguous",
        severity: "error",
        ...placed,
        summary: `mapping ${mapping}: there is more than one ${describe(selector, noun)} ${where}`,
        detail: `These have the name: ${found.map(({ id }) => id).join(", ")}.`,
        remedy: `Name the ${noun} by its id.`,
      },
    ];
  });
}

/** What a review fixes of selectors: ids, and what resources must have; not which resources have it. */
export function selectorsForm(selectors: readonly ResourceSelector[]): {
  readonly ids: Canonical;
  readonly matching: Canonical;
} {
  return {
    ids: unordered(selectors.flatMap((selector) => (selector.by === "id" ? [selector.id] : []))),
    matching: unordered(
      selectors.flatMap((selector) =>
        selector.by === "match"
          ? [{ name: selector.name, owner: selector.ownerId, tags: pairs(selector.tags), vpc_id: selector.vpcId }]
          : [],
      ),
    ),
  };
}
