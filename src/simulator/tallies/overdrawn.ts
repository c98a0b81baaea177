// Which resources cannot hold a list of another size: those with a tally that the new size brings above its quota.
import type { Behaviour } from "../behaviour.ts";
import type { Region } from "../world/region.ts";
import { groupTallies } from "./group-tallies.ts";
import { referencesTo } from "./references.ts";
import { routeTableTallies, transitGatewayTally } from "./route-tallies.ts";
import { type ListCosts, listCosts, type Tally } from "./tally.ts";

/** The tallies that grow above their quota when the list has `maxEntries`, in the order of the accounts; `regions`: of all accounts. */
export function overdrawn(
  listId: string,
  maxEntries: number,
  regions: readonly Region[],
  behaviour: Behaviour,
): readonly Tally[] {
  const now = listCosts(regions);
  const then: ListCosts = (id) => (id === listId ? { ...now(id), count: maxEntries } : now(id));
  return regions.flatMap((region) =>
    referencesTo(listId, [region]).flatMap(({ resourceId }) => {
      const before = talliesOf(resourceId, region, now, behaviour);
      const after = talliesOf(resourceId, region, then, behaviour);
      return after.filter(({ used, quota }, index) => used > quota && used > (before[index]?.used ?? 0));
    }),
  );
}

/** The tallies of a resource of that account and Region, always in the same order. */
export function talliesOf(
  resourceId: string,
  region: Region,
  costs: ListCosts,
  behaviour: Behaviour,
): readonly Tally[] {
  const table = region.routeTables.get(resourceId);
  if (table !== undefined) return routeTableTallies(table, region, costs, behaviour);
  const gatewayTable = region.transitGatewayTables.get(resourceId);
  if (gatewayTable !== undefined) return [transitGatewayTally(gatewayTable, region, costs)];
  const rules = [...region.rules.values()].filter(({ groupId }) => groupId === resourceId);
  return groupTallies(resourceId, rules, region, costs, behaviour);
}
