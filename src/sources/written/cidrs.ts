// Sources of kind `cidrs` as mappings.yaml writes them: fixed blocks, each with a description, and with a last day or minute if it
// has any. That day must exist.

import { type Cidr, parseCidr } from "../../model/cidr.ts";
import type { SourcePosition } from "../../model/diagnostics/diagnostic.ts";
import type { Path, Problem, Word } from "../../model/diagnostics/problem.ts";
import type { Source } from "../../model/mapping.ts";
import { present } from "../../model/present.ts";
import { hasSuchDay, isOver } from "./expiry.ts";
import { checkStaticCidr } from "./static-cidr.ts";
import type { DraftSource, WrittenKind } from "./written-kind.ts";

export interface CidrSource extends Source {
  readonly kind: "cidrs";
  readonly cidrs: readonly StaticCidr[];
}

export interface StaticCidr {
  readonly cidr: Cidr;
  readonly description?: string;
  /** `YYYY-MM-DD`: wanted through 23:59:59 UTC of that day. `YYYY-MM-DDTHH:mmZ`: until then. */
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

function checkExpiry({ cidr, expires }: DraftCidr, now: string): readonly Problem[] {
  if (expires === undefined) return [];
  const at = { path: expires.path, mark: "value" } as const;
  if (!hasSuchDay(expires.text)) {
    const summary = `${expires.text.slice(0, 10)} does not exist in the calendar`;
    return [{ code: "invalid_value", ...at, summary, remedy: "Write the last day as YYYY-MM-DD." }];
  }
  if (!isOver(expires.text, now)) return [];
  return [
    {
      code: "cidr_expired",
      severity: "warning",
      ...at,
      summary: `${cidr.text} expired on ${expires.text}`,
      detail: "It is no longer wanted in any list.",
      remedy: "Remove it, or write a later time.",
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

  check: ({ cidrs }, lists, now) =>
    cidrs.flatMap((item) => {
      const { text, path } = item.cidr;
      return [...checkStaticCidr(text, { path, mark: "value" }, lists), ...checkExpiry(item, now)];
    }),

  fixed: ({ cidrs }) => cidrs.map(({ cidr: { text, path } }) => ({ text, path, mark: "value" })),

  source: ({ path, cidrs }, file) =>
    present({
      kind: "cidrs" as const,
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
      within: file.within(undefined),
      position: file.position(path, "value"),
    }),
};
