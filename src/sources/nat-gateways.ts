// The kind `nat_gateways`: the public addresses of NAT gateways.
import { resourceKind } from "./resources.ts";
import { writtenResources } from "./written/resources.ts";

export const NAT_GATEWAYS = resourceKind({
  written: writtenResources("nat_gateways"),
  kind: "nat_gateways",
  noun: "NAT gateway",
  side: "public",
  permissions: ["ec2:DescribeNatGateways"],
});
