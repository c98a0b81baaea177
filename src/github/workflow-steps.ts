// What the workflow files of a checkout let plsync do: which of them sync on a schedule, and which apply when a person starts them. Pure:
// the text of a file in, whether it does out.
import { parse } from "yaml";
import { field } from "./answer.ts";

function items(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** The parsed file; undefined for what is no YAML. */
function workflowOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** What the steps that run `action` (`plsync/plsync`) are given as `with`. */
function inputsOf(workflow: unknown, action: string): readonly unknown[] {
  const steps = items(field(workflow, "jobs")).flatMap((job) => items(field(job, "steps")));
  return steps.flatMap((step) => {
    const uses = field(step, "uses");
    const isOurs = typeof uses === "string" && uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
    return isOurs ? [field(step, "with")] : [];
  });
}

/** The command itself, or an expression that has it as a string. */
const SYNC = /^sync$|\$\{\{.*'sync'/s;

/** True if a job of the file syncs with `action` (`plsync/plsync`) when a schedule starts it; false for what is no workflow. */
export function syncsOnSchedule(text: string, action: string): boolean {
  const workflow = workflowOf(text);
  if (field(workflow, "on", "schedule") === undefined) return false;
  return inputsOf(workflow, action).some((given) => {
    const command = field(given, "command");
    // An expression may choose it by the event.
    return command === undefined || command === "auto" || (typeof command === "string" && SYNC.test(command));
  });
}

/** True if a person starts the workflow and it passes the allowances of that person on to `action`, for more than one list. */
export function allowsByHand(text: string, action: string): boolean {
  const workflow = workflowOf(text);
  const inputs = field(workflow, "on", "workflow_dispatch", "inputs");
  if (field(inputs, "allow-removals") === undefined || field(inputs, "address") !== undefined) return false;
  return inputsOf(workflow, action).some((given) => field(given, "allow-removals") !== undefined);
}
