// hold, release and rollback as a person starts them on GitHub: what they do to the list, and what the run says of it.
import { expect, test, vi } from "vitest";
import { currentVersion, write } from "../../src/simulator/world/prefix-list-record.ts";
import { dispatch, pullRequest, push, schedule } from "../github/payloads.ts";
import { gitHubStandIn } from "../stand-ins/github/stand-in.ts";
import { type Example, example, MAPPINGS } from "./example.ts";
import { prepareStep } from "./prepare-step.ts";
import { runStep, UNREVIEWED } from "./runner.ts";

// Every step is a process of its own, on machines that have others to run.
vi.setConfig({ testTimeout: 120_000 });

const ADDRESS = "network/eu-west-1/web-frontends";
const files = { "mappings.yaml": MAPPINGS };

/** The example company after its first apply. */
async function applied(): Promise<Example> {
  const aws = await example();
  const end = await prepareStep({ event: push(), files, environment: aws.credentials, inputs: UNREVIEWED });
  expect(end.code).toBe(0);
  return aws;
}

/** Twenty more web frontends, and the apply that lets them in. */
async function grown(): Promise<Example & { readonly before: readonly string[] }> {
  const aws = await applied();
  const before = aws.entries("web-frontends");
  aws.addWebFrontends(20);
  const end = await prepareStep({ event: push(), files, environment: aws.credentials, inputs: UNREVIEWED });
  expect(end.code).toBe(0);
  expect(aws.entries("web-frontends")).toHaveLength(before.length + 20);
  return { ...aws, before };
}

const command = (aws: Example, inputs: Readonly<Record<string, string>>) =>
  runStep({ event: dispatch(), files, environment: aws.credentials, inputs: { address: ADDRESS, ...inputs } });

test("hold, then release: the list is left alone in between, and the summary says how to end it", async () => {
  const aws = await applied();
  const hold = await command(aws, { command: "hold", until: "2099-11-30" });
  expect(hold).toMatchObject({
    code: 0,
    stderr: "",
    outputs: { outcome: "applied", updated: "1", "entries-added": "0" },
  });
  expect(aws.list("web-frontends").tags.get("plsync:hold")).toMatch(/^until 2099-11-30T23:59:59Z since /);
  expect(hold.summary).toContain(`## Prefix lists: ${ADDRESS} is on hold\n`);
  expect(hold.summary).toContain("is on hold until 2099-11-30T23:59:59Z");
  expect(hold.summary).toContain(`run the workflow with \`command: release\` and \`address: ${ADDRESS}\``);

  const before = aws.entries("web-frontends");
  aws.addWebFrontends(1);
  const sync = await runStep({ event: schedule(), files, environment: aws.credentials });
  expect(sync.outputs).toMatchObject({ "held-back": "1" });
  expect(aws.entries("web-frontends")).toEqual(before);

  const release = await command(aws, { command: "release" });
  expect(release).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(release.summary).toContain("is no longer on hold");
  expect(aws.list("web-frontends").tags.has("plsync:hold")).toBe(false);

  const again = await command(aws, { command: "release" });
  expect(again).toMatchObject({ code: 0, outputs: { outcome: "applied" } });
  expect(again.summary).toContain("was not on hold. It follows the file as before.");
});

test("a rollback beyond the limits writes nothing and says what allows it; allowed, it is done and held", async () => {
  const aws = await grown();
  const { length } = aws.writes();
  const held = await command(aws, { command: "rollback" });
  expect(held).toMatchObject({ code: 3, outputs: { outcome: "held-back", "held-back": "1", updated: "0" } });
  expect(aws.writes()).toHaveLength(length);
  expect(held.summary).toContain(`## Prefix lists: the rollback of ${ADDRESS} is held back\n`);
  expect(held.summary).toContain("Nothing was written.");
  expect(held.summary).toContain("**It loses 20 of 26 entries.**");
  expect(held.summary).toContain(`\`allow-removals: ${ADDRESS}=20\``);
  expect(held.commands.filter((line) => line.startsWith("::error"))).toEqual([
    expect.stringContaining(`the rollback of ${ADDRESS} is held back. Nothing was written`),
  ]);

  const [, digest = ""] = /`expect-digest: ([0-9a-f]{64})`/.exec(held.summary) ?? [];
  const allowed = { "allow-removals": `${ADDRESS}=20`, "expect-digest": digest };
  const done = await command(aws, { command: "rollback", ...allowed });
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.outputs).toMatchObject({
    outcome: "applied",
    updated: "1",
    "entries-added": "0",
    "entries-removed": "20",
  });
  expect(aws.entries("web-frontends")).toEqual(aws.before);
  expect(aws.list("web-frontends").tags.get("plsync:hold")).toMatch(/^until released since /);
  expect(done.summary).toContain(`${ADDRESS} is back at the entries of version 1, and on hold`);
  expect(done.summary).toContain("**It loses 20 of 26 entries.**");
  expect(done.summary).toContain("`command: release`");
});

test("a rollback to nothing says that the list becomes empty", async () => {
  const aws = await applied();
  const list = aws.list("web-frontends");
  const { entries } = currentVersion(list);
  write(list, new Map(), "somebody", 0);
  write(list, entries, "somebody", 0);
  const held = await command(aws, { command: "rollback", to: "2" });
  expect(held).toMatchObject({ code: 3, outputs: { outcome: "held-back" } });
  expect(held.summary).toContain("**It becomes EMPTY: it loses 6 of 6 entries.**");
  expect(list.tags.has("plsync:hold")).toBe(false);
});

test("a list that is not there fails, with all outputs set", async () => {
  const aws = await applied();
  const ended = await command(aws, { command: "hold", address: "network/eu-west-1/nothing" });
  expect(ended).toMatchObject({ code: 1, outputs: { outcome: "failed", updated: "0", digest: "" } });
  expect(ended.summary).toContain("network/eu-west-1/nothing was not put on hold");
});

test.each([
  ["on a pull request", pullRequest()],
  ["on a push", push()],
  ["on a schedule", schedule()],
  ["by hand on another branch", dispatch("refs/heads/feature")],
])("is refused %s, without a call to AWS", async (_, event) => {
  const aws = await example();
  const inputs = { command: "hold", address: ADDRESS };
  const end = await runStep({ event, files, environment: aws.credentials, inputs });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(end.log).toContain("only when a person starts the workflow");
  expect(aws.simulator.calls).toEqual([]);
});

test("is left to a newer commit of the default branch: nothing is written", async () => {
  const aws = await applied();
  const github = await gitHubStandIn();
  github.setTip("f".repeat(40));
  const { length } = aws.writes();
  const inputs = { command: "hold", address: ADDRESS };
  const end = await runStep({ event: dispatch(), files, environment: aws.credentials, inputs, github });
  expect(end).toMatchObject({ code: 3, outputs: { outcome: "superseded" } });
  expect(aws.writes()).toHaveLength(length);
});

test("the payload of the event is no input", async () => {
  const aws = await applied();
  const { length } = aws.writes();
  const event = dispatch();
  const payload = { ...(event.payload as object), inputs: { command: "hold", address: ADDRESS } };
  const end = await runStep({ event: { ...event, payload }, files, environment: aws.credentials });
  expect(end).toMatchObject({ code: 0 });
  expect(aws.writes()).toHaveLength(length);
});
