// Option values that several commands read: numbers, times, allowances.

import { DEFAULT_PARALLELISM, MOST_PARALLELISM, parseParallelism } from "../engine/parallelism.ts";
import { parseAllowances } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Allowances } from "../plan/limits/guard.ts";
import { type Arguments, badUsage } from "./arguments.ts";

export type Option<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

function wrong(summary: string, command: string): { readonly ok: false; readonly diagnostic: Diagnostic } {
  return { ok: false, diagnostic: badUsage(summary, `Run plsync ${command} --help.`) };
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `--timeout`; 30 minutes when it is not given. */
export function timeoutOf(given: Arguments): Option<number> {
  const text = given.value("timeout") ?? "30m";
  const parts = /^(\d{1,6})([smh])$/.exec(text);
  const value = Number(parts?.[1]) * (UNITS[parts?.[2] ?? ""] ?? 0);
  return value > 0
    ? { ok: true, value }
    : wrong(`--timeout ${text} is not a time like 90s, 30m or 1h`, given.command.name);
}

/** 1 … 64; 8 when it is not given. */
export function parallelismOf(given: Arguments): Option<number> {
  const text = given.value("parallelism") ?? String(DEFAULT_PARALLELISM);
  const value = parseParallelism(text);
  return value === undefined
    ? wrong(`--parallelism ${text} is not a whole number from 1 to ${MOST_PARALLELISM}`, given.command.name)
    : { ok: true, value };
}

export function allowancesOf(given: Arguments): Option<Allowances> {
  const parsed = parseAllowances(given.values("allow-removals"), given.values("allow-delete"));
  if (parsed.ok) return parsed;
  return wrong(
    `--allow-removals ${parsed.wrong} is not of the form ADDRESS=COUNT, as in network/eu-west-1/web=12`,
    given.command.name,
  );
}
