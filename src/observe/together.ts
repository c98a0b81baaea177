// Several readings of one kind of thing as one.
import { compareText } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Reading } from "../model/snapshot.ts";

/** Each once, in order of id; of two with one id, the later. Unknown as a whole when one of the readings failed. */
export function together<T extends { readonly id: string }>(
  readings: readonly Reading<readonly T[]>[],
): Reading<readonly T[]> {
  const all = new Map<string, T>();
  let lacking: Diagnostic | undefined;
  for (const reading of readings) {
    if (!reading.ok) return reading;
    lacking ??= reading.lacking;
    for (const one of reading.value) all.set(one.id, one);
  }
  const value = [...all.values()].sort((a, b) => compareText(a.id, b.id));
  return { ok: true, value, ...(lacking === undefined ? {} : { lacking }) };
}
