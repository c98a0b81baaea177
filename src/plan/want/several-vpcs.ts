// CIDRs that come from several VPCs. VPCs may overlap, and then a list has one entry for what is another thing in each of them.
// Looked for only where sources bring a CIDR more than once; mostly that is one interface, by two of its groups.
import { compareText } from "../../model/account-region.ts";
import type { InVpc } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import { type Cidrs, repeatedCidrs } from "../../model/columns/cidrs.ts";
import type { Source } from "../../model/mapping.ts";
import { kindOf } from "../../sources/registry.ts";
import type { Brought } from "../../sources/source-answer.ts";

/** What has each of these CIDRs, in order of VPC and id. */
export type SeveralVpcs = ReadonlyMap<Cidr, readonly InVpc[]>;

/** `wanted`: all that the sources bring, each once. */
export function inSeveralVpcs(
  bringing: readonly (Brought & { readonly source: Source })[],
  wanted: Cidrs,
): SeveralVpcs | undefined {
  if (bringing.reduce((sum, { cidrs }) => sum + cidrs.length, 0) === wanted.length) return undefined;
  const holders = new Map(repeatedCidrs(bringing.map(({ cidrs }) => cidrs)).map((cidr) => [cidr, [] as InVpc[]]));
  for (const { source, cidrs, from } of bringing) {
    const kind = kindOf(source);
    if (kind.inVpc === undefined) continue;
    for (let i = 0; i < cidrs.length; i++) {
      const cidr = cidrs[i] as Cidr;
      const known = holders.get(cidr);
      const holder = known && kind.inVpc(source, from(i), cidr);
      if (holder !== undefined && !known?.some(({ id }) => id === holder.id)) known?.push(holder);
    }
  }
  const several = [...holders].filter(([, all]) => all.some(({ vpcId }) => vpcId !== all[0]?.vpcId));
  if (several.length === 0) return undefined;
  return new Map(several.map(([cidr, all]) => [cidr, all.toSorted(byVpc)]));
}

function byVpc(a: InVpc, b: InVpc): number {
  return compareText(a.vpcId, b.vpcId) || compareText(a.id, b.id);
}
