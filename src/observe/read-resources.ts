// Makes the reads of network resources that sources need of one account-region: those selected by id in one listing for each kind,
// and a listing for each distinct match. CIDR reservations of subnets, and entries of prefix lists, are read only where
// sources ask for them.
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

/** Resources of which more is read at once. With more, AWS' rate limits decide the pace, not latency. */
const RESOURCES_AT_ONCE = 16;

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
  if (!all.ok) return all;
  const asking = (key: "reservations" | "entries") =>
    new Set(
      selectedResources(
        reads.filter((read) => read[key] === true).flatMap((read) => read.selectors),
        all.value,
      ),
    );
  const reserving = asking("reservations");
  const listing = asking("entries");
  if (reserving.size + listing.size === 0) return all;
  return whole(
    await pMap(
      all.value,
      async (one) => {
        if (reserving.has(one)) return withReservations(reader, one);
        return listing.has(one) ? withEntries(reader, one) : { ok: true, value: one };
      },
      { concurrency: RESOURCES_AT_ONCE },
    ),
  );
}

function distinctMatches(selectors: readonly ResourceSelector[]): readonly ResourceMatch[] {
  const matches = new Map<string, ResourceMatch>();
  for (const selector of selectors) {
    if (selector.by !== "match") continue;
    const tags = [...selector.tags].sort(([a], [b]) => compareText(a, b));
    matches.set(JSON.stringify([selector.vpcId ?? "", selector.name ?? "", selector.ownerId ?? "", tags]), selector);
  }
  return [...matches.values()];
}

type FoundOne = Reading<NetworkResource>;

async function withReservations(reader: RegionReader, subnet: NetworkResource): Promise<FoundOne> {
  const reservations = await reader.reservationsOf(subnet.id);
  return reservations.ok ? { ok: true, value: { ...subnet, reservations: reservations.value } } : reservations;
}

async function withEntries(reader: RegionReader, list: NetworkResource): Promise<FoundOne> {
  const entries = await reader.entries(list.id, list.version);
  if (!entries.ok) return entries;
  const blocks = entries.value.map(({ cidr }) => cidr);
  return { ok: true, value: { ...list, blocks, descriptions: entries.value.map(({ description }) => description) } };
}

function whole(found: readonly FoundOne[]): Found {
  const failed = found.find((one) => !one.ok);
  if (failed !== undefined) return failed;
  return { ok: true, value: found.flatMap((one) => (one.ok ? [one.value] : [])) };
}
