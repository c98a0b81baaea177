// The own VPCs of security groups, without asking AWS where that is not needed. All interfaces of a group are mostly in one VPC, which
// then is the group's own, or the group's owner moved all of them elsewhere. A group never changes its VPC: where the digest that follows
// from the guess is in the tag `plsync:vpcs` of a list of ours, a reviewed apply has seen the group there, and the guess is right.
import { type AccountRegion, accountRegionKey } from "../model/account-region.ts";
import type { NamedGroup, SecurityGroup } from "../model/interface.ts";
import type { Configuration, Mapping } from "../model/mapping.ts";
import { TAG } from "../model/prefix-list.ts";
import type { RegionSnapshot, Snapshot } from "../model/snapshot.ts";
import { readingsOf } from "../sources/region-index.ts";
import { kindOf } from "../sources/registry.ts";
import { vpcsDigest } from "./digest.ts";
import { isOurs } from "./ownership/owned-list.ts";

/** A group of an account-region. */
interface PlacedGroup {
  readonly at: AccountRegion;
  readonly id: string;
}

export interface OwnVpcs {
  /** With the VPCs that are certain. */
  readonly snapshot: Snapshot;
  /** Groups that AWS must be asked about, by `account/region`. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

const keyOf = ({ at, id }: PlacedGroup): string => `${accountRegionKey(at)}/${id}`;

function groupsNeeded({ sources }: Mapping): readonly PlacedGroup[] {
  return sources.flatMap((source) => {
    const needed = kindOf(source).ownVpcs?.(source);
    return needed === undefined ? [] : needed.groupIds.map((id) => ({ at: needed.at, id }));
  });
}

/** The snapshot in which groups whose VPC is not known have the one that `vpcOf` says; those of which it says nothing stay. */
function withVpcs(snapshot: Snapshot, vpcOf: (group: PlacedGroup) => string | undefined): Snapshot {
  const placed = (at: AccountRegion) => (group: NamedGroup | SecurityGroup) => {
    const vpcId = group.vpcId ?? vpcOf({ at, id: group.id });
    return vpcId === undefined ? group : { ...group, vpcId };
  };
  const regions = snapshot.regions.map((region): RegionSnapshot => {
    const { at, groups } = region;
    if (!groups.ok || groups.value.every(({ vpcId }) => vpcId !== undefined)) return region;
    return { ...region, groups: { ...groups, value: groups.value.map(placed(at)) } };
  });
  return { ...snapshot, regions };
}

/** Groups that the file's sources name, that exist, and whose VPC is not known; each with the one VPC of its interfaces, if it is one. */
function guesses(
  { mappings }: Configuration,
  { regions }: Snapshot,
): ReadonlyMap<string, PlacedGroup & { readonly vpcId?: string }> {
  const unknown = new Map(
    regions.flatMap(({ at, groups, interfaces }) =>
      groups.ok && interfaces.ok
        ? groups.value
            .filter(({ vpcId }) => vpcId === undefined)
            .map(({ id }) => [keyOf({ at, id }), interfaces.value] as const)
        : [],
    ),
  );
  const found = new Map<string, PlacedGroup & { readonly vpcId?: string }>();
  for (const group of mappings.flatMap(groupsNeeded)) {
    const key = keyOf(group);
    const interfaces = unknown.get(key);
    if (interfaces === undefined || found.has(key)) continue;
    const [vpcId, ...others] = interfaces.vpcsOf(group.id);
    found.set(key, vpcId === undefined || others.length > 0 ? group : { ...group, vpcId });
  }
  return found;
}

/** Guesses the VPCs that are not known, and keeps the guesses that the tags of our lists confirm. */
export function ownVpcs(configuration: Configuration, snapshot: Snapshot): OwnVpcs {
  const guessed = guesses(configuration, snapshot);
  if (guessed.size === 0) return { snapshot, asked: new Map() };
  const supposed = withVpcs(snapshot, (group) => guessed.get(keyOf(group))?.vpcId);
  const readings = readingsOf(supposed.regions, supposed.takenAt, supposed.published);
  const applied = appliedVpcs(supposed, configuration.owner);
  const confirmed = new Set<string>();
  const read = new Set(supposed.regions.map(({ at }) => accountRegionKey(at)));
  for (const mapping of configuration.mappings) {
    const groups = groupsNeeded(mapping);
    // A mapping out of the run's scope may have sources where nothing was read.
    if (!groups.every(({ at }) => read.has(accountRegionKey(at)))) continue;
    const open = groups.map(keyOf).filter((key) => guessed.has(key) && !confirmed.has(key));
    if (open.length === 0 || open.some((key) => guessed.get(key)?.vpcId === undefined)) continue;
    const digest = vpcsDigest(mapping, readings) ?? "";
    if (mapping.lists.some(({ at }) => applied.get(accountRegionKey(at))?.has(digest)))
      for (const key of open) confirmed.add(key);
  }
  const asked = [...guessed].filter(([key]) => !confirmed.has(key)).map(([, group]) => group);
  const certain = (group: PlacedGroup) => (confirmed.has(keyOf(group)) ? guessed.get(keyOf(group))?.vpcId : undefined);
  return {
    snapshot: withVpcs(snapshot, certain),
    asked: new Map(
      [...Map.groupBy(asked, ({ at }) => accountRegionKey(at))].map(([key, groups]) => [
        key,
        groups.map(({ id }) => id),
      ]),
    ),
  };
}

/** Digests in the tags of our lists, by `account/region`. */
function appliedVpcs({ regions }: Snapshot, owner: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    regions.map(({ at, lists }) => [
      accountRegionKey(at),
      new Set(
        (lists.ok ? lists.value : [])
          .filter((list) => isOurs(list, at.accountId, owner))
          .flatMap(({ tags }) => tags.get(TAG.vpcs) ?? []),
      ),
    ]),
  );
}
