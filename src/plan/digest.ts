// Digests that are the same across runs and machines for the same thing: the settings of a list, a planned change to the last entry.
//
// Each is SHA-256 over a canonical text with a format number in front: change what goes in, and the number changes with it.
// Settings are the definition in the file with its selectors resolved. Computed sizes, entries and role ARNs stay out, so
// interfaces may come and go without a change of settings.

import { type Canonical, canonical, pairs, unordered } from "../model/canonical.ts";
import { addsOf, type Change, removesOf, type ShareChange, shareChangeOf } from "../model/change.ts";
import { formatCidr } from "../model/cidr.ts";
import type { ListSpec, Mapping } from "../model/mapping.ts";
import type { Plan, Planned } from "../model/plan.ts";
import { sha256 } from "../model/sha256.ts";
import type { Readings } from "../sources/region-index.ts";
import { kindOf } from "../sources/registry.ts";
import { actionOf, idOf, needsReview } from "./review-action.ts";

/** Of the definition of one list, 64 hex digits; undefined while a source of its mapping cannot say what it fixes. */
export function settingsDigest(mapping: Mapping, spec: ListSpec, readings: Readings): string | undefined {
  const sources: Canonical[] = [];
  for (const source of mapping.sources) {
    const settings = kindOf(source).settings(source, spec.family, readings);
    if (settings === undefined) return undefined;
    sources.push(settings);
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

/** Of the entries of a list, 64 hex digits. `cidrs`: in canonical form, in numeric order. */
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

/** Of a planned change, 64 hex digits: everything that applying it depends on, so that a changed plan file is noticed. */
export function exactDigest(address: string, settings: string | undefined, change: Change): string {
  const have = change.kind === "create" ? null : change.have;
  const update = change.kind === "update" ? change : undefined;
  const adds = addsOf(change);
  const tags = change.kind === "update" || change.kind === "retain" ? change.tags : undefined;
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

/** Of a whole plan: `settings` of the changes that need a review, so that interfaces may come and go; `exact` of all changes. */
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
