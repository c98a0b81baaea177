// What a person types into the search box, in words that must all be found. A word that reads as an address is one: it finds every block
// that holds it or lies in it. Half an address stands for all that begin so: `10.1.` for 10.1.0.0/16, `2001:db8:` for 2001:db8::/32.
import { blockAt, type Cidr, parseAddress } from "../../model/cidr.ts";

export type Term =
  | { readonly kind: "block"; readonly block: Cidr; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

const PART_OF_IPV4 = /^(\d{1,3}(?:\.\d{1,3}){0,2})\.$|^(\d{1,3}(?:\.\d{1,3}){1,2})$/;
const PART_OF_IPV6 = /^((?:[0-9a-f]{1,4}:){1,7})$/;

function blockOf(word: string): Cidr | undefined {
  const slash = word.indexOf("/");
  const address = parseAddress(slash < 0 ? word : word.slice(0, slash));
  if (address === undefined) return partOf(word);
  const bits = typeof address === "number" ? 32 : 128;
  if (slash < 0) return blockAt(address, bits);
  // The slash is typed before the length.
  const length = word.slice(slash + 1);
  if (length === "") return blockAt(address, bits);
  return /^\d{1,3}$/.test(length) && Number(length) <= bits ? blockAt(address, Number(length)) : undefined;
}

function partOf(word: string): Cidr | undefined {
  const [, dotted, open] = PART_OF_IPV4.exec(word) ?? [];
  const octets = (dotted ?? open)?.split(".") ?? [];
  if (octets.length > 0) {
    const address = parseAddress([...octets, "0", "0", "0"].slice(0, 4).join("."));
    return address === undefined ? undefined : blockAt(address, octets.length * 8);
  }
  const groups =
    PART_OF_IPV6.exec(word)?.[1]
      ?.split(":")
      .filter((group) => group !== "") ?? [];
  const address = groups.length === 0 ? undefined : parseAddress(`${groups.join(":")}::`);
  return address === undefined ? undefined : blockAt(address, groups.length * 16);
}

/** The words of the search, in lower case; none for a blank text. */
export function termsOf(search: string): readonly Term[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.map((text) => {
    const block = blockOf(text);
    return block === undefined ? { kind: "text", text } : { kind: "block", block, text };
  });
}
