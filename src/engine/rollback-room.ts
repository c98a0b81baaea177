// Whether what references a list has room for an older version of it that needs a larger size: found out before the list grows, as for
// every growth. Nothing is asked where the version fits.
import { NO_INTERFACES } from "../model/columns/interface-builder.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { VersionChange } from "../model/list-command.ts";
import { type Account, BUILT_IN_THRESHOLDS } from "../model/mapping.ts";
import type { Held } from "../model/plan.ts";
import type { RegionSnapshot } from "../model/snapshot.ts";
import type { Readers } from "../observe/ports.ts";
import { capacityFor } from "../plan/limits/capacity.ts";
import type { Growing } from "../plan/references/growing.ts";
import type { Room } from "../plan/references/room.ts";
import { shortage } from "../plan/references/shortage.ts";
import { holdsLine } from "../plan/references/wording.ts";
import { deniedReferences, uncheckedReferences, unreadReferences } from "../plan/warnings/references.ts";
import type { FoundList } from "./find-list.ts";
import { readRooms } from "./read-references.ts";

/** Who is asked about references. */
export interface Asking {
  readonly accounts: readonly Account[];
  readonly readers: Readers;
}

export type RollbackRoom = Pick<VersionChange, "sizes" | "cut" | "held" | "warnings">;

/** One account-region after the other would do: mostly there are one or two. */
const AT_ONCE = 8;

const NOTHING: RollbackRoom = { sizes: [], held: [], warnings: [] };

/** The sizes to try for so many entries, the best first, and what stands against them. */
export async function roomFor(found: FoundList, entries: number, { accounts, readers }: Asking): Promise<RollbackRoom> {
  const growing = growingOf(found, entries);
  if (growing === undefined) return NOTHING;
  if (found.spec?.manage !== undefined) return { ...NOTHING, held: [noRoomOfOthers(growing)] };
  const { address, at, list } = found;
  const region: RegionSnapshot = {
    at,
    groups: { ok: true, value: [] },
    interfaces: { ok: true, value: NO_INTERFACES },
    lists: { ok: true, value: [list] },
    entries: new Map(),
    applied: new Map(),
    associations: new Map(),
  };
  const before = { takenAt: "", regions: [region] };
  const { snapshot, rooms } = await readRooms(before, [growing], [growing], {
    accounts,
    readers,
    parallelism: AT_ONCE,
  });
  const room = rooms.get(address);
  const place = { address, at, name: list.name };
  if (room === undefined) {
    const reading = snapshot.regions[0]?.associations.get(list.id);
    const resize = { from: growing.size, to: growing.target };
    return { ...NOTHING, ...sizesOf(growing, growing.target), warnings: [unreadReferences(place, resize, reading)] };
  }
  if (room.size < entries) return { ...NOTHING, held: [shortage(room, undefined)] };
  const warnings: readonly Diagnostic[] =
    room.unknown.length === 0 ? [] : [uncheckedReferences(place, room), ...deniedReferences(rooms)];
  return { ...NOTHING, ...sizesOf(growing, room.size, room), warnings };
}

/** Another tool decides the size of the list. */
function noRoomOfOthers({ entries, size }: Growing): Held {
  return {
    code: "does_not_fit",
    reason: `that version has ${entries} entries, which do not fit its size of ${size}`,
    detail: `Raise its size where the list is made (in Terraform: \`max_entries = ${entries}\` or more).`,
  };
}

/** The list as one that grows to what the file would give it; undefined where the version fits as it is. */
function growingOf({ address, at, list, spec }: FoundList, entries: number): Growing | undefined {
  const size = list.maxEntries ?? 0;
  if (entries <= size) return undefined;
  const capacity = spec === undefined ? undefined : capacityFor(spec.maxEntries, entries, size);
  const target = capacity?.fits === true ? capacity.size : entries;
  const thresholds = spec?.thresholds ?? BUILT_IN_THRESHOLDS;
  // Where the size of the file does not fit, exactly what the version needs is tried, also beside a size that the file fixes.
  return {
    address,
    at,
    id: list.id,
    family: list.family,
    size,
    entries,
    target,
    peak: entries,
    isFixed: false,
    thresholds,
  };
}

/** That size, then exactly what is needed. */
function sizesOf({ target, entries }: Growing, size: number, room?: Room): Pick<RollbackRoom, "sizes" | "cut"> {
  const sizes = [...new Set([size, entries])];
  const [tightest] = room?.full ?? [];
  return size < target && tightest !== undefined ? { sizes, cut: { target, by: holdsLine(tightest) } } : { sizes };
}
