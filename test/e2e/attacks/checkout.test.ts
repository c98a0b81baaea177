// The checkout as a way in: another commit than the newest one is checked out where git is not looked for, or a directory of the
// checkout passes for a repository whose configuration runs commands.
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { git } from "../../github/checkout.ts";
import { dispatch, pullRequest, push } from "../../github/payloads.ts";
import { MAPPINGS } from "../example.ts";
import { commitId, type Flow, pullRequestFlow } from "../flow.ts";
import { runStep, UNREVIEWED } from "../runner.ts";
import type { StepSettings } from "../step.ts";

// Every step is a process of its own, on machines that have others to run.
vi.setConfig({ testTimeout: 120_000 });

const ADDED = `${MAPPINGS}
  - name: offices
    sources: [{ cidrs: [{ cidr: 192.0.2.0/28 }] }]
    prefix_lists: [{}]
`;

function emptyDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "plsync-checkout-")));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A workspace that has a checkout of `mappings` in the directory, at a commit of its own. */
function checkedOutIn(directory: string, mappings: string): string {
  const root = emptyDirectory();
  const repository = join(root, directory);
  mkdirSync(repository, { recursive: true });
  writeFileSync(join(repository, "mappings.yaml"), mappings);
  git(repository, "init", "--quiet");
  git(repository, "add", ".");
  git(repository, "commit", "--quiet", "--message", "x");
  return root;
}

/** The run of a push to the default branch, whose file has no `offices`. */
async function applyOf(checkout: string, config: string, more: Partial<StepSettings> = {}) {
  const flow = await pullRequestFlow();
  flow.pushDirectly(MAPPINGS);
  const { before, after } = flow.pushes[0] ?? { before: "", after: "" };
  const inputs = { config, only: "network/eu-west-1/offices", ...UNREVIEWED };
  const event = push({ before, after });
  const { credentials: environment } = flow.aws;
  const run = { event, checkout, files: {}, environment, inputs, github: flow.github, sha: after };
  return { flow, end: await runStep({ ...run, ...more, inputs: { ...inputs, ...more.inputs } }) };
}

function expectNothingWritten({ aws }: Flow): void {
  expect(aws.writes()).toEqual([]);
  expect(aws.owned()).toEqual([]);
}

test.each(["", "infra"])("another commit, checked out in %j, is not applied", async (directory) => {
  const { flow, end } = await applyOf(checkedOutIn(directory, ADDED), join(directory, "mappings.yaml"));
  expect(end).toMatchObject({ code: 3, outputs: { outcome: "superseded" } });
  expectNothingWritten(flow);
});

test("files that no git has checked out are not applied, and the run says what it needs", async () => {
  const checkout = emptyDirectory();
  writeFileSync(join(checkout, "mappings.yaml"), ADDED);
  const { flow, end } = await applyOf(checkout, "mappings.yaml");
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log.replace(/\s+│?\s*/g, " ")).toContain("which commit is checked out is not known");
  expect(end.summary).toContain("actions/checkout");
  expectNothingWritten(flow);
});

test("nor by a hold, which is refused before AWS is asked", async () => {
  const checkout = emptyDirectory();
  writeFileSync(join(checkout, "mappings.yaml"), MAPPINGS);
  const inputs = {
    command: "hold",
    address: "network/eu-west-1/web-frontends",
    only: "",
    ...{ "require-reviewed-plan": "" },
  };
  const { flow, end } = await applyOf(checkout, "mappings.yaml", { event: dispatch(), inputs });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log).toContain("not known");
  expectNothingWritten(flow);
});

test("a checkout of another repository is not applied", async () => {
  const checkout = checkedOutIn("infra", ADDED);
  git(join(checkout, "infra"), "remote", "add", "origin", "https://github.com/acme/other");
  const { flow, end } = await applyOf(checkout, "infra/mappings.yaml");
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log).toContain("another repository than");
  expectNothingWritten(flow);
});

test("in a subdirectory, drift does not pass for a change of the pull request", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, ADDED);
  const head = commitId("head 12 1");
  const sha = commitId("test merge");
  flow.github.addCommit(sha, [flow.github.tip, head], { "mappings.yaml": ADDED });
  const end = await runStep({
    event: pullRequest({ number: 12, head }),
    checkout: checkedOutIn("infra", ADDED),
    files: {},
    environment: flow.aws.credentials,
    inputs: { config: "infra/mappings.yaml", only: "network/eu-west-1/*" },
    github: flow.github,
    sha,
  });
  expect(end.code).toBe(0);
  const rows = flow
    .comments(12)[0]
    ?.split("\n")
    .filter((line) => line.startsWith("|") && /\*\*\[?bastions\b/.test(line));
  expect(rows).toHaveLength(1);
  expect(rows?.[0]).not.toContain("this PR");
  expect(end.summary).toContain("are not told apart");
});

test("bare-repository: a directory that looks like one runs no command", async () => {
  const flow = await pullRequestFlow();
  flow.open(12, ADDED);
  const head = commitId("head 12 1");
  const checkout = emptyDirectory();
  const ran = join(emptyDirectory(), "ran");
  // Files that a commit can hold. git would fetch the commit that is missing, with the command in this configuration.
  const files = {
    "mappings.yaml": ADDED,
    HEAD: `${"1".repeat(40)}\n`,
    "objects/keep": "",
    "refs/keep": "",
    config: [
      "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tpartialClone = origin\n",
      `[remote "origin"]\n\tpromisor = true\n\turl = "ext::sh -c touch% ${ran}"\n[protocol "ext"]\n\tallow = always\n`,
    ].join(""),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(checkout, path, ".."), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  const end = await runStep({
    event: pullRequest({ number: 12, head }),
    checkout,
    files: {},
    environment: flow.aws.credentials,
    github: flow.github,
  });
  expect(existsSync(ran)).toBe(false);
  expect(end).toMatchObject({ code: 0, outputs: { outcome: "changes" } });
  expect(end.summary).toContain("are not told apart");
  expect(flow.aws.writes()).toEqual([]);
});
