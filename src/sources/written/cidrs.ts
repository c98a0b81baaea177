// Rules about static CIDRs: canonical, not too wide, wanted by some list, not expired.

import { cidrSourcesOf, type DraftCidr, type DraftMapping, listsOfFamily } from "../../config/draft/draft.ts";
import type { Rule } from "../../config/rules/rule.ts";
import { type Cidr, type CidrProblem, familyOf, parseCidr, prefixLength } from "../../model/cidr.ts";
import type { Problem } from "../../model/diagnostics/problem.ts";
import { shortened } from "../../model/sentence.ts";

function eachCidr(check: (item: DraftCidr, mapping: DraftMapping) => readonly Problem[]): Rule {
  return ({ mappings }) =>
    mappings.flatMap((mapping) =>
      cidrSourcesOf(mapping).flatMap(({ cidrs }) => cidrs.flatMap((item) => check(item, mapping))),
    );
}

function cidrOf({ cidr }: DraftCidr): Cidr | undefined {
  const parsed = parseCidr(cidr.text);
  return parsed.ok ? parsed.cidr : undefined;
}

function wordsFor(text: string, problem: CidrProblem): Pick<Problem, "summary" | "detail" | "remedy" | "hint"> {
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
        detail: `The block that holds it is ${problem.canonical}. plsync does not guess whether that block or the single address is meant.`,
        hint: `write ${problem.canonical}, or the single address`,
      };
    case "not-canonical":
      return { summary: `"${shortened(text)}" is not in canonical form`, hint: `write ${problem.canonical}` };
  }
}

export const cidrsAreCanonical: Rule = eachCidr(({ cidr }) => {
  const parsed = parseCidr(cidr.text);
  if (parsed.ok) return [];
  return [{ code: "invalid_cidr", path: cidr.path, mark: "value", ...wordsFor(cidr.text, parsed.problem) }];
});

export const cidrsAreNotTooWide: Rule = eachCidr((item, mapping) => {
  const cidr = cidrOf(item);
  if (cidr === undefined) return [];
  const family = familyOf(cidr);
  const lists = listsOfFamily(mapping, family);
  const widest = Math.max(...lists.map(({ limits }) => limits.widest[family]));
  if (prefixLength(cidr) >= widest) return [];
  const strict = lists.find(({ limits }) => limits.widest[family] === widest);
  return [
    {
      code: "cidr_too_wide",
      path: item.cidr.path,
      mark: "value",
      summary: `${item.cidr.text} is wider than the /${widest} that prefix list "${strict?.name.text}" allows`,
      detail: "A block this wide in a prefix list is more often a slip than meant.",
      remedy: `Write narrower blocks, or raise the list's limit: \`limits: { widest: { ${family}: ${prefixLength(cidr)} } }\`.`,
    },
  ];
});

export const cidrsHaveAList: Rule = eachCidr((item, mapping) => {
  const cidr = cidrOf(item);
  if (cidr === undefined || !mapping.listsAreComplete) return [];
  const family = familyOf(cidr);
  if (listsOfFamily(mapping, family).length > 0) return [];
  return [
    {
      code: "cidr_without_list",
      path: item.cidr.path,
      mark: "value",
      summary: `${item.cidr.text} is ${family}, but the mapping has no ${family} list`,
      remedy: `Add a prefix list with \`address_family: ${family}\` and a name of its own, or remove the CIDR.`,
    },
  ];
});

/** Whether the Gregorian calendar has this day, written as YYYY-MM-DD. */
function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && day >= 1 && day <= days;
}

export const expiryIsADay: Rule = eachCidr(({ expires }) => {
  if (expires === undefined || isDate(expires.text)) return [];
  const summary = `the calendar has no ${expires.text}`;
  return [
    { code: "invalid_value", path: expires.path, mark: "value", summary, remedy: "Write the last day as YYYY-MM-DD." },
  ];
});

export const expiredCidrs: Rule = (draft, context) =>
  eachCidr(({ cidr, expires }) => {
    if (expires === undefined || !isDate(expires.text) || expires.text >= context.today) return [];
    return [
      {
        code: "cidr_expired",
        severity: "warning",
        path: expires.path,
        mark: "value",
        summary: `${cidr.text} expired on ${expires.text}`,
        detail: "It is no longer wanted in any list.",
        remedy: "Remove it, or write a later day.",
      },
    ];
  })(draft, context);
