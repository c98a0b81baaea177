// Digests that are the same across runs and machines for the same thing: the settings of a list, its entries. change-digests.ts has those of
// what is planned.
//
// Each is SHA-256 over a canonical text with a format number in front: change what goes in, and the number changes with it.
// Settings are the definition in the file with its selectors resolved; Computed sizes, entries and role ARNs stay out, so
// interfaces may come and go without a change of settings.

import {
  type Canonical,
  canonical,
  canonicalIf,
  canonicalMembers,
  canonicalPairs,
  unordered,
} from "../model/canonical.ts";
import { formatCidr } from "../model/cidr.ts";
import { ofCidrLines } from "../model/columns/cidr-lines.ts";
import type { Cidrs } from "../model/columns/cidrs.ts";
import type { Aggregation, ListSpec, Mapping } from "../model/mapping.ts";
import { sha256 } from "../model/sha256.ts";
import type { Readings } from "../sources/region-index.ts";
import { kindOf } from "../sources/registry.ts";
import type { Want } from "./want/want.ts";

/** What the mapping's sources fix for a list of that family; undefined while one of them cannot say it. */
function sourcesForm({ sources }: Mapping, { family }: ListSpec, readings: Readings): Canonical | undefined {
  const forms: Canonical[] = [];
  for (const source of sources) {
    const form = kindOf(source).settings(source, family, readings);
    if (form === undefined) return undefined;
    forms.push(form);
  }
  return unordered(forms);
}

/** Absent where nothing is aggregated. */
function aggregationForm(aggregation: Aggregation | undefined): Canonical | undefined {
  if (aggregation?.kind !== "bounded") return aggregation?.kind;
  return {
    max_extra_addresses: aggregation.maxExtra,
    never: unordered(aggregation.never.map(formatCidr)),
    within: aggregation.within,
  };
}

/** Of a list that another tool makes, the file says no size. */
function sizeText({ manage, maxEntries }: ListSpec): string | undefined {
  if (manage !== undefined) return undefined;
  if (maxEntries.kind === "fixed") return `${maxEntries.value}`;
  const { headroom, headroomPercent, limit, shrink } = maxEntries;
  return `{"headroom":${headroom},"headroom_percent":${headroomPercent},"limit":${limit},"shrink":${shrink}}`;
}

function limitsText({ limits }: ListSpec): string {
  const { allowEmpty, ignoreBelow, maxAdditions, maxRemovalPercent, maxRemovals, widest } = limits;
  const removals = `"max_removal_percent":${maxRemovalPercent},"max_removals":${maxRemovals}`;
  return `{"allow_empty":${allowEmpty},"ignore_below":${ignoreBelow},"max_additions":${maxAdditions},${removals},"widest":{"IPv4":${widest.IPv4},"IPv6":${widest.IPv6}}}`;
}

/**
 * The part of a list's definition that decides what it holds, as the canonical texts of its members; undefined while a source cannot say
 * what it fixes. Two digests are made of it for every list of a plan, so it is written as text at once.
 */
function contentTexts(mapping: Mapping, spec: ListSpec, readings: Readings) {
  const sources = sourcesForm(mapping, spec, readings);
  if (sources === undefined) return undefined;
  return {
    aggregate: canonicalIf(aggregationForm(spec.aggregation)),
    family: `"${spec.family}"`,
    limits: limitsText(spec),
    // Left out where all of the list is plsync's, so that no digest of such a list changes.
    manage: canonicalIf(spec.manage),
    max_entries: sizeText(spec),
    sources: canonical(sources),
    split: canonicalIf(spec.part?.count),
  };
}

export interface DefinitionDigests {
  /** Of the whole definition of a list. */
  readonly settings: string;
  /** Of the part that decides what it holds: sources, size and limits, but not its tags, sharing and deletion. */
  readonly content: string;
}

/** The canonical text of the whole definition of a list. */
function wholeText(content: NonNullable<ReturnType<typeof contentTexts>>, spec: ListSpec): string {
  const { aggregate, family, limits, manage, max_entries, sources, split } = content;
  if (manage !== undefined) return canonicalMembers({ aggregate, family, limits, manage, sources });
  const { deletion, tags, share } = spec;
  return canonicalMembers({
    aggregate,
    deletion: `"${deletion}"`,
    family,
    limits,
    max_entries,
    share: canonicalIf(share && { allow_external_principals: share.allowExternal, principals: share.principals }),
    sources,
    split,
    tags: canonicalPairs(tags),
  });
}

/** What the settings digest of a list is made of; undefined while a source of its mapping cannot say what it fixes. */
export function definitionForm(mapping: Mapping, spec: ListSpec, readings: Readings): Canonical | undefined {
  const content = contentTexts(mapping, spec, readings);
  return content && (JSON.parse(wholeText(content, spec)) as Canonical);
}

/** 64 hex digits each, of one list; undefined while a source of its mapping cannot say what it fixes. */
export function definitionDigests(mapping: Mapping, spec: ListSpec, readings: Readings): DefinitionDigests | undefined {
  const content = contentTexts(mapping, spec, readings);
  if (content === undefined) return undefined;
  return {
    settings: sha256(`plsync settings 2\n${wholeText(content, spec)}`),
    content: sha256(`plsync content 1\n${canonicalMembers(content)}`),
  };
}

/**
 * Of the descriptions that the file gives entries of a list in its own words, 64 hex digits; undefined when it gives none. They are
 * no settings: what a list holds, and what a review is about, does not depend on them.
 */
export function wordsDigest({ said }: Pick<Want, "said">): string | undefined {
  if (said.length === 0) return undefined;
  const form = unordered(said.map(({ cidr, words }) => [formatCidr(cidr), words]));
  return sha256(`plsync words 1\n${canonical(form)}`);
}

/**
 * Of the own VPCs of the groups that the mapping's sources name by id, 64 hex digits; undefined where no source needs one, and while
 * one is not known. They are no settings: nobody chooses them, and they never change.
 */
export function vpcsDigest({ sources }: Mapping, readings: Readings): string | undefined {
  const vpcs = new Map<string, string>();
  for (const source of sources) {
    const needed = kindOf(source).ownVpcs?.(source);
    if (needed === undefined) continue;
    const { groups } = readings.at(needed.at);
    for (const id of needed.groupIds) {
      const { vpcId, ownerId } = (groups.ok && groups.value.get(id)) || {};
      if (vpcId === undefined) return undefined;
      // Whose a shared group is, only AWS says, so it is asked about it in every run: a guess has another digest.
      const isForeign = ownerId !== undefined && ownerId !== needed.at.accountId;
      vpcs.set(`${needed.at.accountId}/${needed.at.region}/${id}`, isForeign ? `${vpcId} of ${ownerId}` : vpcId);
    }
  }
  return vpcs.size === 0 ? undefined : sha256(`plsync vpcs 1\n${canonicalPairs(vpcs)}`);
}

/** Of a list's entries. `cidrs`: in numeric order, each once. */
export function entriesDigest(cidrs: Cidrs): string {
  return ofCidrLines("plsync entries 1", cidrs, sha256);
}
