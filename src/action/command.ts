// Which command an event leads to.
//
//   event                                   command: auto     also allowed when `command` asks for it
//   pull_request                            plan              validate, matrix, observe
//   pull_request of a fork, by Dependabot,
//     closed, or in conflict with its base  validate          nothing: whatever is asked for, validate with a notice
//   push to the default branch              apply             validate, plan, sync, matrix, observe, report
//   push elsewhere                          validate          plan
//   merge_group                             plan              validate, matrix, observe
//   schedule                                sync              validate, plan, matrix, observe, report
//   workflow_dispatch, default branch       plan              validate, apply, sync, hold, release, rollback, matrix, observe, report
//   workflow_dispatch elsewhere             plan              validate, matrix, observe
//   pull_request_target, workflow_run,
//     issue_comment                         refused           refused
//   others                                  refused           refused
//
// So plsync writes only from the default branch, on a schedule only what a sync may, and holds, releases or rolls back a list only
// when a person starts the workflow.
import { REFUSED_EVENTS, type WorkflowEvent } from "../github/event.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { listed } from "../model/sentence.ts";
import { isListCommand, LIST_COMMANDS } from "./inputs/list-command-inputs.ts";
import type { Command, Inputs } from "./inputs.ts";

export type CommandChoice =
  /** `notice`: why a valid file gets no plan, a full sentence. */
  | { readonly kind: "run"; readonly command: Command; readonly notice?: string }
  | { readonly kind: "refuse"; readonly diagnostic: Diagnostic };

interface Permitted {
  readonly auto: Command;
  readonly also: readonly Command[];
  /** Completes "the command … is refused": `on a schedule`. */
  readonly where: string;
}

/** What comes before a plan that several jobs read for. */
const READING = ["matrix", "observe"] as const;

const SUPPORTED_EVENTS = ["pull_request", "push", "schedule", "workflow_dispatch", "merge_group"];

function refuse(summary: string, detail: string, remedy: string): CommandChoice {
  return { kind: "refuse", diagnostic: { code: "event_refused", severity: "error", summary, detail, remedy } };
}

/** Why this pull request gets no plan; undefined when it gets one. */
function noPlan(event: Extract<WorkflowEvent, { kind: "pull_request" }>): string | undefined {
  const push = "a maintainer can push the branch to this repository to plan it";
  if (event.from === "fork") return `Pull requests from forks get no plan: ${push}.`;
  if (event.from === "dependabot") return `Pull requests by Dependabot get no plan: ${push}.`;
  if (event.closed) return "A closed pull request gets no plan: what was merged is applied from the default branch.";
  if (!event.mergeable) return "A pull request with conflicts gets no plan: resolve them to plan it.";
  return undefined;
}

function permitted(event: Exclude<WorkflowEvent, { kind: "refused" | "unknown" }>): Permitted {
  switch (event.kind) {
    case "pull_request":
      return { auto: "plan", also: ["validate", ...READING], where: "on a pull request" };
    case "merge_group":
      return { auto: "plan", also: ["validate", ...READING], where: "in a merge queue" };
    case "schedule":
      return { auto: "sync", also: ["validate", "plan", ...READING, "report"], where: "on a schedule" };
    case "push":
      return event.onDefaultBranch
        ? { auto: "apply", also: ["validate", "plan", "sync", ...READING, "report"], where: "on the default branch" }
        : { auto: "validate", also: ["plan"], where: "on a push to another branch than the default one" };
    case "workflow_dispatch":
      return event.onDefaultBranch
        ? {
            auto: "plan",
            also: ["validate", "apply", "sync", ...LIST_COMMANDS, ...READING, "report"],
            where: "on the default branch",
          }
        : { auto: "plan", also: ["validate", ...READING], where: "on another branch than the default one" };
  }
}

/** The command to run on this event (table above), or why plsync refuses to run. `asked`: the input `command`. */
export function chooseCommand(event: WorkflowEvent, asked: Inputs["command"]): CommandChoice {
  const events = `plsync runs on ${listed(SUPPORTED_EVENTS)}.`;
  if (event.kind === "refused") {
    return refuse(
      `plsync does not run on ${event.name}`,
      `${listed(REFUSED_EVENTS)} run with the secrets of the repository on what an outsider may have written.`,
      `Use pull_request for plans. ${events}`,
    );
  }
  if (event.kind === "unknown") {
    return refuse(`plsync does not run on ${event.name}`, "plsync has no command for this event.", events);
  }
  const notice = event.kind === "pull_request" ? noPlan(event) : undefined;
  if (notice !== undefined) return { kind: "run", command: "validate", notice };
  const { auto, also, where } = permitted(event);
  const command = asked === "auto" ? auto : asked;
  if (command === auto || also.includes(command)) return { kind: "run", command };
  return refuse(
    `the command ${command} is refused ${where}`,
    isListCommand(command)
      ? "A list is held, released or rolled back only when a person starts the workflow (workflow_dispatch) on the default branch."
      : "Only what is on the default branch is applied, and a schedule changes only entries.",
    `Possible here: ${listed([auto, ...also])}.`,
  );
}
