// Failures of the environment, driven through the command line and the Action: each is one message of at most twelve lines, with the
// variable or the place, the cause and what to do; none is called a bug.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { push } from "../github/payloads.ts";
import { directory, plsync } from "./command-line.ts";
import { runStep } from "./runner.ts";

// Each case is two processes, on machines that have others to run.
vi.setConfig({ testTimeout: 120_000 });

const MAPPINGS = `version: 1
owner: acme/network
account_defaults:
  plan_role_arn: arn:aws:iam::{id}:role/plsync-plan
accounts:
  network: { id: "111111111111", apply_role_arn: "arn:aws:iam::111111111111:role/plsync-apply" }
  payments: { id: "222222222222" }
mappings:
  - name: workers
    sources:
      - security_groups: [sg-022200000000a0001]
        account: payments
        region: eu-west-1
    prefix_lists:
      - account: network
        region: eu-central-1
`;

const PROFILES = `[profile sso]
sso_session = corp
sso_account_id = 111111111111
sso_role_name = x
[sso-session corp]
sso_region = eu-west-1
sso_start_url = https://example.awsapps.com/start
[profile program]
credential_process = false
`;

/** What every call is answered with, by the path that the endpoint ends with. */
const ANSWERS: Readonly<Record<string, readonly [number, string, string]>> = {
  clock: refusal(
    403,
    "SignatureDoesNotMatch",
    "Signature expired: 20260109T184512Z is now earlier than 20260110T013008Z (20260110T014508Z - 15 min.)",
  ),
  secret: refusal(403, "SignatureDoesNotMatch", "The request signature we calculated does not match."),
  key: refusal(403, "InvalidClientTokenId", "The security token included in the request is invalid."),
  expired: refusal(403, "ExpiredToken", "The security token included in the request is expired"),
  incomplete: refusal(400, "IncompleteSignature", "Credential must have at least 5 slash-delimited elements"),
  policy: refusal(
    403,
    "AccessDenied",
    "User: x is not authorized to perform: sts:AssumeRole on resource: y with an explicit deny in a service control policy",
  ),
  packed: refusal(400, "PackedPolicyTooLarge", "Packed size of session tags consumes 112% of allotted space."),
  blocked: refusal(403, "Blocked", "This account is currently blocked."),
  firewall: [403, "text/html", "<html><head><title>Access blocked</title></head></html>"],
  portal: [407, "text/plain", "Proxy Authentication Required"],
};

function refusal(status: number, code: string, message: string): readonly [number, string, string] {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return [
    status,
    "text/xml",
    `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${error}</ErrorResponse>`,
  ];
}

const server = createServer((request, response) => {
  const [status, type, body] = ANSWERS[request.url?.split("/")[1] ?? ""] ?? [500, "text/plain", ""];
  response.writeHead(status, { "content-type": type }).end(body);
});
const here = directory({ "mappings.yaml": MAPPINGS, config: PROFILES });
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  here.remove();
});

const KEYS = {
  AWS_ACCESS_KEY_ID: "ASIAEXAMPLEEXAMPLE12",
  AWS_SECRET_ACCESS_KEY: "hush/hush+hush",
  AWS_SESSION_TOKEN: "IQoJhush==",
  AWS_REGION: "eu-west-1",
};
const NO_KEYS = { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "", AWS_SESSION_TOKEN: "" };

/** What is wrong, the variables that make it so, and what must be said; `answer`: of AWS. */
const FAILURES: readonly [string, Readonly<Record<string, string>> | { readonly answer: string }, RegExp][] = [
  ["a key with its line's end", { AWS_ACCESS_KEY_ID: "ASIAEXAMPLE\n" }, /AWS_ACCESS_KEY_ID ends with a line break/],
  ["a key between blanks", { AWS_ACCESS_KEY_ID: " ASIAEXAMPLE " }, /AWS_ACCESS_KEY_ID ends with a space/],
  ["a secret with its line's end", { AWS_SECRET_ACCESS_KEY: "hush\n" }, /AWS_SECRET_ACCESS_KEY ends with a line break/],
  ["a secret in quotes", { AWS_SECRET_ACCESS_KEY: '"hush"' }, /AWS_SECRET_ACCESS_KEY is in quotes/],
  ["a token with its line's end", { AWS_SESSION_TOKEN: "hush\n" }, /AWS_SESSION_TOKEN ends with a line break/],
  ["a token with a no-break space", { AWS_SESSION_TOKEN: "hu\u00a0sh" }, /AWS_SESSION_TOKEN contains a no-break space/],
  ["a key alone", { AWS_SECRET_ACCESS_KEY: "" }, /AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not/],
  ["a temporary key without its token", { AWS_SESSION_TOKEN: "" }, /but AWS_SESSION_TOKEN is not set/],
  ["a long-term key with a token", { AWS_ACCESS_KEY_ID: "AKIAEXAMPLE" }, /AWS_SESSION_TOKEN is set, but/],
  ["a Region with a blank", { AWS_REGION: "eu-west-1 " }, /AWS_REGION ends with a space/],
  ["a zone for a Region", { AWS_REGION: "eu-west-1a" }, /did you mean eu-west-1\?/],
  ["no Region", { AWS_REGION: "Ireland" }, /AWS_REGION is not a Region/],
  [
    "a default Region that is none",
    { AWS_DEFAULT_REGION: "us_east_1" },
    /AWS_DEFAULT_REGION .*did you mean us-east-1\?/,
  ],
  ["FIPS as a word", { AWS_USE_FIPS_ENDPOINT: "yes" }, /AWS_USE_FIPS_ENDPOINT has a value/],
  ["dual stack, empty", { AWS_USE_DUALSTACK_ENDPOINT: "" }, /AWS_USE_DUALSTACK_ENDPOINT is empty/],
  ["an unknown mode of defaults", { AWS_DEFAULTS_MODE: "fast" }, /AWS_DEFAULTS_MODE has a value/],
  ["a proxy without a scheme", { HTTPS_PROXY: "proxy.example.com:3128" }, /HTTPS_PROXY has no scheme/],
  ["a SOCKS proxy", { https_proxy: "socks5://proxy:1080" }, /https_proxy names a SOCKS proxy/],
  ["an endpoint without a scheme", { AWS_ENDPOINT_URL: "localhost:4566" }, /AWS_ENDPOINT_URL holds no valid URL/],
  [
    "an endpoint in plain text",
    { AWS_ENDPOINT_URL: "http://aws.example" },
    /without encryption, as\s+│ AWS_ENDPOINT_URL/,
  ],
  [
    "a CA bundle that is not there",
    { AWS_CA_BUNDLE: "/no/ca.pem" },
    /AWS_CA_BUNDLE names \/no\/ca\.pem, which does not exist/,
  ],
  ["a CA bundle that is a directory", { AWS_CA_BUNDLE: "/" }, /AWS_CA_BUNDLE names \/, which is a directory/],
  ["a CA bundle without a certificate", { AWS_CA_BUNDLE: "/etc/hostname" }, /holds no certificate in PEM/],
  ["a CA bundle with a line break", { AWS_CA_BUNDLE: "/no/ca.pem\n" }, /AWS_CA_BUNDLE ends with a line break/],
  ["a role that is none", { AWS_ROLE_ARN: "plsync-plan" }, /AWS_ROLE_ARN is not the ARN of a role/],
  ["a profile that is not there", { ...NO_KEYS, AWS_PROFILE: "prdo" }, /the profile "prdo", which does not exist/],
  ["a profile with a line break", { ...NO_KEYS, AWS_PROFILE: "sso\n" }, /AWS_PROFILE ends with a line break/],
  ["an SSO session that is over", { ...NO_KEYS, AWS_PROFILE: "sso" }, /`?aws sso login --profile sso`?/],
  ["a credential_process that fails", { ...NO_KEYS, AWS_PROFILE: "program" }, /credential_process gave no credentials/],
  ["no credentials", NO_KEYS, /no AWS credentials were found/],
  ["a clock that is off", { answer: "clock" }, /clock of this machine[\s\S]*Signature expired[\s\S]*Set the clock/],
  ["a wrong secret", { answer: "secret" }, /The secret does not belong to the access\s+(│ )?key/],
  ["a key that is gone", { answer: "key" }, /AWS does not recognise these credentials/],
  ["credentials that have expired", { answer: "expired" }, /The credentials have expired/],
  ["a key that cannot be signed with", { answer: "incomplete" }, /cannot be signed with/],
  ["a service control policy", { answer: "policy" }, /A service control policy of the organisation denies/],
  ["session tags that take too much", { answer: "packed" }, /session_tags: false/],
  ["a blocked account", { answer: "blocked" }, /AWS Support/],
  ["a firewall's page", { answer: "firewall" }, /403 "Access blocked"/],
  ["a portal that wants a password", { answer: "portal" }, /407 "Proxy Authentication Required"/],
];

/** The boxes of errors in what the command line writes. */
const boxes = (text: string): readonly string[] => text.match(/╷\n│ Error:[\s\S]*?╵/g) ?? [];

const NO_BUG = /bug in plsync|\n\s+at .*:\d+/;

test.each(FAILURES)("%s", async (_, given, said) => {
  const { port } = server.address() as AddressInfo;
  const variables = "answer" in given ? { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}/${given.answer}` } : given;
  const files = { AWS_CONFIG_FILE: join(here.path, "config"), AWS_SHARED_CREDENTIALS_FILE: join(here.path, "none") };
  const environment = { ...KEYS, AWS_EC2_METADATA_DISABLED: "true", ...files, ...variables };
  const [shell, step] = await Promise.all([
    plsync("plan", { cwd: here.path, environment: { ...environment, NO_COLOR: "1" } }),
    runStep({ event: push(), files: { "mappings.yaml": MAPPINGS }, environment, inputs: { command: "plan" } }),
  ]);
  const [box = "", ...more] = boxes(shell.err);
  expect(more).toEqual([]);
  expect(box).toMatch(said);
  expect(box.split("\n").length).toBeLessThanOrEqual(14);
  expect(shell.code).toBe(1);
  expect(step).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "failed" } });
  const annotations = step.commands.filter((command) => command.startsWith("::error title="));
  expect(annotations).toHaveLength(1);
  expect(step.summary).not.toBe("");
  const log = step.stdout.replace(/^::add-mask::.*$/gm, "");
  for (const text of [shell.err, log, step.summary]) {
    expect(text).not.toMatch(NO_BUG);
    expect(text).not.toContain("hush");
  }
});
