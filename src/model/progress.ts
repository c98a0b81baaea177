// What the engine says while it works. The engine knows no console: whoever runs it decides what a person sees.
import type { AccountRegion } from "./account-region.ts";
import type { ReportRow } from "./report.ts";

export type ApplyProgress =
  /** `what`: `creating with 6 entries`, `adding 2, removing 1`, `resizing 10 -> 20`. */
  | { readonly kind: "started"; readonly address: string; readonly at: AccountRegion; readonly what: string }
  | { readonly kind: "ended"; readonly row: ReportRow };
