// What planning a list needs besides the list itself, and what comes of it.

import type { Allowances } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NotPlanned, Planned } from "../model/plan.ts";
import type { Readings } from "../sources/region-index.ts";
import type { Borders } from "./approval/borders.ts";
import type { Rooms } from "./references/room.ts";

export interface PlanContext {
  readonly owner: string;
  /** `reviewed`: everything the file says. `sync`: entries only, on lists whose settings a reviewed apply has applied. */
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  /** What was read for the sources of the file. */
  readonly readings: Readings;
  /** ISO 8601, UTC: when AWS was read. */
  readonly now: string;
  /** How far lists may grow, where what references them was asked; absent: nothing was asked. */
  readonly rooms?: Rooms;
  /** A report on all lists is wanted. */
  readonly reportsAll: boolean;
  /** Plan only what a saved plan has: its lists, and of their entries those it adds and removes. */
  readonly borders?: Borders;
}

export type ListPlan =
  | {
      readonly ok: true;
      readonly planned: Planned;
      /** Entries that `aggregate: exact` would leave; absent while that is not known, and where nobody asks. */
      readonly exact?: number;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** `diagnostic`: why it could not be planned. */
  | { readonly ok: false; readonly notPlanned: NotPlanned; readonly diagnostic: Diagnostic };
