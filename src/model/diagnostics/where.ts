// Which list a diagnostic is about: its address, its place in AWS, and its place in the file where it has one.

import type { Planned } from "../plan.ts";
import { present } from "../present.ts";
import type { Diagnostic } from "./diagnostic.ts";

export function about({
  address,
  at,
  mapping,
  position,
}: Planned): Pick<Diagnostic, "address" | "account" | "region" | "mapping" | "position"> {
  return present({ address, account: at.account, region: at.region, mapping, position });
}
