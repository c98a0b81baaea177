// IPv6 addresses as texts: any spelling of RFC 4291 is read, that of RFC 5952 is written.

const GROUPS = 8;

/** What a text with no `::` says, in groups of 16 bits. `isEnd`: the last two may be an IPv4 address. */
function groupsOf(
  text: string,
  isEnd: boolean,
  readIPv4: (text: string) => number | undefined,
): readonly number[] | undefined {
  if (text === "") return [];
  const groups: number[] = [];
  const words = text.split(":");
  for (const [index, word] of words.entries()) {
    const ipv4 = isEnd && index === words.length - 1 && word.includes(".") ? readIPv4(word) : undefined;
    if (ipv4 !== undefined) groups.push(ipv4 >>> 16, ipv4 & 0xffff);
    else if (/^[0-9a-f]{1,4}$/i.test(word)) groups.push(Number.parseInt(word, 16));
    else return undefined;
  }
  return groups;
}

/**
 * The number of an address, 0 … 2¹²⁸−1, or undefined when it is none (RFC 4291, 2.2): eight groups, `::` once in place of groups that are
 * zero, an IPv4 address in place of the last two. Zone ids are refused.
 */
export function parseIPv6(text: string, readIPv4: (text: string) => number | undefined): bigint | undefined {
  const [head = "", tail, ...more] = text.split("::");
  const before = groupsOf(head, tail === undefined, readIPv4);
  const after = groupsOf(tail ?? "", true, readIPv4);
  if (more.length > 0 || before === undefined || after === undefined) return undefined;
  const zeros = GROUPS - before.length - after.length;
  if (tail === undefined ? zeros !== 0 : zeros < 1) return undefined;
  const groups = [...before, ...new Array<number>(zeros).fill(0), ...after];
  return groups.reduce((address, group) => (address << 16n) | BigInt(group), 0n);
}

/** The address as RFC 5952 writes it: `::` in place of the longest run of zeros, of the first of several, and of no single one. */
export function formatIPv6(address: bigint): string {
  const groups = Array.from({ length: GROUPS }, (_, i) => Number((address >> BigInt(16 * (GROUPS - 1 - i))) & 0xffffn));
  let [from, length] = [0, 1];
  for (let start = 0; start < GROUPS; start++) {
    let end = start;
    while (groups[end] === 0) end++;
    if (end - start > length) [from, length] = [start, end - start];
  }
  const written = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(":");
  return length === 1 ? written(groups) : `${written(groups.slice(0, from))}::${written(groups.slice(from + length))}`;
}
