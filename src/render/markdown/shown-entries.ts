// The entries that an earlier plan comment showed, read back from its text, so that a later one can mark those that are new. Only lists
// whose entries were all shown are told: of others nothing is known. Texts in a fence are escaped, so no name or label begins a line.

/** The first line of a list's fence: its address stands first. */
const HEAD = /^# (\S+\/\S+\/.+?) {3}/;
const ENTRY = /^([+-]) ([0-9a-f.:]+\/\d+)(?: |$)/;
const HIDDEN = /^# [\d,]+ more (?:addition|removal)/;

/** By address, lines such as `+ 192.0.2.0/28`. `text`: a plan as list-details.ts writes it, between the marks of its comment. */
export function entriesIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [, fence = ""] of text.matchAll(/^```diff\n([\s\S]*?)\n```$/gm)) {
    const [head = "", ...lines] = fence.split("\n");
    const address = HEAD.exec(head)?.[1];
    if (address === undefined || lines.some((line) => HIDDEN.test(line))) continue;
    const entries = lines.flatMap((line) => {
      const [, sign, cidr] = ENTRY.exec(line) ?? [];
      return sign === undefined ? [] : [`${sign} ${cidr}`];
    });
    found.set(address, new Set(entries));
  }
  return found;
}
