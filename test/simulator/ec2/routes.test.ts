// Route tables of VPCs and transit gateways, as they are read.
import {
  DescribeRouteTablesCommand,
  DescribeTransitGatewayRouteTablesCommand,
  GetTransitGatewayPrefixListReferencesCommand,
  SearchTransitGatewayRoutesCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { failureOf, simulated } from "../simulated.ts";

test("a route table has its routes with their origins", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  const table = aws.region.routeTable({
    lists: [list],
    routes: { "10.0.0.0/16": "CreateRouteTable", "2001:db8::/56": "EnableVgwRoutePropagation" },
  });
  aws.region.routeTable();
  const Filters = [{ Name: "route-table-id", Values: [table.id] }];
  const { RouteTables } = await aws.ec2.send(new DescribeRouteTablesCommand({ Filters, MaxResults: 100 }));
  expect(RouteTables).toMatchObject([
    {
      RouteTableId: table.id,
      OwnerId: "111111111111",
      Routes: [
        { DestinationCidrBlock: "10.0.0.0/16", Origin: "CreateRouteTable", GatewayId: "local" },
        { DestinationIpv6CidrBlock: "2001:db8::/56", Origin: "EnableVgwRoutePropagation" },
        { DestinationPrefixListId: list.id, Origin: "CreateRoute" },
      ],
    },
  ]);
  const missing = aws.ec2.send(new DescribeRouteTablesCommand({ RouteTableIds: ["rtb-0ffffffffffffffff"] }));
  expect((await failureOf(missing)).code).toBe("InvalidRouteTableID.NotFound");
});

test("a transit gateway's table has its references, and a propagated route for each entry of their lists", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { entries: ["10.1.0.0/16", "10.2.0.0/16"] });
  const table = aws.region.transitGatewayTable({ lists: [list], routes: [{ cidr: "10.9.0.0/16", type: "static" }] });
  const TransitGatewayRouteTableId = table.id;
  const tables = await aws.ec2.send(new DescribeTransitGatewayRouteTablesCommand({}));
  expect(tables.TransitGatewayRouteTables).toMatchObject([
    { TransitGatewayRouteTableId, TransitGatewayId: table.gatewayId },
  ]);
  const Filters = [{ Name: "prefix-list-id", Values: [list.id] }];
  const references = await aws.ec2.send(
    new GetTransitGatewayPrefixListReferencesCommand({ TransitGatewayRouteTableId, Filters }),
  );
  expect(references.TransitGatewayPrefixListReferences).toMatchObject([
    { PrefixListId: list.id, PrefixListOwnerId: "111111111111", State: "available" },
  ]);
  const routes = await aws.ec2.send(new SearchTransitGatewayRoutesCommand({ TransitGatewayRouteTableId, Filters }));
  expect(routes.AdditionalRoutesAvailable).toBe(false);
  expect(routes.Routes).toMatchObject([
    { DestinationCidrBlock: "10.1.0.0/16", Type: "propagated", PrefixListId: list.id },
    { DestinationCidrBlock: "10.2.0.0/16", Type: "propagated", PrefixListId: list.id },
  ]);
  const unfiltered = aws.ec2.send(new SearchTransitGatewayRoutesCommand({ TransitGatewayRouteTableId, Filters: [] }));
  expect((await failureOf(unfiltered)).code).toBe("MissingParameter");
});
