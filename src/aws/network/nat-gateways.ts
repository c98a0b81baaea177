// DescribeNatGateways: the public addresses of NAT gateways; regional ones have some in every zone that they serve.
import { DescribeNatGatewaysCommand, type NatGateway } from "@aws-sdk/client-ec2";
import type { NetworkResource } from "../../model/network/resource.ts";
import { required } from "../answers/odd-answer.ts";
import { tagsOf } from "../answers/tags.ts";
import { addressOf, type Listing } from "./listing.ts";

/** The most that one call returns (API reference of DescribeNatGateways). */
const PAGE = 1000;

/** Deleted and failed gateways are listed for about an hour (API reference of NatGateway, `State`): they no longer exist. */
const GONE: ReadonlySet<string> = new Set(["failed", "deleting", "deleted"]);

export const NAT_GATEWAYS: Listing = {
  call: "DescribeNatGateways",
  idFilter: "nat-gateway-id",
  page: async (ec2, Filter, NextToken) => {
    const page = await ec2.send(
      new DescribeNatGatewaysCommand({ Filter, MaxResults: PAGE, ...(NextToken === undefined ? {} : { NextToken }) }),
    );
    const there = page.NatGateways?.filter(({ State }) => !GONE.has(required(State, "a NAT gateway without a state")));
    return { resources: there?.map(gatewayOf), NextToken: page.NextToken };
  },
};

/** An address that a gateway could not get is not its own. A private gateway has none. */
function gatewayOf(item: NatGateway): NetworkResource {
  const id = required(item.NatGatewayId, "a NAT gateway without an id");
  const holder = `the NAT gateway ${id}`;
  const addresses = required(item.NatGatewayAddresses, `${holder} without a set of addresses`);
  return {
    id,
    vpcId: required(item.VpcId, `${holder} without a VPC`),
    tags: tagsOf(item.Tags, holder),
    blocks: addresses
      .filter(({ PublicIp, Status }) => PublicIp !== undefined && PublicIp !== "" && Status !== "failed")
      .map(({ PublicIp }) => addressOf(PublicIp, holder)),
  };
}
