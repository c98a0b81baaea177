// With whom the lists of an account-region are shared, and which of our shares are of lists that are gone.
import type { PrefixList } from "../model/prefix-list.ts";
import { isStaying } from "../model/resource-share.ts";
import type { Reading, Shares } from "../model/snapshot.ts";
import type { RegionReader } from "./ports.ts";

/** `lists`: those that were found. The list of any other share is asked for by its id before it counts as gone. */
export async function readShares(
  reader: RegionReader,
  owner: string,
  lists: readonly PrefixList[],
): Promise<Reading<Shares>> {
  const shares = await reader.shares(owner);
  if (!shares.ok) return shares;
  const there = new Set(lists.map(({ id }) => id));
  const unknown = shares.value.map(({ listId }) => listId).filter((id) => !there.has(id));
  if (unknown.length > 0) {
    const found = await reader.listsById([...new Set(unknown)]);
    if (!found.ok) return found;
    for (const { id } of found.value) there.add(id);
  }
  return {
    ok: true,
    value: {
      ofLists: shares.value.filter(({ listId }) => there.has(listId)),
      strays: shares.value.filter((share) => !there.has(share.listId) && isStaying(share)),
    },
  };
}
