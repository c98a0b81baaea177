// Whether syncs have stopped: the last success is older than twice the interval that there was between runs before. Pure.
import { counted } from "../model/sentence.ts";

/** Of fewer runs an interval says nothing. */
const FEWEST_RUNS = 3;

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Milliseconds from one run to the next, as observed; undefined where too few are known. `starts`: newest first. */
export function intervalOf(starts: readonly number[]): number | undefined {
  if (starts.length < FEWEST_RUNS) return undefined;
  return median(starts.slice(1).map((start, index) => (starts[index] ?? start) - start));
}

/** True if what succeeded last, at `since`, should have succeeded again by now. All in milliseconds. */
export function isOverdue(since: number, interval: number, now: number): boolean {
  return now - since > 2 * interval;
}

/** `2026-11-27 09:15 UTC`. */
export function minute(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

const UNITS = [
  { noun: "day", milliseconds: 86_400_000 },
  { noun: "hour", milliseconds: 3_600_000 },
  { noun: "minute", milliseconds: 60_000 },
] as const;

/** `9 days`, `15 minutes`: in the largest unit of which there are two. */
export function duration(milliseconds: number): string {
  const unit = UNITS.find((each) => milliseconds >= 2 * each.milliseconds) ?? UNITS[2];
  return counted(Math.max(1, Math.round(milliseconds / unit.milliseconds)), unit.noun);
}
