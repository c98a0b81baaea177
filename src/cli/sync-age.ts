// Says when syncs have stopped, as far as the file that `--notify-state` names remembers them.
import { duration, intervalOf, isOverdue, minute } from "../engine/sync-age.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

/** A warning when the last sync that succeeded is older than twice their interval. `synced`: newest first; milliseconds since 1970. */
export function silentSyncs(synced: readonly number[], now: number): readonly Diagnostic[] {
  const [since] = synced;
  const interval = intervalOf(synced);
  if (since === undefined || interval === undefined || !isOverdue(since, interval, now)) return [];
  return [
    {
      code: "schedule_silent",
      severity: "warning",
      summary: `no sync has succeeded for ${duration(now - since)}`,
      detail: `The last one was that of ${minute(since)}. They came about every ${duration(interval)}. Until one succeeds, the lists do not follow the interfaces.`,
      remedy: "Look at what should run `plsync sync`, and at what it printed.",
    },
  ];
}
