// What a growing list costs everything that references it: AWS counts max entries against the quota of each, and refuses the resize
// if one of them has no room.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Planned } from "../../model/plan.ts";
import { counted } from "../../model/sentence.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";

/**
 * The lists whose references a plan must know, by id: those that grow, those that are no longer shared with a principal, and those
 * that are deleted, unless something else holds them back.
 */
export function listsToAskAbout(
  lists: readonly Planned[],
): readonly { readonly planned: Planned; readonly id: string }[] {
  return lists.flatMap((planned) => {
    const { change } = planned;
    const grows = change.kind === "update" && change.resize !== undefined && change.resize.to > change.resize.from;
    const goes = change.kind === "delete" && planned.held.every(({ code }) => code === "list_referenced");
    const unshared = change.kind === "update" && (change.share?.removes.length ?? 0) > 0;
    return goes || ((grows || unshared) && planned.held.length === 0) ? [{ planned, id: change.have.id }] : [];
  });
}

/** A warning if the list grows and is referenced, or if that could not be read. `region`: where the list is. */
export function growthWarnings(planned: Planned, region: RegionSnapshot): readonly Diagnostic[] {
  const { change } = planned;
  if (change.kind !== "update" || change.resize === undefined || change.resize.to <= change.resize.from) return [];
  if (planned.held.length > 0) return [];
  const { from, to } = change.resize;
  const reading = region.associations.get(change.have.id);
  const warning = {
    code: "growth_affects_references",
    severity: "warning",
    ...where(planned),
  } as const;
  if (reading === undefined) return [];
  if (!reading.ok) {
    return [
      {
        ...warning,
        summary: `${planned.name} grows from ${from} to ${to} max entries; what references it could not be read`,
        detail: `${reading.diagnostic.summary}. AWS refuses the resize if a resource that references the list cannot hold ${to - from} more.`,
      },
    ];
  }
  if (reading.value.length === 0) return [];
  const owners = new Map<string, number>();
  for (const { ownerId } of reading.value) owners.set(ownerId, (owners.get(ownerId) ?? 0) + 1);
  const byOwner = [...owners].sort(([a], [b]) => (a < b ? -1 : 1)).map(([owner, count]) => `${owner} (${count})`);
  return [
    {
      ...warning,
      summary: `${planned.name} grows from ${from} to ${to} max entries in every resource that references it`,
      detail: `It is referenced by ${counted(reading.value.length, "resource")}; owners: ${byOwner.join(", ")}. AWS refuses the resize if one of them cannot hold ${to - from} more.`,
    },
  ];
}
