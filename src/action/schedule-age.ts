// Whether the schedule that should sync still does: it is disabled, or its last success is older than twice the interval that its runs
// have had. GitHub disables schedules after 60 days without activity, and nothing else would say so. Pure.
import { duration, intervalOf, isOverdue, minute } from "../engine/sync-age.ts";
import type { ScheduleFacts } from "../github/schedule.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

export interface Silence {
  readonly file: string;
  /** Why it is disabled, completing "its schedule is disabled"; absent while it is enabled. */
  readonly disabled?: string;
  /** Milliseconds since 1970; undefined when no success is known. */
  readonly since: number | undefined;
  /** Milliseconds from one run to the next, as observed; undefined where too few are known. */
  readonly interval: number | undefined;
}

const DISABLED: Readonly<Record<string, string>> = {
  disabled_inactivity: "GitHub does that in public repositories after 60 days without activity",
  disabled_fork: "GitHub does that in forks",
  disabled_manually: "somebody did that",
};

/** What is wrong with the schedule; undefined when nothing is, or too little is known. `now`: milliseconds since 1970. */
export function silenceOf({ file, state, starts, lastSuccess }: ScheduleFacts, now: number): Silence | undefined {
  const interval = intervalOf(starts);
  if (state.startsWith("disabled")) {
    return { file, disabled: DISABLED[state] ?? `its state is ${state}`, since: lastSuccess, interval };
  }
  // Where no success is known, it is silent for at least as long as its runs are known.
  const since = lastSuccess ?? starts.at(-1);
  if (interval === undefined || since === undefined || !isOverdue(since, interval, now)) return undefined;
  return { file, since: lastSuccess, interval };
}

/** One sentence that stays the same while the schedule is silent, for the drift issue. */
export function silenceSentence({ file, disabled, since }: Silence): string {
  const known = since === undefined ? "" : ` since ${minute(since)}`;
  const silent = `No scheduled run of ${file} has succeeded${known}`;
  return disabled === undefined ? `${silent}.` : `${silent}: its schedule is disabled.`;
}

/** The same as a warning of a plan, with how long that is. `now`: milliseconds since 1970. */
export function silenceWarning({ file, disabled, since, interval }: Silence, now: number): Diagnostic {
  const age = since === undefined ? "" : ` for ${duration(now - since)}`;
  const observed = interval === undefined ? "" : ` Its runs came about every ${duration(interval)}.`;
  const last = since === undefined ? "" : `The last one was that of ${minute(since)}.`;
  return {
    code: "schedule_silent",
    severity: "warning",
    summary: `no scheduled sync has succeeded${age}: ${disabled === undefined ? `look at the runs of ${file}` : `the schedule of ${file} is disabled`}`,
    detail: [
      disabled === undefined ? "" : `It is disabled: ${disabled}.`,
      `${last}${observed}`,
      "Until one succeeds, the lists do not follow the interfaces.",
    ]
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join(" "),
    remedy:
      disabled === undefined
        ? "Find out why on the Actions page of the repository."
        : "Enable it on the Actions page of the repository.",
  };
}
