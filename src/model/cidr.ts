// One CIDR block of either family, packed into a single comparable value.
//
// An IPv4 block is the number `address * 64 + prefix length`, an IPv6 block the bigint `address << 8 | prefix length`.
// So `===` is equality, `<` is numeric order (address first, wider block first), a block can be the key of a Map or Set,
// and a list of a million blocks needs a million numbers instead of a million objects.
import { formatIPv6, parseIPv6 } from "./addresses/ipv6.ts";

export type AddressFamily = "IPv4" | "IPv6";

declare const packed: unique symbol;
export type Cidr = (number | bigint) & { readonly [packed]: "cidr" };

/** The number of an address: 0 … 2³²−1 as a number for IPv4, 0 … 2¹²⁸−1 as a bigint for IPv6. */
export type AddressNumber = number | bigint;

const LENGTH_SLOTS = 64;
const LENGTH_BITS = 8n;
const LENGTH_MASK = 0xffn;

function addressBits(family: AddressFamily): 32 | 128 {
  return family === "IPv4" ? 32 : 128;
}

/** The address family of the block, as its packed form tells. */
export function familyOf(cidr: Cidr): AddressFamily {
  return typeof cidr === "number" ? "IPv4" : "IPv6";
}

/** The block of `length` leading bits that holds `address`; host bits are cleared. */
export function blockAt(address: AddressNumber, length: number): Cidr {
  if (typeof address === "number") {
    const size = 2 ** (32 - length);
    return (Math.floor(address / size) * size * LENGTH_SLOTS + length) as Cidr;
  }
  const host = 128n - BigInt(length);
  return ((((address >> host) << host) << LENGTH_BITS) | BigInt(length)) as Cidr;
}

/** 0 … 32 for IPv4, 0 … 128 for IPv6. */
export function prefixLength(cidr: Cidr): number {
  return typeof cidr === "number" ? lengthIPv4(cidr) : Number((cidr as bigint) & LENGTH_MASK);
}

/** The number of the first address in the block. */
export function firstAddress(cidr: Cidr): AddressNumber {
  return typeof cidr === "number" ? firstIPv4(cidr) : (cidr as bigint) >> LENGTH_BITS;
}

/** The first address of an IPv4 block by its packed number: for loops over a million, where asking for the family costs the most. */
export function firstIPv4(packedNumber: number): number {
  return Math.floor(packedNumber / LENGTH_SLOTS);
}

/** The prefix length, likewise. Not by `%`: beyond 32 bits that is a call of a function. */
export function lengthIPv4(packedNumber: number): number {
  return packedNumber - firstIPv4(packedNumber) * LENGTH_SLOTS;
}

/** The packed number of the /32 with this address. */
export function singleIPv4(address: number): number {
  return address * LENGTH_SLOTS + 32;
}

/** True if the packed number is that of a /32. */
export function isSingleIPv4(packedNumber: number): boolean {
  return (packedNumber & (LENGTH_SLOTS - 1)) === 32;
}

/** The number of the last address in the block. */
export function lastAddress(cidr: Cidr): AddressNumber {
  const first = firstAddress(cidr);
  return typeof first === "number"
    ? first + 2 ** (32 - prefixLength(cidr)) - 1
    : first + (1n << (128n - BigInt(prefixLength(cidr)))) - 1n;
}

/** True if the block is one address: /32 or /128. */
export function isSingleAddress(cidr: Cidr): boolean {
  return prefixLength(cidr) === addressBits(familyOf(cidr));
}

/** True if every address of `inner` is in `outer`. */
export function covers(outer: Cidr, inner: Cidr): boolean {
  return (
    typeof outer === typeof inner &&
    firstAddress(outer) <= firstAddress(inner) &&
    lastAddress(inner) <= lastAddress(outer)
  );
}

/** True if the blocks have an address in common: then one of them covers the other. */
export function overlap(a: Cidr, b: Cidr): boolean {
  return covers(a, b) || covers(b, a);
}

/** Numeric order; IPv4 before IPv6; of two blocks that begin together the wider one first. */
export function compareCidrs(a: Cidr, b: Cidr): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The address in dotted decimal or, for IPv6, as RFC 5952 writes it; without a prefix length. */
export function formatAddress(address: AddressNumber): string {
  if (typeof address === "number") {
    return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
  }
  return formatIPv6(address);
}

/** Canonical text: dotted decimal or RFC 5952, always with the prefix length. */
export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(firstAddress(cidr))}/${prefixLength(cidr)}`;
}

const [ZERO, NINE, DOT] = [0x30, 0x39, 0x2e];

/** Digit by digit: a page of interfaces has a thousand addresses. */
function parseIPv4(text: string): number | undefined {
  let address = 0;
  let octet = 0;
  let digits = 0;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT && digits > 0 && dots < 3) {
      address = address * 256 + octet;
      dots++;
      octet = digits = 0;
      continue;
    }
    // Some programs read a leading zero as octal and others as decimal: refuse to guess.
    if (code < ZERO || code > NINE || (digits > 0 && octet === 0)) return undefined;
    octet = octet * 10 + code - ZERO;
    digits++;
    if (octet > 255) return undefined;
  }
  return dots === 3 && digits > 0 ? address * 256 + octet : undefined;
}

/** The number of an IPv4 or IPv6 address in text form, or undefined when it is not one. Zone ids are refused. */
export function parseAddress(text: string): AddressNumber | undefined {
  return text.includes(":") ? parseIPv6(text, parseIPv4) : parseIPv4(text);
}

export type CidrProblem =
  | { readonly kind: "not-a-cidr" }
  | { readonly kind: "no-prefix-length"; readonly canonical: string }
  | { readonly kind: "host-bits"; readonly canonical: string }
  | { readonly kind: "not-canonical"; readonly canonical: string };

export type CidrParse =
  | { readonly ok: true; readonly cidr: Cidr }
  | { readonly ok: false; readonly problem: CidrProblem };

/**
 * Reads a CIDR as a person must write it: with a prefix length, without host bits, in canonical form
 * (RFC 5952 for IPv6). Where the meaning is clear, the problem names the canonical form.
 */
export function parseCidr(text: string): CidrParse {
  const slash = text.indexOf("/");
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (address === undefined) return { ok: false, problem: { kind: "not-a-cidr" } };
  const bits = typeof address === "number" ? 32 : 128;
  if (slash < 0)
    return { ok: false, problem: { kind: "no-prefix-length", canonical: formatCidr(blockAt(address, bits)) } };
  const lengthText = text.slice(slash + 1);
  if (!/^(0|[1-9]\d{0,2})$/.test(lengthText) || Number(lengthText) > bits) {
    return { ok: false, problem: { kind: "not-a-cidr" } };
  }
  const cidr = blockAt(address, Number(lengthText));
  const canonical = formatCidr(cidr);
  if (firstAddress(cidr) !== address) return { ok: false, problem: { kind: "host-bits", canonical } };
  if (canonical !== text) return { ok: false, problem: { kind: "not-canonical", canonical } };
  return { ok: true, cidr };
}

/** Reads a CIDR as AWS may answer it: any spelling of a block, host bits cleared; undefined when it is not one. */
export function readCidr(text: string): Cidr | undefined {
  const parsed = parseCidr(text);
  if (parsed.ok) return parsed.cidr;
  if (parsed.problem.kind === "not-a-cidr") return undefined;
  const canonical = parseCidr(parsed.problem.canonical);
  return canonical.ok ? canonical.cidr : undefined;
}

/** The single-address block (/32 or /128) of an address in text form, or undefined when it is not an address. */
export function readSingleAddress(text: string): Cidr | undefined {
  const address = parseAddress(text);
  return address === undefined ? undefined : blockAt(address, typeof address === "number" ? 32 : 128);
}

/** The IPv4 block that an IPv4-mapped IPv6 block means, `::ffff:10.0.0.1` (RFC 4291, 2.5.5.2), or undefined when it is none. */
export function mappedIPv4(cidr: Cidr): Cidr | undefined {
  const [address, length] = [firstAddress(cidr), prefixLength(cidr)];
  if (typeof address === "number" || address >> 32n !== 0xffffn || length < 96) return undefined;
  return blockAt(Number(address & 0xffffffffn), length - 96);
}
