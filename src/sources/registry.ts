// Every kind of source, by its key in mappings.yaml.
import { CIDR_FILES } from "./cidr-files.ts";
import { CIDRS } from "./cidrs.ts";
import { SECURITY_GROUPS } from "./security-groups.ts";
import type { SourceKind, SourceKinds } from "./source-kind.ts";
import { SUBNETS } from "./subnets.ts";
import type { CidrFileSource } from "./written/cidr-files.ts";
import type { CidrSource } from "./written/cidrs.ts";
import type { SecurityGroupSource } from "./written/security-groups.ts";

import type { SubnetSource } from "./written/subnets.ts";

export type KnownSource = SecurityGroupSource | SubnetSource | CidrSource | CidrFileSource;

export const SOURCE_KINDS: SourceKinds<KnownSource> = {
  security_groups: SECURITY_GROUPS,
  subnets: SUBNETS,
  cidrs: CIDRS,
  cidr_files: CIDR_FILES,
};

/** The kind of a source or of its draft; both come from the kinds themselves, so that every one of them has its kind. */
export function kindOf({ kind }: { readonly kind: string }): SourceKind {
  return SOURCE_KINDS[kind as KnownSource["kind"]];
}
