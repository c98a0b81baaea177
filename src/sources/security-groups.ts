// The kind `security_groups`: the addresses of the interfaces that carry the selected groups, and qualify.
//
// The source is unknown when a reading of its account-region failed or a selector does not resolve: a group that got lost says
// nothing about its members. Groups that no qualifying interface carries are known and bring nothing.

import { type Canonical, pairs, unordered } from "../model/canonical.ts";
import { isSingleAddress } from "../model/cidr.ts";
import type { OwnedBlocks } from "../model/columns/interfaces.ts";
import { type GroupSelector, pinnedGroups, selectGroups } from "./group-selectors.ts";
import { INTERFACE_ORIGIN, type Member } from "./origin/interface-origin.ts";
import { chosenBlocks, qualifying } from "./qualify.ts";
import type { RegionIndex } from "./region-index.ts";
import type { Brought, SourceAnswer } from "./source-answer.ts";
import type { Read, SourceKind } from "./source-kind.ts";
import { type DraftGroupSource, type SecurityGroupSource, WRITTEN_SECURITY_GROUPS } from "./written/security-groups.ts";

function answer(source: SecurityGroupSource, mapping: string, index: RegionIndex): SourceAnswer<Member> {
  if (!index.groups.ok) return { ok: false, problems: [index.groups.diagnostic] };
  const { groups, problems } = selectGroups(mapping, source, index.groups.value);
  const [problem, ...others] = problems;
  if (problem !== undefined) return { ok: false, problems: [problem, ...others] };
  if (!index.interfaces.ok) return { ok: false, problems: [index.interfaces.diagnostic] };
  const { value: interfaces } = index.interfaces;
  const selected = new Map(groups.map((group) => [group.id, group]));
  const members = qualifying(source.interfaces, interfaces, interfaces.carrying(selected.keys()));
  const blocks = interfaces.blocksOf(members, chosenBlocks(source));
  const brought = ({ cidrs, owners }: OwnedBlocks): Brought<Member> => ({
    cidrs,
    from: (entry) => ({ interfaces, number: owners[entry] ?? Number.NaN, selected }),
  });
  // A source that leaves managed interfaces out lacks nothing when AWS hides them.
  const lacking = source.interfaces.managed ? index.interfaces.lacking : undefined;
  const entries = { IPv4: brought(blocks.IPv4), IPv6: brought(blocks.IPv6) };
  return { ok: true, entries, ...(lacking === undefined ? {} : { lacking }) };
}

/** The tags of the selectors that follow: they stand for themselves, whatever groups carry them. */
function followedTags(selectors: readonly GroupSelector[]): Canonical {
  return unordered(
    selectors.flatMap((selector) => (selector.by === "tags" && selector.follow ? [pairs(selector.tags)] : [])),
  );
}

export const SECURITY_GROUPS: SourceKind<SecurityGroupSource, DraftGroupSource, Member> = {
  written: WRITTEN_SECURITY_GROUPS,

  reads: ({ at, selectors }) => [
    { at, what: "groups", selectors },
    { at, what: "members", selectors },
  ],

  answer: (source, mapping, readings) => answer(source, mapping, readings.at(source.at)),

  // Single addresses are asked for by themselves, so that a page of the first reading that got lost costs no access. Wider blocks
  // (a delegated prefix, an aggregated entry, a static CIDR) have too many addresses for that: the groups' members are read again.
  // So are groups that the file chooses by name or tags: one that got lost would disqualify its members here too.
  confirm: ({ at, selectors, addresses: side }, removed) => {
    if (removed.length === 0) return [];
    const resolved = selectors.filter(({ by }) => by !== "id");
    const blocks = removed.filter(isSingleAddress);
    const reads: Read[] = [];
    if (resolved.length > 0) reads.push({ at, what: "groups", selectors: resolved });
    if (blocks.length > 0) reads.push({ at, what: "addresses", blocks, side });
    if (blocks.length < removed.length) reads.push({ at, what: "members", selectors });
    return reads;
  },

  permissions: ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups"],

  settings: ({ at, selectors, interfaces, addresses, delegatedPrefixes }, _family, readings) => {
    const { groups } = readings.at(at);
    const pinned = pinnedGroups(selectors, groups.ok ? groups.value : undefined);
    if (pinned === undefined) return undefined;
    return {
      addresses,
      at: [at.accountId, at.region],
      delegated_prefixes: delegatedPrefixes,
      follow: followedTags(selectors),
      groups: pinned,
      interfaces: {
        detached: interfaces.detached,
        managed: interfaces.managed,
        types: unordered(interfaces.types),
        vpc_ids: unordered(interfaces.vpcIds),
      },
    };
  },

  origin: INTERFACE_ORIGIN,
};
