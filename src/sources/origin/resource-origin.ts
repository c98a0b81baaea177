// Entries that a network resource brings: a subnet, an Elastic IP address. Their descriptions are its id, and its Name tag where it
// has one.
import type { Origin } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import { present } from "../../model/present.ts";
import type { OriginKind } from "./origin-kind.ts";
import { shorten } from "./shorten.ts";

/** A block, and the resource that has it. */
export interface ResourceBlock {
  readonly cidr: Cidr;
  readonly resourceId: string;
  /** Of the resource; absent: it is in no VPC. */
  readonly vpcId?: string;
  readonly label?: string | undefined;
  /** Of a prefix list that is copied. */
  readonly version?: number;
  /** A global IPv6 block that AWS has as a private one. */
  readonly isUnproven?: boolean;
}

type ResourceOrigin = Extract<Origin, { kind: "resource" }>;

/** Only the id must be there: what follows it may be of another tool, and is the label then. */
const DESCRIPTION = /^((?:subnet|scr|vpc|eipalloc|nat|pl)-[0-9a-f]{8,17})(?: (.+))?$/s;

export const RESOURCE_ORIGIN: OriginKind<ResourceBlock, ResourceOrigin> = {
  of: ({ resourceId, label, version }) =>
    present({ kind: "resource" as const, resourceId, label: label || undefined, version }),

  describe: ({ resourceId, label }) => shorten(label === undefined ? resourceId : `${resourceId} ${label}`),

  recognise: (description) => {
    const [, resourceId, label] = DESCRIPTION.exec(description) ?? [];
    return resourceId === undefined ? undefined : present({ kind: "resource" as const, resourceId, label });
  },

  whyGone: (answered) => {
    const bringing = new Set<string>();
    for (const { answer } of answered) {
      if (!answer.ok) continue;
      for (const { cidrs, from } of [answer.entries.IPv4, answer.entries.IPv6])
        for (let i = 0; i < cidrs.length; i++) bringing.add(from(i).resourceId);
    }
    return ({ description }) => {
      const origin = RESOURCE_ORIGIN.recognise(description);
      if (origin === undefined) return undefined;
      return bringing.has(origin.resourceId)
        ? `${origin.resourceId} no longer has it`
        : `${origin.resourceId} is gone or no longer selected`;
    };
  },
};
