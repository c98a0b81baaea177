// Mappings for lists that exist, from what AWS says of them: a group stands for entries where all that it would bring is in the list, and the
// rest are static CIDRs. What a group brings is asked of the source kind itself, so the first plan comes to the same entries.

import type { AccountRegion } from "../model/account-region.ts";
import { type Cidr, compareCidrs, formatCidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NetworkInterface } from "../model/interface.ts";
import { type Entry, type PrefixList, TAG } from "../model/prefix-list.ts";
import { markOf } from "../model/remembered/entry-mark.ts";
import type { SourceSnapshot } from "../model/snapshot.ts";
import { type Readings, readingsOf } from "../sources/region-index.ts";
import { kindOf } from "../sources/registry.ts";
import type { SecurityGroupSource } from "../sources/written/security-groups.ts";
import { type Imported, type ImportedCidr, type ImportedMapping, type ImportedSource, leftOut } from "./imported.ts";

/** What was read. */
export interface Existing {
  readonly lists: readonly {
    readonly at: AccountRegion;
    readonly list: PrefixList;
    readonly entries: readonly Entry[];
  }[];
  readonly regions: readonly SourceSnapshot[];
  readonly holders: readonly { readonly at: AccountRegion; readonly record: NetworkInterface }[];
}

/** A group with one way to take the addresses of its interfaces. */
interface Candidate {
  readonly source: ImportedSource;
  /** All that it brings. */
  readonly cidrs: readonly Cidr[];
}

/** More would need a larger `max_addresses`, which a person should write. */
const MOST = 1000;

/** In the order in which they are preferred. */
const WAYS = [
  { addresses: "private", delegatedPrefixes: true },
  { addresses: "private", delegatedPrefixes: false },
  { addresses: "public", delegatedPrefixes: false },
] as const;

/** `within`: of the accounts of a file, by account id; `owner`: of that file, undefined where there is none. */
export function existingMappings(
  { lists, regions, holders }: Existing,
  now: string,
  within: ReadonlyMap<string, readonly Cidr[]>,
  owner: string | undefined,
): Imported {
  const readings = readingsOf(regions, now);
  const candidates = regions.flatMap((region) => candidatesIn(region, readings, within));
  const holderOf = new Map<Cidr, string>();
  for (const { record } of holders) {
    for (const cidr of [...record.privateIPv4, ...record.publicIPv4, ...record.ipv6]) {
      const groups = record.groups.map(({ id }) => id).join(", ");
      holderOf.set(cidr, [record.id, record.name ?? record.description ?? "", groups && `in ${groups}`].join(" "));
    }
  }
  const left: Diagnostic[] = [];
  const mappings: ImportedMapping[] = [];
  for (const { at, list, entries } of lists) {
    const why = unfit(list, entries, owner);
    if (why === "ours") continue;
    if (why !== undefined)
      left.push(leftOut(`left out ${list.id} (${list.name}) in ${at.region}: ${why.why}`, why.what));
    else mappings.push(mappingOf(at, list, entries, candidates, holderOf));
  }
  return { mappings, leftOut: left };
}

/** Why no mapping is written for the list; `ours`: because there is one already. */
function unfit({ tags, fedByIpam }: PrefixList, entries: readonly Entry[], owner: string | undefined) {
  // Of a list that another tool makes, the marks on its entries say which file fills it.
  const [filling] = entries.flatMap(({ description }) => markOf(description)?.owner ?? []);
  const theirs = tags.get(TAG.owner) ?? filling;
  if (theirs !== undefined && theirs === owner) return "ours";
  if (theirs !== undefined) {
    return { why: `owner ${theirs} manages it with plsync`, what: "Write its mapping in the file of that owner." };
  }
  if (fedByIpam) {
    return {
      why: "an IPAM prefix list resolver feeds it",
      what: "Leave it to IPAM, or copy it: `prefix_lists` as a source.",
    };
  }
  return entries.length > 0
    ? undefined
    : { why: "it has no entries", what: "Write its mapping by hand, with what it should hold." };
}

function candidatesIn(
  { at, groups }: SourceSnapshot,
  readings: Readings,
  within: ReadonlyMap<string, readonly Cidr[]>,
): readonly Candidate[] {
  if (!groups.ok) return [];
  const position = { file: "", line: 0, column: 0 };
  const limit = within.get(at.accountId);
  return groups.value.flatMap(({ id, name }) =>
    WAYS.flatMap((way): readonly Candidate[] => {
      const source: SecurityGroupSource = {
        kind: "security_groups",
        at,
        selectors: [{ by: "id", id, position }],
        interfaces: { detached: true, managed: true, types: [], vpcIds: [] },
        ...way,
        ...(limit === undefined ? {} : { within: limit }),
        maxAddresses: MOST,
        position,
      };
      const answer = kindOf(source).answer(source, name, readings);
      if (!answer.ok || answer.lacking !== undefined) return [];
      const { IPv4, IPv6 } = answer.entries;
      const { accountId, region } = at;
      const found: ImportedSource = { kind: "groups", at: { accountId, region }, ids: [id], comment: name, ...way };
      return [IPv4, IPv6]
        .map(({ cidrs }) => [...new Set(cidrs)])
        .filter((cidrs) => cidrs.length > 0 && cidrs.length <= MOST)
        .map((cidrs) => ({ source: found, cidrs }));
    }),
  );
}

/** The sources that bring the most that is still missing, one after the other; then what no source brings. */
function mappingOf(
  { accountId, region }: AccountRegion,
  { id, name, family, maxEntries }: PrefixList,
  entries: readonly Entry[],
  candidates: readonly Candidate[],
  holderOf: ReadonlyMap<Cidr, string>,
): ImportedMapping {
  const all = new Set(entries.map(({ cidr }) => cidr));
  const fitting = candidates.filter(({ cidrs }) => cidrs.every((cidr) => all.has(cidr)));
  const missing = new Set(all);
  const sources: ImportedSource[] = [];
  for (;;) {
    const gains = fitting.map(({ cidrs }) => cidrs.filter((cidr) => missing.has(cidr)).length);
    const most = Math.max(0, ...gains);
    const best = fitting[gains.indexOf(most)];
    if (most === 0 || best === undefined) break;
    sources.push(best.source);
    for (const cidr of best.cidrs) missing.delete(cidr);
  }
  const rest = entries
    .filter(({ cidr }) => missing.has(cidr))
    .sort((a, b) => compareCidrs(a.cidr, b.cidr))
    .map(({ cidr, description }): ImportedCidr => {
      const holder = holderOf.get(cidr);
      return {
        cidr: formatCidr(cidr),
        ...(description === "" ? {} : { description }),
        ...(holder === undefined ? {} : { comment: `now of ${holder}` }),
      };
    });
  // With a source that follows interfaces, the size has to follow, too.
  const size = sources.length === 0 && maxEntries !== undefined ? { maxEntries } : {};
  return {
    name,
    comment: id,
    sources: rest.length === 0 ? sources : [...sources, { kind: "cidrs", cidrs: rest }],
    lists: [{ at: { accountId, region }, id, name, family, ...size }],
  };
}
