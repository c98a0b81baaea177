// The last look before entries are removed, for one mapping: which of them its sources still need. An entry whose addresses stay
// allowed by what remains in the list needs no look.
import { addressesOf, includesBlock } from "../model/address-set.ts";
import { type Cidr, covers, familyOf, isSingleAddress } from "../model/cidr.ts";
import type { Mapping, Source } from "../model/mapping.ts";
import type { Reading } from "../model/snapshot.ts";
import { readingsOf } from "../sources/region-index.ts";
import { kindOf } from "../sources/registry.ts";
import type { Look } from "./shared-look.ts";

/** `now`: when the snapshot of the plan was taken; entries that expire are judged by that time. */
export function confirmer(mapping: Mapping, now: string, look: Look) {
  /**
   * `removes`: entries about to go; `staying`: what the list holds afterwards. Answers those of `removes` that must stay. Nothing
   * is known when a read fails, or when a source cannot say any more what it needs.
   */
  return async (removes: readonly Cidr[], staying: Iterable<Cidr>): Promise<Reading<ReadonlySet<Cidr>>> => {
    const covered = addressesOf(staying);
    const uncovered = removes.filter((cidr) => !includesBlock(covered, cidr));
    if (uncovered.length === 0) return { ok: true, value: new Set() };
    // A source that cannot bring an address has no say in it: so one that cannot be read holds up only what it might bring.
    const asked = mapping.sources
      .map((source) => ({ source, reads: kindOf(source).confirm(source, bringable(source, uncovered)) }))
      .filter(({ reads }) => reads.length > 0);
    const regions = await look(asked.flatMap(({ reads }) => reads));
    if (!regions.ok) return regions;
    const readings = readingsOf(regions.value, now);
    const families = new Set(uncovered.map(familyOf));
    const needed: Cidr[] = [];
    for (const { source } of asked) {
      const answer = kindOf(source).answer(source, mapping.name, readings);
      if (!answer.ok) return { ok: false, diagnostic: answer.problems[0] };
      const lacking = [...families].map((family) => answer.lacking?.[family]).find((one) => one !== undefined);
      if (lacking !== undefined) return { ok: false, diagnostic: lacking };
      needed.push(...answer.entries.IPv4.cidrs, ...answer.entries.IPv6.cidrs);
    }
    return { ok: true, value: neededStill(uncovered, needed, (cidr) => includesBlock(covered, cidr)) };
  };
}

/** Those of the entries that the source might bring, wholly or partly. */
function bringable({ within }: Source, removes: readonly Cidr[]): readonly Cidr[] {
  if (within === undefined) return removes;
  return removes.filter((cidr) => within.some((block) => covers(block, cidr) || covers(cidr, block)));
}

/** Single addresses that are needed, and wider blocks of which something is needed that does not stay allowed otherwise. */
function neededStill(
  removes: readonly Cidr[],
  needed: readonly Cidr[],
  isCovered: (cidr: Cidr) => boolean,
): ReadonlySet<Cidr> {
  const singles = new Set(removes.filter(isSingleAddress));
  const wide = removes.filter((cidr) => !isSingleAddress(cidr));
  const staying = new Set<Cidr>();
  for (const cidr of needed) {
    if (singles.has(cidr)) staying.add(cidr);
    if (isCovered(cidr)) continue;
    for (const block of wide) if (covers(block, cidr) || covers(cidr, block)) staying.add(block);
  }
  return staying;
}
