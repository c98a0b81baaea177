// DescribeAddresses, which has no pages, and DescribeNatGateways.
import { refuse } from "../protocol/aws-error.ts";
import { data, set } from "../protocol/xml.ts";
import type { ElasticIpRecord, NatGatewayRecord } from "../world/public-records.ts";
import type { Region } from "../world/region.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { tagSet } from "./tag-parameters.ts";

const ADDRESS_FIELDS: FilterFields<ElasticIpRecord> = {
  "allocation-id": ({ allocationId }) => [allocationId],
  domain: () => ["vpc"],
  "public-ip": ({ address }) => [address],
};

/** Those that were allocated by themselves, and those that interfaces were made with. */
function elasticIpsOf({ elasticIps, interfaces }: Region): readonly ElasticIpRecord[] {
  const attached = [...interfaces.values()].flatMap(({ addresses }) =>
    addresses.flatMap(({ public: own }): readonly ElasticIpRecord[] => {
      if (own?.allocationId === undefined || elasticIps.has(own.allocationId)) return [];
      return [{ allocationId: own.allocationId, address: own.address, tags: new Map() }];
    }),
  );
  return [...elasticIps.values(), ...attached];
}

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeAddresses = operation({
  parse: (parameters) => {
    const ids = parameters.list("AllocationId");
    return { ids, matches: matcher(readFilters(parameters), ADDRESS_FIELDS) };
  },
  run: ({ ids, matches }, context) => {
    const all = elasticIpsOf(context.region);
    const missing = ids.find((id) => !all.some(({ allocationId }) => allocationId === id));
    if (missing !== undefined) {
      refuse("InvalidAllocationID.NotFound", `The allocation ID '${missing}' does not exist`);
    }
    return cutPage(
      "addressesSet",
      all.filter((one) => (ids.length === 0 || ids.includes(one.allocationId)) && matches(one)),
      ({ allocationId }) => allocationId,
      ({ allocationId, address, tags }) =>
        [
          data("publicIp", address),
          data("allocationId", allocationId),
          data("domain", "vpc"),
          data("publicIpv4Pool", "amazon"),
          data("networkBorderGroup", context.region.name),
          tagSet(tags),
        ].join(""),
      { size: Number.POSITIVE_INFINITY, after: "", again: 0 },
      context,
    );
  },
});

const GATEWAY_FIELDS: FilterFields<NatGatewayRecord> = {
  "nat-gateway-id": ({ id }) => [id],
  state: ({ state }) => [state],
  "vpc-id": ({ vpcId }) => [vpcId],
};

/** Handles the action. Gateways that are deleted stay for about an hour. */
export const describeNatGateways = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("NatGatewayId");
    const matches = matcher(readFilters(parameters), GATEWAY_FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 5, most: 1000 }, "NatGatewayId") };
  },
  run: ({ ids, matches, page }, context) => {
    const { natGateways } = context.region;
    const missing = ids.find((id) => !natGateways.has(id));
    if (missing !== undefined) refuse("NatGatewayNotFound", `The Nat Gateway ${missing} was not found`);
    return cutPage(
      "natGatewaySet",
      [...natGateways.values()].filter((one) => (ids.length === 0 || ids.includes(one.id)) && matches(one)),
      ({ id }) => id,
      describe,
      page,
      context,
    );
  },
});

function describe({ id, vpcId, state, mode, addresses, tags }: NatGatewayRecord): string {
  const isPublic = addresses.some(({ address }) => address !== undefined);
  return [
    data("natGatewayId", id),
    data("vpcId", vpcId),
    data("state", state),
    data("connectivityType", isPublic ? "public" : "private"),
    data("availabilityMode", mode),
    set(
      "natGatewayAddressSet",
      addresses.map(({ address, status }) => data("publicIp", address) + data("status", status)),
    ),
    tagSet(tags),
  ].join("");
}
