// Digests of what is planned: a change to the last entry, and a whole run. Made as those of digest.ts are.
import {
  type Canonical,
  canonical,
  canonicalIf,
  canonicalMembers,
  canonicalPairs,
  unordered,
} from "../model/canonical.ts";
import {
  addsOf,
  type Change,
  describesOf,
  type Have,
  removesOf,
  type ShareChange,
  shareChangeOf,
} from "../model/change.ts";
import { formatCidr } from "../model/cidr.ts";
import type { Plan, Planned } from "../model/plan.ts";
import { sha256 } from "../model/sha256.ts";
import { actionOf, idOf, needsReview } from "./review-action.ts";

function shareForm(share: ShareChange | undefined): Canonical | undefined {
  return (
    share && {
      adds: share.adds,
      ends: share.ends,
      external: share.changesExternal ? share.allowExternal : undefined,
      joins: share.joins,
      removes: share.removes,
    }
  );
}

/** What AWS has of a list, in a plan. */
function haveText({ id, name, version, maxEntries, entryCount, entriesSha256 }: Have): string {
  return `[${canonical(id)},${canonical(name)},${version},${maxEntries},${entryCount},"${entriesSha256}"]`;
}

/** Of a planned change: everything that applying it depends on, so that a changed plan file is noticed. */
export function exactDigest(address: string, settings: string | undefined, change: Change): string {
  const update = change.kind === "update" ? change : undefined;
  const describes = describesOf(change);
  const tags = change.kind === "update" || change.kind === "retain" ? change.tags : undefined;
  const adds = addsOf(change).map(({ cidr, description }) => `["${formatCidr(cidr)}",${canonical(description)}]`);
  const removes = removesOf(change).map(({ cidr }) => `"${formatCidr(cidr)}"`);
  const members = {
    address: canonical(address),
    adds: `[${adds.join()}]`,
    adopt: update && `${update.adopt}`,
    describes:
      describes.length === 0
        ? undefined
        : canonical(describes.map(({ cidr, from, to }) => [formatCidr(cidr), from, to])),
    have: change.kind === "create" ? "null" : haveText(change.have),
    kind: `"${change.kind}"`,
    max_entries: change.kind === "create" ? `${change.maxEntries}` : undefined,
    new_settings: canonicalIf(update?.newSettings),
    removes: `[${removes.join()}]`,
    rename: canonicalIf(update?.rename && [update.rename.from, update.rename.to]),
    resize: update?.resize && `[${update.resize.from},${update.resize.to}]`,
    settings: settings === undefined ? "null" : `"${settings}"`,
    share: canonicalIf(shareForm(shareChangeOf(change))),
    tags:
      change.kind === "create"
        ? canonicalPairs(change.tags)
        : tags && `{"remove":${canonical(tags.remove)},"set":${canonicalPairs(tags.set)}}`,
  };
  return sha256(`plsync exact 2\n${canonicalMembers(members)}`);
}

/**
 * Of a whole run: the settings of what needs a review, so that interfaces may come and go; the rest of all that changes. Both cover how
 * plsync works: whoever passes a digest on has approved that, too. `works`: the digest of it, 64 hex digits, for each file of the run.
 */
export function planDigests(lists: readonly Planned[], works: readonly string[]): Plan["digests"] {
  const reviewed: string[] = [];
  const exact: string[] = [];
  for (const { address, change, digests } of lists) {
    if (change.kind === "keep") continue;
    const name = canonical(address);
    exact.push(`[${name},"${digests.exact}"]`);
    if (!needsReview(change)) continue;
    reviewed.push(`[${name},"${actionOf(change)}",${canonical(idOf(change) ?? "")},"${digests.settings ?? ""}"]`);
  }
  const files = canonical(unordered([...new Set(works)]));
  const rollUp = (rows: readonly string[]) =>
    sha256(`plsync run 3\n${canonicalMembers({ lists: `[${rows.join()}]`, works: files })}`);
  return { settings: rollUp(reviewed), exact: rollUp(exact) };
}
