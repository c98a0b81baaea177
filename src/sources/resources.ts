// What the kinds have in common whose sources bring the addresses of network resources: selected by id, or by VPC and tags.
//
// Such a source is unknown when the reading of its resources failed or a selector selects nothing. One whose resources exist and have
// no such address is known and brings nothing.

import type { AddressSet } from "../model/address-set.ts";
import type { Canonical } from "../model/canonical.ts";
import { type AddressFamily, covers, prefixLength } from "../model/cidr.ts";
import type { NetworkResource, ResourceKind } from "../model/network/resource.ts";
import { envelopeOf, sift, siftBy, together } from "./envelope.ts";
import { RESOURCE_ORIGIN, type ResourceBlock } from "./origin/resource-origin.ts";
import { mayBePrivate } from "./private-ipv6.ts";
import { outsideEnvelope, tooWide } from "./refusals.ts";
import type { RegionIndex } from "./region-index.ts";
import { selectedResources, selectorsForm, unresolved } from "./resource-selectors.ts";
import { type BroughtByFamily, broughtBy, type Refusal, type SourceAnswer } from "./source-answer.ts";
import type { Read, SourceKind } from "./source-kind.ts";
import { boundsForm, type DraftPlacedSource } from "./written/placed-source.ts";
import type { ResourceSource } from "./written/resources.ts";
import type { WrittenKind } from "./written/written-kind.ts";

/** What tells one of these kinds from the others. */
interface Parts<S extends ResourceSource, D extends DraftPlacedSource> {
  readonly written: WrittenKind<S, D>;
  readonly kind: S["kind"] & ResourceKind;
  /** One of the resources: `subnet`. */
  readonly noun: string;
  /** Whether their IPv4 addresses are private, which limits those that may come from a source without `within`. */
  readonly side: "private" | "public";
  readonly permissions: ReturnType<SourceKind["permissions"]>;
  /** What is read besides the resources. */
  reads?(source: S): Partial<Extract<Read, { readonly what: "resources" }>>;
  /** The shortest prefix lengths that it may bring; absent: any. */
  widest?(source: S): Readonly<Record<AddressFamily, number>>;
  /** What a review fixes besides the selectors and bounds of the source. */
  form?(source: S): Readonly<Record<string, Canonical>>;
  /** What the source brings of one of its resources; by default its blocks. */
  blocksOf?(resource: NetworkResource, source: S): readonly ResourceBlock[];
}

function ownBlocks({ id, tags, blocks }: NetworkResource): readonly ResourceBlock[] {
  return blocks.map((cidr) => ({ cidr, resourceId: id, label: tags.get("Name") }));
}

/** A global IPv6 block that is private to AWS: nothing proves whose it is. */
function isUnproven({ privateIPv6 = [] }: NetworkResource, { cidr }: ResourceBlock): boolean {
  return mayBePrivate(cidr) && privateIPv6.some((block) => covers(block, cidr));
}

/** The kind of source for one kind of network resource. */
export function resourceKind<S extends ResourceSource, D extends DraftPlacedSource>(
  parts: Parts<S, D>,
): SourceKind<S, D, ResourceBlock> {
  const { written, kind, noun, side, permissions, blocksOf = ownBlocks } = parts;
  const reads = (source: S): readonly Read[] => [
    { at: source.at, what: "resources", kind, selectors: source.selectors, ...parts.reads?.(source) },
  ];
  const allowed = (source: S, family: AddressFamily) => {
    const { privateIPv4, publicIPv4, IPv6 } = envelopeOf(source.within);
    if (family === "IPv6") return IPv6;
    return side === "private" ? privateIPv4 : publicIPv4;
  };

  const answer = (source: S, mapping: string, index: RegionIndex): SourceAnswer<ResourceBlock> => {
    const found = index.resources(kind);
    if (!found.ok) return { ok: false, problems: [found.diagnostic] };
    const [problem, ...others] = unresolved(mapping, noun, source, found.value);
    if (problem !== undefined) return { ok: false, problems: [problem, ...others] };
    const all = broughtBy(
      selectedResources(source.selectors, found.value)
        .flatMap((resource) =>
          blocksOf(resource, source).map((one) => ({
            ...one,
            ...(resource.vpcId === undefined ? {} : { vpcId: resource.vpcId }),
            isUnproven: isUnproven(resource, one),
          })),
        )
        .map((from) => ({ cidr: from.cidr, from })),
    );
    const limits = { allowed: (family: AddressFamily) => allowed(source, family), widest: parts.widest?.(source) };
    return { ok: true, ...bounded({ ...source, mapping, noun }, all, limits) };
  };

  return {
    written,
    reads,
    answer: (source, mapping, readings) => answer(source, mapping, readings.at(source.at)),
    // A resource whose page got lost would cost its addresses, so all of them are listed again.
    confirm: (source, removed) => (removed.length === 0 ? [] : reads(source)),
    permissions: () => permissions,
    settings: (source, _family) => ({
      at: [source.at.accountId, source.at.region],
      kind,
      ...selectorsForm(source.selectors),
      ...boundsForm(source),
      ...parts.form?.(source),
    }),
    ...(side === "public"
      ? {}
      : {
          inVpc: ({ at }: S, { resourceId: id, vpcId }: ResourceBlock) =>
            vpcId === undefined ? undefined : { id, vpcId, at },
        }),
    envelope: allowed,
    origin: RESOURCE_ORIGIN,
  };
}

interface Bounds {
  readonly allowed: (family: AddressFamily) => AddressSet;
  readonly widest: Readonly<Record<AddressFamily, number>> | undefined;
}

/** What lies inside the envelope, and why the rest does not come in. */
function bounded(
  source: ResourceSource & { readonly mapping: string; readonly noun: string },
  all: BroughtByFamily<ResourceBlock>,
  { allowed, widest }: Bounds,
): Pick<Extract<SourceAnswer<ResourceBlock>, { ok: true }>, "entries" | "refused"> {
  const families = ["IPv4", "IPv6"] as const;
  const sifted = families.map((family) => {
    const { cidrs, from } = all[family];
    const owners = Array.from(cidrs, (_, index) => index);
    const narrow = siftBy({ cidrs, owners }, (block) => prefixLength(block) >= (widest?.[family] ?? 0));
    const ordinary = sift(narrow.inside, allowed(family));
    // What the file names needs no proof.
    const proven = siftBy(
      ordinary.inside,
      (_, owner) => source.within !== undefined || from(owner).isUnproven !== true,
    );
    const outside = together(ordinary.outside, proven.outside);
    return { family, from, inside: proven.inside, outside, unproven: proven.outside.cidrs, wide: narrow.outside };
  });
  const [IPv4, IPv6] = sifted.map(({ inside, from }) => ({
    cidrs: inside.cidrs,
    from: (index: number) => from(inside.owners[index] ?? Number.NaN),
  }));
  const brought = () => sifted.flatMap(({ inside }) => [...inside.cidrs]);
  const refused = sifted.flatMap(({ family, outside, unproven, wide, from }): readonly Refusal[] => {
    const holders = { noun: source.noun, id: (owner: number) => from(owner).resourceId };
    return [
      ...(wide.cidrs.length === 0 ? [] : [tooWide(source, family, holders, wide, widest?.[family] ?? 0)]),
      ...(outside.cidrs.length === 0 ? [] : [outsideEnvelope(source, family, holders, outside, brought(), unproven)]),
    ];
  });
  if (IPv4 === undefined || IPv6 === undefined) throw new Error("there are two families");
  return { entries: { IPv4, IPv6 }, ...(refused.length === 0 ? {} : { refused }) };
}
