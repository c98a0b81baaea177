// What AWS has of a list of the file, as far as its plan depends on it, or why there is no plan.
import { type Entries, sortedEntries } from "../../model/columns/entries.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import type { ListPlan } from "../list-plan.ts";
import type { Ownership } from "../ownership/owned-list.ts";
import type { OwnedBefore } from "./plan-existing.ts";
import { notPlanned } from "./planned-list.ts";

export type Seen =
  | { readonly kind: "not-planned"; readonly plan: ListPlan }
  /** It does not exist yet. */
  | { readonly kind: "new" }
  /** Not ours, and plan roles may not read what such lists hold. */
  | { readonly kind: "unseen"; readonly list: PrefixList; readonly held: Held }
  /** `entries`: in numeric order, each CIDR once. */
  | { readonly kind: "existing"; readonly list: PrefixList; readonly entries: Entries; readonly before: OwnedBefore };

/** `region`: where the list is; `ownership`: which list of AWS it is, undefined when the lists there could not be read. */
export function seenOf(
  mapping: Mapping,
  spec: ListSpec,
  region: RegionSnapshot,
  ownership: Ownership | undefined,
): Seen {
  if (!region.lists.ok) return { kind: "not-planned", plan: notPlanned(mapping, spec, region.lists.diagnostic) };
  if (ownership === undefined) throw new Error(`${spec.address} was not looked for`);
  if (ownership.kind === "not-planned") {
    return { kind: "not-planned", plan: notPlanned(mapping, spec, ownership.diagnostic) };
  }
  if (ownership.kind === "new") return { kind: "new" };
  const { list } = ownership;
  const reading = region.entries.get(list.id);
  if (reading === undefined) throw new Error(`no reading of the entries of ${list.id}`);
  if (reading.ok) return { kind: "existing", list, entries: sortedEntries(reading.value), before: ownership };
  if (ownership.kind === "held") return { kind: "unseen", list, held: ownership.held };
  const diagnostic = { ...reading.diagnostic, ...where({ ...spec, mapping: mapping.name }) };
  return { kind: "not-planned", plan: notPlanned(mapping, spec, diagnostic) };
}
