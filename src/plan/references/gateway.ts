// What the lists of a transit gateway use of its quota, as far as that can be told: AWS' documentation does not say how it counts them.
// Here as elsewhere their size is taken, over all tables of the gateway. This is information: no verdict rests on it.
import type { PrefixList } from "../../model/prefix-list.ts";
import type { GatewayRoutes } from "../../model/reference.ts";
import { costOf } from "./list-cost.ts";

export interface GatewayUse {
  /** tgw-… */
  readonly gatewayId: string;
  readonly used: number;
  readonly limit: number;
  /** List id → how many tables of the gateway reference it. */
  readonly names: ReadonlyMap<string, number>;
}

/**
 * Of the gateway that the table belongs to; undefined where the table was not found, or the size of a list there is not known.
 * `lists`: by id.
 */
export function gatewayUse(
  tableId: string,
  tables: readonly GatewayRoutes[],
  limit: number,
  lists: ReadonlyMap<string, PrefixList>,
): GatewayUse | undefined {
  const gatewayId = tables.find(({ id }) => id === tableId)?.gatewayId;
  if (gatewayId === undefined) return undefined;
  const own = tables.filter((table) => table.gatewayId === gatewayId);
  const named = own.flatMap((table) => table.lists);
  let used = own.reduce((sum, { routes }) => sum + routes, 0);
  for (const id of named) {
    const list = lists.get(id);
    const cost = list && costOf(list);
    if (cost === undefined) return undefined;
    used += cost;
  }
  const names = new Map([...Map.groupBy(named, (id) => id)].map(([id, all]) => [id, all.length]));
  return { gatewayId, used, limit, names };
}
