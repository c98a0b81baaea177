// What a misspelt name of a security group may mean: asked for only where a name is that of no group.
import type { SourceSnapshot } from "../model/snapshot.ts";
import { knownGroups, strayNames } from "../sources/group-selectors.ts";
import type { Read } from "../sources/source-kind.ts";
import type { RegionReader } from "./ports.ts";

/**
 * What was read for the sources, with the groups that names may mean which no group has: one call more, and none where all names
 * are right. A failure of that call costs the hint, and nothing else.
 */
export async function withOtherGroups(
  reader: RegionReader,
  reads: readonly Read[],
  found: SourceSnapshot,
): Promise<SourceSnapshot> {
  const { groups } = found;
  if (!groups.ok) return found;
  const selectors = reads.flatMap((read) => (read.what === "groups" ? read.selectors : []));
  if (strayNames(selectors, knownGroups(groups.value)).length === 0) return found;
  const others = await reader.someGroups();
  return others.ok ? { ...found, otherGroups: others.value } : found;
}
