// A list as it was last seen or left, with the entries of its version.
import type { Cidr } from "../model/cidr.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Clock } from "./clock.ts";
import type { RegionWriter } from "./ports.ts";
import { atRest, lastSeen } from "./settle.ts";

export interface Current {
  readonly id: string;
  readonly version: number;
  readonly maxEntries: number;
  readonly entries: ReadonlyMap<Cidr, string>;
  readonly tags: ReadonlyMap<string, string>;
}

/** The list at rest with the entries of its version. */
export async function readCurrent(writer: RegionWriter, id: string, clock: Clock): Promise<Reading<Current>> {
  const settled = await atRest(writer, id, clock);
  if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
  if (settled.kind !== "reached" || settled.list.version === undefined) {
    const list = lastSeen(settled);
    const state = list === undefined ? "does not exist any more" : `has been in state ${list.state} for too long`;
    return { ok: false, diagnostic: { code: "list_unusable", severity: "error", summary: `${id} ${state}` } };
  }
  const { version, maxEntries = 0, tags } = settled.list;
  const read = await writer.entries(id, version);
  if (!read.ok) return read;
  return {
    ok: true,
    value: { id, version, maxEntries, tags, entries: new Map(read.value.map((one) => [one.cidr, one.description])) },
  };
}
