// Somebody who may write tags in the account of a list, and forges those that plsync remembers by.
import { CreateTagsCommand, DeleteTagsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { expect, onTestFinished, test, vi } from "vitest";
import { rolesOf } from "../../../src/iam/roles.ts";
import { tagGuard } from "../../../src/iam/tag-guard.ts";
import { NETWORK, OWNER } from "../../../src/simulator/example/company.ts";
import { checkPolicy } from "../../../src/simulator/iam/policy.ts";
import { ADMINISTRATOR } from "../../../src/simulator/iam/ready-made.ts";
import { currentVersion, type PrefixListRecord } from "../../../src/simulator/world/prefix-list-record.ts";
import { schedule } from "../../github/payloads.ts";
import { read, throughHubs } from "../../iam/file.ts";
import { EXAMPLE } from "../../iam/installed.ts";
import { MAPPINGS } from "../example.ts";
import { type Flow, pullRequestFlow, treeOf } from "../flow.ts";
import { runStep, UNREVIEWED } from "../runner.ts";
import type { StepEnd } from "../step.ts";
import { offices } from "./attack.ts";

vi.setConfig({ testTimeout: 120_000 });

const MANUAL = "198.51.100.7/32";
const HOURLY = { ...schedule(), payload: { schedule: "7,37 * * * *" } };
const DAILY = { ...schedule(), payload: { schedule: "0 6 * * *" } };

/** Everything of the file is applied. */
async function applied(mappings = MAPPINGS): Promise<Flow> {
  const flow = await pullRequestFlow({ base: mappings });
  flow.pushDirectly(mappings);
  await flow.prepareApply({ inputs: UNREVIEWED });
  return flow;
}

function sync(
  flow: Flow,
  inputs: Readonly<Record<string, string>> = {},
  event = HOURLY,
  mappings = MAPPINGS,
): Promise<StepEnd> {
  const { aws, github } = flow;
  return runStep({ event, files: treeOf(mappings), environment: aws.credentials, github, sha: github.tip, inputs });
}

/** The region of the simulated account that has the lists. */
const ireland = (flow: Flow) => flow.aws.simulator.world.account(NETWORK).region("eu-west-1");

/** Adds an entry to a list by hand, and makes its tag say that it holds what plsync applied last. */
function hideEntry(flow: Flow): PrefixListRecord {
  const list = flow.aws.list("web-frontends");
  ireland(flow).edit(list.id, { add: { [MANUAL]: "by hand" } });
  const digest = list.tags.get("plsync:applied")?.split(":")[1] ?? "";
  list.tags.set("plsync:applied", `${currentVersion(list).version}:${digest}`);
  return list;
}

test.each([
  ["when its turn comes", { "full-refresh": "2h" }, HOURLY],
  ["at once, where runs are further apart than an hour", {}, DAILY],
])("forged-applied: what the tag hides is found %s", async (_, inputs, event) => {
  const flow = await applied();
  const list = hideEntry(flow);
  const end = await sync(flow, inputs, event);
  expect(end.code).toBe(0);
  expect(end.log).toContain("whatever their tags say");
  expect([...currentVersion(list).entries.keys()]).not.toContain(MANUAL);
});

/** What an administrator of the account may do with tags where the printed service control policy holds. */
async function attacker(flow: Flow) {
  const { simulator } = flow.aws;
  const account = simulator.world.account(NETWORK);
  const file = read(EXAMPLE);
  account.serviceControlPolicies = [checkPolicy(tagGuard(rolesOf(file, throughHubs(file))))];
  const credentials = account.user("mallory", [ADMINISTRATOR]);
  const ec2 = new EC2Client({ endpoint: simulator.url, region: "eu-west-1", credentials, maxAttempts: 1 });
  onTestFinished(() => ec2.destroy());
  const outcome = async (command: CreateTagsCommand | DeleteTagsCommand): Promise<string> => {
    try {
      await ec2.send(command as CreateTagsCommand);
      return "done";
    } catch (error) {
      return (error as Error).name;
    }
  };
  return {
    tag: (list: PrefixListRecord, Key: string, Value: string) =>
      outcome(new CreateTagsCommand({ Resources: [list.id], Tags: [{ Key, Value }] })),
    untag: (list: PrefixListRecord, ...keys: readonly string[]) =>
      outcome(new DeleteTagsCommand({ Resources: [list.id], Tags: keys.map((Key) => ({ Key })) })),
  };
}

test("forged-settings: the service control policy keeps the tag from everybody but plsync, so a sync applies no unreviewed change", async () => {
  const before = offices("192.0.2.0/28");
  const after = offices("192.0.2.0/28", "203.0.113.0/24");
  const flow = await applied(before);
  flow.pushDirectly(after);
  const refused = await flow.apply();
  expect(refused.code).toBe(3);
  const list = flow.aws.list("offices");
  const { lists } = refused.files["plan-json"] as {
    lists: readonly { name: string; digests: { settings?: string } }[];
  };
  const digest = lists.find(({ name }) => name === "offices")?.digests.settings ?? "";
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  const { tag, untag } = await attacker(flow);
  const tags = new Map(list.tags);
  for (const key of ["plsync:settings", "PLSYNC:settings", "plsync:applied", "plsync:new"]) {
    expect(await tag(list, key, digest), key).toBe("UnauthorizedOperation");
  }
  expect(await untag(list, "plsync:hold")).toBe("UnauthorizedOperation");
  expect(await untag(list, "Plsync:Owner")).toBe("UnauthorizedOperation");
  expect(await untag(list)).toBe("UnauthorizedOperation");
  expect(await tag(list, "team", "data")).toBe("done");
  expect(list.tags).toEqual(new Map([...tags, ["team", "data"]]));
  await sync(flow, {}, HOURLY, after);
  expect(flow.aws.entries("offices")).toEqual(["192.0.2.0/28"]);
  // plsync's own role is not bound by it.
  const own = await flow.apply({ inputs: UNREVIEWED });
  expect(own.code).toBe(0);
  expect(list.tags.get("plsync:settings")).toBe(digest);
});

test("forged-owner: a list of another team with our tag stays, when the base file is broken", async () => {
  const flow = await pullRequestFlow({ base: "version: 1\nowner: [" });
  const theirs = ireland(flow).prefixList("theirs", { tags: { "plsync:owner": OWNER }, entries: ["10.9.0.1/32"] });
  flow.open(12, MAPPINGS);
  const planned = await flow.plan(12, { action: "opened" });
  expect(planned.summary).toContain("plsync cannot tell whether this pull request takes it out of the file");
  flow.merge(12);
  await flow.apply();
  await flow.apply({ inputs: {} });
  expect(theirs.deletedAt).toBeUndefined();
  expect(flow.aws.writes()).not.toContain("DeleteManagedPrefixList");
});

test("forged-owner: nor is it deleted by a pull request that is about another list", async () => {
  const flow = await pullRequestFlow({ base: MAPPINGS });
  const theirs = ireland(flow).prefixList("theirs", { tags: { "plsync:owner": OWNER }, entries: ["10.9.0.1/32"] });
  flow.open(12, offices("192.0.2.0/28"));
  await flow.preparePlan(12, { action: "opened" });
  flow.merge(12);
  await flow.apply();
  expect(theirs.deletedAt).toBeUndefined();
});

test("PLSYNC:OWNER: a list with a tag like ours in other letters is not touched, and the run says why", async () => {
  const file = `${offices("192.0.2.0/28").replace("prefix_lists: [{}]\n", "prefix_lists: [{ adopt: true }]\n")}`;
  expect(file).toContain("adopt: true");
  const flow = await pullRequestFlow();
  const region = ireland(flow);
  const theirs = region.prefixList("offices", { tags: { "PLSYNC:OWNER": "other-team" }, entries: ["10.9.0.1/32"] });
  flow.open(12, file);
  const planned = await flow.plan(12, { action: "opened" });
  expect(planned.summary.replaceAll("\\", "")).toContain("differs from one of plsync's in upper and lower case only");
  flow.merge(12);
  await flow.apply();
  expect([...theirs.tags]).toEqual([["PLSYNC:OWNER", "other-team"]]);
  expect([...currentVersion(theirs).entries.keys()]).toEqual(["10.9.0.1/32"]);
});
