// What was read of each account-region for sources, as the sources of many mappings ask about it.
import { type AccountRegion, accountRegionKey, PerAccountRegion } from "../model/account-region.ts";
import type { Interfaces } from "../model/columns/interfaces.ts";
import type { SecurityGroup } from "../model/interface.ts";
import { type InterfaceMatch, interfaceMatchKey } from "../model/network/interface-match.ts";
import type { NetworkResource, ResourceKind } from "../model/network/resource.ts";
import type { Reading, Snapshot, SourceSnapshot } from "../model/snapshot.ts";
import { type KnownGroups, knownGroups } from "./group-selectors.ts";

export interface RegionIndex {
  readonly groups: Reading<KnownGroups>;
  /** Those that may be meant by a name that no group has; absent: nothing is known of them. */
  readonly otherGroups?: readonly SecurityGroup[];
  readonly interfaces: Reading<Interfaces>;
  /** Those of the match; throws if no source asks for them. */
  matching(match: InterfaceMatch): Reading<Interfaces>;
  /** By id; absent: no source asks. */
  readonly vpcs?: Reading<ReadonlyMap<string, NetworkResource>>;
  /** Those that sources select; throws if none of them reads that kind. */
  resources(kind: ResourceKind): Reading<readonly NetworkResource[]>;
}

/** All that a run read for its sources. */
export interface Readings {
  /** ISO 8601, UTC: when AWS was read. */
  readonly now: string;
  /** Throws if the place is not one that a source of the run reads. */
  at(at: AccountRegion): RegionIndex;
  /** What stands at that address of the web; throws if no source of the run asks for it. */
  published(url: string): Reading<string>;
}

function indexRegion({
  at,
  groups,
  otherGroups,
  interfaces,
  matching,
  vpcs,
  resources = {},
}: SourceSnapshot): RegionIndex {
  return {
    groups: groups.ok ? { ok: true, value: knownGroups(groups.value) } : groups,
    ...(otherGroups === undefined ? {} : { otherGroups }),
    interfaces,
    matching: (match) => {
      const found = matching?.get(interfaceMatchKey(match));
      if (found === undefined) throw new Error(`no reading of such interfaces in ${accountRegionKey(at)}`);
      return found;
    },
    ...(vpcs === undefined ? {} : { vpcs: vpcs.ok ? { ok: true, value: byId(vpcs.value) } : vpcs }),
    resources: (kind) => {
      const found = resources[kind];
      if (found === undefined) throw new Error(`no reading of ${kind} in ${accountRegionKey(at)}`);
      return found;
    },
  };
}

function byId(vpcs: readonly NetworkResource[]): ReadonlyMap<string, NetworkResource> {
  return new Map(vpcs.map((vpc) => [vpc.id, vpc]));
}

/** The readings of these account-regions, taken at `now` (ISO 8601, UTC). `published`: by address of the web. */
export function readingsOf(
  regions: readonly SourceSnapshot[],
  now: string,
  published: Snapshot["published"] = new Map(),
): Readings {
  const indexes = new PerAccountRegion(regions.map((region) => [region.at, indexRegion(region)]));
  return {
    now,
    at: (at) => {
      const index = indexes.get(at);
      if (index === undefined) throw new Error(`no reading of ${accountRegionKey(at)}`);
      return index;
    },
    published: (url) => {
      const found = published.get(url);
      if (found === undefined) throw new Error(`no reading of ${url}`);
      return found;
    },
  };
}
