// What an apply leaves for later ones: that how plsync works was approved, as a signed note in the hidden line of a merged pull request's
// comment. An apply by hand has no pull request of its own, and takes the newest one that has a plan comment.
import type { Answer } from "../../github/answer.ts";
import type { MergedPull } from "../../github/review/merge-history.ts";
import { findComments, putComment } from "../../github/review/sticky-comment.ts";
import { readSeal, type StampedSeal, withSeal } from "../../github/review/works-seal.ts";
import type { RunContext } from "../context.ts";
import { stampSeal } from "../review/own-stamp.ts";
import { pushedSteps } from "../review/review.ts";
import type { AppliedStep } from "./step-result.ts";

/** Pull requests that are looked at for a plan comment. */
const MOST_PULLS = 3;

/** The note for this comment, the one in it where it says the same; undefined when nothing is approved, or nothing can be signed. */
export async function noteFor(
  context: RunContext,
  { settled }: AppliedStep,
  { number }: MergedPull,
  body: string,
): Promise<StampedSeal | undefined> {
  if (settled === undefined) return undefined;
  const there = readSeal(context.inputs.name, body);
  const seal = { ...settled, pull: number };
  const { works, path, commit, pull } = there?.seal ?? {};
  const isThere = works === seal.works && path === seal.path && commit === seal.commit && pull === seal.pull;
  return isThere ? there : stampSeal(context, seal);
}

async function note(context: RunContext, applied: AppliedStep): Promise<Answer<undefined>> {
  const { github, inputs } = context;
  const done = { ok: true, value: undefined } as const;
  const { settled } = applied;
  if (github === undefined || settled === undefined) return done;
  const { name, commentAuthor: author } = inputs;
  const branch = await pushedSteps(context, github, { path: settled.path, named: [], tip: settled.commit }, false);
  if (!branch.ok) return branch;
  const pulls = branch.value.steps.flatMap(({ pull }) => pull ?? []);
  for (const pull of pulls.slice(0, MOST_PULLS)) {
    const sticky = { github, pull: pull.number, name, author };
    const found = await findComments(sticky);
    if (!found.ok) return found;
    const [existing] = found.value;
    if (existing === undefined) continue;
    const { comment } = existing;
    const stamped = await noteFor(context, applied, pull, comment.body);
    if (stamped === undefined) return done;
    const put = await putComment(sticky, comment, withSeal(name, comment.body, stamped));
    return put.ok ? done : put;
  }
  return done;
}

/** After an apply by hand; where it fails, later merges ask again, which is said. */
export async function noteByHand(context: RunContext, applied: AppliedStep): Promise<void> {
  const noted = await note(context, applied);
  if (noted.ok) return;
  const why = noted.problem.said;
  context.collector.remark(
    `Later merges may ask again whether how plsync works was approved: it could not be noted, ${why}.`,
  );
}
