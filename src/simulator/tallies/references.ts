// Who references a prefix list: the security groups, route tables and transit gateway tables whose rules or routes name it.
import type { Region } from "../world/region.ts";

export interface Reference {
  readonly resourceId: string;
  readonly ownerId: string;
}

/** Each resource once. `until`: only those that referenced it by then, in ms of the simulator's clock. */
export function referencesTo(
  listId: string,
  regions: Iterable<Region>,
  until = Number.POSITIVE_INFINITY,
): readonly Reference[] {
  const found = new Map<string, Reference>();
  const add = (resourceId: string, ownerId: string, addedAt: number) => {
    if (addedAt <= until) found.set(resourceId, { resourceId, ownerId });
  };
  for (const region of regions) {
    for (const { target, groupId, ownerId, addedAt } of region.rules.values()) {
      if (target.kind === "prefix-list" && target.id === listId) add(groupId, ownerId, addedAt);
    }
    for (const table of region.routeTables.values()) {
      for (const { to, addedAt } of table.routes) {
        if (to.kind === "prefix-list" && to.id === listId) add(table.id, table.ownerId, addedAt);
      }
    }
    for (const table of region.transitGatewayTables.values()) {
      for (const reference of table.references) {
        if (reference.listId === listId) add(table.id, table.ownerId, reference.addedAt);
      }
    }
  }
  return [...found.values()];
}
