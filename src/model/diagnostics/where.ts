// Where a diagnostic points: the list that it is about, the account and Region in AWS, the mapping, and the line of the file.
import type { AccountRegion } from "../account-region.ts";
import { present } from "../present.ts";
import type { Diagnostic, SourcePosition } from "./diagnostic.ts";

export interface DiagnosticPlace {
  /** account/region/name, of a list. */
  readonly address?: string | undefined;
  readonly at: AccountRegion;
  /** Its name. */
  readonly mapping?: string | undefined;
  readonly position?: SourcePosition | undefined;
}

/** The members of a diagnostic that say where it points, without those that are not known. */
export function where({
  address,
  at,
  mapping,
  position,
}: DiagnosticPlace): Pick<Diagnostic, "address" | "account" | "region" | "mapping" | "position"> {
  return present({ address, account: at.account, region: at.region, mapping, position });
}
