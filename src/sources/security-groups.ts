// The kind `security_groups`: the addresses of the interfaces that carry the selected groups, and qualify.
//
// The source is unknown when a reading of its account-region failed or a selector does not resolve: a group that got lost says
// nothing about its members. Groups that no qualifying interface carries are known and bring nothing.

import { accountRegionKey } from "../model/account-region.ts";
import { type Canonical, pairs, unordered } from "../model/canonical.ts";
import { familyOf, isSingleAddress } from "../model/cidr.ts";
import { type GroupSelector, matchingGroups, pinnedGroups, selectGroups } from "./group-selectors.ts";
import {
  broughtByInterfaces,
  interfaceEnvelope,
  interfaceForm,
  interfaceInVpc,
  interfacePermissions,
  mustProve,
} from "./interface-blocks.ts";
import { INTERFACE_ORIGIN, type Member } from "./origin/interface-origin.ts";
import { inOwnVpcs } from "./own-vpcs.ts";
import { needsOwnVpc, qualifying } from "./qualify.ts";
import type { RegionIndex } from "./region-index.ts";
import type { SourceAnswer } from "./source-answer.ts";
import type { Read, SourceKind } from "./source-kind.ts";
import { objections } from "./why-not.ts";
import { type DraftGroupSource, type SecurityGroupSource, WRITTEN_SECURITY_GROUPS } from "./written/security-groups.ts";

function answer(source: SecurityGroupSource, mapping: string, index: RegionIndex): SourceAnswer<Member> {
  if (!index.groups.ok) return { ok: false, problems: [index.groups.diagnostic] };
  const { groups, problems } = selectGroups(mapping, source, index.groups.value, index.otherGroups);
  const [problem, ...others] = problems;
  if (problem !== undefined) return { ok: false, problems: [problem, ...others] };
  if (!index.interfaces.ok) return { ok: false, problems: [index.interfaces.diagnostic] };
  const { value: interfaces, lacking: hidden } = index.interfaces;
  const carrying = qualifying(source.interfaces, interfaces, interfaces.carrying(groups.map(({ id }) => id)));
  const ofMapping = { ...source, mapping };
  const placed = inOwnVpcs(ofMapping, groups, interfaces, carrying);
  if (!placed.ok) return { ok: false, problems: [placed.problem] };
  const { members, foreign } = placed;
  return broughtByInterfaces(
    ofMapping,
    { interfaces, members, selected: groups, foreign, ...(hidden && { hidden }) },
    index.vpcs,
  );
}

/** The tags of the selectors that follow: they stand for themselves, whatever groups carry them. */
function followedTags(selectors: readonly GroupSelector[]): Canonical {
  return unordered(
    selectors.flatMap((selector) => (selector.by === "tags" && selector.follow ? [pairs(selector.tags)] : [])),
  );
}

export const SECURITY_GROUPS: SourceKind<SecurityGroupSource, DraftGroupSource, Member> = {
  written: WRITTEN_SECURITY_GROUPS,

  reads: (source, families) => [
    { at: source.at, what: "groups", selectors: source.selectors },
    { at: source.at, what: "members", selectors: source.selectors },
    ...(mustProve(source, families) ? [{ at: source.at, what: "private-ipv6" } as const] : []),
  ],

  answer: (source, mapping, readings) => answer(source, mapping, readings.at(source.at)),

  // Single addresses are asked for by themselves, so that a page of the first reading that got lost costs no access. Wider blocks
  // (a delegated prefix, an aggregated entry, a static CIDR) have too many addresses for that: the groups' members are read again.
  // So are groups that the file chooses by name or tags: one that got lost would disqualify its members here too.
  confirm: (source, removed) => {
    if (removed.length === 0) return [];
    const { at, selectors, addresses: side } = source;
    const resolved = selectors.filter(({ by }) => by !== "id");
    const blocks = removed.filter(isSingleAddress);
    const reads: Read[] = [];
    if (resolved.length > 0) reads.push({ at, what: "groups", selectors: resolved });
    if (blocks.length > 0) reads.push({ at, what: "addresses", blocks, side });
    if (blocks.length < removed.length) reads.push({ at, what: "members", selectors });
    if (mustProve(source, new Set(removed.map(familyOf)))) reads.push({ at, what: "private-ipv6" });
    return reads;
  },

  groupsOf: ({ at, selectors }, readings) => {
    const { groups: known, interfaces } = readings.at(at);
    const groups = (known.ok ? matchingGroups(selectors, known.value) : []).map(({ id, ownerId }) => {
      const accounts = [ownerId, ...(interfaces.ok ? interfaces.value.ownersOf(id) : [])];
      const others = accounts.filter((account) => account !== undefined && account !== at.accountId);
      return { id, otherAccounts: [...new Set(others as readonly string[])] };
    });
    return { at, groups };
  },

  inVpc: interfaceInVpc,

  envelope: interfaceEnvelope,

  permissions: (source, families) => ["ec2:DescribeSecurityGroups", ...interfacePermissions(source, families)],

  settings: (source, _family, readings) => {
    const { at, selectors } = source;
    const { groups } = readings.at(at);
    const pinned = pinnedGroups(selectors, groups.ok ? groups.value : undefined);
    if (pinned === undefined) return undefined;
    return interfaceForm(source, { follow: followedTags(selectors), groups: pinned });
  },

  // Groups by name and tags are as AWS describes them, and the digest of the settings has their ids.
  ownVpcs: ({ at, selectors, interfaces }) =>
    needsOwnVpc(interfaces)
      ? { at, groupIds: selectors.flatMap((selector) => (selector.by === "id" ? [selector.id] : [])) }
      : undefined,

  whyNot: (source, block, holders, readings) => {
    const { groups: known } = readings.at(source.at);
    const groups = known.ok ? matchingGroups(source.selectors, known.value) : undefined;
    if (groups === undefined) return [];
    return holders
      .filter(({ at }) => accountRegionKey(at) === accountRegionKey(source.at))
      .flatMap(({ record }) =>
        objections(source, groups, record, block).map((one) => ({ ...one, interfaceId: record.id })),
      );
  },

  origin: INTERFACE_ORIGIN,
};
