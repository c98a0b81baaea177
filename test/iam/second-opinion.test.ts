// The second opinion itself: it is asked about denials by service control policies too, and a wrong decision does not pass.
import { CreateTagsCommand, DeleteTagsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { expect, onTestFinished, test } from "vitest";
import { rolesOf } from "../../src/iam/roles.ts";
import { tagGuard } from "../../src/iam/tag-guard.ts";
import { checkPolicy } from "../../src/simulator/iam/policy.ts";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import { trustDocument } from "../../src/simulator/iam/trust.ts";
import { startSimulator } from "../../src/simulator/simulator.ts";
import { World } from "../../src/simulator/world/world.ts";
import { file, read, throughHubs } from "./file.ts";
import { opinionOn } from "./second-opinion.ts";

const NET = "111111111111";

async function guarded() {
  const world = new World();
  const configuration = read(file());
  const account = world.account(NET);
  account.serviceControlPolicies = [checkPolicy(tagGuard(rolesOf(configuration, throughHubs(configuration))))];
  const simulator = await startSimulator(world, {});
  onTestFinished(() => simulator.close());
  const list = account.region("eu-west-1").prefixList("list", { tags: { "plsync:owner": "acme" } });
  const as = ({ accessKeyId, secretAccessKey, sessionToken }: ReturnType<typeof account.user>) => {
    const credentials = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
    const ec2 = new EC2Client({ endpoint: simulator.url, region: "eu-west-1", credentials, maxAttempts: 1 });
    onTestFinished(() => ec2.destroy());
    return (...keys: readonly string[]) => {
      const Tags = keys.map((Key) => ({ Key, Value: "x" }));
      return ec2.send(new CreateTagsCommand({ Resources: [list.id], Tags })).then(
        () => true,
        () => false,
      );
    };
  };
  const admin = account.user("admin", [ADMINISTRATOR]);
  const apply = account.role("plsync-apply", { trust: { principals: [] }, policies: [ADMINISTRATOR] });
  const clear = async () => {
    const ec2 = new EC2Client({ endpoint: simulator.url, region: "eu-west-1", credentials: admin, maxAttempts: 1 });
    onTestFinished(() => ec2.destroy());
    return ec2.send(new DeleteTagsCommand({ Resources: [list.id] })).then(
      () => true,
      () => false,
    );
  };
  return { world, tag: as(admin), tagAsPlsync: as(account.session(apply, "run")), clear };
}

test("both deny plsync's tags to everybody but its roles, in any letters, and nothing else", async () => {
  const { world, tag, tagAsPlsync, clear } = await guarded();
  const disagreements = opinionOn(world);
  const keys = ["plsync:owner", "PLSYNC:OWNER", "Plsync:Hold", "plsync:new", "team"];
  const outcomes = [];
  for (const key of keys) outcomes.push([key, await tag(key), await tagAsPlsync(key)]);
  expect(outcomes).toEqual([
    ["plsync:owner", false, true],
    ["PLSYNC:OWNER", false, true],
    ["Plsync:Hold", false, true],
    ["plsync:new", false, true],
    ["team", true, true],
  ]);
  expect(await tag("team", "plsync:owner")).toBe(false);
  expect(await clear()).toBe(false);
  expect(await disagreements()).toEqual([]);
});

test("a decision that the other evaluator would not make is named", async () => {
  const { world, tag } = await guarded();
  const disagreements = opinionOn(world);
  const tell = world.onDecision;
  world.onDecision = (decided) => tell?.({ ...decided, isAllowed: !decided.isAllowed });
  await tag("cost-centre");
  expect(await disagreements()).toEqual([expect.stringMatching(/^ec2:CreateTags on .*: here false, there true/)]);
});

test("so is a wrong decision on who may assume a role", async () => {
  const world = new World();
  const disagreements = opinionOn(world);
  const decided = {
    principal: `arn:aws:iam::${NET}:role/hub`,
    request: { action: "sts:AssumeRole", resource: "arn:aws:iam::222222222222:role/plsync-plan", keys: new Map() },
    identityPolicies: [ADMINISTRATOR],
    sessionPolicies: undefined,
    serviceControlPolicies: [],
    trust: trustDocument({ principals: [`arn:aws:iam::${NET}:role/other`] }),
  };
  world.onDecision?.({ ...decided, isAllowed: false });
  world.onDecision?.({ ...decided, isAllowed: true });
  expect(await disagreements()).toEqual([expect.stringMatching(/^sts:AssumeRole on .*: here true, there false/)]);
});
