// The prefix lists that AWS itself keeps in every Region: the same in all accounts, without version and size.
import { hexOf } from "./ids.ts";
import type { PrefixListRecord } from "./prefix-list-record.ts";

/** With the weight of each: what a rule or route that names it counts (Amazon VPC user guide, "AWS-managed prefix lists"). */
const LISTS = [
  {
    name: "com.amazonaws.{region}.s3",
    family: "IPv4",
    weight: 1,
    cidrs: ["198.18.0.0/20", "198.18.16.0/22", "198.18.32.0/24"],
  },
  { name: "com.amazonaws.{region}.dynamodb", family: "IPv4", weight: 1, cidrs: ["198.18.64.0/24", "198.18.65.0/26"] },
  {
    name: "com.amazonaws.global.cloudfront.origin-facing",
    family: "IPv4",
    weight: 55,
    cidrs: ["198.19.0.0/24", "198.19.4.0/22"],
  },
  { name: "com.amazonaws.{region}.route53-healthchecks", family: "IPv4", weight: 25, cidrs: ["198.19.8.0/26"] },
  {
    name: "com.amazonaws.{region}.ipv6.route53-healthchecks",
    family: "IPv6",
    weight: 25,
    cidrs: ["2001:db8:fffe::/56"],
  },
  { name: "com.amazonaws.{region}.vpc-lattice", family: "IPv4", weight: 10, cidrs: ["198.19.16.0/22"] },
  { name: "com.amazonaws.{region}.ipv6.vpc-lattice", family: "IPv6", weight: 10, cidrs: ["2001:db8:fffd::/48"] },
  { name: "com.amazonaws.{region}.s3express", family: "IPv4", weight: 6, cidrs: ["198.19.20.0/23"] },
  { name: "com.amazonaws.global.groundstation", family: "IPv4", weight: 5, cidrs: ["198.19.24.0/24"] },
  { name: "com.amazonaws.{region}.ec2-instance-connect", family: "IPv4", weight: 2, cidrs: ["198.19.28.0/29"] },
  { name: "com.amazonaws.{region}.ipv6.s3", family: "IPv6", weight: 1, cidrs: ["2001:db8:ffff::/48"] },
] as const;

/** Their records in that Region, with ids that are the same in every world. */
export function awsManagedLists(partition: string, region: string): readonly PrefixListRecord[] {
  return LISTS.map(({ name, family, weight, cidrs }) => {
    // 8 hex digits, as AWS' own lists have
    const id = `pl-${hexOf(`${region}/${name}`, 8)}`;
    return {
      id,
      arn: `arn:${partition}:ec2:${region}:aws:prefix-list/${id}`,
      ownerId: "AWS",
      region,
      family,
      name: name.replace("{region}", region),
      maxEntries: weight,
      state: "create-complete",
      tags: new Map(),
      versions: [{ version: 1, entries: new Map(cidrs.map((cidr) => [cidr, ""])), writer: "AWS", at: 0 }],
      pasts: [],
      visibleFrom: 0,
    };
  });
}
