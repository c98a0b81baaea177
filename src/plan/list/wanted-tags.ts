// The tags that a list should have, and what must change for that. Tags that neither the file nor plsync names stay: other tools
// tag resources too.

import type { TagChange } from "../../model/change.ts";
import { TAG } from "../../model/prefix-list.ts";
import { vpcsDigest, wordsDigest } from "../digest.ts";
import type { ListInput } from "./list-input.ts";

/** Tags that the list should have and `have` lacks, or has with another value; sorted by key. Of a new list, that is all of them. */
export function missingTags(
  input: ListInput,
  have: ReadonlyMap<string, string> = NO_TAGS,
): ReadonlyMap<string, string> {
  const { mapping, spec, want, settings, content, context } = input;
  const missing = new Map<string, string>();
  const wanted = (key: string, value: string | undefined) => {
    if (value !== undefined && have.get(key) !== value) missing.set(key, value);
  };
  for (const [key, value] of spec.tags) wanted(key, value);
  // A digest is undefined while a selector is not resolved, and then not written.
  wanted(TAG.content, content);
  wanted(TAG.deletion, spec.deletion);
  wanted(TAG.mapping, mapping.name);
  wanted(TAG.owner, context.owner);
  wanted(TAG.settings, settings);
  wanted(TAG.share, spec.share && "true");
  wanted(TAG.vpcs, vpcsDigest(mapping, context.readings));
  wanted(TAG.words, wordsDigest(want));
  // Those of plsync are in order by themselves.
  return spec.tags.size === 0 ? missing : new Map([...missing].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const NO_TAGS: ReadonlyMap<string, string> = new Map();

export const NO_TAG_CHANGE: TagChange = { set: NO_TAGS, remove: [] };
