// How a comment is put together, so that a later run can take it apart again: a title, what is new, and the plan, which is kept,
// folded away, once it is outdated or applied.

import { shortCommit } from "../wording.ts";
import { alertBlock, detailsBlock, joinBlocks } from "./blocks.ts";
import { markdownCode, markdownText } from "./escape.ts";

/** The `name` of a workflow that is given none; it is in no title. */
const DEFAULT_NAME = "default";

/** `### Prefix lists: 1 to create`; with the name of the workflow where it has one: `### Prefix lists (staging): 1 to create`. */
export function commentTitle(headline: string, name = DEFAULT_NAME): string {
  return `### Prefix lists${name === DEFAULT_NAME ? "" : ` (${markdownText(name)})`}: ${headline}`;
}

/** Why merging into `branch` applies nothing, in Markdown: only what is on `applied` is. None where both are one, or one is empty. */
export function otherBranchRemarks({
  branch,
  default: applied,
}: {
  readonly branch: string;
  readonly default: string;
}): readonly string[] {
  if (branch === "" || applied === "" || branch === applied) return [];
  return [
    `It goes into ${markdownCode(branch)}, and only what is on ${markdownCode(applied)} is applied. Lists change once its commits reach ${markdownCode(applied)} through a pull request, which has a plan of its own.`,
  ];
}

/** Said before anything else about a plan; `reasons`: each a sentence of Markdown. */
export function notAppliedBlocks(reasons: readonly string[] = []): readonly string[] {
  if (reasons.length === 0) return [];
  return [alertBlock("IMPORTANT", ["**Merging this pull request applies nothing of this plan.**", ...reasons])];
}

const BEGIN = "<!-- plsync:plan -->";
const END = "<!-- plsync:end -->";

/** A comment with a plan. `title` is a heading; `plan` is Markdown and stands between marks that GitHub does not show. */
export function planBody(title: string, plan: string): string {
  return joinBlocks([title, BEGIN, plan.trimEnd(), END]);
}

/**
 * The plan in a comment that plsync wrote, without its title; undefined when there is none. The marks are on lines of their own,
 * where names and descriptions that plsync did not write cannot begin.
 */
export function planInComment(body: string): string | undefined {
  const text = body.replaceAll("\r\n", "\n");
  const begin = text.indexOf(`\n${BEGIN}\n`);
  const end = text.lastIndexOf(`\n${END}\n`);
  return begin < 0 || end < begin ? undefined : text.slice(begin + BEGIN.length + 2, end).trim();
}

/** The plan folded away under `summary` (HTML); no block when there is no plan. */
function folded(summary: string, plan: string | undefined): readonly string[] {
  return plan === undefined ? [] : [detailsBlock(summary, [BEGIN, plan, END].join("\n\n"))];
}

/** What a comment says from the start of a run until the new plan is ready. `before`: the commit of `plan`, the one that is there. */
export function planningBody(
  {
    head,
    before,
    run,
    name,
  }: { readonly head: string; readonly before: string; readonly run: string; readonly name?: string },
  plan: string | undefined,
): string {
  const sentence = `The plan for ${shortCommit(before)} below is **outdated**. ${run}`;
  return joinBlocks([
    commentTitle(`planning ${shortCommit(head)} …`, name),
    plan === undefined ? run : sentence,
    ...folded(`outdated plan for ${shortCommit(before)}`, plan),
  ]);
}

/** A comment with what an apply did, above the plan that was reviewed. `title` is a heading; `text`: blocks of Markdown. */
export function reportBody(title: string, text: string, plan: string | undefined): string {
  return joinBlocks([title, text.trimEnd(), ...folded("the plan that was reviewed", plan)]);
}
