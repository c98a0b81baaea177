// Entries that mappings.yaml itself names. Their descriptions are the user's own words, or `mapping NAME`, and so cannot be told
// from those of other tools.
import type { Origin } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import { present } from "../../model/present.ts";
import type { CidrSource, StaticCidr } from "../written/cidrs.ts";
import { endOf } from "../written/expiry.ts";
import type { OriginKind } from "./origin-kind.ts";
import { shorten } from "./shorten.ts";

type CidrOrigin = Extract<Origin, { kind: "cidr" }>;

export const CIDR_ORIGIN: OriginKind<StaticCidr, CidrOrigin, CidrSource> = {
  of: ({ description, expires }) => present({ kind: "cidr" as const, description, expires }),

  describe: ({ description }, mapping) => shorten(description ?? `mapping ${mapping}`),

  words: ({ description = "" }) => shorten(description) || undefined,

  recognise: () => undefined,

  whyGone: (answered) => {
    const last = new Map<Cidr, string>();
    for (const { cidr, expires } of answered.flatMap(({ source }) => source.cidrs)) {
      const before = last.get(cidr);
      if (expires === undefined) continue;
      if (before === undefined || endOf(expires) > endOf(before)) last.set(cidr, expires);
    }
    return ({ cidr }) => {
      const expired = last.get(cidr);
      return expired === undefined ? undefined : `expired ${expired}`;
    };
  },
};
