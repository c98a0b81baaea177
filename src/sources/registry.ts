// Every kind of source, by its key in mappings.yaml.
import { CIDR_FILES } from "./cidr-files.ts";
import { CIDRS } from "./cidrs.ts";
import { ELASTIC_IPS } from "./elastic-ips.ts";
import { NAT_GATEWAYS } from "./nat-gateways.ts";
import { NETWORK_INTERFACES } from "./network-interfaces.ts";
import { PREFIX_LISTS } from "./prefix-lists.ts";
import { PUBLISHED } from "./published.ts";
import { SECURITY_GROUPS } from "./security-groups.ts";
import type { SourceKind, SourceKinds } from "./source-kind.ts";
import { SUBNETS } from "./subnets.ts";
import { VPCS } from "./vpcs.ts";
import type { CidrFileSource } from "./written/cidr-files.ts";
import type { CidrSource } from "./written/cidrs.ts";
import type { NetworkInterfaceSource } from "./written/network-interfaces.ts";
import type { PrefixListSource } from "./written/prefix-lists.ts";
import type { PublishedSource } from "./written/published.ts";
import type { ResourceSource } from "./written/resources.ts";
import type { SecurityGroupSource } from "./written/security-groups.ts";
import type { SubnetSource } from "./written/subnets.ts";

/** Sources of the kinds that say nothing but which resources. */
type PlainResourceSource = {
  readonly [K in "vpcs" | "elastic_ips" | "nat_gateways"]: ResourceSource & { readonly kind: K };
}["vpcs" | "elastic_ips" | "nat_gateways"];

export type KnownSource =
  | SecurityGroupSource
  | NetworkInterfaceSource
  | SubnetSource
  | PlainResourceSource
  | PrefixListSource
  | PublishedSource
  | CidrSource
  | CidrFileSource;

export const SOURCE_KINDS: SourceKinds<KnownSource> = {
  security_groups: SECURITY_GROUPS,
  network_interfaces: NETWORK_INTERFACES,
  subnets: SUBNETS,
  vpcs: VPCS,
  elastic_ips: ELASTIC_IPS,
  nat_gateways: NAT_GATEWAYS,
  prefix_lists: PREFIX_LISTS,
  published: PUBLISHED,
  cidrs: CIDRS,
  cidr_files: CIDR_FILES,
};

/** The kind of a source or of its draft; both come from the kinds themselves, so that every one of them has its kind. */
export function kindOf({ kind }: { readonly kind: string }): SourceKind {
  return SOURCE_KINDS[kind as KnownSource["kind"]];
}
