// DescribeSubnets.
import { refuse } from "../protocol/aws-error.ts";
import { data, element, set } from "../protocol/xml.ts";
import type { SubnetRecord } from "../world/network-records.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { tagSet } from "./tag-parameters.ts";

const FIELDS: FilterFields<SubnetRecord> = {
  "availability-zone": (subnet) => [subnet.availabilityZone],
  "cidr-block": (subnet) => [subnet.cidr],
  "owner-id": (subnet) => [subnet.ownerId],
  "subnet-id": (subnet) => [subnet.id],
  "vpc-id": (subnet) => [subnet.vpcId],
};

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeSubnets = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("SubnetId");
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 5, most: 1000 }, "SubnetId") };
  },
  run: ({ ids, matches, page }, context) => {
    const { subnets } = context.region;
    const missing = ids.find((id) => !subnets.has(id));
    if (missing !== undefined) refuse("InvalidSubnetID.NotFound", `The subnet ID '${missing}' does not exist`);
    const asked = new Set(ids);
    return cutPage(
      "subnetSet",
      [...subnets.values()].filter((subnet) => (ids.length === 0 || asked.has(subnet.id)) && matches(subnet)),
      (subnet) => subnet.id,
      describe,
      page,
      context,
    );
  },
});

function describe(subnet: SubnetRecord): string {
  const ipv6 =
    subnet.ipv6Cidr === undefined
      ? []
      : [data("ipv6CidrBlock", subnet.ipv6Cidr) + element("ipv6CidrBlockState", data("state", "associated"))];
  return [
    data("subnetId", subnet.id),
    data("state", "available"),
    data("vpcId", subnet.vpcId),
    data("cidrBlock", subnet.cidr),
    set("ipv6CidrBlockAssociationSet", ipv6),
    data("availabilityZone", subnet.availabilityZone),
    data("ownerId", subnet.ownerId),
    tagSet(subnet.tags),
  ].join("");
}
