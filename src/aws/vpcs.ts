// DescribeVpcs by a filter: a VPC that does not exist is simply not in the answer. (By VpcId, one missing VPC would fail the call for all.)
import { DescribeVpcsCommand, type Vpc as Item } from "@aws-sdk/client-ec2";
import { type Cidr, readCidr } from "../model/cidr.ts";
import type { Vpc } from "../model/interface.ts";
import type { AccountClient } from "./account-client.ts";
import { OddAnswer, required } from "./answers/odd-answer.ts";
import { eachPage } from "./answers/pages.ts";
import { chunked, exactly } from "./filters.ts";

/** The most that one call returns (API reference of DescribeVpcs). */
const PAGE = 1000;

/** Those of the ids that exist, those of other accounts that share subnets with this one included. */
export async function vpcsById(client: AccountClient, ids: readonly string[]): Promise<readonly Vpc[]> {
  const wanted = new Set(ids);
  const byId = new Map<string, Vpc>();
  const list = (chunk: readonly string[]) =>
    eachPage(
      (token) =>
        client.ec2.send(
          new DescribeVpcsCommand({
            Filters: [exactly("vpc-id", chunk)],
            MaxResults: PAGE,
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        ),
      ({ Vpcs }) => {
        for (const item of required(Vpcs, "no set of VPCs")) {
          const vpc = vpcOf(item);
          if (!wanted.has(vpc.id)) throw new OddAnswer(`the VPC ${vpc.id}, which was not asked for`);
          byId.set(vpc.id, vpc);
        }
      },
    );
  await Promise.all(chunked(ids).map(list));
  return [...byId.values()];
}

/** Whatever the state of a block: an address may be left of one that is going. */
function vpcOf(item: Item): Vpc {
  const id = required(item.VpcId, "a VPC without an id");
  const blocks = item.Ipv6CidrBlockAssociationSet ?? [];
  return {
    id,
    privateIPv6: blocks
      .filter(({ Ipv6AddressAttribute }) => Ipv6AddressAttribute === "private")
      .map(({ Ipv6CidrBlock }) => blockOf(Ipv6CidrBlock, id)),
  };
}

function blockOf(text: string | undefined, id: string): Cidr {
  const block = text === undefined ? undefined : readCidr(text);
  if (typeof block !== "bigint") throw new OddAnswer(`a block of the VPC ${id} that is no IPv6 CIDR`);
  return block;
}
