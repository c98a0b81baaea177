// Which jobs get the printed hubs: the claims of GitHub's token decide, beside its subject.
import { AssumeRoleWithWebIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { expect, onTestFinished, test } from "vitest";
import type { GitHub } from "../../src/iam/github.ts";
import { GITHUB } from "./file.ts";
import { EXAMPLE, installed, type Job, type Json, MAIN, PULL_REQUEST, tokenOf } from "./installed.ts";

async function company(github: Partial<GitHub> = {}) {
  const here = await installed(EXAMPLE, github);
  const sts = new STSClient({ endpoint: here.simulator.url, region: "eu-west-1", maxAttempts: 1 });
  onTestFinished(() => here.close());
  onTestFinished(() => sts.destroy());
  return async (job: Job, claims: Json = {}): Promise<boolean> => {
    const WebIdentityToken = tokenOf(job, "sts.amazonaws.com", here.clock.now(), claims);
    const request = { RoleArn: job.hub, RoleSessionName: "job", WebIdentityToken };
    try {
      await sts.send(new AssumeRoleWithWebIdentityCommand(request));
      return true;
    } catch (error) {
      if ((error as Error).name !== "AccessDenied") throw error;
      return false;
    }
  };
}

const workflow = (file: string, ref = "refs/heads/main") => `acme/network/.github/workflows/${file}@${ref}`;
const ENVIRONMENT = "repo:acme/network:environment:prefix-lists";

test("the workflows that apply get the apply hub, on the default branch and nowhere else", async () => {
  const assumes = await company();
  expect(await assumes(MAIN)).toBe(true);
  expect(await assumes(MAIN, { job_workflow_ref: workflow("sync-on-schedule.yml") })).toBe(true);
  expect(await assumes(MAIN, { job_workflow_ref: workflow("apply-on-main.yml", "refs/heads/evil") })).toBe(false);
});

test("another workflow on the default branch does not get it, and neither does one without the claim", async () => {
  const assumes = await company();
  expect(await assumes(MAIN, { job_workflow_ref: workflow("test.yml") })).toBe(false);
  expect(await assumes(MAIN, { job_workflow_ref: workflow("apply-on-main.yml.yml") })).toBe(false);
  expect(await assumes(MAIN, { job_workflow_ref: undefined })).toBe(false);
});

test("a branch that names an open environment does not get it", async () => {
  const assumes = await company();
  const onBranch = { sub: ENVIRONMENT, job_workflow_ref: workflow("apply-on-main.yml", "refs/heads/evil") };
  expect(await assumes(MAIN, onBranch)).toBe(false);
  expect(await assumes(MAIN, { sub: ENVIRONMENT, job_workflow_ref: workflow("apply-on-main.yml") })).toBe(true);
});

test("a repository that took over the name gets neither hub", async () => {
  const assumes = await company();
  expect(await assumes(PULL_REQUEST)).toBe(true);
  for (const job of [MAIN, PULL_REQUEST]) expect(await assumes(job, { repository_id: "9999999" })).toBe(false);
});

test("a pull request gets the plan hub, whatever its workflow is, and not the apply hub", async () => {
  const assumes = await company();
  expect(await assumes(PULL_REQUEST, { job_workflow_ref: workflow("evil.yml", "refs/pull/7/merge") })).toBe(true);
  expect(await assumes({ ...PULL_REQUEST, hub: MAIN.hub })).toBe(false);
  const disguised = { ...PULL_REQUEST, hub: MAIN.hub, workflow: MAIN.workflow };
  expect(await assumes(disguised)).toBe(false);
});

/** `--workflow fleet.yml --workflow brake.yml`, as docs/fleet.md has it. */
const SHARED = { repositoryIds: GITHUB.claims?.repositoryIds ?? [], workflows: ["fleet.yml", "brake.yml"] };
const APPLY = { job_workflow_ref: workflow("fleet.yml") };
const OBSERVE_ON_PULL = { job_workflow_ref: workflow("fleet.yml", "refs/pull/7/merge") };
const BRAKE = { sub: "repo:acme/network:environment:prefix-lists-brake", job_workflow_ref: workflow("brake.yml") };

test("the jobs of fleet.yml that write get the apply hub on the default branch, and no other workflow does", async () => {
  const assumes = await company({ claims: SHARED, environments: ["prefix-lists-brake"] });
  expect(await assumes(MAIN, APPLY)).toBe(true);
  expect(await assumes(MAIN, BRAKE)).toBe(true);
  expect(await assumes(MAIN, { job_workflow_ref: workflow("apply-on-main.yml") })).toBe(false);
  expect(await assumes(MAIN, { job_workflow_ref: workflow("fleet.yml", "refs/heads/evil") })).toBe(false);
  // The environment of the approval opens nothing: its job gets no token.
  expect(await assumes(MAIN, { ...APPLY, sub: ENVIRONMENT })).toBe(false);
});

test("the jobs of fleet.yml that read get the plan hub everywhere, and on a pull request nothing else", async () => {
  const assumes = await company({ claims: SHARED, environments: ["prefix-lists-brake"] });
  expect(await assumes(PULL_REQUEST, OBSERVE_ON_PULL)).toBe(true);
  expect(await assumes({ ...MAIN, hub: PULL_REQUEST.hub }, APPLY)).toBe(true);
  expect(await assumes({ ...PULL_REQUEST, hub: MAIN.hub }, OBSERVE_ON_PULL)).toBe(false);
  expect(await assumes({ ...PULL_REQUEST, hub: MAIN.hub }, APPLY)).toBe(false);
});

test("with an environment of their own, jobs that write get the apply hub, and those that read do not", async () => {
  const environments = ["prefix-lists-apply", "prefix-lists-brake"];
  const assumes = await company({ claims: SHARED, environments, appliesOnBranch: false });
  expect(await assumes(MAIN, { ...APPLY, sub: "repo:acme/network:environment:prefix-lists-apply" })).toBe(true);
  expect(await assumes(MAIN, BRAKE)).toBe(true);
  expect(await assumes(MAIN, APPLY)).toBe(false);
  expect(await assumes({ ...MAIN, hub: PULL_REQUEST.hub }, APPLY)).toBe(true);
});
