// Who may do what by starting the workflow by hand, which no review comes before. GitHub lets everybody with write access start it.
//
//   command                             needs the digest of the plan     needs the permission of
//   validate, plan                      —                                —
//   sync                                with an allowance                with an allowance: as for apply
//   apply                               always                           `dispatch-permission`, both actors
//   hold                                —                                —: it only stops changes, and whoever sees one going wrong
//                                                                        must be able to stop it
//   release                             —                                `dispatch-permission`, both actors
//   rollback                            with an allowance                `dispatch-permission`, both actors
//
// The actors are who started the run and who runs it again: the second one may be another person, with other rights.
import { includes, permissionOf } from "../github/permission.ts";
import { hasAllowances } from "../model/allowance.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { badInput } from "./bad-input.ts";
import type { RunContext } from "./context.ts";
import { NO_REPOSITORY, unanswered } from "./github-unavailable.ts";

/** True if the run is started by hand and permits what limits forbid: then the digest of exactly that plan must come with it. */
export function spendsAllowance({ command, event, inputs }: RunContext): boolean {
  const isWrite = command === "apply" || command === "sync" || command === "rollback";
  return event.kind === "workflow_dispatch" && isWrite && hasAllowances(inputs.allowances);
}

function needsPermission(context: RunContext): boolean {
  const { command } = context;
  return command === "apply" || command === "release" || command === "rollback" || spendsAllowance(context);
}

function digestMissing(context: RunContext): readonly Diagnostic[] {
  const { command, inputs } = context;
  if (inputs.expectDigest !== undefined) return [];
  if (spendsAllowance(context)) {
    const what =
      command === "rollback"
        ? "of the rollback, which a run without the allowance shows"
        : `of the exact plan, which the summary of a run with \`command: plan\` and the same allowance shows`;
    return [badInput("expect-digest", `is missing: with an allowance, ${command} needs the digest ${what}`)];
  }
  if (command !== "apply") return [];
  return [
    badInput(
      "expect-digest",
      "is missing: started by hand, apply needs the digest of the plan that you have seen, which the summary of a run with `command: plan` shows",
    ),
  ];
}

function refused(login: string, least: string, permission: string, command: string): Diagnostic {
  return {
    code: "dispatch_refused",
    severity: "error",
    summary: `${login} may not start ${command}: that takes the permission ${least}, and theirs is ${permission}`,
    detail:
      "No review comes before a run that is started by hand, and GitHub lets everybody with write access start one.",
    remedy: `Ask somebody with the permission ${least} to start a new run. It does not help if they re-run this one: who started it needs the permission as well.`,
  };
}

/** Why a run that was started by hand must not do what it is asked to do; empty when it may, and for all other events. */
export async function refusedDispatch(context: RunContext): Promise<readonly Diagnostic[]> {
  const { command, environment, event, github, inputs } = context;
  if (event.kind !== "workflow_dispatch") return [];
  const missing = digestMissing(context);
  if (missing.length > 0 || !needsPermission(context)) return missing;
  const { GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: triggering } = environment;
  const what = `who may start ${command}`;
  if (github === undefined) return [unanswered(what, NO_REPOSITORY)];
  if (!actor || !triggering) {
    return [unanswered(what, { kind: "missing", said: "GITHUB_ACTOR or GITHUB_TRIGGERING_ACTOR is empty" })];
  }
  const least = inputs.dispatchPermission;
  const found: Diagnostic[] = [];
  for (const login of new Set([actor, triggering])) {
    const permission = await permissionOf(github, login);
    if (!permission.ok) found.push(unanswered(what, permission.problem));
    else if (!includes(permission.value, least)) found.push(refused(login, least, permission.value, command));
  }
  return found;
}
