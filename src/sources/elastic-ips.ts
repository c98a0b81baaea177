// The kind `elastic_ips`: Elastic IP addresses, also those that nothing is attached to.
import { resourceKind } from "./resources.ts";
import { writtenResources } from "./written/resources.ts";

export const ELASTIC_IPS = resourceKind({
  written: writtenResources("elastic_ips"),
  kind: "elastic_ips",
  noun: "Elastic IP address",
  side: "public",
  permissions: ["ec2:DescribeAddresses"],
});
