// The settings digests that a file gives its lists, without planning anything: what another version of the file said about a list.

import { accountRegionKey } from "../model/account-region.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type Readings, readingsOf } from "../sources/region-index.ts";
import { definitionDigests } from "./digest.ts";

/** Readings in which a place that was not read is unknown: another version of the file may name it. */
function readingsFrom(snapshot: Snapshot): Readings {
  const read = readingsOf(snapshot.regions, snapshot.takenAt, snapshot.published);
  const places = new Set(snapshot.regions.map(({ at }) => accountRegionKey(at)));
  return {
    now: read.now,
    published: read.published,
    at: (at) => {
      if (places.has(accountRegionKey(at))) return read.at(at);
      const diagnostic = { code: "aws_error", severity: "error", summary: "not read" } as const;
      const unread = { ok: false, diagnostic } as const;
      return { groups: unread, interfaces: unread, matching: () => unread, resources: () => unread };
    },
  };
}

/**
 * Settings digests by address, of the lists among `addresses`; a list that the file does not name is empty text. Undefined: a selector
 * of the list needs what the snapshot does not have.
 */
export function listSettings(
  configuration: Configuration,
  snapshot: Snapshot,
  addresses: readonly string[],
): ReadonlyMap<string, string | undefined> {
  const readings = readingsFrom(snapshot);
  const found = new Map<string, string | undefined>(addresses.map((address) => [address, ""]));
  for (const mapping of configuration.mappings) {
    for (const spec of mapping.lists) {
      if (found.has(spec.address)) found.set(spec.address, definitionDigests(mapping, spec, readings)?.settings);
    }
  }
  return found;
}
