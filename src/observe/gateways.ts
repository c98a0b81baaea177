// What the transit gateways have whose route tables reference lists: every table of theirs, since one quota counts them all. Many calls,
// so only a report on capacity asks.
import type { Asked, GatewayRoutes } from "../model/reference.ts";
import { asked } from "./asked.ts";
import type { RegionReader } from "./ports.ts";

/** `tableIds`: tables that reference lists. Where one call fails, the reading does. */
export async function observeGateways(
  reader: RegionReader,
  tableIds: readonly string[],
): Promise<Asked<readonly GatewayRoutes[]>> {
  const tables = await asked("ec2:DescribeTransitGatewayRouteTables", reader.gatewayTables());
  if (!tables.ok) return tables;
  const gateways = new Set(tables.value.filter(({ id }) => tableIds.includes(id)).map(({ gatewayId }) => gatewayId));
  const counted = tables.value.filter(({ gatewayId }) => gateways.has(gatewayId));
  const read = await Promise.all(
    counted.map(async (table): Promise<Asked<GatewayRoutes>> => {
      const [lists, routes] = await Promise.all([
        asked("ec2:GetTransitGatewayPrefixListReferences", reader.gatewayReferences(table.id)),
        asked("ec2:SearchTransitGatewayRoutes", reader.gatewayRoutes(table.id)),
      ]);
      if (!lists.ok) return lists;
      if (!routes.ok) return routes;
      return { ok: true, value: { ...table, lists: lists.value, routes: routes.value } };
    }),
  );
  const failed = read.find(({ ok }) => !ok);
  if (failed?.ok === false) return failed;
  return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}
