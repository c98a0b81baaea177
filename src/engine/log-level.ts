// How much a run says about itself: the levels of --log-level and of the input log-level.
import type { Severity } from "../model/diagnostics/diagnostic.ts";

/** From the least output to the most. */
export const LOG_LEVELS = ["error", "warn", "info", "debug"] as const;

/** How much is said. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** True if `text` is one of the levels. */
export function isLogLevel(text: string): text is LogLevel {
  return LOG_LEVELS.some((level) => level === text);
}

/** True if what has `level` is said when `most` was asked for. */
export function isShown(level: LogLevel, most: LogLevel): boolean {
  return LOG_LEVELS.indexOf(level) <= LOG_LEVELS.indexOf(most);
}

const LEVEL_OF: Readonly<Record<Severity, LogLevel>> = { error: "error", warning: "warn" };

/** Those of the diagnostics that are said when `most` was asked for: errors always, warnings unless it is `error`. */
export function shownDiagnostics<D extends { readonly severity: Severity }>(
  diagnostics: readonly D[],
  most: LogLevel,
): readonly D[] {
  return diagnostics.filter(({ severity }) => isShown(LEVEL_OF[severity], most));
}
