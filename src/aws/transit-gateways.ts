// Route tables of transit gateways, and what is in them: routes, and references to prefix lists.
import {
  DescribeTransitGatewayRouteTablesCommand,
  GetTransitGatewayPrefixListReferencesCommand,
  SearchTransitGatewayRoutesCommand,
} from "@aws-sdk/client-ec2";
import type { GatewayTable } from "../model/reference.ts";
import type { AccountClient } from "./account-client.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";

/** The most that one call returns (API references of all three). */
const PAGE = 1000;

/** All that the account has or sees in the Region. */
export async function gatewayTables({ ec2 }: AccountClient): Promise<readonly GatewayTable[]> {
  const byId = new Map<string, GatewayTable>();
  await eachPage(
    (NextToken) =>
      ec2.send(
        new DescribeTransitGatewayRouteTablesCommand({
          MaxResults: PAGE,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      ),
    ({ TransitGatewayRouteTables }) => {
      for (const item of required(TransitGatewayRouteTables, "no set of transit gateway route tables")) {
        const id = required(item.TransitGatewayRouteTableId, "a transit gateway route table without an id");
        byId.set(id, {
          id,
          gatewayId: required(item.TransitGatewayId, `the route table ${id} without a transit gateway`),
        });
      }
    },
  );
  return [...byId.values()];
}

/** Ids of the lists that the table references. */
export async function gatewayReferences({ ec2 }: AccountClient, tableId: string): Promise<readonly string[]> {
  const lists = new Set<string>();
  await eachPage(
    (NextToken) =>
      ec2.send(
        new GetTransitGatewayPrefixListReferencesCommand({
          TransitGatewayRouteTableId: tableId,
          MaxResults: PAGE,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      ),
    ({ TransitGatewayPrefixListReferences }) => {
      for (const item of required(TransitGatewayPrefixListReferences, `no set of references of ${tableId}`)) {
        lists.add(required(item.PrefixListId, `a reference of ${tableId} without a prefix list`));
      }
    },
  );
  return [...lists];
}

/**
 * How many routes the table has of its own: a list that it references shows one propagated route for each entry, which is not counted.
 * @throws OddAnswer where AWS has more of them than it shows
 */
export async function gatewayRoutes({ ec2 }: AccountClient, tableId: string): Promise<number> {
  let routes = 0;
  let isCut = false;
  await eachPage(
    (NextToken) =>
      ec2.send(
        new SearchTransitGatewayRoutesCommand({
          TransitGatewayRouteTableId: tableId,
          Filters: [{ Name: "type", Values: ["static", "propagated"] }],
          MaxResults: PAGE,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      ),
    ({ Routes, AdditionalRoutesAvailable, NextToken }) => {
      routes += required(Routes, `no set of routes of ${tableId}`).filter(({ PrefixListId }) => !PrefixListId).length;
      isCut = AdditionalRoutesAvailable === true && !NextToken;
    },
  );
  if (isCut) throw new OddAnswer(`only the first ${PAGE} routes of ${tableId}`);
  return routes;
}
