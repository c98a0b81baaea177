// Sources of kind `cidrs` as mappings.yaml writes them: fixed blocks, each with a description and a last day if it has any.
// The last day must exist.

import { type Cidr, parseCidr } from "../../model/cidr.ts";
import type { SourcePosition } from "../../model/diagnostics/diagnostic.ts";
import type { Path, Problem, Word } from "../../model/diagnostics/problem.ts";
import type { Source } from "../../model/mapping.ts";
import { checkStaticCidr } from "./static-cidr.ts";
import type { DraftSource, WrittenKind } from "./written-kind.ts";

export interface CidrSource extends Source {
  readonly kind: "cidrs";
  readonly cidrs: readonly StaticCidr[];
}

export interface StaticCidr {
  readonly cidr: Cidr;
  readonly description?: string;
  /** `YYYY-MM-DD`: wanted through 23:59:59 UTC of that day. */
  readonly expires?: string;
  readonly position: SourcePosition;
}

export interface DraftCidrSource extends DraftSource {
  readonly kind: "cidrs";
  readonly cidrs: readonly DraftCidr[];
}

interface DraftCidr {
  readonly path: Path;
  readonly cidr: Word;
  readonly description?: string;
  readonly expires?: Word;
}

interface WrittenCidrSource {
  readonly cidrs: readonly (
    | string
    | { readonly cidr: string; readonly description?: string; readonly expires?: string }
  )[];
}

/** True if the text is YYYY-MM-DD and the Gregorian calendar has that day. */
function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && day >= 1 && day <= days;
}

function checkExpiry({ cidr, expires }: DraftCidr, today: string): readonly Problem[] {
  if (expires === undefined) return [];
  const at = { path: expires.path, mark: "value" } as const;
  if (!isDate(expires.text)) {
    const summary = `${expires.text} does not exist in the calendar`;
    return [{ code: "invalid_value", ...at, summary, remedy: "Write the last day as YYYY-MM-DD." }];
  }
  if (expires.text >= today) return [];
  return [
    {
      code: "cidr_expired",
      severity: "warning",
      ...at,
      summary: `${cidr.text} expired on ${expires.text}`,
      detail: "It is no longer wanted in any list.",
      remedy: "Remove it, or write a later day.",
    },
  ];
}

export const WRITTEN_CIDRS: WrittenKind<CidrSource, DraftCidrSource> = {
  draft: (written, path, { sound }) => {
    const { cidrs } = written as WrittenCidrSource;
    if (!Array.isArray(cidrs)) return undefined;
    const items = cidrs.flatMap((item, index): readonly DraftCidr[] => {
      const at = [...path, "cidrs", index];
      if (!sound(...at)) return [];
      if (typeof item === "string") return [{ path: at, cidr: { text: item, path: at } }];
      const { cidr, description, expires } = item;
      return [
        {
          path: at,
          cidr: { text: cidr, path: [...at, "cidr"] },
          ...(description === undefined ? {} : { description }),
          ...(expires === undefined ? {} : { expires: { text: expires, path: [...at, "expires"] } }),
        },
      ];
    });
    return { kind: "cidrs", path, cidrs: items };
  },

  check: ({ cidrs }, lists, today) =>
    cidrs.flatMap((item) => {
      const { text, path } = item.cidr;
      return [...checkStaticCidr(text, { path, mark: "value" }, lists), ...checkExpiry(item, today)];
    }),

  source: ({ path, cidrs }, file) => ({
    kind: "cidrs",
    cidrs: cidrs.map((item) => {
      const parsed = parseCidr(item.cidr.text);
      if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
      return {
        cidr: parsed.cidr,
        ...(item.description === undefined ? {} : { description: item.description }),
        ...(item.expires === undefined ? {} : { expires: item.expires.text }),
        position: file.position(item.path, "value"),
      };
    }),
    position: file.position(path, "value"),
  }),
};
