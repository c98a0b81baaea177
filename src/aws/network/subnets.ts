// DescribeSubnets, and GetSubnetCidrReservations, which takes one subnet a call.
import {
  DescribeSubnetsCommand,
  type EC2Client,
  GetSubnetCidrReservationsCommand,
  type Subnet,
} from "@aws-sdk/client-ec2";
import type { CidrReservation, NetworkResource } from "../../model/network/resource.ts";
import { OddAnswer, required } from "../answers/odd-answer.ts";
import { eachPage } from "../answers/pages.ts";
import { tagsOf } from "../answers/tags.ts";
import { blockOf, type Listing } from "./listing.ts";

/** The most that one call returns (API references of DescribeSubnets and GetSubnetCidrReservations). */
const PAGE = 1000;

export const SUBNETS: Listing = {
  call: "DescribeSubnets",
  idFilter: "subnet-id",
  page: async (ec2, Filters, NextToken) => {
    const page = await ec2.send(
      new DescribeSubnetsCommand({ Filters, MaxResults: PAGE, ...(NextToken === undefined ? {} : { NextToken }) }),
    );
    return { resources: page.Subnets?.map(subnetOf), NextToken: page.NextToken };
  },
};

/** A block of IPv6 that is not `associated` does not count, nor is there one of IPv4 in a subnet of IPv6 alone. */
function subnetOf(item: Subnet): NetworkResource {
  const id = required(item.SubnetId, "a subnet without an id");
  const holder = `the subnet ${id}`;
  const associated = (item.Ipv6CidrBlockAssociationSet ?? []).filter(
    ({ Ipv6CidrBlockState: state }) => state?.State === "associated",
  );
  const isPrivate = associated.filter(({ Ipv6AddressAttribute }) => Ipv6AddressAttribute === "private");
  return {
    id,
    vpcId: required(item.VpcId, `${holder} without a VPC`),
    tags: tagsOf(item.Tags, holder),
    blocks: [
      ...(item.Ipv6Native === true ? [] : [blockOf("IPv4", item.CidrBlock, holder)]),
      ...associated.map(({ Ipv6CidrBlock }) => blockOf("IPv6", Ipv6CidrBlock, holder)),
    ],
    ...(isPrivate.length === 0
      ? {}
      : { privateIPv6: isPrivate.map(({ Ipv6CidrBlock }) => blockOf("IPv6", Ipv6CidrBlock, holder)) }),
  };
}

/** The reservations of a subnet, explicit ones and those for prefixes, of both families. */
export async function reservationsOf(ec2: EC2Client, subnetId: string): Promise<readonly CidrReservation[]> {
  const found = new Map<string, CidrReservation>();
  await eachPage(
    (token) =>
      ec2.send(
        new GetSubnetCidrReservationsCommand({
          SubnetId: subnetId,
          MaxResults: PAGE,
          ...(token === undefined ? {} : { NextToken: token }),
        }),
      ),
    ({ SubnetIpv4CidrReservations: v4, SubnetIpv6CidrReservations: v6 }) => {
      const sets = [
        ["IPv4", required(v4, "no set of IPv4 reservations")],
        ["IPv6", required(v6, "no set of IPv6 reservations")],
      ] as const;
      for (const [family, items] of sets) {
        for (const item of items) {
          const id = required(item.SubnetCidrReservationId, "a CIDR reservation without an id");
          if (item.SubnetId !== subnetId) throw new OddAnswer(`the CIDR reservation ${id} of another subnet`);
          const cidr = blockOf(family, item.Cidr, `the CIDR reservation ${id}`);
          found.set(id, { id, cidr, ...(item.Description ? { description: item.Description } : {}) });
        }
      }
    },
  );
  return [...found.values()];
}
