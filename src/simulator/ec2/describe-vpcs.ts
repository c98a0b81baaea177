// DescribeVpcs: the account's VPCs with their blocks of both families.
import { refuse } from "../protocol/aws-error.ts";
import { data, element, set } from "../protocol/xml.ts";
import { type VpcBlock, type VpcIpv6Block, type VpcRecord, vpcsOf } from "../world/vpc-record.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { tagSet } from "./tag-parameters.ts";

const FIELDS: FilterFields<VpcRecord> = {
  cidr: ({ blocks }) => [blocks[0]?.cidr],
  "cidr-block-association.cidr-block": ({ blocks }) => blocks.map(({ cidr }) => cidr),
  "cidr-block-association.state": ({ blocks }) => blocks.map(({ state }) => state),
  "ipv6-cidr-block-association.ipv6-cidr-block": ({ ipv6Blocks }) => ipv6Blocks.map(({ cidr }) => cidr),
  "ipv6-cidr-block-association.state": ({ ipv6Blocks }) => ipv6Blocks.map(({ state }) => state),
  "owner-id": ({ ownerId }) => [ownerId],
  state: () => ["available"],
  "vpc-id": ({ id }) => [id],
};

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeVpcs = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("VpcId");
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 5, most: 1000 }, "VpcId") };
  },
  run: ({ ids, matches, page }, context) => {
    const vpcs = vpcsOf(context.region);
    const missing = ids.find((id) => !vpcs.has(id));
    if (missing !== undefined) refuse("InvalidVpcID.NotFound", `The vpc ID '${missing}' does not exist`);
    const asked = new Set(ids);
    return cutPage(
      "vpcSet",
      [...vpcs.values()].filter((vpc) => (ids.length === 0 || asked.has(vpc.id)) && matches(vpc)),
      (vpc) => vpc.id,
      describe,
      page,
      context,
    );
  },
});

function describe(vpc: VpcRecord): string {
  return [
    data("vpcId", vpc.id),
    data("state", "available"),
    data("ownerId", vpc.ownerId),
    data("cidrBlock", vpc.blocks[0]?.cidr),
    set("cidrBlockAssociationSet", vpc.blocks.map(describeBlock)),
    set("ipv6CidrBlockAssociationSet", vpc.ipv6Blocks.map(describeIpv6Block)),
    data("instanceTenancy", "default"),
    data("isDefault", "false"),
    tagSet(vpc.tags),
  ].join("");
}

function describeBlock({ cidr, state }: VpcBlock): string {
  return data("cidrBlock", cidr) + element("cidrBlockState", data("state", state));
}

function describeIpv6Block({ cidr, state, attribute, source }: VpcIpv6Block): string {
  return [
    data("ipv6CidrBlock", cidr),
    element("ipv6CidrBlockState", data("state", state)),
    data("ipv6AddressAttribute", attribute),
    data("ipSource", source),
  ].join("");
}
