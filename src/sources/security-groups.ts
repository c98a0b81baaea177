// The kind `security_groups`: the addresses of the interfaces that carry the selected groups, and qualify.
//
// The source is unknown when a reading of its account-region failed or a selector does not resolve: a group that got lost says
// nothing about its members. Groups that no qualifying interface carries are known and bring nothing.

import { accountRegionKey } from "../model/account-region.ts";
import { type Canonical, pairs, unordered } from "../model/canonical.ts";
import { type AddressFamily, familyOf, isSingleAddress } from "../model/cidr.ts";
import type { BlockChoice, Interfaces, OwnedBlocks } from "../model/columns/interfaces.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { envelopeOf, type Sifted, sift, together } from "./envelope.ts";
import { type GroupSelector, matchingGroups, pinnedGroups, selectGroups } from "./group-selectors.ts";
import { INTERFACE_ORIGIN, type Member } from "./origin/interface-origin.ts";
import { inOwnVpcs } from "./own-vpcs.ts";
import { provenBlocks } from "./private-ipv6.ts";
import { chosenBlocks, needsOwnVpc, qualifying } from "./qualify.ts";
import { outsideEnvelope } from "./refusals.ts";
import type { RegionIndex } from "./region-index.ts";
import { type Brought, lackingIn, type Refusal, type SourceAnswer } from "./source-answer.ts";
import type { Read, SourceKind } from "./source-kind.ts";
import { objections } from "./why-not.ts";
import { boundsForm } from "./written/placed-source.ts";
import { type DraftGroupSource, type SecurityGroupSource, WRITTEN_SECURITY_GROUPS } from "./written/security-groups.ts";

type BlocksByFamily = Readonly<Record<AddressFamily, OwnedBlocks>>;

const PUBLIC_ONLY: BlockChoice = {
  privateIPv4: false,
  publicIPv4: true,
  delegatedIPv4: false,
  ipv6: false,
  delegatedIPv6: false,
};

function answer(source: SecurityGroupSource, mapping: string, index: RegionIndex): SourceAnswer<Member> {
  if (!index.groups.ok) return { ok: false, problems: [index.groups.diagnostic] };
  const { groups, problems } = selectGroups(mapping, source, index.groups.value);
  const [problem, ...others] = problems;
  if (problem !== undefined) return { ok: false, problems: [problem, ...others] };
  if (!index.interfaces.ok) return { ok: false, problems: [index.interfaces.diagnostic] };
  const { value: interfaces } = index.interfaces;
  const carrying = qualifying(source.interfaces, interfaces, interfaces.carrying(groups.map(({ id }) => id)));
  const ofMapping = { ...source, mapping };
  const placed = inOwnVpcs(ofMapping, groups, interfaces, carrying);
  if (!placed.ok) return { ok: false, problems: [placed.problem] };
  const { members, foreign } = placed;
  const { blocks, refused, lacking: unproven } = enveloped(ofMapping, interfaces, members, index.vpcs);
  const brought = ({ cidrs, owners }: OwnedBlocks): Brought<Member> => ({
    cidrs,
    from: (entry) => ({ interfaces, number: owners[entry] ?? Number.NaN, selected: groups }),
  });
  // A source that leaves managed interfaces out lacks nothing when AWS hides them.
  const hidden = source.interfaces.managed ? index.interfaces.lacking : undefined;
  const lacking = lackingIn(hidden, hidden ?? unproven);
  const entries = { IPv4: brought(blocks.IPv4), IPv6: brought(blocks.IPv6) };
  return {
    ok: true,
    entries,
    ...(lacking === undefined ? {} : { lacking }),
    ...(refused.length + foreign.length === 0 ? {} : { refused: [...foreign, ...refused] }),
  };
}

/** True if its IPv6 addresses must be known not to be private to AWS: what the file names in `within` needs no proof. */
function mustProve({ within }: SecurityGroupSource, families: ReadonlySet<AddressFamily>): boolean {
  return within === undefined && families.has("IPv6");
}

/** What these interfaces bring, and what they have besides and may not bring. */
function enveloped(
  source: SecurityGroupSource & { readonly mapping: string },
  interfaces: Interfaces,
  members: Uint32Array,
  vpcs: RegionIndex["vpcs"],
): { readonly blocks: BlocksByFamily; readonly refused: readonly Refusal[]; readonly lacking: Diagnostic | undefined } {
  const envelope = envelopeOf(source.within);
  const choice = chosenBlocks(source);
  const { IPv4: privateBlocks, IPv6: blocks6 } = interfaces.blocksOf(members, { ...choice, publicIPv4: false });
  const privateSide = sift(privateBlocks, envelope.privateIPv4);
  const publicSide = choice.publicIPv4
    ? sift(interfaces.blocksOf(members, PUBLIC_ONLY).IPv4, envelope.publicIPv4)
    : undefined;
  const IPv4 = publicSide === undefined ? privateSide : bothSides(privateSide, publicSide);
  const ordinary = sift(blocks6, envelope.IPv6);
  const proven = provenBlocks(ordinary.inside, interfaces, source.within === undefined ? vpcs : undefined, source.at);
  const IPv6 = { inside: proven.inside, outside: together(ordinary.outside, proven.outside) };
  const holders = { noun: "interface", id: (owner: number) => interfaces.id(owner) };
  const brought = () => [...IPv4.inside.cidrs, ...IPv6.inside.cidrs];
  const refused = (
    [
      ["IPv4", IPv4],
      ["IPv6", IPv6],
    ] as const
  ).flatMap(([family, { outside }]) =>
    outside.cidrs.length === 0
      ? []
      : [outsideEnvelope(source, family, holders, outside, brought(), proven.outside.cidrs)],
  );
  return { blocks: { IPv4: IPv4.inside, IPv6: IPv6.inside }, refused, lacking: proven.lacking };
}

function bothSides(one: Sifted, other: Sifted): Sifted {
  return { inside: together(one.inside, other.inside), outside: together(one.outside, other.outside) };
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

  envelope: ({ within, addresses }, family) => {
    const { privateIPv4, publicIPv4, IPv6 } = envelopeOf(within);
    if (family === "IPv6") return IPv6;
    return addresses === "private" ? privateIPv4 : publicIPv4;
  },

  permissions: (source, families) => [
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSecurityGroups",
    ...(mustProve(source, families) ? ["ec2:DescribeVpcs" as const] : []),
  ],

  settings: (source, _family, readings) => {
    const { at, selectors, interfaces, addresses, delegatedPrefixes } = source;
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
        vpc_ids: interfaces.vpcIds === "all" ? "all" : unordered(interfaces.vpcIds),
      },
      ...boundsForm(source),
    };
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
