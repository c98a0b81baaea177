// What the checkout of a pull request can make the Action read: a link in the place of the mappings file, of a plan file, or AWS'
// configuration files.
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { git } from "../../github/checkout.ts";
import { FORK, pullRequest, push } from "../../github/payloads.ts";
import { example, MAPPINGS } from "../example.ts";
import { runStep, UNREVIEWED } from "../runner.ts";
import type { StepEnd } from "../step.ts";

// Every step is a process of its own, on machines that have others to run.
vi.setConfig({ testTimeout: 120_000 });

const SECRET = "hunter2-of-another-job";

/** A workspace, and beside it a file of the machine. */
function machine(): { readonly checkout: string; readonly secret: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "plsync-machine-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const checkout = join(root, "work");
  mkdirSync(checkout);
  git(checkout, "init", "--quiet");
  const secret = join(root, "secret.yaml");
  writeFileSync(secret, `password: ${SECRET}\nversion: [${SECRET}\nowner: ${SECRET}\n`);
  return { checkout, secret };
}

const everything = ({ files, log, stderr, stdout, summary }: StepEnd): string =>
  JSON.stringify([files, log, stderr, stdout, summary]);

test.each([
  ["a branch", pullRequest()],
  ["a fork", pullRequest({ repository: FORK })],
])("of %s, a link to a file of the machine is not read, nor a path that leads there", async (_, event) => {
  const { checkout, secret } = machine();
  symlinkSync(secret, join(checkout, "mappings.yaml"));
  symlinkSync("..", join(checkout, "up"));
  const aws = await example();
  for (const config of ["", "up/secret.yaml", "../secret.yaml", secret]) {
    const end = await runStep({ event, checkout, files: {}, environment: aws.credentials, inputs: { config } });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(everything(end)).not.toContain(SECRET);
    expect(end.log.replace(/\s+│?\s*/g, " ")).toContain("is not in the workspace");
  }
  expect(aws.simulator.calls).toEqual([]);
});

test("nor is what git or another step has left in the workspace quoted", async () => {
  const { checkout } = machine();
  writeFileSync(
    join(checkout, ".git", "config"),
    `[http]\n\textraheader = "${SECRET}"\nversion: ${SECRET}\nowner: [\n`,
  );
  writeFileSync(join(checkout, ".env"), `PASSWORD=${SECRET}\nversion: [\n`);
  symlinkSync(".git/config", join(checkout, "mappings.yaml"));
  const aws = await example();
  const environment = aws.credentials;
  for (const config of ["mappings.yaml", ".git/config", ".env"]) {
    const event = pullRequest({ repository: FORK });
    const end = await runStep({ event, checkout, files: {}, environment, inputs: { config } });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(everything(end)).not.toContain(SECRET);
  }
  expect(aws.simulator.calls).toEqual([]);
});

test("nor does `cidr_files` show or bring anything of a file that is reached by a link, or is something else", async () => {
  const { checkout, secret } = machine();
  symlinkSync(secret, join(checkout, "linked.txt"));
  symlinkSync("..", join(checkout, "up"));
  writeFileSync(join(checkout, "key.json"), `{ "private_key": "${SECRET}" }\n192.0.2.0/28\n${SECRET}\n`);
  const aws = await example();
  for (const name of ["linked.txt", "up/secret.yaml", "../secret.yaml", ".git/config", "key.json"]) {
    const source = `  - { name: a, sources: [{ cidr_files: [${name}] }], prefix_lists: [{}] }`;
    writeFileSync(join(checkout, "mappings.yaml"), `${MAPPINGS.trimEnd()}\n${source}\n`);
    const event = pullRequest({ repository: FORK });
    const end = await runStep({ event, checkout, files: {}, environment: aws.credentials });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(everything(end)).not.toContain(SECRET);
  }
  expect(aws.simulator.calls).toEqual([]);
});

test("a link within the workspace is followed, and mistakes in a mappings file are shown", async () => {
  const { checkout } = machine();
  mkdirSync(join(checkout, "net"));
  writeFileSync(join(checkout, "net", "prod.yaml"), MAPPINGS.replace("version: 1", "version: 1\nverssion: 2"));
  symlinkSync("net/prod.yaml", join(checkout, "mappings.yaml"));
  const end = await runStep({ event: pullRequest({ repository: FORK }), checkout, files: {} });
  expect(end.log).toContain("verssion: 2");
});

test("a plan file that a link leads to is not read", async () => {
  const { checkout, secret } = machine();
  symlinkSync(secret, join(checkout, "plan.json"));
  writeFileSync(join(checkout, "mappings.yaml"), MAPPINGS);
  const aws = await example();
  const inputs = { "plan-file": "plan.json", "expect-digest": "0".repeat(64), ...UNREVIEWED };
  const end = await runStep({ event: push(), checkout, files: {}, environment: aws.credentials, inputs });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(everything(end)).not.toContain(SECRET);
  expect(end.log).toContain("RUNNER_TEMP");
  expect(aws.simulator.calls).toEqual([]);
});

/** Where the simulator is, without keys for it. */
function endpointsOnly(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith("AWS_ENDPOINT_URL")));
}

test("a CA bundle in the workspace is not read", async () => {
  const { checkout } = machine();
  writeFileSync(join(checkout, "mappings.yaml"), MAPPINGS);
  writeFileSync(join(checkout, "ca.pem"), "");
  const aws = await example();
  const environment = { ...aws.credentials, AWS_CA_BUNDLE: "ca.pem" };
  const end = await runStep({ event: pullRequest(), checkout, files: {}, environment });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log.replace(/\s+│?\s*/g, " ")).toContain("AWS_CA_BUNDLE is in the workspace, where a pull request can");
  expect(aws.simulator.calls).toEqual([]);
});

test("credential-process: AWS' files in the workspace run no program and send nothing anywhere", async () => {
  const { checkout } = machine();
  const ran = join(checkout, "ran");
  writeFileSync(join(checkout, "mappings.yaml"), MAPPINGS);
  mkdirSync(join(checkout, ".aws"));
  const program = `[default]\ncredential_process = /bin/sh -c "touch ${ran}"\nendpoint_url = http://sts.example\n`;
  for (const name of ["config", "credentials"]) writeFileSync(join(checkout, ".aws", name), program);
  const aws = await example();
  const outside = join(checkout, "..", "config");
  symlinkSync(join(checkout, ".aws", "config"), outside);
  for (const environment of [
    { AWS_CONFIG_FILE: ".aws/config" },
    { AWS_CONFIG_FILE: outside },
    { AWS_SHARED_CREDENTIALS_FILE: join(checkout, ".aws", "credentials") },
    { HOME: checkout },
  ]) {
    const settings = { ...endpointsOnly(aws.credentials), ...environment };
    const end = await runStep({ event: pullRequest(), checkout, files: {}, environment: settings });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
    expect(end.log.replace(/\s+│?\s*/g, " ")).toContain("is in the workspace, where a pull request can write it");
    expect(existsSync(ran)).toBe(false);
  }
  expect(aws.simulator.calls).toEqual([]);
});
