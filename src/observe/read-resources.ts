// Makes the reads of network resources that sources need of one account-region: those selected by id in one listing for each kind,
// and a listing for each distinct match. CIDR reservations are read only of the subnets whose sources ask for them.
import pMap from "p-map";
import { compareText } from "../model/account-region.ts";
import type { NetworkResource, ResourceKind, ResourceMatch } from "../model/network/resource.ts";
import type { NetworkResources, Reading } from "../model/snapshot.ts";
import { type ResourceSelector, selectedResources } from "../sources/resource-selectors.ts";
import type { Read } from "../sources/source-kind.ts";
import type { RegionReader } from "./ports.ts";
import { together } from "./together.ts";

export type ResourceRead = Extract<Read, { readonly what: "resources" }>;

type Found = Reading<readonly NetworkResource[]>;

/** Subnets whose reservations are read at once. With more, AWS' rate limits decide the pace, not latency. */
const SUBNETS_AT_ONCE = 16;

/** Of the kinds that are asked for; never fails: what could not be read is in the answer as such. */
export async function readResources(reader: RegionReader, reads: readonly ResourceRead[]): Promise<NetworkResources> {
  const found = [...Map.groupBy(reads, ({ kind }) => kind)].map(
    async ([kind, here]) => [kind, await readKind(reader, kind, here)] as const,
  );
  return Object.fromEntries(await Promise.all(found));
}

async function readKind(reader: RegionReader, kind: ResourceKind, reads: readonly ResourceRead[]): Promise<Found> {
  const selectors = reads.flatMap((read) => read.selectors);
  const ids = new Set(selectors.flatMap((selector) => (selector.by === "id" ? [selector.id] : [])));
  const found = await Promise.all([
    ...(ids.size === 0 ? [] : [reader.resourcesById(kind, [...ids])]),
    ...distinctMatches(selectors).map((match) => reader.resourcesMatching(kind, match)),
  ]);
  const all = together(found);
  const reserving = reads.filter(({ reservations }) => reservations === true).flatMap((read) => read.selectors);
  return all.ok && reserving.length > 0 ? withReservations(reader, reserving, all.value) : all;
}

function distinctMatches(selectors: readonly ResourceSelector[]): readonly ResourceMatch[] {
  const matches = new Map<string, ResourceMatch>();
  for (const selector of selectors) {
    if (selector.by !== "match") continue;
    const tags = [...selector.tags].sort(([a], [b]) => compareText(a, b));
    matches.set(JSON.stringify([selector.vpcId ?? "", tags]), selector);
  }
  return [...matches.values()];
}

/** With the reservations of those that the selectors select. */
async function withReservations(
  reader: RegionReader,
  selectors: readonly ResourceSelector[],
  subnets: readonly NetworkResource[],
): Promise<Found> {
  const reserving = new Set(selectedResources(selectors, subnets));
  const read = async (subnet: NetworkResource): Promise<Reading<NetworkResource>> => {
    if (!reserving.has(subnet)) return { ok: true, value: subnet };
    const reservations = await reader.reservationsOf(subnet.id);
    return reservations.ok ? { ok: true, value: { ...subnet, reservations: reservations.value } } : reservations;
  };
  const found = await pMap(subnets, read, { concurrency: SUBNETS_AT_ONCE });
  const failed = found.find((one) => !one.ok);
  if (failed !== undefined) return failed;
  return { ok: true, value: found.flatMap((one) => (one.ok ? [one.value] : [])) };
}
