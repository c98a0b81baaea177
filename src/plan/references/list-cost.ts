// What one rule or route that names a list counts: the list's max entries or, for a list that AWS manages, its weight.
import { isInProgress, type PrefixList } from "../../model/prefix-list.ts";

/** By the end of the name (Amazon VPC user guide, "AWS-managed prefix lists"); AWS tells no max entries of these lists. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["cloudfront.origin-facing", 55],
  ["route53-healthchecks", 25],
  ["vpc-lattice", 10],
  ["s3express", 6],
  ["groundstation", 5],
  ["ec2-instance-connect", 2],
  ["s3", 1],
  ["dynamodb", 1],
]);

/** After `com.amazonaws.`, the Region or `global`, and perhaps `ipv6.`. */
const MANAGED_NAME = /^com\.amazonaws\.[a-z0-9-]+\.(?:ipv6\.)?(?<service>.+)$/;

/** Undefined where it is not known: a weight that is not in AWS' table, or a size that is about to be another. */
export function costOf(list: PrefixList): number | undefined {
  if (list.ownerId === "AWS") return WEIGHTS.get(MANAGED_NAME.exec(list.name)?.groups?.service ?? "");
  return isInProgress(list.state) ? undefined : list.maxEntries;
}
