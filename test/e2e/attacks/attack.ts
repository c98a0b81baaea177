// What the attacks on a review start from: pull request 12, which brings one list and has its plan, and an attacker who knows plsync's
// formats and runs code in a job of the repository. Every attack ends with AWS untouched, as the simulator's books have it.
import { expect } from "vitest";
import { field } from "../../../src/github/answer.ts";
import { readMarker } from "../../../src/github/marker.ts";
import { digestToStamp, planCommentBody, textDigest } from "../../../src/github/review/plan-record.ts";
import { readRecordJson } from "../../../src/github/review/record-json.ts";
import { stampAudience, stampOf } from "../../../src/github/review/stamp.ts";
import type { PlanRecord } from "../../../src/model/record.ts";
import type { JobClaims } from "../../stand-ins/github/tokens.ts";
import { MAPPINGS } from "../example.ts";
import { type Flow, pullRequestFlow, WORKFLOW } from "../flow.ts";
import type { StepEnd } from "../step.ts";

export const BOT = "github-actions[bot]";
export const INPUTS = { only: "network/eu-west-1/offices" };

/** The example's file with one list more, of these CIDRs. */
export function offices(...cidrs: readonly string[]): string {
  const list = cidrs.map((cidr) => `{ cidr: ${cidr} }`).join(", ");
  return `${MAPPINGS.trimEnd()}\n  - name: offices\n    sources: [{ cidrs: [${list}] }]\n    prefix_lists: [{}]\n`;
}

/** What people reviewed, and what the attacker wants instead. */
export const GOOD = offices("192.0.2.0/28");
export const EVIL = offices("192.0.2.0/28", "203.0.113.0/24");

/** Pull request 12 brings the good list, and has its plan. */
export async function planned(settings: Parameters<typeof pullRequestFlow>[0] = {}): Promise<Flow> {
  const flow = await pullRequestFlow(settings);
  flow.open(12, GOOD);
  await flow.preparePlan(12, { inputs: INPUTS, action: "opened" });
  return flow;
}

/** The plan comment as it is. */
export function comment({ github }: Flow, pull = 12): { readonly id: number; readonly body: string } {
  const found = github.comments(pull).find(({ author }) => author === BOT);
  if (found === undefined) throw new Error("there is no plan comment");
  return found;
}

/** The record in a comment. */
export function recordIn(body: string): PlanRecord {
  const record = readRecordJson(field(readMarker(body, { kind: "plan", name: "default" }), "record"));
  if (record === undefined) throw new Error("the comment has no record");
  return record;
}

/** The claims of a job that the event pull_request started; `workflow` is a path. */
export function pullJob(flow: Flow, pull = 12, more: Partial<JobClaims> = {}): JobClaims {
  return {
    ...{ event_name: "pull_request", ref: `refs/pull/${pull}/merge`, sha: flow.testMerge(pull) },
    ...{ base_ref: "main", head_ref: "workers", actor: "mallory", run_id: "9999", workflow: WORKFLOW },
    ...more,
  };
}

/** A comment as plsync writes it, signed by GitHub for a job in which the attacker's code ran. */
export function forged(flow: Flow, record: PlanRecord, text: string, job: JobClaims): string {
  const said = { ...record, text: textDigest(text) };
  const token = flow.github.token(job, stampAudience(digestToStamp(said)));
  return planCommentBody(said.name, said, stampOf(token), text);
}

/** Nothing was written to AWS, and the report says why and names the way out. */
export function expectRefused(flow: Flow, end: StepEnd, why: string): void {
  expect(flow.aws.writes()).toEqual([]);
  expect(flow.aws.owned()).toEqual([]);
  expect(end).toMatchObject({ code: 3, outputs: { outcome: "stale", created: "0" } });
  // Markdown escapes some characters.
  const said = end.summary.replaceAll("\\", "").replaceAll("&#8203;", "");
  expect(said).toContain(why);
  expect(said).toMatch(/`expect-digest: [0-9a-f]{64}`/);
}
