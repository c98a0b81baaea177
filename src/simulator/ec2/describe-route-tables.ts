// DescribeRouteTables: the account's route tables with their routes, propagated ones included.
import { refuse } from "../protocol/aws-error.ts";
import { data, element, set } from "../protocol/xml.ts";
import type { RouteRecord, RouteTableRecord } from "../world/route-records.ts";
import { familyOfText } from "../world/rule-record.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { tagSet } from "./tag-parameters.ts";

const FIELDS: FilterFields<RouteTableRecord> = {
  "owner-id": (table) => [table.ownerId],
  "route-table-id": (table) => [table.id],
  "vpc-id": (table) => [table.vpcId],
};

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeRouteTables = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("RouteTableId");
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 5, most: 100 }, "RouteTableId") };
  },
  run: ({ ids, matches, page }, context) => {
    const { routeTables } = context.region;
    const missing = ids.find((id) => !routeTables.has(id));
    if (missing !== undefined) {
      refuse("InvalidRouteTableID.NotFound", `The routeTable ID '${missing}' does not exist`);
    }
    const asked = new Set(ids);
    return cutPage(
      "routeTableSet",
      [...routeTables.values()].filter((table) => (ids.length === 0 || asked.has(table.id)) && matches(table)),
      (table) => table.id,
      describe,
      page,
      context,
    );
  },
});

function describe(table: RouteTableRecord): string {
  return [
    data("routeTableId", table.id),
    data("vpcId", table.vpcId),
    data("ownerId", table.ownerId),
    set("routeSet", table.routes.map(describeRoute)),
    element("associationSet"),
    element("propagatingVgwSet"),
    tagSet(table.tags),
  ].join("");
}

function describeRoute({ to, origin }: RouteRecord): string {
  const isIpv4 = to.kind === "cidr" && familyOfText(to.cidr) === "IPv4";
  const destination =
    to.kind === "prefix-list"
      ? data("destinationPrefixListId", to.id)
      : data(isIpv4 ? "destinationCidrBlock" : "destinationIpv6CidrBlock", to.cidr);
  const gateway = origin === "CreateRouteTable" ? "local" : "igw-0123456789abcdef0";
  return [destination, data("gatewayId", gateway), data("state", "active"), data("origin", origin)].join("");
}
