// The tags that a list should have, and what must change for that. Tags that neither the file nor plsync names stay: other tools
// tag resources too.

import type { TagChange } from "../../model/change.ts";
import { TAG } from "../../model/prefix-list.ts";
import { vpcsDigest, wordsDigest } from "../digest.ts";
import type { ListInput } from "./planned-list.ts";

/** All tags of a list, sorted by key; the digests are undefined while a selector is not resolved, and then not written. */
export function wantedTags({
  mapping,
  spec,
  want,
  settings,
  content,
  context,
}: ListInput): ReadonlyMap<string, string> {
  const tags = new Map(spec.tags);
  tags.set(TAG.owner, context.owner);
  tags.set(TAG.mapping, mapping.name);
  tags.set(TAG.deletion, spec.deletion);
  if (spec.share !== undefined) tags.set(TAG.share, "true");
  if (settings !== undefined) tags.set(TAG.settings, settings);
  const words = wordsDigest(want);
  if (words !== undefined) tags.set(TAG.words, words);
  const vpcs = vpcsDigest(mapping, context.readings);
  if (vpcs !== undefined) tags.set(TAG.vpcs, vpcs);
  if (content !== undefined) tags.set(TAG.content, content);
  return new Map([...tags].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const NO_TAG_CHANGE: TagChange = { set: new Map(), remove: [] };

/** The tags of `wanted` that the list does not have, or has with another value. */
export function missingTags(wanted: ReadonlyMap<string, string>, have: ReadonlyMap<string, string>): TagChange {
  return { set: new Map([...wanted].filter(([key, value]) => have.get(key) !== value)), remove: [] };
}
