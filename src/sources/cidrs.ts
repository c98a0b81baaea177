// The kind `cidrs`: blocks that mappings.yaml names, each until its time is over. Nothing is read for them, so they are always
// known.
import { unordered } from "../model/canonical.ts";
import { familyOf, formatCidr, overlap } from "../model/cidr.ts";
import { CIDR_ORIGIN } from "./origin/cidr-origin.ts";
import { broughtBy } from "./source-answer.ts";
import type { SourceKind } from "./source-kind.ts";
import { type CidrSource, type DraftCidrSource, type StaticCidr, WRITTEN_CIDRS } from "./written/cidrs.ts";
import { isOver } from "./written/expiry.ts";

function isWanted({ expires }: StaticCidr, now: string): boolean {
  return expires === undefined || !isOver(expires, now);
}

export const CIDRS: SourceKind<CidrSource, DraftCidrSource, StaticCidr> = {
  written: WRITTEN_CIDRS,

  reads: () => [],

  answer: ({ cidrs }, _mapping, { now }) => ({
    ok: true,
    entries: broughtBy(cidrs.filter((one) => isWanted(one, now)).map((from) => ({ cidr: from.cidr, from }))),
  }),

  confirm: () => [],

  permissions: () => [],

  settings: ({ cidrs }, family) => ({
    cidrs: unordered(
      cidrs
        .filter(({ cidr }) => familyOf(cidr) === family)
        .map(({ cidr, expires }) => [formatCidr(cidr), expires ?? null]),
    ),
  }),

  whyNot: ({ cidrs }, block, _holders, { now }) =>
    cidrs
      .filter((one) => overlap(one.cidr, block) && !isWanted(one, now))
      .map(({ cidr, expires }) => ({ code: "expired", reason: `${formatCidr(cidr)} was wanted until ${expires}` })),

  origin: CIDR_ORIGIN,
};
