// Columns of CIDRs as the text that digests are made of, written straight into bytes: a string for each of a million CIDRs costs
// more than all other planning.
import { type Cidr, firstAddress, formatCidr, prefixLength } from "../cidr.ts";
import type { Cidrs } from "./cidrs.ts";

/** `255.255.255.255/32` and its line break; of IPv6 eight groups of four digits, their colons, `/128`. */
const LONGEST = { IPv4: 19, IPv6: 44 } as const;
const ZERO = 0x30;
const DOT = 0x2e;
const SLASH = 0x2f;
const LINE_BREAK = 0x0a;

/** ASCII; answers where the next byte goes. */
function putText(bytes: Uint8Array, start: number, text: string): number {
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
  return start + text.length;
}

/** 0 … 255 in decimal; answers where the next byte goes. */
function putNumber(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  if (value >= 100) bytes[at++] = ZERO + Math.floor(value / 100);
  if (value >= 10) bytes[at++] = ZERO + (Math.floor(value / 10) % 10);
  bytes[at++] = ZERO + (value % 10);
  return at;
}

function putIPv4(bytes: Uint8Array, start: number, cidr: Cidr): number {
  const address = Number(firstAddress(cidr));
  let at = start;
  for (let shift = 24; shift >= 0; shift -= 8) {
    at = putNumber(bytes, at, (address >>> shift) & 0xff);
    bytes[at++] = shift === 0 ? SLASH : DOT;
  }
  return putNumber(bytes, at, prefixLength(cidr));
}

/** The bytes of the last call, which the next one writes over: an array for each list would cost more than writing into it. */
let room = new Uint8Array(0);

/**
 * What `use` makes of these bytes: `head`, ASCII, and a line break; then the canonical text of each CIDR, with line breaks in
 * between. They are there only while it runs.
 */
export function ofCidrLines<T>(head: string, cidrs: Cidrs, use: (bytes: Uint8Array) => T): T {
  const longest = typeof cidrs[0] === "bigint" ? LONGEST.IPv6 : LONGEST.IPv4;
  const most = head.length + 1 + cidrs.length * longest;
  if (room.length < most) room = new Uint8Array(most);
  const bytes = room;
  let at = putText(bytes, 0, `${head}\n`);
  for (let i = 0; i < cidrs.length; i++) {
    const cidr = cidrs[i] as Cidr;
    if (i > 0) bytes[at++] = LINE_BREAK;
    at = typeof cidr === "number" ? putIPv4(bytes, at, cidr) : putText(bytes, at, formatCidr(cidr));
  }
  return use(bytes.subarray(0, at));
}
