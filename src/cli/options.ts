// Options that several commands share, and how those that are more than a text are read.

import { DEFAULT_PARALLELISM, MOST_PARALLELISM, type Parallelism, parseParallelism } from "../engine/parallelism.ts";
import { type Allowances, parseAllowances } from "../model/allowance.ts";
import { LONGEST_PATTERN } from "../model/scope.ts";
import { type Arguments, badUsage, type Parsed } from "./arguments.ts";
import type { OptionDefinition } from "./definition.ts";

export const CONFIG: OptionDefinition<"value"> = {
  kind: "value",
  short: "c",
  value: "FILE",
  help: "the mappings file; default: mappings.yaml or mappings.yml in the working directory",
};
export const JSON_OUTPUT: OptionDefinition<"flag"> = { kind: "flag", help: "print JSON instead of text" };
export const ONLY: OptionDefinition<"values"> = {
  kind: "values",
  value: "GLOB",
  help: "only lists whose account/region/name matches; * stands for anything but a slash; repeatable",
  longest: LONGEST_PATTERN,
};
export const ONLY_SOURCES: OptionDefinition<"values"> = {
  kind: "values",
  value: "SG-ID",
  help: "only lists that this security group may feed; repeatable",
};
export const VERBOSE: OptionDefinition<"flag"> = { kind: "flag", help: "show every entry" };
export const WIDE: OptionDefinition<"flag"> = {
  kind: "flag",
  help: "show all columns, however wide the terminal is",
};
export const FULL_REFRESH: OptionDefinition<"flag"> = {
  kind: "flag",
  help: "read the entries of every list, even where the tag plsync:applied vouches for them",
};
export const CAPACITY: OptionDefinition<"flag"> = {
  kind: "flag",
  help: "also ask what references each list, and show how many more entries each has room for",
};
export const SNAPSHOT: OptionDefinition<"values"> = {
  kind: "values",
  value: "FILE",
  help: "do not ask AWS, but take what `plsync plan --save-snapshot FILE` saved; repeatable",
};
export const AUTO_APPROVE: OptionDefinition<"flag"> = { kind: "flag", help: "do not ask for approval" };

export const DETAILED_EXIT_CODE: OptionDefinition<"flag"> = {
  kind: "flag",
  help: "exit with 2 when changes are pending or held back",
};

export const NOTIFY_STATE: OptionDefinition<"value"> = {
  kind: "value",
  value: "FILE",
  help: "remember in FILE what people were told, so that only changes are told (without it every run tells all; see `notify` of the mappings file), and when syncs succeeded, so that it is said when they stop",
};

export const ALLOW_REMOVALS: OptionDefinition<"values"> = {
  kind: "values",
  value: "ADDRESS=COUNT",
  help: "let this list lose up to COUNT entries this once, whatever its limits say; repeatable",
};
export const ALLOW_DELETE: OptionDefinition<"values"> = {
  kind: "values",
  value: "ADDRESS",
  help: "let this list be deleted this once, whatever max_deletes says; repeatable",
};

/** What `--allow-removals` and `--allow-delete` permit in this run; plan/limits/guard.ts counts against it. */
export function allowancesOf(given: {
  readonly command: string;
  readonly options: { readonly "allow-removals": readonly string[]; readonly "allow-delete"?: readonly string[] };
}): Parsed<Allowances> {
  const { "allow-removals": removals, "allow-delete": deletes = [] } = given.options;
  const parsed = parseAllowances(removals, deletes);
  if (parsed.ok) return parsed;
  return wrong(
    `--allow-removals ${parsed.wrong} is not of the form ADDRESS=COUNT, for example network/eu-west-1/web=12`,
    given.command,
  );
}

export const TIMEOUT: OptionDefinition<"value"> = {
  kind: "value",
  value: "TIME",
  help: "start no further changes after this time, such as 90s, 30m or 1h; default 30m",
};

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** `--timeout` in milliseconds; 30 minutes when it is not given. */
export function timeoutOf({ command, options }: Arguments<{ readonly timeout: typeof TIMEOUT }>): Parsed<number> {
  const text = options.timeout ?? "30m";
  const parts = /^(\d{1,6})([smh])$/.exec(text);
  const value = Number(parts?.[1]) * (UNITS[parts?.[2] ?? ""] ?? 0);
  return value > 0 ? { ok: true, value } : wrong(`--timeout ${text} is not a time like 90s, 30m or 1h`, command);
}

const { reads, writes } = DEFAULT_PARALLELISM;

export const PARALLELISM: OptionDefinition<"value"> = {
  kind: "value",
  value: "N",
  help: `how many account-regions to read, and lists to change, at a time; default ${reads} and ${writes}`,
};

/** `--parallelism`, 1 to 64, for reading and for changing; each has a default of its own when it is not given. */
export function parallelismOf({
  command,
  options,
}: Arguments<{ readonly parallelism: typeof PARALLELISM }>): Parsed<Parallelism> {
  const text = options.parallelism;
  const value = text === undefined ? DEFAULT_PARALLELISM : parseParallelism(text);
  return value === undefined
    ? wrong(`--parallelism ${text} is not a whole number from 1 to ${MOST_PARALLELISM}`, command)
    : { ok: true, value };
}

function wrong(summary: string, command: string): Parsed<never> {
  return { ok: false, diagnostic: badUsage(summary, `Run plsync ${command} --help.`) };
}
