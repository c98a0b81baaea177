// How large a list should be. AWS counts max entries, not entries, against the quotas of everything that references the list. So
// a size grows only when it must, and shrinks only when that is worth a change.
import type { MaxEntries } from "../../model/mapping.ts";

/** Shrinking must give back at least this many entries … */
const SHRINK_STEP = 10;
/** … and the size must be at least this many times the target. */
const SHRINK_RATIO = 1.25;

export type Capacity =
  | { readonly fits: true; readonly size: number }
  /** `largest`: the size that the list may have at most. */
  | { readonly fits: false; readonly largest: number };

/** target = min(limit, n + max(headroom, ⌈n · headroom_percent / 100⌉)), at least 1. */
function target(settings: Extract<MaxEntries, { kind: "automatic" }>, entries: number): number {
  const headroom = Math.max(settings.headroom, Math.ceil((entries * settings.headroomPercent) / 100));
  return Math.max(1, Math.min(settings.limit, entries + headroom));
}

/** The max entries that a list of `entries` entries should have. `current`: those that it has; undefined for a list to create. */
export function capacityFor(settings: MaxEntries, entries: number, current: number | undefined): Capacity {
  if (settings.kind === "fixed") {
    return entries > settings.value ? { fits: false, largest: settings.value } : { fits: true, size: settings.value };
  }
  if (entries > settings.limit) return { fits: false, largest: settings.limit };
  const wanted = target(settings, entries);
  if (current === undefined || entries > current) return { fits: true, size: wanted };
  const worthIt = current >= wanted + SHRINK_STEP && current >= SHRINK_RATIO * wanted;
  return { fits: true, size: settings.shrink && worthIt ? wanted : current };
}
