// The option --until of hold and rollback: when a hold ends by itself.
import { holdUntil } from "../engine/hold-until.ts";
import type { Hold } from "../model/remembered/list-tags.ts";
import { type Arguments, badUsage, type Parsed } from "./arguments.ts";
import type { OptionDefinition } from "./definition.ts";

export const UNTIL: OptionDefinition<"value"> = {
  kind: "value",
  value: "TIME",
  help: "when the hold ends by itself: 2026-11-24T06:00Z, or 2026-11-24 for the end of that day in UTC; default: not before it is released",
};

/** The hold that the command line asks for, from `now` (milliseconds since 1970) on. */
export function holdOption(
  { command, options }: Arguments<{ readonly until: typeof UNTIL }>,
  now: number,
): Parsed<Hold> {
  const read = holdUntil(options.until, now);
  if (read.ok) return read;
  return { ok: false, diagnostic: badUsage(`--until ${options.until} ${read.why}`, `Run plsync ${command} --help.`) };
}
