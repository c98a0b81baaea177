// Troubles that people had, each from the file or the answer of AWS that brought it to what they read. 01, a checkout in a subdirectory,
// is in attacks/checkout.test.ts, and every variable of 03 in environment-failures.test.ts.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import type { Fault } from "../../src/simulator/faults/fault.ts";
import { type Estate, estate, file, mapping } from "../engine/estate.ts";
import { pullRequest } from "../github/payloads.ts";
import { directory, type Ended, plsync } from "./command-line.ts";
import { example, MAPPINGS } from "./example.ts";
import { pullRequestFlow } from "./flow.ts";
import { githubTokens, HUB, trustTokens } from "./github-tokens.ts";
import { runStep } from "./runner.ts";

// Steps and command lines are processes of their own, on machines that have others to run.
vi.setConfig({ testTimeout: 120_000 });

/** As one line, without the frame of the box. */
const flat = (text: string): string => text.replace(/\s*\n│?\s*/g, " ");

let company: Estate;
beforeAll(async () => {
  company = await estate({ progressMs: 0 });
  company.members("10.0.0.1");
});
afterAll(() => company.close());
beforeEach(() => company.simulator.faults.clear());

/** What plsync says about the file. */
async function run(line: string, text: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const here = directory({ "mappings.yaml": text });
  onTestFinished(here.remove);
  const signIn = { ...clientEnvironment(company.simulator.url, company.hub), ...environment };
  const ended = await plsync(line, { cwd: here.path, environment: signIn });
  return { ...ended, err: flat(ended.err) };
}

const refused = (code: string, message: string, status = 403): Fault => ({ kind: "error", status, code, message });
const ALWAYS = { times: Number.POSITIVE_INFINITY };
const WEB = file([mapping("web", { tags: { team: "net" } })]);

describe("02: a pull request into another branch than the default one", () => {
  it.each([
    ["develop", "main"],
    ["main", "trunk"],
  ])(
    "into %s, where the default branch is %s: its merge applies nothing, say comment and summary",
    async (into, main) => {
      const flow = await pullRequestFlow();
      flow.open(
        12,
        `${MAPPINGS}\n  - name: offices\n    sources: [{ cidrs: [{ cidr: 192.0.2.0/28 }] }]\n    prefix_lists: [{}]\n`,
      );
      const event = pullRequest({ number: 12, head: flow.head(12), into });
      const renamed = JSON.parse(
        JSON.stringify(event.payload).replaceAll('"default_branch":"main"', `"default_branch":"${main}"`),
      );
      const end = await runStep({
        event: { ...event, payload: renamed },
        files: { "mappings.yaml": MAPPINGS },
        environment: flow.aws.credentials,
        inputs: { only: "network/eu-west-1/*" },
        github: flow.github,
        sha: flow.testMerge(12),
      });
      expect(end.code).toBe(0);
      for (const text of [flow.comments(12)[0] ?? "", end.summary]) {
        expect(text).toContain("Merging this pull request applies nothing of this plan.");
        expect(text).toContain(`It goes into \`${into}\`, and only what is on \`${main}\` is applied.`);
        expect(text).not.toContain("On merge the plan is made again");
      }
    },
  );
});

describe("03: a Region with a space on a pull request", () => {
  it("is told in a comment and in the summary", async () => {
    const flow = await pullRequestFlow();
    flow.open(12, MAPPINGS);
    const end = await flow.plan(12, { environment: { AWS_REGION: "eu-west-1 " } });
    expect(end).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "failed" } });
    for (const text of [flow.comments(12)[0] ?? "", end.summary]) expect(text).toContain("AWS\\_REGION ends with a");
  });
});

describe("04: a clock that is off", () => {
  const EXPIRED =
    "Signature expired: 20260109T184512Z is now earlier than 20260110T013008Z (20260110T014508Z - 15 min.)";

  it("is told as one, with AWS' times, and not as a key that AWS does not know", async () => {
    company.simulator.faults.script({ service: "sts" }, refused("SignatureDoesNotMatch", EXPIRED), ALWAYS);
    const { code, err } = await run("plan", WEB);
    expect(code).toBe(1);
    expect(err).toContain("the clock of this machine");
    expect(err).toContain(EXPIRED);
    expect(err).not.toMatch(/key still exists|does not recogni[sz]e/);
  });

  it("is told by the time of the answer, whatever AWS says", async () => {
    const server = createServer((_, response) => {
      const error = "<Error><Code>SignatureDoesNotMatch</Code><Message>It does not match.</Message></Error>";
      response.sendDate = false;
      response.setHeader("date", new Date(Date.now() - 6 * 3_600_000).toUTCString());
      response.writeHead(403, { "content-type": "text/xml" }).end(`<ErrorResponse>${error}</ErrorResponse>`);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { err } = await run("plan", WEB, { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
    expect(err).toContain("the clock of this machine");
    expect(err).toContain("6 hours");
  });
});

describe("05: AWS cannot fetch GitHub's keys for a moment", () => {
  it("the sign-in is tried again with a new token, and the plan is complete", async () => {
    const here = await example();
    trustTokens(here.simulator, ["plsync-hub"], "repo:acme/network:pull_request");
    const { environment, given } = await githubTokens(here.simulator, { subject: "repo:acme/network:pull_request" });
    const moment =
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements";
    here.simulator.faults.script({ action: "AssumeRoleWithWebIdentity" }, refused("InvalidIdentityToken", moment, 400));
    const end = await runStep({
      event: pullRequest(),
      files: { "mappings.yaml": MAPPINGS },
      inputs: { "hub-role": HUB },
      environment: { ...environment, AWS_ENDPOINT_URL: here.simulator.url },
    });
    expect(end).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
    const tokens = here.simulator.calls.flatMap(({ params }) => params.WebIdentityToken ?? []);
    expect(tokens.length).toBeGreaterThan(1);
    expect(given).toEqual(expect.arrayContaining(tokens));
    expect(tokens[1]).not.toBe(tokens[0]);
  });
});

describe("06: refused by more than the role", () => {
  const user = "You are not authorized to perform this operation. User: x is not authorized to perform:";
  const interfaces = "ec2:DescribeNetworkInterfaces";

  it.each([
    [
      "DescribeNetworkInterfaces",
      `${user} ${interfaces} with an explicit deny in a service control policy`,
      interfaces,
      "service control policy",
    ],
    [
      "DescribeNetworkInterfaces",
      `${user} ${interfaces} because no VPC endpoint policy allows the ${interfaces} action`,
      interfaces,
      "VPC endpoint policy",
    ],
    [
      "CreateManagedPrefixList",
      `${user} ec2:CreateTags on resource: arn:aws:ec2:eu-west-1:1:prefix-list/* with an explicit deny in a service control policy`,
      "ec2:CreateTags",
      "service control policy",
    ],
  ])("%s: %s", async (action, message, named, policy) => {
    company.simulator.faults.script({ action }, refused("UnauthorizedOperation", message), ALWAYS);
    const { code, err } = await run("apply --auto-approve", WEB);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`${policy}[^.]* denies|${policy}[^.]* does not allow|no ${policy}`, "i"));
    expect(err).toContain(named);
    expect(err).not.toMatch(/Let the role that plsync uses there allow/);
  });
});

describe("07: codes that need an advice of their own", () => {
  it.each([
    [
      "AssumeRole",
      "PackedPolicyTooLarge",
      "Packed size of session tags consumes 112% of allotted space.",
      "session_tags: false",
    ],
    [
      "CreateManagedPrefixList",
      "TagPolicyViolation",
      "The tag policy does not allow the specified value for the following tag key: 'team'.",
      "`tags`",
    ],
    [
      "CreateManagedPrefixList",
      "PrefixListLimitExceeded",
      "The maximum number of prefix lists has been reached.",
      "Prefix lists per Region",
    ],
    ["DescribeNetworkInterfaces", "Blocked", "This account is currently blocked.", "AWS Support"],
    [
      "DescribeNetworkInterfaces",
      "PendingVerification",
      "Your request for accessing resources in this region is being validated.",
      "Wait if AWS is still verifying the account",
    ],
  ])("%s: %s", async (action, code, message, advice) => {
    company.simulator.faults.script({ action }, refused(code, message, 400), ALWAYS);
    const ended = await run("apply --auto-approve", WEB);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(advice);
    expect(ended.err).not.toMatch(/look the code up/i);
  });
});

describe("08: files that look right", () => {
  it.each([
    [
      "a no-break space after a key",
      ["region: eu-west-1", "region:\u00a0eu-west-1"],
      "there is a no-break space (U+00A0) after `region:`",
    ],
    [
      "one in the indentation",
      ["      region:", "     \u00a0region:"],
      "there is a no-break space (U+00A0) in the indentation",
    ],
    [
      "an unfinished merge",
      ["mappings:", "<<<<<<< HEAD\nmappings:"],
      "an unresolved merge conflict begins here (`<<<<<<<`)",
    ],
    ["a merge key", ["mappings:", "  other: { <<: *p, external_id: plsync }\nmappings:"], "`account_defaults`"],
  ])("%s is named", async (_, [good = "", bad = ""], said) => {
    const text = `version: 1\nowner: acme\naccounts:\n  net: &p { id: "111111111111", plan_role_arn: none }\nmappings:\n  - name: a\n    sources: [{ cidrs: ["192.0.2.0/24"] }]\n    prefix_lists:\n    - account: net\n      region: eu-west-1\n      max_entries: 10\n`;
    const ended = await run("validate", text.replace(good, bad));
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(said);
    expect(ended.err).toContain("1 error,");
  });
});

describe("09: advice can be copied", () => {
  it("an IPv4 address in an IPv6 list is not escaped, and what it says to write is valid", async () => {
    const listed = (cidr: string, family: string) =>
      file([mapping("a", { address_family: family, max_entries: 10 }, [cidr])]);
    const wrong = await run("validate", listed("::ffff:10.0.0.1/128", "IPv6"));
    expect(wrong.code).toBe(1);
    expect(`${wrong.out}${wrong.err}`).not.toContain("\\x3a");
    const written = /write (\S+?), in an IPv4 list/.exec(wrong.err)?.[1] ?? "";
    expect(written).toBe("10.0.0.1/32");
    expect((await run("validate", listed(written, "IPv4"))).code).toBe(0);
  });
});
