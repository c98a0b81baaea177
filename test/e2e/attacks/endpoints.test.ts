// Where requests and tokens are sent: a configuration file that a step has left on the machine, or a variable of the workflow, leads
// them elsewhere. What must not leave does not leave: nothing reaches the simulator, which stands for the other server.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { push } from "../../github/payloads.ts";
import { example, MAPPINGS } from "../example.ts";
import { githubTokens, HUB } from "../github-tokens.ts";
import { runStep, UNREVIEWED } from "../runner.ts";
import type { StepEnd } from "../step.ts";

// Every step is a process of its own, on machines that have others to run.
vi.setConfig({ testTimeout: 120_000 });

const files = { "mappings.yaml": MAPPINGS };
const inputs = { ...UNREVIEWED, "hub-role": HUB };
const said = ({ log }: StepEnd): string => log.replace(/\s+│?\s*/g, " ");

function configuration(text: string): Readonly<Record<string, string>> {
  const directory = mkdtempSync(join(tmpdir(), "plsync-aws-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  writeFileSync(join(directory, "config"), text);
  return { AWS_CONFIG_FILE: join(directory, "config") };
}

async function job() {
  const aws = await example();
  return { aws, ...(await githubTokens(aws.simulator, { subject: "repo:acme/network:ref:refs/heads/main" })) };
}

test.each([
  ["the profile", "[default]\nendpoint_url = http://sts.example\n", "without encryption"],
  [
    "a section of services",
    "[default]\nservices = x\n[services x]\nsts =\n  endpoint_url = https://sts.example\n",
    "the ID token of this job would go to https://sts.example and not to AWS STS",
  ],
])("an endpoint of AWS_CONFIG_FILE, in %s, gets no ID token", async (_, text, why) => {
  const { aws, environment, given } = await job();
  const end = await runStep({ event: push(), files, inputs, environment: { ...environment, ...configuration(text) } });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(said(end)).toContain(why);
  expect(said(end)).toContain("the configuration file of AWS");
  expect(given).toEqual([]);
  expect(aws.simulator.calls).toEqual([]);
});

test("an endpoint of AWS_CONFIG_FILE on this machine is announced", async () => {
  const { aws } = await job();
  const { AWS_ENDPOINT_URL: url = "", ...keys } = aws.credentials;
  const environment = { ...keys, ...configuration(`[default]\nendpoint_url = ${url}\n`) };
  const end = await runStep({ event: push(), files, inputs: UNREVIEWED, environment });
  expect(said(end)).toContain(
    `calls to AWS EC2, STS, RAM and Service Quotas go to ${url}, as the configuration file of AWS says`,
  );
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
});

test.each(["ACTIONS_ID_TOKEN_REQUEST_URL", "GITHUB_API_URL", "GITHUB_SERVER_URL", "GITHUB_GRAPHQL_URL"])(
  "%s over plain http gets no token",
  async (name) => {
    const { aws, environment, given } = await job();
    const plain = { ...environment, AWS_ENDPOINT_URL: aws.simulator.url, [name]: "http://github.example/x" };
    const end = await runStep({ event: push(), files, inputs, environment: plain });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(said(end)).toContain(`${name} is not an https URL`);
    expect(given).toEqual([]);
    expect(aws.simulator.calls).toEqual([]);
  },
);
