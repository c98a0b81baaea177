// What can be read of a transit gateway's route tables: the tables, their references to prefix lists, and their routes.
import type { Context } from "../caller/context.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data, element, set } from "../protocol/xml.ts";
import { currentVersion } from "../world/prefix-list-record.ts";
import type { TransitGatewayTableRecord } from "../world/route-records.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { tagSet } from "./tag-parameters.ts";

const NO_TAGS: ReadonlyMap<string, string> = new Map();

function findTable(id: string, { region }: Context): TransitGatewayTableRecord {
  return (
    region.transitGatewayTables.get(id) ??
    refuse("InvalidRouteTableID.NotFound", `Transit Gateway Route Table ${id} was deleted or does not exist.`)
  );
}

const TABLE_FIELDS: FilterFields<TransitGatewayTableRecord> = {
  "transit-gateway-id": (table) => [table.gatewayId],
  "transit-gateway-route-table-id": (table) => [table.id],
};

/** Handles the action. */
export const describeTransitGatewayRouteTables = operation({
  parse: (parameters, context) => ({
    ids: parameters.list("TransitGatewayRouteTableIds"),
    matches: matcher(readFilters(parameters), TABLE_FIELDS),
    page: readPage(parameters, context, { least: 5, most: 1000 }),
  }),
  run: ({ ids, matches, page }, context) => {
    const found =
      ids.length === 0
        ? [...context.region.transitGatewayTables.values()]
        : [...new Set(ids)].map((id) => findTable(id, context));
    return cutPage(
      "transitGatewayRouteTables",
      found.filter(matches),
      (table) => table.id,
      (table) =>
        data("transitGatewayRouteTableId", table.id) +
        data("transitGatewayId", table.gatewayId) +
        data("state", "available") +
        tagSet(table.tags),
      page,
      context,
    );
  },
});

interface ReferenceItem {
  readonly listId: string;
  readonly attachmentId: string;
  readonly tags: ReadonlyMap<string, string>;
}

const REFERENCE_FIELDS: FilterFields<ReferenceItem> = {
  "attachment.transit-gateway-attachment-id": (reference) => [reference.attachmentId],
  "prefix-list-id": (reference) => [reference.listId],
};

/** Handles the action: the references of one table. */
export const getTransitGatewayPrefixListReferences = operation({
  parse: (parameters, context) => ({
    id: parameters.required("TransitGatewayRouteTableId"),
    matches: matcher(readFilters(parameters), REFERENCE_FIELDS),
    page: readPage(parameters, context, { least: 5, most: 1000 }),
  }),
  run: ({ id, matches, page }, context) =>
    cutPage(
      "transitGatewayPrefixListReferenceSet",
      findTable(id, context)
        .references.map((reference) => ({ ...reference, tags: NO_TAGS }))
        .filter(matches),
      (reference) => reference.listId,
      (reference) =>
        data("transitGatewayRouteTableId", id) +
        data("prefixListId", reference.listId) +
        data("prefixListOwnerId", listOf(reference.listId, context)?.ownerId) +
        data("state", "available") +
        data("blackhole", false) +
        element("transitGatewayAttachment", data("transitGatewayAttachmentId", reference.attachmentId)),
      page,
      context,
    ),
});

function listOf(id: string, { world, region }: Context) {
  for (const { lists } of world.regionsNamed(region.name)) {
    const list = lists.get(id);
    if (list !== undefined) return list;
  }
  return undefined;
}

interface RouteItem {
  readonly cidr: string;
  readonly type: string;
  readonly listId: string | undefined;
  readonly tags: ReadonlyMap<string, string>;
}

const ROUTE_FIELDS: FilterFields<RouteItem> = {
  "prefix-list-id": (route) => [route.listId],
  type: (route) => [route.type],
};

/** A table has a route of type `propagated` for each entry of a list that it references. */
function routesOf(table: TransitGatewayTableRecord, context: Context): readonly RouteItem[] {
  const own = table.routes.map((route) => ({ ...route, listId: undefined, tags: NO_TAGS }));
  const listed = table.references.flatMap(({ listId }) => {
    const list = listOf(listId, context);
    const cidrs = list === undefined ? [] : [...currentVersion(list).entries.keys()];
    return cidrs.map((cidr) => ({ cidr, type: "propagated", listId, tags: NO_TAGS }));
  });
  return [...own, ...listed];
}

function pageSize(parameters: Parameters): number {
  const size = parameters.integer("MaxResults") ?? 1000;
  if (size < 5 || size > 1000) invalidValue(`Value ( ${size} ) for parameter maxResults is invalid.`);
  return size;
}

/** Handles the action. It needs a filter, and has no pages: `additionalRoutesAvailable` says whether there are more routes. */
export const searchTransitGatewayRoutes = operation({
  parse: (parameters) => {
    const filters = readFilters(parameters);
    if (filters.length === 0) refuse("MissingParameter", "The request must contain the parameter Filters");
    const id = parameters.required("TransitGatewayRouteTableId");
    return { id, matches: matcher(filters, ROUTE_FIELDS), size: pageSize(parameters) };
  },
  run: ({ id, matches, size }, context) => {
    const found = routesOf(findTable(id, context), context).filter(matches);
    const items = found
      .slice(0, size)
      .map(
        ({ cidr, type, listId }) =>
          data("destinationCidrBlock", cidr) +
          data("type", type) +
          data("state", "active") +
          data("prefixListId", listId),
      );
    const more = data("additionalRoutesAvailable", found.length > size);
    return { kind: "elements", content: set("routeSet", items) + more };
  },
});
