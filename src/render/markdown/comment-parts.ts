// How a comment is put together, so that a later run can take it apart: a title, what is new, and the plan, which stays where
// it is folded away once it is outdated or applied.

import { shortCommit } from "../wording.ts";
import { detailsBlock, joinBlocks } from "./blocks.ts";

const BEGIN = "<!-- plsync:plan -->";
const END = "<!-- plsync:end -->";

/** `title` is a heading; `plan` is Markdown, and stands between marks that nobody sees. */
export function planBody(title: string, plan: string): string {
  return joinBlocks([title, BEGIN, plan.trimEnd(), END]);
}

/**
 * The plan of a comment that plsync wrote, without its title; undefined when there is none. The marks stand on lines of their own,
 * where no name or description from elsewhere can begin.
 */
export function planInComment(body: string): string | undefined {
  const text = body.replaceAll("\r\n", "\n");
  const begin = text.indexOf(`\n${BEGIN}\n`);
  const end = text.lastIndexOf(`\n${END}\n`);
  return begin < 0 || end < begin ? undefined : text.slice(begin + BEGIN.length + 2, end).trim();
}

/** The plan folded away under `summary` (HTML); nothing without one. */
function folded(summary: string, plan: string | undefined): readonly string[] {
  return plan === undefined ? [] : [detailsBlock(summary, [BEGIN, plan, END].join("\n\n"))];
}

/** What a comment says from the start of a run until its plan is there. */
export function planningBody(head: string, before: string, run: string, plan: string | undefined): string {
  const sentence = `The plan for ${shortCommit(before)} below is **outdated**. ${run}`;
  return joinBlocks([
    `### Prefix lists: planning ${shortCommit(head)} …`,
    plan === undefined ? run : sentence,
    ...folded(`outdated plan for ${shortCommit(before)}`, plan),
  ]);
}

/** `text`: blocks of Markdown. */
export function reportBody(title: string, text: string, plan: string | undefined): string {
  return joinBlocks([title, text.trimEnd(), ...folded("the plan that was reviewed", plan)]);
}
