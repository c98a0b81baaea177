// The option --until of hold and rollback: when a hold ends by itself.
import type { Hold } from "../model/list-tags.ts";
import { badUsage, type Parsed } from "./arguments.ts";
import type { OptionDefinition } from "./definition.ts";

export const UNTIL: OptionDefinition<"value"> = {
  kind: "value",
  value: "TIME",
  help: "when the hold ends by itself, such as 2026-11-24T06:00Z; default: not before it is released",
};

/**
 * A hold until that time, or until the list is released when the option is not given. A date alone means midnight UTC. The
 * hold's time is ISO 8601 in UTC with whole seconds. `now`: milliseconds since 1970; times before it are refused.
 */
export function holdUntil(text: string | undefined, now: number): Parsed<Hold> {
  if (text === undefined) return { ok: true, value: {} };
  const wellFormed = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  // Date.parse reads 30 February as 2 March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const isDay = wellFormed && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  const time = isDay ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    return wrong(`--until ${text} is not a time like 2026-11-24T06:00Z or a date like 2026-11-24`);
  if (time <= now) return wrong(`--until ${text} is in the past`);
  return { ok: true, value: { until: new Date(time).toISOString().replace(/\.\d+Z$/, "Z") } };
}

function wrong(summary: string): Parsed<never> {
  return { ok: false, diagnostic: badUsage(summary) };
}
