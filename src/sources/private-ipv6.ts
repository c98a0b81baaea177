// IPv6 addresses that are private to AWS. Global addresses of Amazon's blocks, and of those brought by BYOIP, are proven; but IPAM also
// hands out global addresses as private ones, once an administrator allows it, and has nobody prove whose they are. Of a source without
// `within`, private ones count only in the private range of RFC 4193.
import type { AccountRegion } from "../model/account-region.ts";
import { addressesOf, includesBlock } from "../model/address-set.ts";
import type { Cidr } from "../model/cidr.ts";
import type { OwnedBlocks } from "../model/columns/chosen-lists.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { once } from "../model/lazy/once.ts";
import type { NetworkResource } from "../model/network/resource.ts";
import type { Reading } from "../model/snapshot.ts";
import { NO_BLOCKS, type Sifted, siftBy } from "./envelope.ts";
import { rangesOf } from "./special-purpose.ts";

const uniqueLocal = once(() => rangesOf("fc00::/7"));

const ALL_IPV6 = { privateIPv4: false, publicIPv4: false, delegatedIPv4: false, ipv6: true, delegatedIPv6: true };

/** True for a global address: one of the private range of RFC 4193 needs no proof. */
export const mayBePrivate = (block: Cidr): boolean => !includesBlock(uniqueLocal(), block);

/** The VPCs of the interfaces whose addresses may be private although they are global. */
export function vpcsInQuestion(interfaces: Interfaces): readonly string[] {
  const { cidrs, owners } = interfaces.blocksOf(
    Uint32Array.from({ length: interfaces.count }, (_, i) => i),
    ALL_IPV6,
  ).IPv6;
  const asking = new Set<number>();
  for (let i = 0; i < cidrs.length; i++) if (mayBePrivate(cidrs[i] as Cidr)) asking.add(owners[i] as number);
  return [...new Set([...asking].map((number) => interfaces.vpcId(number)))].sort();
}

/** What may come in, what may not, and why some of it is not known. */
export type Proven = Sifted & { readonly lacking?: Diagnostic };

/** `vpcs`: by id; undefined: the source need not ask. Blocks of which nothing is known are neither inside nor outside. */
export function provenBlocks(
  blocks: OwnedBlocks,
  interfaces: Interfaces,
  vpcs: Reading<ReadonlyMap<string, NetworkResource>> | undefined,
  at: AccountRegion,
): Proven {
  if (vpcs === undefined || blocks.cidrs.length === 0) return { inside: blocks, outside: NO_BLOCKS };
  if (!vpcs.ok) {
    const { inside } = siftBy(blocks, (block) => !mayBePrivate(block));
    return { inside, outside: NO_BLOCKS, ...(inside === blocks ? {} : { lacking: vpcs.diagnostic }) };
  }
  const sets = new Map([...vpcs.value].map(([id, { privateIPv6 = [] }]) => [id, addressesOf(privateIPv6)]));
  const vpcOf = (owner: number) => sets.get(interfaces.vpcId(owner));
  const known = siftBy(blocks, (block, owner) => !mayBePrivate(block) || vpcOf(owner) !== undefined);
  const proven = siftBy(known.inside, (block, owner) => {
    const own = vpcOf(owner);
    return !mayBePrivate(block) || own === undefined || !includesBlock(own, block);
  });
  const [missing] = known.outside.cidrs.length === 0 ? [] : [interfaces.vpcId(known.outside.owners[0] as number)];
  return { ...proven, ...(missing === undefined ? {} : { lacking: notDescribed(missing, at) }) };
}

function notDescribed(vpcId: string, at: AccountRegion): Diagnostic {
  return {
    code: "odd_answer",
    severity: "error",
    account: at.account,
    region: at.region,
    summary: `AWS does not describe the VPC ${vpcId} in ${at.account} (${at.accountId}) ${at.region}, whose interfaces it lists`,
    detail: "So it is not known which IPv6 addresses of the VPC are private to AWS",
    remedy: "Run plsync again. If it stays so, write the IPv6 blocks that count as `within` at the source.",
  };
}
