// When a hold ends by itself, as a person writes it: a day or a time.
import type { Hold } from "../model/remembered/list-tags.ts";

export type HoldReading =
  | { readonly ok: true; readonly value: Hold }
  /** `why` completes "TEXT …". */
  | { readonly ok: false; readonly why: string };

const FORM = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;

/** Whole seconds. */
function timeText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}

/**
 * A hold from `now` (milliseconds since 1970) until that time, or until it is released when there is no text. A day alone ends
 * as `expires` does in the file, at 23:59:59 UTC of that day. A time that is over is refused.
 */
export function holdUntil(text: string | undefined, now: number): HoldReading {
  const since = timeText(now);
  if (text === undefined) return { ok: true, value: { since } };
  // Date.parse takes 30 February for 2 March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const isDay = FORM.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  const time = isDay ? Date.parse(text.length === 10 ? `${text}T23:59:59Z` : text) : Number.NaN;
  if (Number.isNaN(time)) return { ok: false, why: "is not a time like 2026-11-24T06:00Z or a day like 2026-11-24" };
  if (time <= now) return { ok: false, why: "is in the past" };
  return { ok: true, value: { since, until: timeText(time) } };
}
