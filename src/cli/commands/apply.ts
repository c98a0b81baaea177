// plsync apply: makes the changes of a saved plan, or of a new one that somebody approves.

import { EXIT } from "../../engine/exit-code.ts";
import type { PlanPart } from "../../engine/fleet/plan-part.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { readPlanFile } from "../../plan-file/read-plan-file.ts";
import { shortDigest } from "../../render/wording.ts";
import { badUsage, type Parsed } from "../arguments.ts";
import { command } from "../command.ts";
import { digestsOf, SHARD, shardOf } from "../fleet/shard-options.ts";
import { unwritable } from "../fleet/unwritable.ts";
import {
  ALLOW_DELETE,
  ALLOW_REMOVALS,
  AUTO_APPROVE,
  CONFIG,
  DETAILED_EXIT_CODE,
  JSON_OUTPUT,
  NOTIFY_STATE,
  ONLY,
  PARALLELISM,
  TIMEOUT,
  VERBOSE,
  WIDE,
} from "../options.ts";
import { planAndApply } from "../plan-and-apply.ts";
import { cannotAsk } from "../prompt.ts";
import { stopWith } from "../terminal.ts";

export const apply = command({
  name: "apply",
  options: {
    config: CONFIG,
    plan: { kind: "value", value: "FILE", help: "apply this saved plan without asking" },
    "plan-digest": {
      kind: "value",
      value: "SHA256",
      help: "with --plan: refuse another file than the one with this SHA-256",
    },
    "expect-digest": {
      kind: "value",
      value: "SHA256",
      help: "with --plan: refuse another plan than the one with this digest, of its settings or exact",
    },
    shard: { ...SHARD, help: "with --plan: apply the changes of one part of the accounts, and no deletions" },
    deletions: { kind: "flag", help: "with --plan: apply only its deletions, when all shards have succeeded" },
    report: { kind: "value", value: "FILE", help: "also write the report to FILE, for show" },
    only: ONLY,
    "allow-removals": ALLOW_REMOVALS,
    "allow-delete": ALLOW_DELETE,
    "auto-approve": AUTO_APPROVE,
    timeout: TIMEOUT,
    "notify-state": NOTIFY_STATE,
    json: JSON_OUTPUT,
    "detailed-exitcode": DETAILED_EXIT_CODE,
    verbose: VERBOSE,
    wide: WIDE,
    parallelism: PARALLELISM,
  },
  notes: [
    "Exit codes: 0 done; 1 a list failed or was not planned; 2 something is held back (with --detailed-exitcode); 3 refused (a stale plan, one of another file, or an answer other than yes).",
  ],
  run: async (given, terminal) => {
    const { plan: path, only, "auto-approve": autoApprove } = given.options;
    const kind = { mode: "reviewed", everything: true } as const;
    const part = partOf(given.options);
    if (!part.ok) return stopWith([part.diagnostic], terminal);
    const { report, "expect-digest": digest, "plan-digest": fileDigest } = given.options;
    const obstacle = unwritable("the report", report, "--report");
    if (obstacle !== undefined) return stopWith([obstacle], terminal);
    const written = report === undefined ? {} : { reportFile: report };
    if (path === undefined) {
      const what = sayingNothing(given.options);
      if (what !== undefined) {
        return stopWith([badUsage(`${what} says nothing without --plan`, "Name the saved plan.")], terminal);
      }
      if (autoApprove || terminal.canAsk) return planAndApply(given, { ...kind, ...written }, terminal);
      const saved = "plsync plan --out plan.json, then plsync apply --plan plan.json";
      return stopWith([cannotAsk("apply", `Use --auto-approve, or apply a saved plan: ${saved}.`)], terminal);
    }
    if (only.length > 0) {
      return stopWith(
        [badUsage("--only cannot be combined with --plan", "The saved plan has its own scope.")],
        terminal,
      );
    }
    const odd = fileDigest === undefined ? undefined : digestsOf([fileDigest], "plan-digest", "apply");
    if (odd?.ok === false) return stopWith([odd.diagnostic], terminal);
    const read = readPlanFile(path, fileDigest);
    if (!read.ok) {
      if (read.diagnostics.every(({ code }) => code !== "plan_tampered")) return stopWith(read.diagnostics, terminal);
      terminal.report(read.diagnostics);
      return EXIT.refused;
    }
    const { settings, exact } = read.plan.digests;
    if (digest !== undefined && ![settings, exact].includes(digest)) {
      terminal.report([otherPlan(path, exact)]);
      return EXIT.refused;
    }
    const { value } = part;
    const saved = { saved: read.plan, ...(value === undefined ? {} : { part: value }) };
    return planAndApply(given, { ...kind, ...written, ...saved }, terminal);
  },
});

/** What goes only with a saved plan; undefined: nothing of that is given. */
function sayingNothing(options: {
  readonly shard: string | undefined;
  readonly deletions: boolean;
  readonly "expect-digest": string | undefined;
  readonly "plan-digest": string | undefined;
}): string | undefined {
  const name = (["expect-digest", "plan-digest", "deletions", "shard"] as const).find((one) => options[one]);
  return name && `--${name}`;
}

function otherPlan(path: string, exact: string): Diagnostic {
  return {
    code: "digest_differs",
    severity: "error",
    summary: `the plan ${path} is not the one that is expected: its exact digest is ${shortDigest(exact)}`,
    detail: "Nothing was applied.",
    remedy: "Find out who has changed the file, or make a new plan.",
  };
}

/** Which part of the saved plan is meant; undefined: all of it. */
function partOf({
  shard,
  deletions,
}: {
  readonly shard: string | undefined;
  readonly deletions: boolean;
}): Parsed<PlanPart | undefined> {
  if (shard === undefined) return { ok: true, value: deletions ? "deletions" : undefined };
  if (!deletions) return shardOf(shard, "apply");
  return {
    ok: false,
    diagnostic: badUsage("--shard and --deletions exclude each other", "Deletions come last, in one job."),
  };
}
