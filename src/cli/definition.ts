// Every command with its options: what the parser accepts and what the help says, in one place.

export interface OptionDefinition {
  readonly kind: "flag" | "value" | "values";
  readonly short?: string;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  /** What follows the name in the usage line. */
  readonly operands: string;
  readonly mostOperands: number;
  readonly leastOperands: number;
  readonly options: Readonly<Record<string, OptionDefinition>>;
  readonly notes: readonly string[];
}

const CONFIG: OptionDefinition = {
  kind: "value",
  short: "c",
  value: "FILE",
  help: "the mappings file; default: mappings.yaml or mappings.yml here",
};
const JSON_OUTPUT: OptionDefinition = { kind: "flag", help: "print JSON instead of text" };
const ONLY: OptionDefinition = {
  kind: "values",
  value: "GLOB",
  help: "only lists whose account/region/name matches; * stops at /; may be repeated",
};
const VERBOSE: OptionDefinition = { kind: "flag", help: "show every entry" };
const FULL_REFRESH: OptionDefinition = {
  kind: "flag",
  help: "read the entries of every list, also where the tag plsync:applied says what they are",
};
const PARALLELISM: OptionDefinition = {
  kind: "value",
  value: "N",
  help: "account-regions read, and lists changed, at the same time; default 8",
};
const ALLOW_REMOVALS: OptionDefinition = {
  kind: "values",
  value: "ADDRESS=COUNT",
  help: "let this list lose up to COUNT entries, whatever its limits say; may be repeated",
};
const ALLOW_DELETE: OptionDefinition = {
  kind: "values",
  value: "ADDRESS",
  help: "let this list be deleted beyond max_deletes; may be repeated",
};
const AUTO_APPROVE: OptionDefinition = { kind: "flag", help: "do not ask" };
const UNTIL: OptionDefinition = {
  kind: "value",
  value: "TIME",
  help: "the hold ends by itself then: 2026-11-24T06:00Z; default: when it is released",
};
const TIMEOUT: OptionDefinition = {
  kind: "value",
  value: "TIME",
  help: "start nothing more after this time: 90s, 30m, 1h; default 30m",
};

export const GLOBAL_OPTIONS: Readonly<Record<string, OptionDefinition>> = {
  "log-level": { kind: "value", value: "LEVEL", help: "error, warn, info or debug; default info" },
  "no-color": { kind: "flag", help: "no colours; NO_COLOR does the same" },
  help: { kind: "flag", short: "h", help: "show this help" },
};

export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: "validate",
    summary: "check the mappings file, without AWS",
    operands: "",
    leastOperands: 0,
    mostOperands: 0,
    options: { config: CONFIG, json: JSON_OUTPUT },
    notes: ["Exit code: 0 valid, 1 not."],
  },
  {
    name: "plan",
    summary: "read AWS and show what would change; writes nothing",
    operands: "",
    leastOperands: 0,
    mostOperands: 0,
    options: {
      config: CONFIG,
      out: { kind: "value", value: "FILE", help: "save the plan, for apply --plan and show" },
      json: JSON_OUTPUT,
      only: ONLY,
      "detailed-exitcode": { kind: "flag", help: "exit with 2 when changes are pending, held-back ones included" },
      verbose: VERBOSE,
      "full-refresh": FULL_REFRESH,
      parallelism: PARALLELISM,
    },
    notes: ["Exit code: 0 planned, 1 error or incomplete, 2 changes pending (with --detailed-exitcode)."],
  },
  {
    name: "apply",
    summary: "make the changes: of a saved plan, or of a new one after asking",
    operands: "",
    leastOperands: 0,
    mostOperands: 0,
    options: {
      config: CONFIG,
      plan: { kind: "value", value: "FILE", help: "apply this saved plan, without asking" },
      only: ONLY,
      "allow-removals": ALLOW_REMOVALS,
      "allow-delete": ALLOW_DELETE,
      "auto-approve": AUTO_APPROVE,
      timeout: TIMEOUT,
      json: JSON_OUTPUT,
      verbose: VERBOSE,
      parallelism: PARALLELISM,
    },
    notes: ["Exit code: 0 done, 1 a list failed or was not planned, 3 refused (stale or foreign plan, answered no)."],
  },
  {
    name: "sync",
    summary: "what the schedule does: apply entry changes only, on lists whose settings are applied",
    operands: "",
    leastOperands: 0,
    mostOperands: 0,
    options: {
      config: CONFIG,
      only: ONLY,
      "allow-removals": ALLOW_REMOVALS,
      "auto-approve": { kind: "flag", help: "do not ask on a terminal; elsewhere sync never asks" },
      timeout: TIMEOUT,
      json: JSON_OUTPUT,
      verbose: VERBOSE,
      "full-refresh": FULL_REFRESH,
      parallelism: PARALLELISM,
    },
    notes: ["Exit code: 0 done, 1 a list failed or was not planned, 3 answered no."],
  },
  {
    name: "rollback",
    summary: "go back to an older version of a list, after showing the difference, and hold it there",
    operands: "ADDRESS",
    leastOperands: 1,
    mostOperands: 1,
    options: {
      config: CONFIG,
      to: { kind: "value", value: "VERSION", help: "the version; default: the one before the current" },
      until: UNTIL,
      "auto-approve": AUTO_APPROVE,
    },
    notes: ["Exit code: 0 done, 1 error, 3 answered no."],
  },
  {
    name: "hold",
    summary:
      "the on-call brake: nothing changes this list until it is released, or its settings change in a reviewed apply",
    operands: "ADDRESS",
    leastOperands: 1,
    mostOperands: 1,
    options: { config: CONFIG, until: UNTIL },
    notes: [],
  },
  {
    name: "release",
    summary: "let a list that is on hold follow the file again",
    operands: "ADDRESS",
    leastOperands: 1,
    mostOperands: 1,
    options: { config: CONFIG },
    notes: [],
  },
  {
    name: "show",
    summary: "show saved plans, without AWS; several are joined",
    operands: "PLAN.json…",
    leastOperands: 1,
    mostOperands: 1000,
    options: {
      format: { kind: "value", value: "FORMAT", help: "text (default), markdown or json" },
      verbose: VERBOSE,
    },
    notes: [],
  },
  {
    name: "iam",
    summary: "print the least-privilege roles that the mappings file needs, without AWS",
    operands: "",
    leastOperands: 0,
    mostOperands: 0,
    options: {
      config: CONFIG,
      format: {
        kind: "value",
        value: "FORMAT",
        help: "cloudformation (one template, also for StackSets), terraform (a module) or json (plain documents)",
      },
      account: { kind: "value", value: "ALIAS", help: "only the roles in this account" },
      repository: {
        kind: "values",
        value: "ORG/REPO",
        help: "whose jobs may plan and apply; ORG@ORG_ID/REPO@REPO_ID for immutable subjects; may be repeated",
      },
      branch: { kind: "value", value: "NAME", help: "the default branch of that repository; default main" },
      environment: {
        kind: "values",
        value: "NAME",
        help: "GitHub environment whose jobs may apply, beside those on the default branch; may be repeated",
      },
      "environment-only": {
        kind: "flag",
        help: "jobs on the default branch may not apply outside of these environments",
      },
      "plan-hub": {
        kind: "value",
        value: "ARN",
        help: "role that jobs plan with; default: plsync-plan-hub in the first account whose lists are written",
      },
      "apply-hub": {
        kind: "value",
        value: "ARN",
        help: "role that jobs apply with; default: plsync-apply-hub there",
      },
    },
    notes: [
      "Hub roles are printed when --repository says whom they trust. With `credentials.mode: oidc` there are none: every role",
      "trusts GitHub's tokens.",
      "Exit code: 0 printed, 1 not.",
    ],
  },
  {
    name: "demo",
    summary: "the whole story on an embedded AWS simulator, without an account",
    operands: "",
    leastOperands: 0,
    mostOperands: 0,
    options: {
      chaos: {
        kind: "flag",
        help: "AWS throttles, fails and loses answers, and a stranger edits lists: watch plsync cope, in under a minute",
      },
      serve: { kind: "flag", help: "keep the simulator up and print the environment to use" },
    },
    notes: [],
  },
];
