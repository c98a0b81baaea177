// What a plan is made from, and which lists it is about.
import type { Allowances } from "../model/allowance.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Scope } from "../model/scope.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Borders } from "./approval/borders.ts";
import type { Rooms } from "./references/room.ts";

export interface PlanInput {
  readonly configuration: Configuration;
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly toolVersion: string;
  /** Of the checkout, where it is known. */
  readonly commit?: string;
  /** How far lists may grow, where what references them was asked; absent: nothing was asked. */
  readonly rooms?: Rooms;
  /** Report on all lists, whose references were all asked about; absent: only on those of which it had to be known. */
  readonly reportsAll?: boolean;
  /** Plan only what a saved plan has; absent: everything in the scope. */
  readonly borders?: Borders;
}

/** True if the plan is about the list: in the scope, and in the saved plan where there is one. `address`: account/region/name. */
export function isMeant({ scope, borders }: Pick<PlanInput, "scope" | "borders">, address: string): boolean {
  return scope.includes(address) && (borders === undefined || borders.has(address));
}
