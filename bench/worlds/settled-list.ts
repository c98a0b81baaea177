// A prefix list as a run of plsync leaves it when it holds the members of the one security group that its mapping follows.
import { type Cidr, parseCidr } from "../../src/model/cidr.ts";
import { NO_INTERFACES } from "../../src/model/columns/interface-builder.ts";
import type { ListSpec, Mapping } from "../../src/model/mapping.ts";
import { TAG } from "../../src/model/prefix-list.ts";
import { formatApplied } from "../../src/model/remembered/list-tags.ts";
import { definitionDigests, vpcsDigest } from "../../src/plan/digest.ts";
import { appliedDigest } from "../../src/plan/known-entries.ts";
import { capacityFor } from "../../src/plan/limits/capacity.ts";
import type { ListSettings } from "../../src/simulator/world/new-prefix-list.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import type { SecurityGroupSource } from "../../src/sources/written/security-groups.ts";

function cidrOf(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed.ok) throw new Error(`${text} is no CIDR`);
  return parsed.cidr;
}

/** Addresses of the members of the groups that the mapping names by id, as CIDRs. */
function membersOf({ sources }: Mapping, { interfaces }: Region): readonly string[] {
  const selectors = sources.flatMap((source) => (source as SecurityGroupSource).selectors);
  const groups = new Set(selectors.flatMap((selector) => (selector.by === "id" ? [selector.id] : [])));
  return [...interfaces.values()]
    .filter(({ groupIds }) => groupIds.some((id) => groups.has(id)))
    .flatMap(({ addresses }) => addresses.map(({ address }) => `${address}/32`));
}

/** What to make the list with. The mapping's sources must be groups by id, of the Region of the list. */
export function settledList(owner: string, mapping: Mapping, spec: ListSpec, region: Region): ListSettings {
  const entries = membersOf(mapping, region);
  const groups = [...region.groups.values()].map(({ id, name, vpcId }) => ({ id, name, vpcId }));
  const read = { groups: { ok: true, value: groups }, interfaces: { ok: true, value: NO_INTERFACES } } as const;
  const readings = readingsOf([{ at: spec.at, ...read }], new Date().toISOString());
  const digests = definitionDigests(mapping, spec, readings);
  const capacity = capacityFor(spec.maxEntries, entries.length, undefined);
  if (!capacity.fits) throw new Error(`${spec.address} has no room for ${entries.length} entries`);
  return {
    entries,
    maxEntries: capacity.size,
    tags: {
      [TAG.owner]: owner,
      [TAG.mapping]: mapping.name,
      [TAG.deletion]: spec.deletion,
      [TAG.settings]: digests?.settings ?? "",
      [TAG.content]: digests?.content ?? "",
      [TAG.vpcs]: vpcsDigest(mapping, readings) ?? "",
      [TAG.applied]: formatApplied({ version: 1, digest: appliedDigest(entries.map(cidrOf)) }),
    },
  };
}
