// What observing says while it reads, per account-region.
import type { AccountRegion } from "../model/account-region.ts";

export type ObserveProgress =
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
