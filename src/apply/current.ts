// A list as it was last seen or left, with the entries of its version.
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { PrefixList, PrefixListState } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Clock } from "./clock.ts";
import type { RegionWriter } from "./ports.ts";
import { atRest, lastSeen, type Patience } from "./waiting/settle.ts";
import type { Watch } from "./waiting/watch.ts";

export interface Current {
  readonly id: string;
  readonly version: number;
  readonly maxEntries: number;
  /** Description by CIDR. */
  readonly entries: ReadonlyMap<Cidr, string>;
  /** True if the entries of the version are known for certain (entries/known.ts), not by one reading alone. */
  readonly isProven: boolean;
  readonly state: PrefixListState;
  readonly stateMessage?: string;
  readonly tags: ReadonlyMap<string, string>;
}

/** What is needed to read a list. */
export interface Reads {
  readonly writer: RegionWriter;
  readonly watch: Watch;
  readonly clock: Clock;
}

/** The list as seen at rest, with entries that are those of the version that was seen. */
export function currentOf(
  list: PrefixList & { readonly version: number },
  entries: Current["entries"],
  isProven: boolean,
): Current {
  const { id, version, maxEntries = 0, state, stateMessage, tags } = list;
  return {
    id,
    version,
    maxEntries,
    entries,
    isProven,
    state,
    ...(stateMessage === undefined ? {} : { stateMessage }),
    tags,
  };
}

/** True if AWS says which version the list is at, without which no change of it can be made. */
export function hasVersion(list: PrefixList): list is PrefixList & { readonly version: number } {
  return list.version !== undefined;
}

function unusable(id: string, list: PrefixList | undefined): Diagnostic {
  const state = list === undefined ? "does not exist any more" : `has been in state ${list.state} for too long`;
  return { code: "list_unusable", severity: "error", summary: `${id} ${state}` };
}

/**
 * The list at rest with the entries of its version. Entries of one version never change: where the list is at the version of
 * `known`, they are not read again.
 */
export async function readCurrent(
  { writer, watch, clock }: Reads,
  id: string,
  known?: Current,
  patience?: Patience,
): Promise<Reading<Current>> {
  const settled = await atRest(watch, id, clock, patience);
  if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
  if (settled.kind !== "reached" || !hasVersion(settled.list)) {
    return { ok: false, diagnostic: unusable(id, lastSeen(settled)) };
  }
  const { list } = settled;
  if (known?.version === list.version) {
    return { ok: true, value: currentOf(list, known.entries, known.isProven) };
  }
  return readAgain(writer, currentOf(list, new Map(), false));
}

/** The list with the entries that a reading shows of its version, which alone proves nothing. */
export async function readAgain(writer: Pick<RegionWriter, "entries">, current: Current): Promise<Reading<Current>> {
  const read = await writer.entries(current.id, current.version);
  if (!read.ok) return read;
  const entries = new Map(read.value.map((one) => [one.cidr, one.description]));
  return { ok: true, value: { ...current, entries, isProven: false } };
}
