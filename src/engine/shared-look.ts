// The last look before removals, for all lists of a run: what several of them ask of one account-region within a moment is read
// once for all, so that 200 addresses of however many lists take one call. Each is answered with all that was read: what the
// others asked about is true for it, too.
import type { Clock } from "../apply/clock.ts";
import { accountRegionKey } from "../model/account-region.ts";
import type { Reading, Snapshot, SourceSnapshot } from "../model/snapshot.ts";
import { lastLook } from "../observe/last-look.ts";
import type { Readers } from "../observe/ports.ts";
import type { Read } from "../sources/source-kind.ts";

/** How long a reading waits for others to join: lists of a wave ask within a few milliseconds of each other. */
const GATHERING_MS = 100;

/** What AWS has now in the account-regions of the reads; a failed reading when one of them could not be read. */
export type Look = (reads: readonly Read[]) => Promise<Reading<readonly SourceSnapshot[]>>;

interface Gathering {
  readonly reads: Read[];
  readonly found: Promise<Reading<readonly SourceSnapshot[]>>;
}

/** `before`: what the plan was made from. */
export function sharedLook(before: Snapshot, readers: Readers, clock: Clock): Look {
  const open = new Map<string, Gathering>();
  const gather = (key: string): Gathering => {
    const reads: Read[] = [];
    const look = async (): Promise<Reading<readonly SourceSnapshot[]>> => {
      await clock.sleep(GATHERING_MS);
      open.delete(key);
      return lastLook(reads, before, readers);
    };
    const gathering = { reads, found: look() };
    open.set(key, gathering);
    return gathering;
  };
  return async (reads) => {
    const places = [...Map.groupBy(reads, ({ at }) => accountRegionKey(at))];
    const readings = await Promise.all(
      places.map(([key, here]) => {
        const gathering = open.get(key) ?? gather(key);
        gathering.reads.push(...here);
        return gathering.found;
      }),
    );
    const regions: SourceSnapshot[] = [];
    for (const reading of readings) {
      if (!reading.ok) return reading;
      regions.push(...reading.value);
    }
    return { ok: true, value: regions };
  };
}
