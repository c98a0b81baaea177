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
  const tags = [...selector.tags].map(([key, value]) => `${key}=${value}`).join(", ");
  const tagged = tags === "" ? "" : ` tagged ${tags}`;
  return `${noun}${tagged}${selector.vpcId === undefined ? "" : ` in ${selector.vpcId}`}`;
}

/** A problem for each selector that selects nothing; `mapping` is the mapping's name, `noun` what is selected: `subnet`. */
export function unresolved(
  mapping: string,
  noun: string,
  { at, selectors }: { readonly at: AccountRegion; readonly selectors: readonly ResourceSelector[] },
  known: readonly NetworkResource[],
): readonly Diagnostic[] {
  return selectors
    .filter((selector) => !known.some((resource) => selects(selector, resource)))
    .map((selector) => ({
      code: "resource_not_found",
      severity: "error",
      mapping,
      account: at.account,
      region: at.region,
      position: selector.position,
      summary: `mapping ${mapping}: there is no ${describe(selector, noun)} in ${at.account} (${at.accountId}) ${at.region}`,
      detail: "What is gone says nothing about its addresses, so nothing is removed from the lists it feeds.",
      remedy: "Correct the selector, its account or its Region, or take it out of the mapping.",
    }));
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
        selector.by === "match" ? [{ tags: pairs(selector.tags), vpc_id: selector.vpcId }] : [],
      ),
    ),
  };
}
