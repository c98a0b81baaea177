// Text of a page as strings. Each is a copy of its own, so that none keeps a page alive, and one that comes again and again (a VPC, a
// status, a group) is the same string every time.
import { NotUnderstood } from "./markup.ts";

/** Strings that are remembered: a new one takes the place of an older one. More than the VPCs and groups of an account-region. */
const REMEMBERED = 4096;
/** Longer strings are not remembered: descriptions seldom come again. */
const LONGEST = 64;

const AMPERSAND = 0x26;
const BLANK = 0x20;

const ENTITY = /&(?:#x([0-9a-fA-F]{1,4})|#(\d{1,4})|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export type PageText = (bytes: Buffer, start: number, end: number) => string;

/**
 * A reader of text that remembers. What it returns is what the SDK's parser makes of an element with that text.
 * Bytes that are not UTF-8 end at the next tag, so a piece is decoded as it is in the whole page.
 * @throws NotUnderstood for carriage returns, and entities beyond the five of XML and characters of 16 bits
 */
export function pageText(): PageText {
  const remembered = new Array<string>(REMEMBERED).fill("");
  return (bytes, start, end) => {
    let number = 0;
    let all = 0;
    let isPlain = true;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      number = (Math.imul(number, 31) + byte) | 0;
      all |= byte;
      if (byte <= BLANK || byte === AMPERSAND) isPlain = false;
    }
    if (all >= 0x80) return special(bytes.toString("utf8", start, end));
    if (!isPlain) return special(bytes.toString("latin1", start, end));
    const slot = (number ^ (number >>> 12)) & (REMEMBERED - 1);
    const before = remembered[slot] as string;
    if (isSame(before, bytes, start, end)) return before;
    const text = bytes.toString("latin1", start, end);
    if (text.length <= LONGEST) remembered[slot] = text;
    return text;
  };
}

function isSame(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) !== bytes[start + index]) return false;
  return true;
}

function special(raw: string): string {
  if (raw.includes("\r")) throw new NotUnderstood("a carriage return in text");
  const text = raw.includes("&") ? decoded(raw) : raw;
  // The SDK's parser takes lines of nothing for nothing.
  return text.includes("\n") && text.trim() === "" ? "" : text;
}

function decoded(raw: string): string {
  if (raw.replace(ENTITY, "").includes("&")) throw new NotUnderstood("an unusual entity");
  return raw.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (NAMED[name] as string),
  );
}
