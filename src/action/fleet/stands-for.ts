// What the jobs of a shared run work for: the command that one job would run on the event.
import type { RunContext } from "../context.ts";

/**
 * The context of that command: a sync on a schedule, an apply on a push and where a person names the digest of a plan, a plan elsewhere. What is
 * read, compared and told follows from it.
 */
export function standingFor(context: RunContext): RunContext {
  const { event, inputs } = context;
  switch (event.kind) {
    case "schedule":
      return { ...context, command: "sync" };
    case "push":
      return { ...context, command: event.onDefaultBranch ? "apply" : "plan" };
    case "workflow_dispatch":
      return { ...context, command: inputs.expectDigest === undefined ? "plan" : "apply" };
    default:
      return { ...context, command: "plan" };
  }
}
