// The prefix lists of an account-region that a plan must know: all with our owner tag, in one listing; and where the file wants a
// list that is not among them, every other list of that name, and the list that it names by its id.
import { compareText } from "../model/account-region.ts";
import { formerNames, type ListSpec } from "../model/mapping.ts";
import { isInProgress, type PrefixList, TAG } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import type { RegionReader } from "./ports.ts";

/** The waits before looking again at lists in progress, about a minute in all: changes usually take seconds. */
const LOOK_AGAIN_MILLISECONDS = [1_000, 2_000, 3_000, ...Array<number>(11).fill(5_000)] as const;

/**
 * Every list found, in order of name and id. `wanted`: the lists of the file there. Changes in progress on lists whose entries are
 * read are waited for; `onWaiting` is told once how many there are.
 */
export async function findLists(
  reader: RegionReader,
  owner: string,
  wanted: readonly ListSpec[],
  isRead: (list: PrefixList) => boolean,
  sleep: (milliseconds: number) => Promise<void>,
  onWaiting: (lists: number) => void,
): Promise<Reading<readonly PrefixList[]>> {
  const owned = await reader.listsByOwner(owner);
  if (!owned.ok) return owned;
  const lists = new Map(owned.value.map((list) => [list.id, list]));
  const names = new Set(owned.value.map((list) => list.name));
  // A list of which only the entries are ours has no owner tag.
  const missing = wanted.filter((spec) => spec.manage !== undefined || !names.has(spec.name));
  const ids = missing.flatMap(idsOf);
  const readings = await Promise.all([
    ask(
      reader.listsByName,
      missing.flatMap((spec) => [
        ...(idsOf(spec).length > 0 ? [] : [spec.name]),
        // Usually found by its tag. Asked for by name, so that a listing that lost it does not lead to a second list.
        ...formerNames(spec).filter((name) => !names.has(name)),
      ]),
    ),
    ask(
      reader.listsById,
      ids.filter((id) => !lists.has(id)),
    ),
  ]);
  for (const reading of readings) {
    if (!reading.ok) return reading;
    for (const list of reading.value) lists.set(list.id, list);
  }
  for (const [round, delay] of LOOK_AGAIN_MILLISECONDS.entries()) {
    const moving = [...lists.values()].filter((list) => isInProgress(list.state) && isRead(list));
    if (moving.length === 0) break;
    if (round === 0) onWaiting(moving.length);
    await sleep(delay);
    const again = await reader.listsById(moving.map((list) => list.id));
    if (!again.ok) return again;
    for (const list of moving) lists.delete(list.id);
    for (const list of again.value) lists.set(list.id, list);
  }
  return {
    ok: true,
    value: [...lists.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
  };
}

/** The list that the file names by its id. */
function idsOf({ adopt, id }: ListSpec): readonly string[] {
  return [...(typeof adopt === "string" ? [adopt] : []), ...(id === undefined ? [] : [id])];
}

async function ask(
  read: (keys: readonly string[]) => Promise<Reading<readonly PrefixList[]>>,
  keys: readonly string[],
): Promise<Reading<readonly PrefixList[]>> {
  return keys.length === 0 ? { ok: true, value: [] } : read([...new Set(keys)]);
}

/**
 * Tells the lists whose entries the plan compares. These are the lists of the account that the file's lists in the scope mean by
 * name, by former name or by id, whatever their owner, and our lists in the scope that the file no longer names.
 */
export function comparedLists(
  place: { readonly accountId: string; readonly owner: string; readonly wanted: readonly ListSpec[] },
  isInScope: (name: string) => boolean,
): (list: PrefixList) => boolean {
  const names = new Set(place.wanted.flatMap(({ id, name }) => (id === undefined ? [name] : [])));
  const former = new Set(place.wanted.flatMap(formerNames));
  const ids = new Set(place.wanted.flatMap(idsOf));
  return (list) => {
    if (list.ownerId !== place.accountId || list.version === undefined) return false;
    if (names.has(list.name) || ids.has(list.id)) return true;
    const isOurs = list.tags.get(TAG.owner) === place.owner;
    return isOurs && (isInScope(list.name) || former.has(list.name));
  };
}
