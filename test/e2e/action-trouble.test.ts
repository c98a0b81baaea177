// The Action when something is wrong: the file, AWS, a saved plan, the runner, or names and tags that others have written.
import { expect, test } from "vitest";
import { GROUPS, NETWORK } from "../../src/simulator/example/company.ts";
import { addInstances } from "../../src/simulator/example/world.ts";
import { dispatch, pullRequest, push } from "../github/payloads.ts";
import { example, LISTS, MAPPINGS } from "./example.ts";
import { runStep, UNREVIEWED } from "./runner.ts";

// Every step is a process of its own, on machines that have others to run.
const files = { "mappings.yaml": MAPPINGS };

test("a file with many mistakes: as many annotations as GitHub shows, at their lines, and all in the log", async () => {
  const keys = Array.from({ length: 14 }, (_, index) => `unknown_${index}: 1\n`);
  const end = await runStep({
    event: pullRequest(),
    files: { "mappings.yaml": `version: 1\nowner: acme/network\n${keys.join("")}` },
  });
  expect(end).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "failed", "plan-json": "" } });
  expect(end.commands).toHaveLength(10);
  expect(end.commands[0]).toMatch(/^::error title=plsync,file=mappings\.yaml,line=\d+,col=1::/);
  expect(end.commands.at(-2)).toMatch(/^::error title=plsync::And \d+ more errors/);
  expect(end.commands.at(-1)).toMatch(/^::error::Prefix lists: \d+ errors in mappings\.yaml\.$/);
  expect(end.log).toContain("unknown_13: 1");
  expect(end.summary).toMatch(/^## Prefix lists: \d+ errors in mappings\.yaml\n/);
});

test("inputs that are wrong stop the step before anything is read", async () => {
  const end = await runStep({ event: push(), files, inputs: { command: "aply", parallelism: "many" } });
  expect(end).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "failed" } });
  expect(end.commands.map((command) => command.replace(/%0A.*/, ""))).toEqual([
    '::error title=plsync::the input command is "aply", not one of auto, validate, plan, apply, sync, hold, release, rollback, matrix, observe, report.',
    '::error title=plsync::the input parallelism is "many", not a whole number from 1 to 64.',
    "::error::Prefix lists: the inputs have errors.",
  ]);
});

test("an account that cannot be read: the others are applied, the step fails and says where", async () => {
  const { simulator, credentials: environment, owned } = await example();
  simulator.faults.script(
    {
      service: "sts",
      action: "AssumeRole",
      where: ({ params }) => params.RoleArn?.includes(":222222222222:") ?? false,
    },
    { kind: "access-denied" },
    { times: Number.POSITIVE_INFINITY },
  );
  const end = await runStep({ event: push(), files, environment, inputs: UNREVIEWED });
  expect(end).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "partial" } });
  expect(owned()).toContain("batch-runners");
  expect(end.commands).toContainEqual(
    expect.stringMatching(/^::error title=plsync.*,file=mappings\.yaml,line=\d+,col=\d+::/),
  );
  expect(end.commands.at(-1)).toMatch(/^::error::Prefix lists: .* The summary of this run says what needs you\.$/);
  expect(end.summary).toContain("arn:aws:iam::222222222222:role/plsync-plan");
});

test("without credentials the step fails and says how to get them", async () => {
  const end = await runStep({ event: push(), files });
  expect(end).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "failed", failed: String(LISTS.length) } });
  expect(end.stdout).toContain("run aws-actions/configure-aws-credentials before plsync");
});

test("a saved plan is applied as it was shown, or not at all", async () => {
  const { simulator, credentials: environment, entries, writes } = await example();
  const plan = await runStep({ event: dispatch(), files, environment });
  const withPlan = { ...files, "plan.json": JSON.stringify(plan.files["plan-json"]) };
  const approving = ({ outputs }: typeof plan) =>
    ({ command: "apply", "plan-file": "plan.json", "expect-digest": outputs.digest ?? "" }) as const;
  const inputs = approving(plan);

  const elsewhere = { ...withPlan, "mappings.yaml": `${MAPPINGS}\n# edited\n` };
  const other = await runStep({ event: dispatch(), files: elsewhere, environment, inputs });
  expect(other).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(other.commands.at(-1)).toBe("::error::Prefix lists: not applied, the plan file is refused.");
  expect(writes()).toEqual([]);

  const applied = await runStep({ event: dispatch(), files: withPlan, environment, inputs });
  expect(applied).toMatchObject({ code: 0, outputs: { outcome: "applied", created: String(LISTS.length) } });

  const second = await runStep({
    event: dispatch(),
    files: { "mappings.yaml": MAPPINGS.replace("max_entries: 40", "max_entries: 41") },
    environment,
  });
  const region = simulator.world.account(NETWORK).region("eu-central-1");
  const list = [...region.lists.values()].find(({ name }) => name === "ledger-clients-ipv6");
  region.edit(list?.id ?? "", { add: { "2001:db8:9::9/128": "by hand" } });
  const before = writes().length;
  const stale = await runStep({
    event: dispatch(),
    files: {
      "mappings.yaml": MAPPINGS.replace("max_entries: 40", "max_entries: 41"),
      "plan.json": JSON.stringify(second.files["plan-json"]),
    },
    environment,
    inputs: approving(second),
  });
  expect(stale).toMatchObject({ code: 3, outputs: { outcome: "stale", "has-changes": "false" } });
  expect(stale.summary).toContain("## Prefix lists: not applied, the plan is stale\n\nNothing was written.");
  expect(writes()).toHaveLength(before);
  expect(entries("ledger-clients-ipv6")).toContain("2001:db8:9::9/128");
});

test("names and tags that others have written run no command", async () => {
  const { simulator, credentials: environment } = await example();
  const evil = [
    "::error::gone",
    "\n::add-mask::worker",
    "##[error]gone",
    "x\r::set-output name=outcome::applied",
    "\u001b[2J::stop-commands::x",
    `${"a".repeat(130)}::warning::wrapped`,
    "%0A::error::decoded",
  ];
  const { accountId, region, groupId } = GROUPS.webFrontends;
  const place = simulator.world.account(accountId).region(region);
  for (const [index, name] of evil.entries()) {
    addInstances(place, groupId, { name, network: "10.20.66", first: 10 + index, count: 1 }, () => ({
      description: name,
    }));
  }
  const event = { ...push(), ref: "refs/heads/main" };
  const end = await runStep({ event, files, environment, inputs: { ...UNREVIEWED, "log-level": "debug" } });
  expect(end.outputs.outcome).toBe("applied");
  expect(end.log).toContain("10.20.66.16/32");
  for (const command of end.commands) {
    expect(command).toMatch(
      /^::(add-mask::[0-9A-Za-z/+=]+|group::Plan: [0-9a-z ,]+|endgroup::|warning title=plsync::calls to AWS)/,
    );
  }
});

test("keys are masked before anything else could show them, and are nowhere else", async () => {
  const { simulator, credentials: environment } = await example();
  const end = await runStep({ event: push(), files, environment, inputs: { ...UNREVIEWED, "log-level": "debug" } });
  const secrets = [...simulator.world.keys.values()].flatMap(({ secretAccessKey, sessionToken }) => [
    secretAccessKey,
    ...(sessionToken === undefined ? [] : [sessionToken]),
  ]);
  expect(secrets.length).toBeGreaterThan(6);
  const masked = end.commands.filter((command) => command.startsWith("::add-mask::"));
  const rest = [end.stderr, end.summary, JSON.stringify([end.outputs, end.files])];
  const shown = end.stdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  for (const secret of secrets) {
    expect(masked).toContain(`::add-mask::${secret}`);
    for (const text of [...rest, ...shown]) expect(text).not.toContain(secret);
  }
});

test("outside of GitHub no key is printed to be masked", async () => {
  const { credentials } = await example();
  const environment = { ...credentials, GITHUB_ACTIONS: "" };
  const end = await runStep({ event: pullRequest(), files, environment });
  expect(end.outputs.outcome).toBe("changes");
  expect(end.stdout).not.toContain("add-mask");
});

test("what plsync did not expect is reported as its bug, and the outputs say that it failed", async () => {
  const { credentials } = await example();
  const environment = { ...credentials, RUNNER_TEMP: "/nowhere/at/all" };
  const end = await runStep({ event: pullRequest(), files, environment });
  expect(end).toMatchObject({ code: 1, stderr: "", outputs: { outcome: "failed" } });
  expect(end.commands.at(-1)).toMatch(/^::error::This is a bug in plsync \d+\.\d+\.\d+\. Please report it/);
});

test("the level of the log leaves out what is below it", async () => {
  const { credentials: environment } = await example();
  const logAt = async (level: string): Promise<string> =>
    (await runStep({ event: pullRequest(), files, environment, inputs: { "log-level": level } })).log;
  const [error, debug] = [await logAt("error"), await logAt("debug")];
  expect(error).toMatch(/^plsync will make these changes:/);
  expect(error).toContain("Plan: 7 to create");
  expect(error).not.toMatch(/Warning:|format 1/);
  expect(debug).toMatch(
    /event pull_request, command plan[\s\S]*Warning: calls to AWS[\s\S]*reading[\s\S]*ok {6}network/,
  );
});
