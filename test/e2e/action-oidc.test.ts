// The Action signs in by itself: GitHub's ID token, the hub role or every account's own role, and no credentials before it.
import { expect, test } from "vitest";
import { pullRequest, push } from "../github/payloads.ts";
import { example, LISTS, MAPPINGS } from "./example.ts";
import { githubTokens, HUB, trustTokens } from "./github-tokens.ts";
import { runStep, UNREVIEWED } from "./runner.ts";
import type { StepEnd } from "./step.ts";

// Every step is a process of its own, on machines that have others to run.
const BRANCH = "repo:acme/network:ref:refs/heads/main";
const PULL = "repo:acme/network:pull_request";
const files = { "mappings.yaml": MAPPINGS };
const OIDC = {
  "mappings.yaml": MAPPINGS.replace(/^ *external_id:.*\n/gm, "").replace(
    /^accounts:/m,
    "credentials: { mode: oidc }\n$&",
  ),
};

/** Everything a run leaves behind, but for the commands that mask. */
function printed({ commands, log, stderr, summary, outputs, files: written }: StepEnd): string {
  const visible = commands.filter((line) => !line.startsWith("::add-mask::"));
  return [visible.join("\n"), log, stderr, summary, JSON.stringify([outputs, written])].join("\n");
}

function signIns({ simulator }: Awaited<ReturnType<typeof example>>) {
  return simulator.calls
    .filter(({ action }) => action.startsWith("AssumeRole"))
    .map(({ action, params }) => `${action} ${params.RoleArn?.split("/").at(-1)}`);
}

test("hub-role: applies with the ID token of the job", async () => {
  const here = await example();
  trustTokens(here.simulator, ["plsync-hub"], BRANCH);
  const { environment, given } = await githubTokens(here.simulator, { subject: BRANCH });
  const end = await runStep({
    event: push(),
    files,
    inputs: { ...UNREVIEWED, "hub-role": HUB, "log-level": "debug" },
    environment: { ...environment, AWS_ENDPOINT_URL: here.simulator.url },
  });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(here.owned()).toEqual([...LISTS].sort());
  expect(signIns(here).filter((one) => one === "AssumeRoleWithWebIdentity plsync-hub")).toHaveLength(2);
  expect(signIns(here)).toContain("AssumeRole plsync-apply");
  const hub = here.simulator.calls.find(({ action }) => action === "AssumeRoleWithWebIdentity");
  expect(hub?.params.RoleSessionName).toBe("plsync-4711-1");
  expect(given).toHaveLength(2);
  for (const token of given) {
    expect(end.commands).toContain(`::add-mask::${token}`);
    expect(printed(end)).not.toContain(token);
  }
  expect(printed(end)).not.toContain("request-secret");
});

test("credentials.mode oidc: every account's role is assumed with the ID token", async () => {
  const here = await example();
  trustTokens(here.simulator, ["plsync-plan", "plsync-apply"], BRANCH);
  const { environment, given } = await githubTokens(here.simulator, { subject: BRANCH });
  const end = await runStep({
    event: push(),
    files: OIDC,
    inputs: UNREVIEWED,
    environment: { ...environment, AWS_ENDPOINT_URL: here.simulator.url },
  });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(here.owned()).toEqual([...LISTS].sort());
  expect(new Set(signIns(here))).toEqual(
    new Set(["AssumeRoleWithWebIdentity plsync-plan", "AssumeRoleWithWebIdentity plsync-apply"]),
  );
  for (const token of given) expect(printed(end)).not.toContain(token);
});

test("a pull request whose subject the hub does not trust: refused, with the subject to allow", async () => {
  const here = await example();
  trustTokens(here.simulator, ["plsync-hub"], BRANCH);
  const { environment, given } = await githubTokens(here.simulator, { subject: PULL });
  const end = await runStep({
    event: pullRequest(),
    files,
    inputs: { "hub-role": HUB },
    environment: { ...environment, AWS_ENDPOINT_URL: here.simulator.url },
  });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log.replace(/\s+│?\s*/g, " ")).toContain(`token.actions.githubusercontent.com:sub is "${PULL}"`);
  for (const token of given) expect(printed(end)).not.toContain(token);
});

test("without id-token: write the step says which permission is missing", async () => {
  const { simulator } = await example();
  const end = await runStep({
    event: pullRequest(),
    files,
    inputs: { "hub-role": HUB },
    environment: { AWS_ENDPOINT_URL: simulator.url },
  });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log).toContain("permissions: { id-token: write, contents: read }");
  expect(simulator.calls).toEqual([]);
});

test("GitHub's endpoint is out of order: said as such, and AWS is not asked", async () => {
  const { simulator } = await example();
  const { environment } = await githubTokens(simulator, { subject: PULL, status: 500 });
  const end = await runStep({
    event: pullRequest(),
    files,
    inputs: { "hub-role": HUB },
    environment: { ...environment, AWS_ENDPOINT_URL: simulator.url },
  });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log).toContain("GitHub did not answer with an ID token");
  expect(printed(end)).not.toContain("request-secret");
  expect(simulator.calls).toEqual([]);
});

test("hub-role and credentials.mode oidc are one too many", async () => {
  const { simulator } = await example();
  const end = await runStep({
    event: pullRequest(),
    files: OIDC,
    inputs: { "hub-role": HUB },
    environment: { AWS_ENDPOINT_URL: simulator.url },
  });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log).toContain("the input hub-role does not go with `credentials.mode: oidc`");
  expect(simulator.calls).toEqual([]);
});
