// What a plan is made from, and which lists it is about.
import type { Allowances } from "../model/allowance.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Scope } from "../model/scope.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Borders } from "./approval/borders.ts";

export interface PlanInput {
  readonly configuration: Configuration;
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly toolVersion: string;
  /** Of the checkout, where it is known. */
  readonly commit?: string;
  /** Plan only what a saved plan has. */
  readonly borders?: Borders;
}

/** True if the run is about the list: in its scope, and in the saved plan where it goes by one. */
export function isMeant({ scope, borders }: Pick<PlanInput, "scope" | "borders">, address: string): boolean {
  return scope.includes(address) && (borders === undefined || borders.has(address));
}
