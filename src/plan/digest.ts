// Digests that say "the same" across runs and machines: of a list's settings, and of a planned change to the last entry.
//
// Each is SHA-256 over a canonical text with a format number in front: change what goes in, and the number changes with it.
// Settings are the definition in the file with its selectors resolved; computed sizes, entries and role ARNs stay out, so that
// interfaces may come and go without a change of settings.

import { type Canonical, canonical, pairs, unordered } from "../model/canonical.ts";
import { addsOf, type Change, removesOf, type ShareChange, shareChangeOf } from "../model/change.ts";
import { familyOf, formatCidr } from "../model/cidr.ts";
import type { GroupSelector, ListSpec, Source } from "../model/mapping.ts";
import type { Plan, Planned } from "../model/plan.ts";
import { sha256 } from "../model/sha256.ts";
import { actionOf, idOf, needsReview } from "./review-action.ts";
import type { MappingAnswer, SourceAnswer } from "./want/want.ts";

/** The tags of the selectors that follow: they stand for themselves, whatever groups carry them. */
function followed(selectors: readonly GroupSelector[]): Canonical {
  return unordered(
    selectors.flatMap((selector) => (selector.by === "tags" && selector.follow ? [pairs(selector.tags)] : [])),
  );
}

function sourceForm(answer: SourceAnswer, family: ListSpec["family"]): Canonical | undefined {
  const source: Source = answer.source;
  if (source.kind === "cidrs") {
    return {
      cidrs: unordered(
        source.cidrs
          .filter(({ cidr }) => familyOf(cidr) === family)
          .map(({ cidr, expires }) => [formatCidr(cidr), expires ?? null]),
      ),
    };
  }
  if (answer.pinnedGroups === undefined) return undefined;
  return {
    at: [source.at.accountId, source.at.region],
    groups: answer.pinnedGroups,
    follow: followed(source.selectors),
    interfaces: {
      detached: source.interfaces.detached,
      managed: source.interfaces.managed,
      types: unordered(source.interfaces.types),
      vpc_ids: unordered(source.interfaces.vpcIds),
    },
    addresses: source.addresses,
    delegated_prefixes: source.delegatedPrefixes,
  };
}

/** Of one list's definition; undefined while a selector of its mapping is not resolved. */
export function settingsDigest(answer: MappingAnswer, spec: ListSpec): string | undefined {
  const sources: Canonical[] = [];
  for (const source of answer.sources) {
    const form = sourceForm(source, spec.family);
    if (form === undefined) return undefined;
    sources.push(form);
  }
  const size: Canonical =
    spec.maxEntries.kind === "fixed"
      ? spec.maxEntries.value
      : {
          headroom_percent: spec.maxEntries.headroomPercent,
          headroom: spec.maxEntries.headroom,
          limit: spec.maxEntries.limit,
          shrink: spec.maxEntries.shrink,
        };
  return sha256(
    `plsync settings 2\n${canonical({
      sources: unordered(sources),
      family: spec.family,
      max_entries: size,
      tags: pairs(spec.tags),
      share: spec.share && { principals: spec.share.principals, allow_external_principals: spec.share.allowExternal },
      deletion: spec.deletion,
      limits: {
        max_removal_percent: spec.limits.maxRemovalPercent,
        ignore_below: spec.limits.ignoreBelow,
        max_removals: spec.limits.maxRemovals,
        max_additions: spec.limits.maxAdditions,
        allow_empty: spec.limits.allowEmpty,
        widest: { IPv4: spec.limits.widest.IPv4, IPv6: spec.limits.widest.IPv6 },
      },
    })}`,
  );
}

/** Of a list's entries: the canonical CIDRs in numeric order. */
export function entriesDigest(cidrs: readonly string[]): string {
  return sha256(`plsync entries 1\n${cidrs.join("\n")}`);
}

function shareForm(share: ShareChange | undefined): Canonical | undefined {
  return (
    share && {
      adds: share.adds,
      removes: share.removes,
      external: share.changesExternal ? share.allowExternal : undefined,
      ends: share.ends,
    }
  );
}

/** Of a planned change: everything that applying it depends on, so that a changed plan file is noticed. */
export function exactDigest(address: string, settings: string | undefined, change: Change): string {
  const have = change.kind === "create" ? null : change.have;
  const update = change.kind === "update" ? change : undefined;
  const adds = addsOf(change);
  const tags = change.kind === "update" || change.kind === "release" ? change.tags : undefined;
  return sha256(
    `plsync exact 2\n${canonical({
      address,
      kind: change.kind,
      settings: settings ?? null,
      have: have && [have.id, have.name, have.version, have.maxEntries, have.entryCount, have.entriesSha256],
      adds: adds.map(({ cidr, description }) => [formatCidr(cidr), description]),
      removes: removesOf(change).map(({ cidr }) => formatCidr(cidr)),
      resize: update?.resize && [update.resize.from, update.resize.to],
      rename: update?.rename && [update.rename.from, update.rename.to],
      adopt: update?.adopt,
      max_entries: change.kind === "create" ? change.maxEntries : undefined,
      share: shareForm(shareChangeOf(change)),
      tags: change.kind === "create" ? pairs(change.tags) : tags && { set: pairs(tags.set), remove: [...tags.remove] },
    })}`,
  );
}

/** Of a whole run: the settings of what needs a review, so that interfaces may come and go; the rest of all that changes. */
export function planDigests(lists: readonly Planned[]): Plan["digests"] {
  const changing = lists.filter((list) => list.change.kind !== "keep");
  const rollUp = (rows: readonly (readonly string[])[]) => sha256(`plsync run 2\n${canonical(rows)}`);
  return {
    settings: rollUp(
      changing
        .filter(({ change }) => needsReview(change))
        .map(({ address, change, digests }) => [address, actionOf(change), idOf(change) ?? "", digests.settings ?? ""]),
    ),
    exact: rollUp(changing.map(({ address, digests }) => [address, digests.exact])),
  };
}
