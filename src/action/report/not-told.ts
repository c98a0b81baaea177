// What could not be written on GitHub's pages.
//
//   why                                             then
//   the token lacks the permission                  a notice that names it: the workflow may have been written so on purpose
//   GitHub is down, or its answer makes no sense    a notice, and the step fails so that it is run again; AWS is changed and reported
//   anything else                                   a notice
import type { Problem } from "../../github/answer.ts";
import type { RunContext } from "../context.ts";

/** `what` could not be done: `the drift issue could not be kept`. `permission` as a workflow grants it: `issues: write`. */
export function notTold({ collector }: RunContext, what: string, { kind, said }: Problem, permission: string): void {
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${said}.`;
  if (kind === "unreachable" || kind === "odd") collector.fail(`${what}, GitHub is out of order`);
  collector.remark(kind === "forbidden" ? `${sentence} Give the job \`permissions: ${permission}\`.` : sentence);
}

/** The comment on a pull request could not be read or written. */
export function commentNotTold(context: RunContext, problem: Problem): void {
  notTold(context, "the comment on the pull request could not be written", problem, "pull-requests: write");
}
