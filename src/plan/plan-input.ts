// What a plan is made from, and which lists it is about.
import { listAddress } from "../model/account-region.ts";
import type { Allowances } from "../model/allowance.ts";
import type { Configuration, ListSpec } from "../model/mapping.ts";
import { includesList, partNames, type Scope } from "../model/scope.ts";
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

/** True if the plan is about the list of the file: the parts of a split one are planned together. */
export function isMeantSpec({ scope, borders }: Pick<PlanInput, "scope" | "borders">, spec: ListSpec): boolean {
  if (!includesList(scope, spec)) return false;
  if (borders === undefined || spec.part === undefined) return borders?.has(spec.address) ?? true;
  return partNames(spec.part).every((name) => borders.has(listAddress(spec.at, name)));
}

/** True if the plan is about the list that the file may not name: in the scope, and in the saved plan where there is one. `address`: account/region/name. */
export function isMeant({ scope, borders }: Pick<PlanInput, "scope" | "borders">, address: string): boolean {
  return scope.includes(address) && (borders === undefined || borders.has(address));
}
