// Case 03, and its whole kind: what is wrong with a variable is said by its name, before the first call, and no secret is shown.
import { expect, test } from "vitest";
import { environmentFaults, meantRegion } from "../../../src/model/environment/variables.ts";

const KEYS = {
  AWS_ACCESS_KEY_ID: "ASIAEXAMPLEEXAMPLE12",
  AWS_SECRET_ACCESS_KEY: "hush/hush+hush",
  AWS_SESSION_TOKEN: "IQoJhush==",
  AWS_REGION: "eu-west-1",
};

const faults = (more: Readonly<Record<string, string | undefined>>, signsIn = true) =>
  environmentFaults({ ...KEYS, ...more }, { signsIn });

test.each<[string, string, string]>([
  ["AWS_ACCESS_KEY_ID", "ASIAEXAMPLEEXAMPLE12\n", "AWS_ACCESS_KEY_ID ends with a line break"],
  ["AWS_ACCESS_KEY_ID", " ASIAEXAMPLEEXAMPLE12 ", "AWS_ACCESS_KEY_ID ends with a space"],
  ["AWS_SECRET_ACCESS_KEY", "hush\r\n", "AWS_SECRET_ACCESS_KEY ends with a line break"],
  ["AWS_SECRET_ACCESS_KEY", '"hush"', "AWS_SECRET_ACCESS_KEY is in quotes, which count as a part of it"],
  ["AWS_SESSION_TOKEN", "IQoJ\u00a0hush", "AWS_SESSION_TOKEN contains a no-break space (U+00A0)"],
  ["AWS_SESSION_TOKEN", "\ufeffIQoJhush", "AWS_SESSION_TOKEN begins with a byte order mark (U+FEFF)"],
  ["AWS_REGION", "eu-west-1 ", "AWS_REGION ends with a space"],
  ["AWS_REGION", "eu-west-1a", "AWS_REGION is an Availability Zone, not a Region: did you mean eu-west-1?"],
  ["AWS_REGION", "EU_West_1", "AWS_REGION is not a Region: did you mean eu-west-1?"],
  ["AWS_REGION", "Ireland", "AWS_REGION is not a Region"],
  [
    "AWS_DEFAULT_REGION",
    "us-east-1b",
    "AWS_DEFAULT_REGION is an Availability Zone, not a Region: did you mean us-east-1?",
  ],
  ["AWS_PROFILE", "prod\n", "AWS_PROFILE ends with a line break"],
  ["AWS_WEB_IDENTITY_TOKEN_FILE", " /token", "AWS_WEB_IDENTITY_TOKEN_FILE begins with a space"],
  ["AWS_ROLE_ARN", "plsync-plan", "AWS_ROLE_ARN is not the ARN of a role"],
  ["AWS_USE_FIPS_ENDPOINT", "yes", "AWS_USE_FIPS_ENDPOINT has a value that the AWS SDK refuses"],
  ["AWS_USE_DUALSTACK_ENDPOINT", "", "AWS_USE_DUALSTACK_ENDPOINT is empty"],
  ["AWS_DEFAULTS_MODE", "fast", "AWS_DEFAULTS_MODE has a value that the AWS SDK refuses"],
  ["HTTPS_PROXY", "proxy.example.com:3128", "HTTPS_PROXY has no scheme"],
  ["https_proxy", "socks5://proxy:1080", "https_proxy names a SOCKS proxy, which plsync does not speak"],
  ["HTTP_PROXY", "http://user:hush@proxy ", "HTTP_PROXY ends with a space"],
  ["HTTPS_PROXY", "http://", "HTTPS_PROXY is no URL of a proxy"],
])("%s=%j", (name, value, summary) => {
  const found = faults({ [name]: value });
  expect(found.map((fault) => fault.summary)).toEqual([summary]);
  expect(found[0]).toMatchObject({ code: "bad_environment", severity: "error", remedy: expect.stringMatching(/\.$/) });
  expect(JSON.stringify(found)).not.toMatch(/hush|ASIA\w{3}/);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["a key alone", { AWS_SECRET_ACCESS_KEY: "" }, "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not"],
  ["a secret alone", { AWS_ACCESS_KEY_ID: "" }, "AWS_SECRET_ACCESS_KEY is set, but AWS_ACCESS_KEY_ID is not"],
  [
    "a temporary key alone",
    { AWS_SESSION_TOKEN: "" },
    "AWS_ACCESS_KEY_ID is a temporary key, but AWS_SESSION_TOKEN is not set",
  ],
  [
    "a token left over",
    { AWS_ACCESS_KEY_ID: "AKIAEXAMPLE" },
    "AWS_SESSION_TOKEN is set, but AWS_ACCESS_KEY_ID is a long-term key, which has none",
  ],
])("%s", (_, more, summary) => {
  expect(faults(more).map((fault) => fault.summary)).toEqual([summary]);
  expect(faults({ ...more, AWS_PROFILE: "prod" })).toEqual([]);
});

test("what is in order is left alone, and keys that the run does not use", () => {
  expect(faults({})).toEqual([]);
  expect(faults({ AWS_PROFILE: "my profile", NO_PROXY: "a, b", HTTPS_PROXY: "http://u:p@proxy:3128" })).toEqual([]);
  expect(faults({ AWS_REGION: "eu-new-9", AWS_USE_FIPS_ENDPOINT: "true", AWS_DEFAULTS_MODE: "" })).toEqual([]);
  expect(faults({ AWS_SECRET_ACCESS_KEY: "x\n", AWS_ROLE_ARN: "x" }, false)).toEqual([]);
});

test("several are all told at once", () => {
  expect(faults({ AWS_ACCESS_KEY_ID: "a b", AWS_REGION: "nowhere", HTTPS_PROXY: "proxy" })).toHaveLength(3);
});

test.each([
  ["eu-west-1a", "eu-west-1"],
  ["us-gov-west-1b", "us-gov-west-1"],
  ["euwest1", "eu-west-1"],
  ["nowhere", undefined],
])("%s means %s", (text, region) => expect(meantRegion(text)).toBe(region));
