// DescribeAddresses, which has no pages: all Elastic IP addresses of the filters come in one answer.
import { type Address, DescribeAddressesCommand } from "@aws-sdk/client-ec2";
import type { NetworkResource } from "../../model/network/resource.ts";
import { required } from "../answers/odd-answer.ts";
import { tagsOf } from "../answers/tags.ts";
import { addressOf, type Listing } from "./listing.ts";

export const ELASTIC_IPS: Listing = {
  call: "DescribeAddresses",
  idFilter: "allocation-id",
  page: async (ec2, Filters) => {
    const { Addresses } = await ec2.send(new DescribeAddressesCommand({ Filters }));
    return { resources: Addresses?.map(elasticIpOf) };
  },
};

/** Addresses of carriers and customers are no public ones of AWS: what has only these has no block. */
function elasticIpOf(item: Address): NetworkResource {
  const id = required(item.AllocationId, "an Elastic IP address without an id");
  const holder = `the Elastic IP address ${id}`;
  const isOther = Boolean(item.CarrierIp ?? item.CustomerOwnedIp);
  return {
    id,
    tags: tagsOf(item.Tags, holder),
    blocks: isOther && !item.PublicIp ? [] : [addressOf(item.PublicIp, holder)],
  };
}
