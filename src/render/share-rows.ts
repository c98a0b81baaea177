// What changes about the sharing of a list: principals that are added and removed, and a summary of them.

import type { ShareChange } from "../model/change.ts";
import type { StrayShare } from "../model/plan.ts";
import { isAccountId } from "../model/principal.ts";
import { count, counted } from "../model/sentence.ts";
import { type AttributeRow, startsSharing } from "./attribute-rows.ts";

/** U+2212, as wide as the plus sign. */
const MINUS = "−";

export interface SharingRow {
  /** The line above the principals: how many it is shared with afterwards. */
  readonly head: AttributeRow;
  readonly principals: readonly { readonly symbol: "+" | "-"; readonly principal: string }[];
  /** `1 unchanged account`; empty when all of them are shown. */
  readonly hidden: string;
  /** `sharing +1 −1`. */
  readonly cell: string;
  /** `shared`, `shared differently`, `unshared`. */
  readonly verdict: string;
}

/** How a change of sharing is shown; empty when there is none, to be spread into a row. */
export function sharingRow(share: ShareChange | undefined): { readonly sharing?: SharingRow } {
  if (share === undefined) return {};
  const { adds, removes, unchanged, ends, joins = 0 } = share;
  const joined = joins === 0 ? "" : `; ${count(joins + 1)} resource shares become one`;
  // Of those that stay only the number is known; accounts are what nearly all of them are.
  const noun = [...adds, ...removes].every(isAccountId) ? "account" : "principal";
  const after = adds.length + unchanged;
  const signs = [
    ...(adds.length === 0 ? [] : [`+${count(adds.length)}`]),
    ...(removes.length === 0 ? [] : [`${MINUS}${count(removes.length)}`]),
  ];
  return {
    sharing: {
      head: {
        symbol: ends ? "-" : startsSharing(share) ? "+" : "~",
        name: "shared with",
        value: `${after === 0 ? "nobody" : counted(after, noun)}${joined}`,
      },
      principals: [
        ...adds.map((principal) => ({ symbol: "+" as const, principal })),
        ...removes.map((principal) => ({ symbol: "-" as const, principal })),
      ],
      hidden: unchanged === 0 ? "" : counted(unchanged, `unchanged ${noun}`),
      cell: ["sharing", ...signs].join(" "),
      verdict: ends ? "unshared" : startsSharing(share) ? "shared" : "shared differently",
    },
  };
}

/** `resource share plsync-pl-… will be deleted: its prefix list pl-… is gone`. */
export function strayText({ name, listId }: StrayShare): string {
  return `resource share ${name} will be deleted: its prefix list ${listId} is gone`;
}
