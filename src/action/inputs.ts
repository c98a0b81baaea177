// The inputs of the Action, read and checked. Everything that is wrong with them is reported at once.

import { wrongGroup } from "../config/lists-fed-by.ts";
import { LOG_LEVELS, type LogLevel } from "../engine/log-level.ts";
import { DEFAULT_PARALLELISM, MOST_PARALLELISM, type Parallelism, parseParallelism } from "../engine/parallelism.ts";
import { type Allowances, NO_ALLOWANCES, parseAllowances } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { readTopicArn, type Topic, topicHint } from "../model/notification/topic.ts";
import type { Requirement } from "../model/record.ts";
import { LONGEST_PATTERN } from "../model/scope.ts";
import { DEFAULT_REFRESH_MILLISECONDS, parseRefresh } from "../observe/refresh.ts";
import { badInput } from "./bad-input.ts";
import { APPROVALS, type ApprovalRule } from "./inputs/approval-rule.ts";
import { FLEET_COMMANDS, type FleetInputs, readFleetInputs } from "./inputs/fleet-inputs.ts";
import { lines } from "./inputs/lines.ts";
import { LIST_COMMANDS, type ListCommand, readListCommand } from "./inputs/list-command-inputs.ts";

export const COMMANDS = ["validate", "plan", "apply", "sync", ...LIST_COMMANDS, ...FLEET_COMMANDS] as const;
export type Command = (typeof COMMANDS)[number];

export const FAIL_ON = ["error", "held-back", "drift"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const REQUIREMENTS = ["settings", "exact", "none"] as const;

export const DISPATCH_PERMISSION = ["maintain", "write"] as const;

/** changes: a comment is created only when there is something to say. An existing one is kept up to date, unless never. */
export const COMMENT = ["changes", "always", "never"] as const;

/** As docs/action.md describes them. */
export interface Inputs {
  /** auto: what the event leads to. */
  readonly command: "auto" | Command;
  /** What hold, release or rollback is to do; undefined for other commands. */
  readonly listCommand: ListCommand | undefined;
  /** Of a run that several jobs share. */
  readonly fleet: FleetInputs;
  /** Path of the mappings file; undefined: mappings.yaml or mappings.yml. */
  readonly config: string | undefined;
  /** Tells the comment, the record and the issue of one workflow from those of others in the repository. */
  readonly name: string;
  /** Patterns of addresses; empty for everything. */
  readonly only: readonly string[];
  /** Ids of security groups; empty: lists whatever feeds them. */
  readonly onlySources: readonly string[];
  readonly allowances: Allowances;
  /** Path of a saved plan to apply instead of a new one. */
  readonly planFile: string | undefined;
  /** The digest of the approved plan, 64 hex digits; undefined: merged pull requests approve. */
  readonly expectDigest: string | undefined;
  /** The least that people need to start by hand what no review comes before. */
  readonly dispatchPermission: (typeof DISPATCH_PERMISSION)[number];
  readonly requirement: Requirement;
  /** Whether a merged pull request counts only with an approval. */
  readonly requireApproval: ApprovalRule;
  /** A reusable workflow whose plans count, `OWNER/REPO/.github/workflows/FILE@COMMIT`; undefined: only the repository's own. */
  readonly planWorkflow: string | undefined;
  readonly comment: (typeof COMMENT)[number];
  /** The login that the token writes as. */
  readonly commentAuthor: string;
  /** Undefined: GitHub is asked without signing in. */
  readonly token: string | undefined;
  /** ARN of the role to sign in with; undefined: the credentials of the environment. */
  readonly hubRole: string | undefined;
  /** The topic of SNS that messages go to, in place of the file's; undefined: that one, if there is one. */
  readonly topic: Topic | undefined;
  /** Account-regions at once. */
  readonly parallelism: Parallelism;
  /** In how many milliseconds syncs read the entries of every list anew. */
  readonly fullRefresh: number;
  readonly failOn: FailOn;
  /** Ask what references every list, and report what has room. */
  readonly capacity: boolean;
  /** Shorten account ids and addresses in everything that people see. */
  readonly redact: boolean;
  readonly logLevel: LogLevel;
}

export type InputsReading =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The login behind the token that GitHub gives to every job. */
const DEFAULT_AUTHOR = "github-actions[bot]";

/** As in mappings.yaml. */
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

const PINNED_WORKFLOW = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+@[0-9a-f]{40}$/;

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/**
 * Reads and checks all inputs. `input` returns the text of one, empty when it is not given; `debug`: the run was started with debug
 * logging, which is then the default log level; `now`: milliseconds since 1970.
 */
export function readInputs(input: (name: string) => string, debug: boolean, now: number): InputsReading {
  const diagnostics: Diagnostic[] = [];
  const text = (name: string): string => input(name).trim();
  const oneOf = <Value extends string>(name: string, values: readonly Value[], fallback: Value): Value => {
    const given = text(name);
    const value = given === "" ? fallback : values.find((known) => known === given);
    if (value === undefined) diagnostics.push(badInput(name, `is "${given}", not one of ${values.join(", ")}`));
    return value ?? fallback;
  };
  const redact = oneOf("redact", ["true", "false"], "false") === "true";
  const capacity = oneOf("capacity", ["true", "false"], "false") === "true";
  const requirement = oneOf("require-reviewed-plan", REQUIREMENTS, "settings");
  const dispatchPermission = oneOf("dispatch-permission", DISPATCH_PERMISSION, "maintain");
  const requireApproval = oneOf("require-approval", APPROVALS, "auto");
  const planWorkflow = text("plan-workflow") || undefined;
  if (planWorkflow !== undefined && !PINNED_WORKFLOW.test(planWorkflow)) {
    const example = "acme/shared/.github/workflows/plan.yml@ and the 40 hex digits of a commit";
    diagnostics.push(
      badInput("plan-workflow", `is "${planWorkflow}", not a pinned reusable workflow such as ${example}`),
    );
  }
  const comment = oneOf("comment", COMMENT, "changes");
  const command = oneOf("command", ["auto", ...COMMANDS], "auto");
  const { diagnostics: wrong, listCommand } = readListCommand(command, text, now);
  const { diagnostics: wrongOfFleet, fleet } = readFleetInputs(command, text);
  diagnostics.push(...wrong, ...wrongOfFleet);
  const failOn = oneOf("fail-on", FAIL_ON, "error");
  const logLevel = oneOf("log-level", LOG_LEVELS, debug ? "debug" : "info");
  const parallelism = text("parallelism") === "" ? DEFAULT_PARALLELISM : parseParallelism(text("parallelism"));
  if (parallelism === undefined) {
    const given = text("parallelism");
    diagnostics.push(badInput("parallelism", `is "${given}", not a whole number from 1 to ${MOST_PARALLELISM}`));
  }
  const fullRefresh = text("full-refresh") === "" ? DEFAULT_REFRESH_MILLISECONDS : parseRefresh(text("full-refresh"));
  if (fullRefresh === undefined) {
    diagnostics.push(badInput("full-refresh", `is "${text("full-refresh")}", not hours or days such as 24h or 7d`));
  }
  const allowances = parseAllowances(lines(input("allow-removals")), lines(input("allow-delete")));
  if (!allowances.ok) {
    const example = "ADDRESS=COUNT, as in network/eu-west-1/web=12";
    diagnostics.push(badInput("allow-removals", `has "${allowances.wrong}", which is not of the form ${example}`));
  }
  const only = lines(input("only"));
  const tooLong = only.find((pattern) => pattern.length > LONGEST_PATTERN);
  if (tooLong !== undefined) {
    const start = tooLong.slice(0, 40);
    diagnostics.push(badInput("only", `has a pattern of more than ${LONGEST_PATTERN} characters: ${start}…`));
  }
  const onlySources = lines(input("only-sources").replaceAll(",", "\n"));
  const noGroup = wrongGroup(onlySources);
  if (noGroup !== undefined) {
    diagnostics.push(badInput("only-sources", `has "${noGroup.slice(0, 40)}", which is no id of a security group`));
  }
  const planFile = text("plan-file") || undefined;
  if (planFile !== undefined && only.length > 0) {
    diagnostics.push(badInput("only", "does not go with plan-file: the saved plan has its own scope"));
  }
  const name = text("name") || "default";
  if (!NAME.test(name)) {
    diagnostics.push(badInput("name", `is "${name}": letters, digits, dots, dashes and underscores, at most 63`));
  }
  const expectDigest = text("expect-digest").toLowerCase() || undefined;
  if (expectDigest !== undefined && !/^[0-9a-f]{64}$/.test(expectDigest)) {
    diagnostics.push(
      badInput(
        "expect-digest",
        `is "${expectDigest}", not the 64 hex digits of a plan's digest, which the job's summary shows`,
      ),
    );
  }
  if (planFile !== undefined && expectDigest === undefined) {
    const why = "anybody who can write the file could choose what is applied";
    diagnostics.push(badInput("plan-file", `needs the digest of that plan in expect-digest: ${why}`));
  }
  const hubRole = text("hub-role") || undefined;
  if (hubRole !== undefined && !ROLE_ARN.test(hubRole)) {
    const example = "arn:aws:iam::111111111111:role/plsync-hub";
    diagnostics.push(badInput("hub-role", `is "${hubRole}", not the ARN of a role such as ${example}`));
  }
  const topicArn = text("sns-topic-arn");
  const topic = readTopicArn(topicArn);
  if (topicArn !== "" && topic === undefined) {
    const example = "arn:aws:sns:eu-west-1:111111111111:plsync";
    const hint = topicHint(topicArn);
    const why = hint === undefined ? "" : `: ${hint}`;
    diagnostics.push(
      badInput("sns-topic-arn", `is "${topicArn}", not the ARN of a standard topic such as ${example}${why}`),
    );
  }
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    inputs: {
      command,
      listCommand,
      fleet,
      config: text("config") || undefined,
      name,
      only,
      onlySources,
      allowances: allowances.ok ? allowances.value : NO_ALLOWANCES,
      planFile,
      expectDigest,
      dispatchPermission,
      requirement,
      requireApproval,
      planWorkflow,
      comment,
      commentAuthor: text("comment-author") || DEFAULT_AUTHOR,
      token: text("github-token") || undefined,
      hubRole,
      topic,
      parallelism: parallelism ?? DEFAULT_PARALLELISM,
      fullRefresh: fullRefresh ?? DEFAULT_REFRESH_MILLISECONDS,
      failOn,
      capacity,
      redact,
      logLevel,
    },
  };
}
