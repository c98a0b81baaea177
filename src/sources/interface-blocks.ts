// What the kinds have in common whose sources bring the addresses of interfaces: which of their addresses come in, what they must read for
// that, and what a review fixes of it.
import { type Canonical, unordered } from "../model/canonical.ts";
import type { InVpc } from "../model/change.ts";
import type { AddressFamily, Cidr } from "../model/cidr.ts";
import type { OwnedBlocks } from "../model/columns/chosen-lists.ts";
import type { BlockChoice, Interfaces } from "../model/columns/interfaces.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NamedGroup } from "../model/interface.ts";
import { envelopeOf, type Sifted, sift, together } from "./envelope.ts";
import type { Member } from "./origin/interface-origin.ts";
import { provenBlocks } from "./private-ipv6.ts";
import { chosenBlocks, type InterfaceSettings } from "./qualify.ts";
import { outsideEnvelope } from "./refusals.ts";
import type { RegionIndex } from "./region-index.ts";
import { type Brought, lackingIn, type Refusal, type SourceAnswer } from "./source-answer.ts";
import type { SourceKind } from "./source-kind.ts";
import { boundsForm, type PlacedSource } from "./written/placed-source.ts";

export type InterfaceSource = PlacedSource & InterfaceSettings;

const PUBLIC_ONLY: BlockChoice = {
  privateIPv4: false,
  publicIPv4: true,
  delegatedIPv4: false,
  ipv6: false,
  delegatedIPv6: false,
};

/** True if its IPv6 addresses must be known not to be private to AWS: what the file names in `within` needs no proof. */
export function mustProve({ within }: InterfaceSource, families: ReadonlySet<AddressFamily>): boolean {
  return within === undefined && families.has("IPv6");
}

/** What is needed to read the interfaces themselves. */
export function interfacePermissions(
  source: InterfaceSource,
  families: ReadonlySet<AddressFamily>,
): ReturnType<SourceKind["permissions"]> {
  return ["ec2:DescribeNetworkInterfaces", ...(mustProve(source, families) ? ["ec2:DescribeVpcs" as const] : [])];
}

/** The interfaces that count for a source. */
export interface Counting {
  readonly interfaces: Interfaces;
  /** By number, ascending. */
  readonly members: Uint32Array;
  /** Groups of which they carry one or more, where that is how the source found them. */
  readonly selected?: readonly NamedGroup[];
  /** What is refused of others. */
  readonly foreign?: readonly Refusal[];
  /** Why there may be more of them, managed by AWS services. */
  readonly hidden?: Diagnostic;
}

/** What these interfaces bring, and what they have besides and may not bring. `vpcs`: of the account-region. */
export function broughtByInterfaces(
  source: InterfaceSource & { readonly mapping: string },
  { interfaces, members, selected, foreign = [], hidden: held }: Counting,
  vpcs: RegionIndex["vpcs"],
): SourceAnswer<Member> {
  const { IPv4, IPv6, refused, lacking: unproven } = enveloped(source, interfaces, members, vpcs);
  const brought = ({ cidrs, owners }: OwnedBlocks): Brought<Member> => ({
    cidrs,
    from: (entry) => ({ interfaces, number: owners[entry] ?? Number.NaN, ...(selected && { selected }) }),
  });
  // A source that leaves managed interfaces out lacks nothing when AWS hides them.
  const hidden = source.interfaces.managed ? held : undefined;
  const lacking = lackingIn(hidden, hidden ?? unproven);
  return {
    ok: true,
    entries: { IPv4: brought(IPv4), IPv6: brought(IPv6) },
    ...(lacking === undefined ? {} : { lacking }),
    ...(refused.length + foreign.length === 0 ? {} : { refused: [...foreign, ...refused] }),
  };
}

type Enveloped = Readonly<Record<AddressFamily, OwnedBlocks>> & {
  readonly refused: readonly Refusal[];
  readonly lacking: Diagnostic | undefined;
};

function enveloped(
  source: InterfaceSource & { readonly mapping: string },
  interfaces: Interfaces,
  members: Uint32Array,
  vpcs: RegionIndex["vpcs"],
): Enveloped {
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
  const { lacking } = proven;
  if (IPv4.outside.cidrs.length + IPv6.outside.cidrs.length === 0) {
    return { IPv4: IPv4.inside, IPv6: IPv6.inside, refused: [], lacking };
  }
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
  return { IPv4: IPv4.inside, IPv6: IPv6.inside, refused, lacking };
}

function bothSides(one: Sifted, other: Sifted): Sifted {
  return { inside: together(one.inside, other.inside), outside: together(one.outside, other.outside) };
}

/** Nobody else has a public IPv4 address. */
export function interfaceInVpc({ at }: InterfaceSource, { interfaces, number }: Member, cidr: Cidr): InVpc | undefined {
  const { id, vpcId, publicIPv4, privateIPv4 } = interfaces.at(number);
  return publicIPv4.includes(cidr) && !privateIPv4.includes(cidr) ? undefined : { id, vpcId, at };
}

/** All addresses that such a source might ever bring. */
export function interfaceEnvelope({ within, addresses }: InterfaceSource, family: AddressFamily) {
  const { privateIPv4, publicIPv4, IPv6 } = envelopeOf(within);
  if (family === "IPv6") return IPv6;
  return addresses === "private" ? privateIPv4 : publicIPv4;
}

/** What a review fixes of which interfaces and addresses count, and where they are. `selected`: how the file selects them. */
export function interfaceForm(
  source: InterfaceSource,
  selected: Readonly<Record<string, Canonical>>,
): Readonly<Record<string, Canonical | undefined>> {
  const { at, interfaces, addresses, delegatedPrefixes } = source;
  return {
    addresses,
    at: [at.accountId, at.region],
    delegated_prefixes: delegatedPrefixes,
    ...selected,
    interfaces: {
      detached: interfaces.detached,
      managed: interfaces.managed,
      types: unordered(interfaces.types),
      vpc_ids: interfaces.vpcIds === "all" ? "all" : unordered(interfaces.vpcIds),
    },
    ...boundsForm(source),
  };
}
