// Addresses that no interface of a VPC has for others to reach: from a source they are a mistake or an attack. A person may still write
// them as static CIDRs.
//
// From IANA's registries: "IPv4 Special-Purpose Address Space", "IPv6 Special-Purpose Address Space" (2001::/23 is all of the IETF's protocol
// assignments there, Teredo too) and its map of the IPv6 address space. Ranges that VPCs do use are not here:
// the private ones (RFC 1918), shared address space (RFC 6598), and 198.18.0.0/15, which RFC 2544 sets aside for benchmarks but which
// VPCs use as 198.19.0.0/16.
import { type AddressSet, addressesOf, difference } from "../model/address-set.ts";
import { type AddressFamily, type Cidr, parseCidr } from "../model/cidr.ts";
import { once } from "../model/lazy/once.ts";

export interface SpecialRange {
  readonly block: string;
  /** Completes "it is …". */
  readonly purpose: string;
  readonly rfc: string;
}

/** Every range that is refused, of both families, in numeric order. */
export const SPECIAL_RANGES: readonly SpecialRange[] = [
  { block: "0.0.0.0/8", purpose: "unspecified", rfc: "RFC 791" },
  { block: "127.0.0.0/8", purpose: "loopback", rfc: "RFC 1122" },
  { block: "169.254.0.0/16", purpose: "link-local", rfc: "RFC 3927" },
  { block: "192.0.0.0/24", purpose: "reserved for protocols", rfc: "RFC 6890" },
  { block: "192.0.2.0/24", purpose: "for documentation", rfc: "RFC 5737" },
  { block: "192.88.99.0/24", purpose: "reserved", rfc: "RFC 7526" },
  { block: "198.51.100.0/24", purpose: "for documentation", rfc: "RFC 5737" },
  { block: "203.0.113.0/24", purpose: "for documentation", rfc: "RFC 5737" },
  { block: "224.0.0.0/4", purpose: "multicast", rfc: "RFC 5771" },
  { block: "240.0.0.0/4", purpose: "reserved", rfc: "RFC 1112" },
  { block: "::/8", purpose: "unspecified, loopback or reserved", rfc: "RFC 4291" },
  { block: "100::/8", purpose: "reserved", rfc: "RFC 4291" },
  { block: "200::/7", purpose: "reserved", rfc: "RFC 4048" },
  { block: "400::/6", purpose: "reserved", rfc: "RFC 4291" },
  { block: "800::/5", purpose: "reserved", rfc: "RFC 4291" },
  { block: "1000::/4", purpose: "reserved", rfc: "RFC 4291" },
  { block: "2001::/23", purpose: "reserved for protocols", rfc: "RFC 2928" },
  { block: "2001:db8::/32", purpose: "for documentation", rfc: "RFC 3849" },
  { block: "2002::/16", purpose: "6to4", rfc: "RFC 3056" },
  { block: "3fff::/20", purpose: "for documentation", rfc: "RFC 9637" },
  { block: "4000::/2", purpose: "reserved", rfc: "RFC 4291" },
  { block: "8000::/2", purpose: "reserved", rfc: "RFC 4291" },
  { block: "c000::/3", purpose: "reserved", rfc: "RFC 4291" },
  { block: "e000::/4", purpose: "reserved", rfc: "RFC 4291" },
  { block: "f000::/5", purpose: "reserved", rfc: "RFC 4291" },
  { block: "f800::/6", purpose: "reserved", rfc: "RFC 4291" },
  // Its fd00:ec2::254 answers with the credentials of an instance's role, as 169.254.169.254 does. VPCs cannot use it (Amazon VPC IPAM User
  // Guide, "Enable provisioning private IPv6 GUA CIDRs"; Amazon EC2 User Guide, "Use the Instance Metadata Service").
  { block: "fd00::/16", purpose: "reserved by AWS", rfc: "Amazon VPC IPAM User Guide" },
  { block: "fe00::/9", purpose: "reserved", rfc: "RFC 4291" },
  { block: "fe80::/10", purpose: "link-local", rfc: "RFC 4291" },
  { block: "fec0::/10", purpose: "site-local", rfc: "RFC 3879" },
  { block: "ff00::/8", purpose: "multicast", rfc: "RFC 4291" },
];

function blockOf(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text} is not a canonical CIDR`);
  return parsed.cidr;
}

/** The blocks of these texts, which must be canonical CIDRs of one family. */
export function rangesOf(...texts: readonly string[]): AddressSet {
  return addressesOf(texts.map(blockOf));
}

const isIPv6 = (text: string): boolean => text.includes(":");

const ORDINARY: Readonly<Record<AddressFamily, () => AddressSet>> = {
  IPv4: once(() =>
    difference(
      rangesOf("0.0.0.0/0"),
      rangesOf(...SPECIAL_RANGES.map(({ block }) => block).filter((block) => !isIPv6(block))),
    ),
  ),
  IPv6: once(() => difference(rangesOf("::/0"), rangesOf(...SPECIAL_RANGES.map(({ block }) => block).filter(isIPv6)))),
};

/** All addresses that a source may bring at all: those that are not special. */
export function ordinaryAddresses(family: AddressFamily): AddressSet {
  return ORDINARY[family]();
}

const special = once(() => SPECIAL_RANGES.map((range) => ({ range, addresses: rangesOf(range.block) })));

/** The special range that has an address of the block; undefined: none. */
export function specialRangeOf(block: Cidr): SpecialRange | undefined {
  const own = addressesOf([block]);
  return special().find(({ range, addresses }) => {
    return isIPv6(range.block) === (typeof block === "bigint") && difference(own, addresses).ranges.length === 0;
  })?.range;
}

/** Where private IPv4 addresses of a source without `within` must lie: RFC 1918, RFC 6598, RFC 2544. */
export const PRIVATE_IPV4 = [
  "10.0.0.0/8",
  "100.64.0.0/10",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "198.18.0.0/15",
] as const;
