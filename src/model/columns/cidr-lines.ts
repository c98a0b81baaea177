// Columns of CIDRs as the text that digests are made of, written straight into bytes: a string for each of a million CIDRs costs
// more than all other planning.
import { type Cidr, firstIPv4, formatCidr, lengthIPv4 } from "../cidr.ts";
import { type Cidrs, packedNumbers } from "./cidrs.ts";

/** `255.255.255.255/32`, its line break and a byte that does not count; of IPv6 eight groups of four digits, their colons, `/128`, likewise. */
const LONGEST = { IPv4: 20, IPv6: 44 } as const;
const LINE_BREAK = 0x0a;

/** ASCII; answers where the next byte goes. */
function putText(bytes: Uint8Array, start: number, text: string): number {
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
  return start + text.length;
}

/** The decimal text of each number up to 255 and the character that follows it: up to four bytes, the first of them lowest. */
function decimals(following: string): Uint32Array {
  const bytesOf = (value: number) =>
    [...`${value}${following}`].map((character, i) => character.charCodeAt(0) << (8 * i));
  return Uint32Array.from({ length: 256 }, (_, value) => bytesOf(value).reduce((word, byte) => word | byte, 0));
}

const BEFORE_DOT = decimals(".");
const BEFORE_SLASH = decimals("/");
const BEFORE_BREAK = decimals("\n");
/** How many of the four bytes count. */
const LENGTHS = Uint8Array.from({ length: 256 }, (_, value) => `${value}`.length + 1);

/** Each number is written as four bytes at once; those that do not count are written over by the next one. */
function putAllIPv4(bytes: DataView, start: number, packed: Float64Array): number {
  let at = start;
  for (let i = 0; i < packed.length; i++) {
    const block = packed[i] as number;
    const address = firstIPv4(block) | 0;
    const length = lengthIPv4(block) | 0;
    const [first, second, third, fourth] = [
      address >>> 24,
      (address >>> 16) & 0xff,
      (address >>> 8) & 0xff,
      address & 0xff,
    ];
    bytes.setUint32(at, BEFORE_DOT[first] as number, true);
    at += LENGTHS[first] as number;
    bytes.setUint32(at, BEFORE_DOT[second] as number, true);
    at += LENGTHS[second] as number;
    bytes.setUint32(at, BEFORE_DOT[third] as number, true);
    at += LENGTHS[third] as number;
    bytes.setUint32(at, BEFORE_SLASH[fourth] as number, true);
    at += LENGTHS[fourth] as number;
    bytes.setUint32(at, BEFORE_BREAK[length] as number, true);
    at += LENGTHS[length] as number;
  }
  // There is none behind the last line.
  return packed.length === 0 ? at : at - 1;
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
let roomAsWords = new DataView(room.buffer);

/**
 * What `use` makes of these bytes: `head`, ASCII, and a line break; then the canonical text of each CIDR, with line breaks in
 * between. They are there only while it runs.
 */
export function ofCidrLines<T>(head: string, cidrs: Cidrs, use: (bytes: Uint8Array) => T): T {
  const packed = packedNumbers(cidrs);
  const most = head.length + 1 + cidrs.length * (typeof cidrs[0] === "bigint" ? LONGEST.IPv6 : LONGEST.IPv4);
  if (room.length < most) {
    room = new Uint8Array(most);
    roomAsWords = new DataView(room.buffer);
  }
  const start = putText(room, 0, `${head}\n`);
  const end = packed === undefined ? putAll(room, start, cidrs) : putAllIPv4(roomAsWords, start, packed);
  return use(room.subarray(0, end));
}
