// DescribeVpcs: the blocks that VPCs have, of both families.
import { DescribeVpcsCommand, type Vpc } from "@aws-sdk/client-ec2";
import type { NetworkResource } from "../../model/network/resource.ts";
import { required } from "../answers/odd-answer.ts";
import { tagsOf } from "../answers/tags.ts";
import { blockOf, type Listing } from "./listing.ts";

/** The most that one call returns (API reference of DescribeVpcs). */
const PAGE = 1000;

export const VPCS: Listing = {
  call: "DescribeVpcs",
  idFilter: "vpc-id",
  page: async (ec2, Filters, NextToken) => {
    const page = await ec2.send(
      new DescribeVpcsCommand({ Filters, MaxResults: PAGE, ...(NextToken === undefined ? {} : { NextToken }) }),
    );
    return { resources: page.Vpcs?.map(vpcOf), NextToken: page.NextToken };
  },
};

/** A block counts only while it is associated: before and after, nothing of the VPC has addresses in it. */
function vpcOf(item: Vpc): NetworkResource {
  const id = required(item.VpcId, "a VPC without an id");
  const holder = `the VPC ${id}`;
  const v4 = required(item.CidrBlockAssociationSet, `${holder} without a set of blocks`);
  const v6 = item.Ipv6CidrBlockAssociationSet ?? [];
  const blocksOf = (associations: typeof v6) =>
    associations.map(({ Ipv6CidrBlock }) => blockOf("IPv6", Ipv6CidrBlock, holder));
  // Whatever their state: an interface may still have an address of one that is going.
  const privateIPv6 = blocksOf(v6.filter(({ Ipv6AddressAttribute }) => Ipv6AddressAttribute === "private"));
  return {
    id,
    vpcId: id,
    tags: tagsOf(item.Tags, holder),
    blocks: [
      ...v4
        .filter(({ CidrBlockState: state }) => state?.State === "associated")
        .map(({ CidrBlock }) => blockOf("IPv4", CidrBlock, holder)),
      ...blocksOf(v6.filter(({ Ipv6CidrBlockState: state }) => state?.State === "associated")),
    ],
    ...(privateIPv6.length === 0 ? {} : { privateIPv6 }),
  };
}
