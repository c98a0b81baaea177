// Columns of CIDRs as the text that digests are made of, written straight into bytes: a string for each of a million CIDRs costs
// more than all other planning.
import { type Cidr, firstIPv4, formatCidr, lengthIPv4 } from "../cidr.ts";
import { type Cidrs, packedNumbers } from "./cidrs.ts";

/** `255.255.255.255/32`, its line break and a byte that does not count; of IPv6 eight groups of four digits, their colons, `/128`. */
const LONGEST = { IPv4: 20, IPv6: 44 } as const;
const DOT = 0x2e;
const SLASH = 0x2f;
const LINE_BREAK = 0x0a;

/** ASCII; answers where the next byte goes. */
function putText(bytes: Uint8Array, start: number, text: string): number {
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
  return start + text.length;
}

/** The decimal text of each number up to 255: its three bytes, from the lowest on, and above them how many of them count. */
const DECIMALS = Uint32Array.from({ length: 256 }, (_, value) => {
  const text = `${value}`;
  return [...text].reduce((packed, digit, i) => packed | (digit.charCodeAt(0) << (8 * i)), text.length << 24);
});

/** Writes all three bytes, whatever counts of them: the next ones are written over the others. */
function putNumber(bytes: Uint8Array, at: number, value: number): number {
  const decimal = DECIMALS[value] as number;
  bytes[at] = decimal;
  bytes[at + 1] = decimal >>> 8;
  bytes[at + 2] = decimal >>> 16;
  return at + (decimal >>> 24);
}

function putIPv4(bytes: Uint8Array, start: number, address: number, length: number): number {
  let at = putNumber(bytes, start, address >>> 24);
  bytes[at++] = DOT;
  at = putNumber(bytes, at, (address >>> 16) & 0xff);
  bytes[at++] = DOT;
  at = putNumber(bytes, at, (address >>> 8) & 0xff);
  bytes[at++] = DOT;
  at = putNumber(bytes, at, address & 0xff);
  bytes[at++] = SLASH;
  return putNumber(bytes, at, length);
}

function putAllIPv4(bytes: Uint8Array, start: number, packed: Float64Array): number {
  let at = start;
  for (let i = 0; i < packed.length; i++) {
    if (i > 0) bytes[at++] = LINE_BREAK;
    const block = packed[i] as number;
    // What is no whole number of 32 bits becomes an object when it is passed on.
    at = putIPv4(bytes, at, firstIPv4(block) | 0, lengthIPv4(block) | 0);
  }
  return at;
}

function putAll(bytes: Uint8Array, start: number, cidrs: Cidrs): number {
  let at = start;
  for (let i = 0; i < cidrs.length; i++) {
    if (i > 0) bytes[at++] = LINE_BREAK;
    at = putText(bytes, at, formatCidr(cidrs[i] as Cidr));
  }
  return at;
}

/** The bytes of the last call, which the next one writes over: an array for each list would cost more than writing into it. */
let room = new Uint8Array(0);

/**
 * What `use` makes of these bytes: `head`, ASCII, and a line break; then the canonical text of each CIDR, with line breaks in
 * between. They are there only while it runs.
 */
export function ofCidrLines<T>(head: string, cidrs: Cidrs, use: (bytes: Uint8Array) => T): T {
  const packed = packedNumbers(cidrs);
  const most = head.length + 1 + cidrs.length * (typeof cidrs[0] === "bigint" ? LONGEST.IPv6 : LONGEST.IPv4);
  if (room.length < most) room = new Uint8Array(most);
  const start = putText(room, 0, `${head}\n`);
  const end = packed === undefined ? putAll(room, start, cidrs) : putAllIPv4(room, start, packed);
  return use(room.subarray(0, end));
}
