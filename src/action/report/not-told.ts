// What could not be told on GitHub's pages. A permission that is missing was somebody's choice: a notice. GitHub out of order
// is nobody's: the work on AWS is done and reported, but the step fails, so that somebody runs it again.
import type { Problem } from "../../github/answer.ts";
import type { RunContext } from "../context.ts";

/** `what` could not be done: `the drift issue could not be kept`. `permission`: as a workflow writes it. */
export function notTold({ remark, fail }: RunContext, what: string, { kind, said }: Problem, permission: string): void {
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${said}.`;
  if (kind === "unreachable" || kind === "odd") fail(`${what}, GitHub is out of order`);
  remark(kind === "forbidden" ? `${sentence} Give the job \`permissions: ${permission}\`.` : sentence);
}

export function notCommented(context: RunContext, problem: Problem): void {
  notTold(context, "the comment on the pull request could not be written", problem, "pull-requests: write");
}
