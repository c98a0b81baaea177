// What a CIDR that people write must be, wherever they write it: canonical, not too wide, and of a family that has a list.
import {
  type AddressFamily,
  type CidrProblem,
  familyOf,
  formatCidr,
  mappedIPv4,
  parseCidr,
  prefixLength,
  readCidr,
} from "../../model/cidr.ts";
import type { Problem } from "../../model/diagnostics/problem.ts";
import { shortened } from "../../model/sentence.ts";
import type { MappingLists } from "./written-kind.ts";

/** What is wrong with a CIDR as it is written, and how to write it. */
export function wordsFor(text: string, problem: CidrProblem): Pick<Problem, "summary" | "detail" | "remedy" | "hint"> {
  switch (problem.kind) {
    case "not-a-cidr":
      return {
        summary: `"${shortened(text)}" is not a CIDR`,
        remedy: "Write an IPv4 or IPv6 block such as 192.0.2.10/32 or 2001:db8::/48.",
      };
    case "no-prefix-length":
      return { summary: `"${shortened(text)}" has no prefix length`, hint: `write ${problem.canonical}` };
    case "host-bits":
      return {
        summary: `"${shortened(text)}" has bits set beyond its prefix length`,
        detail: `The block that contains it is ${problem.canonical}. plsync does not guess whether that block or the single address is meant.`,
        hint: `write ${problem.canonical}, or the single address`,
      };
    case "not-canonical":
      return { summary: `"${shortened(text)}" is not in canonical form`, hint: `write ${problem.canonical}` };
  }
}

function wordsForMapped(text: string, ipv4: string): Pick<Problem, "summary" | "detail" | "hint"> {
  return {
    summary: `"${shortened(text)}" is an IPv4 block written as IPv6`,
    detail: "No traffic has such an address in an IPv6 packet, so the entry would allow nothing.",
    hint: `write ${ipv4}, in an IPv4 list`,
  };
}

/** Wider than this is hardly ever meant: 16 million IPv4 addresses, or all of a Region's IPv6 blocks. */
const CAUTION_BELOW = { IPv4: 8, IPv6: 24 } as const;

function caution(family: AddressFamily, length: number): string {
  if (length === 0) {
    return `Write narrower blocks. This one is every ${family} address there is: rules that name the list would be open to everybody. Only if that is meant, raise the list's limit:`;
  }
  if (length < CAUTION_BELOW[family]) {
    return `Write narrower blocks: this one is 1/${2 ** length} of all ${family} addresses. Only if that is meant, raise the list's limit:`;
  }
  return "Write narrower blocks, or raise the list's limit:";
}

/** What is wrong with a CIDR of a source; `at`: where it is written. */
export function checkStaticCidr(
  text: string,
  at: Pick<Problem, "path" | "mark" | "elsewhere">,
  { lists, listsAreComplete }: MappingLists,
): readonly Problem[] {
  const block = readCidr(text);
  const mapped = block === undefined ? undefined : mappedIPv4(block);
  if (mapped !== undefined) return [{ code: "invalid_cidr", ...at, ...wordsForMapped(text, formatCidr(mapped)) }];
  const parsed = parseCidr(text);
  if (!parsed.ok) return [{ code: "invalid_cidr", ...at, ...wordsFor(text, parsed.problem) }];
  const family = familyOf(parsed.cidr);
  const taking = lists.filter((list) => list.family === family);
  if (taking.length === 0 && listsAreComplete) {
    return [
      {
        code: "cidr_without_list",
        ...at,
        summary: `${text} is ${family}, but the mapping has no ${family} list`,
        remedy: `Add a prefix list with \`address_family: ${family}\` and a name of its own, or remove the CIDR.`,
      },
    ];
  }
  const length = prefixLength(parsed.cidr);
  const widest = Math.max(...taking.map(({ limits }) => limits.widest[family]));
  if (length >= widest) return [];
  const strictest = taking.find(({ limits }) => limits.widest[family] === widest);
  return [
    {
      code: "cidr_too_wide",
      ...at,
      summary: `${text} is wider than the /${widest} that prefix list "${strictest?.name.text}" allows`,
      detail: "A block this wide in a prefix list is more often a mistake than intended.",
      remedy: `${caution(family, length)} \`limits: { widest: { ${family}: ${length} } }\`.`,
    },
  ];
}
