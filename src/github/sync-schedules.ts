// Which workflow files of a checkout run plsync on a schedule. Pure: the text of a file in, whether it does out.
import { parse } from "yaml";
import { field } from "./answer.ts";

function items(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

/** True if a job of the file syncs with `action` (`plsync/plsync`) when a schedule starts it; false for what is no workflow. */
export function syncsOnSchedule(text: string, action: string): boolean {
  let workflow: unknown;
  try {
    workflow = parse(text);
  } catch {
    return false;
  }
  if (field(workflow, "on", "schedule") === undefined) return false;
  const steps = items(field(workflow, "jobs")).flatMap((job) => items(field(job, "steps")));
  return steps.some((step) => {
    const uses = field(step, "uses");
    const command = field(step, "with", "command");
    const isOurs = typeof uses === "string" && uses.toLowerCase().startsWith(`${action.toLowerCase()}@`);
    return isOurs && (command === undefined || command === "auto" || command === "sync");
  });
}
