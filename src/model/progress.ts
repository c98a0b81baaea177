// What a run reports while it works. Its caller decides how much of it a person sees.
import type { AccountRegion } from "./account-region.ts";
import type { ReportRow } from "./report.ts";

/** Of reading one account-region; `lists`: how many lists of the file are there. */
export type ReadingProgress =
  | { readonly kind: "reading"; readonly at: AccountRegion; readonly lists: number }
  /** `lists`: how many AWS is changing at this moment; they are looked at again for about a minute. */
  | { readonly kind: "waiting"; readonly at: AccountRegion; readonly lists: number }
  | {
      readonly kind: "read";
      readonly at: AccountRegion;
      readonly ok: boolean;
      readonly lists: number;
      readonly milliseconds: number;
    };

/** Of changing one list. */
export type ApplyProgress =
  /** `what`: `creating with 6 entries`, `adding 2, removing 1`, `resizing 10 -> 20`. */
  | { readonly kind: "started"; readonly address: string; readonly at: AccountRegion; readonly what: string }
  /** `what` is waited for, where that takes longer than people expect. */
  | { readonly kind: "waiting"; readonly address: string; readonly at: AccountRegion; readonly what: string }
  | { readonly kind: "ended"; readonly row: ReportRow };
