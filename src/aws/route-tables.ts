// DescribeRouteTables: some route tables with the routes that count, reduced to what decides how much they count.
import { DescribeRouteTablesCommand, type RouteTable as Item, type Route } from "@aws-sdk/client-ec2";
import type { ReferenceTarget, RouteTable } from "../model/reference.ts";
import type { AccountClient } from "./account-client.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";
import { chunked, exactly } from "./filters.ts";

/** The most that one call returns (API reference of DescribeRouteTables). */
const PAGE = 100;

/** Origins of propagated routes, which count against no quota (API reference of Route; Amazon VPC user guide, quotas). */
const PROPAGATED: ReadonlySet<string> = new Set(["EnableVgwRoutePropagation", "Advertisement"]);

/** Those of the ids that exist. By a filter: by id, one missing table would fail the call for all. */
export async function routeTablesById(client: AccountClient, ids: readonly string[]): Promise<readonly RouteTable[]> {
  const wanted = new Set(ids);
  const byId = new Map<string, RouteTable>();
  const list = (chunk: readonly string[]) =>
    eachPage(
      (token) =>
        client.ec2.send(
          new DescribeRouteTablesCommand({
            Filters: [exactly("route-table-id", chunk)],
            MaxResults: PAGE,
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        ),
      ({ RouteTables }) => {
        for (const item of required(RouteTables, "no set of route tables")) {
          const table = tableOf(item);
          if (!wanted.has(table.id)) throw new OddAnswer(`the route table ${table.id}, which was not asked for`);
          byId.set(table.id, table);
        }
      },
    );
  await Promise.all(chunked(ids).map(list));
  return [...byId.values()];
}

function tableOf(item: Item): RouteTable {
  const id = required(item.RouteTableId, "a route table without an id");
  const routes = required(item.Routes, `the route table ${id} without routes`);
  return {
    id,
    routes: routes.filter(({ Origin }) => !PROPAGATED.has(Origin ?? "")).map((route) => targetOf(route, id)),
  };
}

function targetOf(route: Route, id: string): ReferenceTarget {
  const { DestinationPrefixListId, DestinationIpv6CidrBlock, DestinationCidrBlock } = route;
  if (DestinationPrefixListId) return { kind: "list", id: DestinationPrefixListId };
  if (DestinationIpv6CidrBlock) return { kind: "cidr", family: "IPv6" };
  required(DestinationCidrBlock, `a route of ${id} without a destination`);
  return { kind: "cidr", family: "IPv4" };
}
