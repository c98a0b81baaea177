// The tallies of routes: of a VPC's route table in each family, without what is propagated, and of all tables of a transit gateway.
import type { Behaviour } from "../behaviour.ts";
import type { Region } from "../world/region.ts";
import type { RouteRecord, RouteTableRecord, TransitGatewayTableRecord } from "../world/route-records.ts";
import { familyOfText } from "../world/rule-record.ts";
import { FAMILIES, type ListCosts, type Tally } from "./tally.ts";

/** The tallies of a route table, IPv4 and IPv6. */
export function routeTableTallies(
  table: RouteTableRecord,
  region: Region,
  costs: ListCosts,
  behaviour: Behaviour,
): readonly Tally[] {
  const counts = ({ origin }: RouteRecord) =>
    origin === "CreateRoute" || (origin === "CreateRouteTable" && behaviour.localRoutesCounted);
  const counted = table.routes
    .filter(counts)
    .map(({ to }) => (to.kind === "cidr" ? { family: familyOfText(to.cidr), count: 1 } : costs(to.id)));
  return FAMILIES.map((family) => ({
    resourceId: table.id,
    ownerId: table.ownerId,
    what: `${family} routes`,
    used: counted.reduce((sum, cost) => sum + (cost.family === family ? cost.count : 0), 0),
    quota: region.quotas.of("routesPerTable"),
  }));
}

/** The one tally of a transit gateway, over all its tables; it is told of the table that references the list. */
export function transitGatewayTally(table: TransitGatewayTableRecord, region: Region, costs: ListCosts): Tally {
  const tables = [...region.transitGatewayTables.values()].filter(({ gatewayId }) => gatewayId === table.gatewayId);
  const used = tables.reduce(
    (sum, { routes, references }) =>
      references.reduce((all, { listId }) => all + costs(listId).count, sum + routes.length),
    0,
  );
  return {
    resourceId: table.id,
    ownerId: table.ownerId,
    what: `routes of ${table.gatewayId}`,
    used,
    quota: region.quotas.of("routesPerTransitGateway"),
  };
}
