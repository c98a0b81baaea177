// The kind `network_interfaces`: the addresses of the interfaces that match, whatever security groups they carry, and qualify.
//
// The source is unknown when its interfaces could not be read, or none matches: tags that moved and a subnet that is gone look the same
// as a service without interfaces. One whose interfaces match and do not qualify is known and brings nothing.
import { accountRegionKey } from "../model/account-region.ts";
import { type Canonical, pairs, unordered } from "../model/canonical.ts";
import { familyOf } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { InterfaceMatch } from "../model/network/interface-match.ts";
import { count } from "../model/sentence.ts";
import {
  broughtByInterfaces,
  interfaceEnvelope,
  interfaceForm,
  interfaceInVpc,
  interfacePermissions,
  mustProve,
} from "./interface-blocks.ts";
import { INTERFACE_ORIGIN, type Member } from "./origin/interface-origin.ts";
import { qualifying } from "./qualify.ts";
import type { RegionIndex } from "./region-index.ts";
import type { SourceAnswer } from "./source-answer.ts";
import type { Read, SourceKind } from "./source-kind.ts";
import { filterObjections } from "./why-not.ts";
import {
  type DraftInterfaceSource,
  type NetworkInterfaceSource,
  WRITTEN_NETWORK_INTERFACES,
} from "./written/network-interfaces.ts";

const NAMED = 3;

function readsOf({ at, match }: NetworkInterfaceSource, isProving: boolean): readonly Read[] {
  return [{ at, what: "matching", match }, ...(isProving ? [{ at, what: "private-ipv6" } as const] : [])];
}

function answer(source: NetworkInterfaceSource, mapping: string, index: RegionIndex): SourceAnswer<Member> {
  const found = index.matching(source.match);
  if (!found.ok) return { ok: false, problems: [found.diagnostic] };
  const { value: interfaces, lacking: hidden } = found;
  if (interfaces.count === 0) return { ok: false, problems: [hidden ?? noInterface(mapping, source)] };
  const all = Uint32Array.from({ length: interfaces.count }, (_, number) => number);
  const members = qualifying(source.interfaces, interfaces, all);
  return broughtByInterfaces({ ...source, mapping }, { interfaces, members, ...(hidden && { hidden }) }, index.vpcs);
}

function noInterface(mapping: string, { at, match, position }: NetworkInterfaceSource): Diagnostic {
  return {
    code: "resource_not_found",
    severity: "error",
    mapping,
    account: at.account,
    region: at.region,
    position,
    summary: `mapping ${mapping}: there is no network interface ${describe(match)} in ${at.account} (${at.accountId}) ${at.region}`,
    detail: "What is gone says nothing about its addresses, so nothing is removed from the lists it feeds.",
    remedy:
      "Correct `network_interfaces`, its account or its Region, or take the source out of the mapping. If the workload has none now, its addresses stay until it has one again.",
  };
}

/** How a match reads in a sentence. */
function describe({ tags, subnetIds, vpcIds, types, description }: InterfaceMatch): string {
  const anyOf = (values: readonly string[]) => {
    const more = values.length - NAMED;
    return [...values.slice(0, NAMED), ...(more > 0 ? [`${count(more)} others`] : [])].join(" or ");
  };
  return [
    ...(tags.size === 0 ? [] : [`tagged ${[...tags].map(([key, value]) => `${key}=${value}`).join(", ")}`]),
    ...(types === undefined ? [] : [`of type ${anyOf(types)}`]),
    ...(subnetIds === undefined ? [] : [`in ${anyOf(subnetIds)}`]),
    ...(vpcIds === undefined ? [] : [`in ${anyOf(vpcIds)}`]),
    ...(description === undefined ? [] : [`described as "${description}"`]),
  ].join(" ");
}

function matchForm({ tags, subnetIds, vpcIds, types, description }: InterfaceMatch): Canonical {
  return {
    description,
    subnet_ids: subnetIds && unordered(subnetIds),
    tags: pairs(tags),
    types: types && unordered(types),
    vpc_ids: vpcIds && unordered(vpcIds),
  };
}

export const NETWORK_INTERFACES: SourceKind<NetworkInterfaceSource, DraftInterfaceSource, Member> = {
  written: WRITTEN_NETWORK_INTERFACES,

  names: ({ match: { tags, subnetIds = [], vpcIds = [], types = [], description } }) => [
    ...[...tags].map(([key, value]) => `tag:${key}=${value}`),
    ...subnetIds,
    ...vpcIds,
    ...types.map((type) => `type=${type}`),
    ...(description === undefined ? [] : [`description=${description}`]),
  ],

  reads: (source, families) => readsOf(source, mustProve(source, families)),

  answer: (source, mapping, readings) => answer(source, mapping, readings.at(source.at)),

  // Whether an interface matches is for AWS to say, so all of them are listed again: also those that a lost page had.
  confirm: (source, removed) =>
    removed.length === 0 ? [] : readsOf(source, mustProve(source, new Set(removed.map(familyOf)))),

  inVpc: interfaceInVpc,

  envelope: interfaceEnvelope,

  permissions: interfacePermissions,

  settings: (source) => interfaceForm(source, { matching: matchForm(source.match) }),

  whyNot: (source, block, holders, readings) => {
    const found = readings.at(source.at).matching(source.match);
    if (!found.ok) return [];
    return holders
      .filter(({ at }) => accountRegionKey(at) === accountRegionKey(source.at))
      .flatMap(({ record }) =>
        (found.value.find(record.id) === undefined
          ? [
              {
                code: "not_selected" as const,
                reason: "is none of those that the source's `network_interfaces` selects",
              },
            ]
          : filterObjections(source, record, block)
        ).map((one) => ({ ...one, interfaceId: record.id })),
      );
  },

  origin: INTERFACE_ORIGIN,
};
