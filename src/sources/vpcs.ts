// The kind `vpcs`: the blocks of VPCs, as far as they are associated.
import { resourceKind } from "./resources.ts";
import { writtenResources } from "./written/resources.ts";

export const VPCS = resourceKind({
  written: writtenResources("vpcs"),
  kind: "vpcs",
  noun: "VPC",
  side: "private",
  permissions: ["ec2:DescribeVpcs"],
});
