// The inputs of the Action, read and checked: all that is wrong with them is said at once.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Allowances } from "../plan/guard.ts";
import { parseAllowances } from "../run/allowances.ts";
import { DEFAULT_PARALLELISM, MOST_PARALLELISM, parseParallelism } from "../run/parallelism.ts";

export const COMMANDS = ["validate", "plan", "apply", "sync"] as const;
export type Command = (typeof COMMANDS)[number];

export const LOG_LEVELS = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const FAIL_ON = ["error", "held-back"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface Inputs {
  /** auto: what the event asks for. */
  readonly command: "auto" | Command;
  /** Undefined: mappings.yaml or mappings.yml. */
  readonly config: string | undefined;
  /** Empty: everything. */
  readonly only: readonly string[];
  readonly allowances: Allowances;
  /** A saved plan to apply instead of a new one. */
  readonly planFile: string | undefined;
  /** ARN of the role to sign in with; undefined: the credentials of the environment. */
  readonly hubRole: string | undefined;
  readonly parallelism: number;
  readonly failOn: FailOn;
  readonly logLevel: LogLevel;
}

export type InputsReading =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const NO_ALLOWANCES: Allowances = { removals: new Map(), deletes: new Set() };

/** As in mappings.yaml. */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

function badInput(name: string, problem: string): Diagnostic {
  return {
    code: "bad_input",
    severity: "error",
    summary: `the input ${name} ${problem}`,
    remedy: "Correct the `with:` of the step; docs/action.md describes every input.",
  };
}

/** One value a line; blank lines do not count. */
function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `input` answers the text of an input, empty when it is not given. `debug`: the run was started with debug logging. */
export function readInputs(input: (name: string) => string, debug: boolean): InputsReading {
  const diagnostics: Diagnostic[] = [];
  const text = (name: string): string => input(name).trim();
  const oneOf = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value => {
    const given = text(name);
    const value = given === "" ? fallback : values.find((known) => known === given);
    if (value === undefined) diagnostics.push(badInput(name, `is "${given}", not one of ${values.join(", ")}`));
    return value ?? fallback;
  };
  const command = oneOf("command", ["auto", ...COMMANDS], "auto");
  const failOn = oneOf("fail-on", FAIL_ON, "error");
  const logLevel = oneOf("log-level", LOG_LEVELS, debug ? "debug" : "info");
  const parallelism = parseParallelism(text("parallelism") || String(DEFAULT_PARALLELISM));
  if (parallelism === undefined) {
    const given = text("parallelism");
    diagnostics.push(badInput("parallelism", `is "${given}", not a whole number from 1 to ${MOST_PARALLELISM}`));
  }
  const allowances = parseAllowances(lines(input("allow-removals")), lines(input("allow-delete")));
  if (!allowances.ok) {
    const example = "ADDRESS=COUNT, as in network/eu-west-1/web=12";
    diagnostics.push(badInput("allow-removals", `has "${allowances.wrong}", which is not of the form ${example}`));
  }
  const only = lines(input("only"));
  const planFile = text("plan-file") || undefined;
  if (planFile !== undefined && only.length > 0) {
    diagnostics.push(badInput("only", "does not go with plan-file: the saved plan has its own scope"));
  }
  const hubRole = text("hub-role") || undefined;
  if (hubRole !== undefined && !ROLE_ARN.test(hubRole)) {
    const example = "arn:aws:iam::111111111111:role/plsync-hub";
    diagnostics.push(badInput("hub-role", `is "${hubRole}", not the ARN of a role such as ${example}`));
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    inputs: {
      command,
      config: text("config") || undefined,
      only,
      allowances: allowances.ok ? allowances.value : NO_ALLOWANCES,
      planFile,
      hubRole,
      parallelism: parallelism ?? DEFAULT_PARALLELISM,
      failOn,
      logLevel,
    },
  };
}
