// What a list should hold: the union of its mapping's sources, with the origin of every entry.
//
// A source can be known or unknown, never half-known. It is unknown when its account-region could not be read, when a
// selector does not resolve, or when AWS' answer was odd. An unknown source brings no entries, and makes the whole
// want `unknown`: what the other sources bring may be added, nothing may be removed.
//
//   every source known                  -> entries, add and remove
//   some unknown                        -> entries of the known ones, add only
//   a known source without interfaces   -> known and empty: the guard decides whether the list may become empty
//   a static CIDR past its date         -> not wanted any more
import { accountRegionKey } from "../../model/account-region.ts";
import { type Cidr, compareCidrs, familyOf } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { NetworkInterface, SecurityGroup } from "../../model/interface.ts";
import type { ListSpec, Mapping, SecurityGroupSource, Source, StaticCidr } from "../../model/mapping.ts";
import { pinnedGroups, selectGroups } from "../../sources/group-selectors.ts";
import { blocksOf, qualifyingGroup } from "../../sources/qualify.ts";
import { membersOf, type Place } from "../../sources/region-index.ts";

export interface WantedEntry {
  readonly cidr: Cidr;
  /** What brought it; the interface in its role as a member of `group`. */
  readonly from: NetworkInterface | StaticCidr;
  readonly group?: SecurityGroup;
}

export interface SourceAnswer {
  readonly source: Source;
  /** Undefined: unknown. */
  readonly entries?: readonly WantedEntry[];
  /** Ids of the security groups that a review fixes, sorted; undefined when one of their selectors did not resolve. */
  readonly pinnedGroups?: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/** What a mapping's sources answered; shared by all lists of the mapping. */
export interface MappingAnswer {
  readonly mapping: Mapping;
  readonly sources: readonly SourceAnswer[];
}

export interface Want {
  /** Sorted, each CIDR once, of the list's family. */
  readonly entries: readonly WantedEntry[];
  /** Why the want is unknown; undefined when every source is known. */
  readonly unknown?: string;
}

function securityGroupAnswer(mapping: Mapping, source: SecurityGroupSource, place: Place | undefined): SourceAnswer {
  if (place === undefined) throw new Error(`no reading of ${accountRegionKey(source.at)}`);
  const { region } = place;
  const pinned = pinnedGroups(source, place.groups);
  const settled = { source, ...(pinned === undefined ? {} : { pinnedGroups: pinned }) };
  if (!region.groups.ok) return { ...settled, problems: [region.groups.diagnostic] };
  const { groups, problems } = selectGroups(mapping, source, place.groups ?? new Map());
  if (problems.length > 0) return { ...settled, problems };
  if (!region.interfaces.ok) return { ...settled, problems: [region.interfaces.diagnostic] };
  const byId = new Map(groups.map((group) => [group.id, group]));
  const ids = new Set(byId.keys());
  const entries: WantedEntry[] = [];
  for (const found of membersOf(place, ids)) {
    const group = byId.get(qualifyingGroup(source, ids, found) ?? "");
    if (group === undefined) continue;
    for (const cidr of blocksOf(source, found)) entries.push({ cidr, from: found, group });
  }
  return { ...settled, entries, problems: [] };
}

/** True while a static CIDR is wanted: through 23:59:59 UTC of its day. `now` is ISO 8601, UTC. */
function isCurrent(expires: string | undefined, now: string): boolean {
  return expires === undefined || now.slice(0, 10) <= expires;
}

/** Reads a mapping's sources out of the snapshot. `places` by `account/region`; `now` ISO 8601, UTC. */
export function answerMapping(mapping: Mapping, places: ReadonlyMap<string, Place>, now: string): MappingAnswer {
  const sources = mapping.sources.map((source): SourceAnswer => {
    if (source.kind === "security_groups") {
      return securityGroupAnswer(mapping, source, places.get(accountRegionKey(source.at)));
    }
    const entries = source.cidrs
      .filter(({ expires }) => isCurrent(expires, now))
      .map((written): WantedEntry => ({ cidr: written.cidr, from: written }));
    return { source, entries, problems: [] };
  });
  return { mapping, sources };
}

/** What one list of the mapping should hold. */
export function wantOf(answer: MappingAnswer, spec: ListSpec): Want {
  const entries: WantedEntry[] = [];
  for (const { entries: known } of answer.sources) {
    for (const entry of known ?? []) if (familyOf(entry.cidr) === spec.family) entries.push(entry);
  }
  // The sort is stable, so of several that bring one CIDR the first one stays.
  entries.sort((a, b) => compareCidrs(a.cidr, b.cidr));
  const distinct = entries.filter((entry, i) => entry.cidr !== entries[i - 1]?.cidr);
  const problem = answer.sources.find((source) => source.entries === undefined)?.problems[0];
  return { entries: distinct, ...(problem === undefined ? {} : { unknown: problem.summary }) };
}
