// How each kind of network resource is listed.
import type { ResourceKind } from "../../model/network/resource.ts";
import { ELASTIC_IPS } from "./elastic-ips.ts";
import type { Listing } from "./listing.ts";
import { NAT_GATEWAYS } from "./nat-gateways.ts";
import { PREFIX_LISTS } from "./prefix-lists.ts";
import { SUBNETS } from "./subnets.ts";
import { VPCS } from "./vpcs.ts";

export const LISTINGS: Readonly<Record<ResourceKind, Listing>> = {
  subnets: SUBNETS,
  vpcs: VPCS,
  elastic_ips: ELASTIC_IPS,
  nat_gateways: NAT_GATEWAYS,
  prefix_lists: PREFIX_LISTS,
};
