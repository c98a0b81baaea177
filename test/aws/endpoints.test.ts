// What the SDK would use is what is said: asked of the SDK itself, with variables and configuration files.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { endpointOverrides } from "../../src/aws/endpoints.ts";

afterEach(() => void vi.unstubAllEnvs());

async function overrides(environment: Readonly<Record<string, string>>, sendsToken = false, notifies = false) {
  vi.unstubAllEnvs();
  vi.stubEnv("AWS_CONFIG_FILE", "/nowhere/config");
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere/credentials");
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return endpointOverrides(process.env, { sendsToken, notifies });
}

async function summaries(environment: Readonly<Record<string, string>>, sendsToken = false) {
  const found = await overrides(environment, sendsToken);
  return found.map(({ code, severity, summary }) => [code, severity, summary]);
}

function configuration(text: string): Readonly<Record<string, string>> {
  const directory = mkdtempSync(join(tmpdir(), "plsync-aws-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  writeFileSync(join(directory, "config"), text);
  return { AWS_CONFIG_FILE: join(directory, "config") };
}

const says = (summary: string) => ["endpoint_override", "warning", summary];
const refuses = (summary: string) => ["endpoint_refused", "error", summary];

test.each(["localhost:4566", "ec2.example.com"])("an endpoint without a scheme, %s: how to write it", async (value) => {
  const found = await overrides({ AWS_ENDPOINT_URL: value });
  expect(found).toMatchObject([
    { code: "endpoint_override", severity: "error", remedy: expect.stringMatching(/^Write it with its scheme/) },
  ]);
});

test("nothing set, nothing said", async () => {
  expect(await summaries({ AWS_REGION: "eu-west-1", AWS_ENDPOINT_URL: "" })).toEqual([]);
});

test("the general variable redirects every service, said once", async () => {
  expect(await summaries({ AWS_ENDPOINT_URL: "http://127.0.0.1:4566" })).toEqual([
    says("calls to AWS EC2, STS, RAM and Service Quotas go to http://127.0.0.1:4566, as AWS_ENDPOINT_URL says"),
  ]);
});

test("the variable of a service wins", async () => {
  expect(
    await summaries({ AWS_ENDPOINT_URL: "http://localhost", AWS_ENDPOINT_URL_EC2: "https://vpce.example/base" }),
  ).toEqual([
    says("calls to AWS EC2 go to https://vpce.example/base, as AWS_ENDPOINT_URL_EC2 says"),
    says("calls to AWS STS, RAM and Service Quotas go to http://localhost, as AWS_ENDPOINT_URL says"),
  ]);
});

test("what a configuration file says counts as much, in its profile and in a section of services", async () => {
  const general = configuration("[default]\nendpoint_url = https://everything.example\n");
  expect(await summaries(general)).toEqual([
    says(
      "calls to AWS EC2, STS, RAM and Service Quotas go to https://everything.example, as the configuration file of AWS says",
    ),
  ]);
  vi.unstubAllEnvs();
  const services = configuration(
    "[profile x]\nservices = here\n[services here]\nsts =\n  endpoint_url = https://sts.example\n",
  );
  expect(await summaries({ ...services, AWS_PROFILE: "x" })).toEqual([
    says("calls to AWS STS go to https://sts.example, as the configuration file of AWS says"),
  ]);
  expect(await summaries({ ...services, AWS_PROFILE: "x" }, true)).toEqual([
    refuses(
      "the ID token of this job would go to https://sts.example and not to AWS STS, as the configuration file of AWS says",
    ),
  ]);
});

test("switched off", async () => {
  const off = { AWS_ENDPOINT_URL: "http://a", AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" };
  expect(await summaries(off)).toEqual([]);
});

test("plain http is for this machine only", async () => {
  expect(await summaries({ AWS_ENDPOINT_URL_RAM: "http://ram.example" })).toEqual([
    refuses("calls to AWS RAM would go to http://ram.example without encryption, as AWS_ENDPOINT_URL_RAM says"),
  ]);
  for (const url of ["http://127.0.0.1.example.com", "http://localhost.example.com", "http://10.0.0.1"]) {
    expect(await summaries({ AWS_ENDPOINT_URL: url })).toEqual([expect.arrayContaining(["endpoint_refused"])]);
  }
  for (const url of ["http://127.3.2.1:80", "http://[::1]:4566", "http://localhost"]) {
    expect(await summaries({ AWS_ENDPOINT_URL: url })).toEqual([expect.arrayContaining(["endpoint_override"])]);
  }
});

test("an ID token goes to AWS STS or to this machine; EC2 and RAM may have endpoints of their own", async () => {
  const summary = "the ID token of this job would go to https://a.example and not to AWS STS, as AWS_ENDPOINT_URL says";
  expect(await summaries({ AWS_ENDPOINT_URL: "https://a.example" }, true)).toEqual([refuses(summary)]);
  expect(await summaries({ AWS_ENDPOINT_URL_EC2: "https://a.example" }, true)).toHaveLength(1);
  expect(await summaries({ AWS_ENDPOINT_URL: "http://127.0.0.1:4566", AWS_ENDPOINT_URL_EC2: "" }, true)).toEqual([
    expect.arrayContaining(["endpoint_override"]),
  ]);
});

test("a password in a URL is not printed, nor what is not a URL", async () => {
  const found = await overrides({ AWS_ENDPOINT_URL: "https://me:hunter2@proxy:80/?token=s3cret" });
  expect(JSON.stringify(found)).not.toMatch(/hunter2|s3cret|me:/);
  expect(found).toHaveLength(1);
  vi.unstubAllEnvs();
  expect(await summaries({ AWS_ENDPOINT_URL_STS: "hunter2" })).toEqual([
    ["endpoint_override", "error", "AWS_ENDPOINT_URL_STS holds no valid URL for calls to AWS STS"],
  ]);
});
