// How each kind of network resource is listed.
import type { ResourceKind } from "../../model/network/resource.ts";
import type { Listing } from "./listing.ts";
import { SUBNETS } from "./subnets.ts";

export const LISTINGS: Readonly<Record<ResourceKind, Listing>> = { subnets: SUBNETS };
