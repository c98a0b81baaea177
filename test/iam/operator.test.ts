// GitHub is down and a list is wrong: the printed operator role, assumed by a person on call with credentials of their own.
import {
  CreateManagedPrefixListCommand,
  CreateTagsCommand,
  DeleteManagedPrefixListCommand,
  DeleteTagsCommand,
  EC2Client,
  ModifyManagedPrefixListCommand,
  RestoreManagedPrefixListVersionCommand,
} from "@aws-sdk/client-ec2";
import { CreateResourceShareCommand, RAMClient } from "@aws-sdk/client-ram";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../src/aws/aws.ts";
import { findList, seeList } from "../../src/engine/find-list.ts";
import { listHistory } from "../../src/engine/history.ts";
import { holdList, releaseList } from "../../src/engine/hold.ts";
import { withOperatorRole } from "../../src/engine/operator.ts";
import { rollbackList } from "../../src/engine/restore.ts";
import { versionChange } from "../../src/engine/rollback.ts";
import { rolesOf } from "../../src/iam/roles.ts";
import { NO_ALLOWANCES } from "../../src/model/allowance.ts";
import { HUB } from "../../src/simulator/iam/ready-made.ts";
import { type Simulator, startSimulator } from "../../src/simulator/simulator.ts";
import { currentVersion, type PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { World } from "../../src/simulator/world/world.ts";
import { referenced } from "../simulator/referenced.ts";
import { documentsOf, file, read, throughHubs } from "./file.ts";

const NET = "111111111111";
const ON_CALL = `arn:aws:iam::${NET}:role/on-call`;
const OPERATOR = `arn:aws:iam::${NET}:role/plsync-operator`;
const WEB = "net/eu-west-1/web";
const FILE = read(file({ limits: { max_removal_percent: 100, allow_empty: true } }));

let world: World;
let simulator: Simulator;
let web: PrefixListRecord;
let operator: ReturnType<typeof connect>;

beforeEach(async () => {
  world = new World();
  const account = world.account(NET);
  const { trust, policy } = documentsOf(rolesOf(FILE, throughHubs(FILE), { operators: [ON_CALL] }), "operator net");
  account.roleFromDocuments({ name: "plsync-operator", path: "/", trust, policies: [policy] });
  const onCall = account.role("on-call", { trust: { principals: [] }, policies: [HUB] });
  const region = account.region("eu-west-1");
  web = region.prefixList("web", { entries: ["10.0.0.1/32"], maxEntries: 2, tags: { "plsync:owner": "acme" } });
  region.edit(web.id, { add: { "10.0.0.2/32": "" } });
  simulator = await startSimulator(world, {});
  const keys = account.session(onCall, "ada");
  operator = connect({
    configuration: configured(),
    run: "ada@laptop-1",
    version: "9.9.9",
    environment: {},
    endpoint: simulator.url,
    ambient: async () => keys,
    clock: { now: () => world.clock.now(), sleep: async (milliseconds) => simulator.advance(milliseconds) },
    retryDelay: () => 0,
  });
});
afterEach(async () => {
  operator.close();
  await simulator.close();
});

function configured() {
  const reading = withOperatorRole(FILE, "arn:aws:iam::{id}:role/plsync-operator", WEB);
  if (!reading.ok) throw new Error(reading.why);
  return reading.value;
}

async function found() {
  const list = await findList(WEB, configured(), operator.writers);
  if (!list.ok) throw new Error(list.diagnostic.summary);
  return list.value;
}

const clock = {
  now: () => world.clock.now(),
  sleep: async (milliseconds: number) => simulator.advance(milliseconds),
  random: () => 0.5,
};

describe("with the operator role a person", () => {
  it("looks, holds, rolls back to a version that needs room, and releases", async () => {
    world
      .account(NET)
      .region("eu-west-1")
      .edit(web.id, { remove: ["10.0.0.2/32"] });
    web.maxEntries = 1;
    referenced(world.account(NET).region("eu-west-1"), "sg-0room", [web]);
    const seen = await seeList(WEB, configured(), operator.readers);
    const history = seen.ok ? await listHistory(seen.value, 10, "2026-11-27T02:00:00Z") : seen;
    expect(history.ok && history.value.versions.map(({ entries }) => entries)).toEqual([1, 2, 1]);

    expect(await holdList(await found(), {})).toBeUndefined();
    expect(web.tags.get("plsync:hold")).toBe("until released");
    const list = await found();
    const change = await versionChange(list, 2, NO_ALLOWANCES, {
      accounts: configured().accounts,
      readers: operator.readers,
    });
    if (!change.ok) throw new Error(change.diagnostic.summary);
    expect(change.value).toMatchObject({ warnings: [], held: [] });
    expect(await rollbackList(list, change.value, {}, clock)).toEqual({ ok: true, value: 4 });
    expect([...currentVersion(web).entries.keys()]).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
    expect(web.tags.get("plsync:restored")).toBe("4:2");
    expect(await releaseList(await found())).toBeUndefined();
    expect(web.tags.has("plsync:hold")).toBe(false);
  });
});

describe("AWS refuses a person with the operator role who", () => {
  const client = () => {
    const { accessKeyId, secretAccessKey, sessionToken = "" } = world.account(NET).session(operatorRole(), "ada");
    const credentials = { accessKeyId, secretAccessKey, sessionToken };
    return { endpoint: simulator.url, region: "eu-west-1", credentials, maxAttempts: 1 };
  };
  const operatorRole = () => {
    const role = world.account(NET).roles.get(OPERATOR);
    if (role === undefined) throw new Error("no operator role");
    return role;
  };
  const tag = (Key: string) => ({ Key, Value: "x" });
  const refusals: Readonly<Record<string, (own: string, other: string) => object>> = {
    "creates a list": () =>
      new CreateManagedPrefixListCommand({
        PrefixListName: "more",
        MaxEntries: 1,
        AddressFamily: "IPv4",
        TagSpecifications: [{ ResourceType: "prefix-list", Tags: [{ Key: "plsync:owner", Value: "acme" }] }],
      }),
    "deletes a list": (own) => new DeleteManagedPrefixListCommand({ PrefixListId: own }),
    "takes a list over": (_, other) =>
      new CreateTagsCommand({ Resources: [other], Tags: [{ Key: "plsync:owner", Value: "acme" }] }),
    "changes another owner's list": (_, other) =>
      new ModifyManagedPrefixListCommand({ PrefixListId: other, MaxEntries: 9 }),
    "restores another owner's list": (_, other) =>
      new RestoreManagedPrefixListVersionCommand({ PrefixListId: other, PreviousVersion: 1, CurrentVersion: 1 }),
    "holds another owner's list": (_, other) =>
      new CreateTagsCommand({ Resources: [other], Tags: [tag("plsync:hold")] }),
    "writes another tag": (own) => new CreateTagsCommand({ Resources: [own], Tags: [tag("plsync:applied")] }),
    "writes another tag beside a hold": (own) =>
      new CreateTagsCommand({ Resources: [own], Tags: [tag("plsync:hold"), tag("plsync:settings")] }),
    "removes the owner": (own) => new DeleteTagsCommand({ Resources: [own], Tags: [{ Key: "plsync:owner" }] }),
    "removes all tags at once": (own) => new DeleteTagsCommand({ Resources: [own] }),
  };

  it.each(Object.keys(refusals))("%s", async (what) => {
    const other = world
      .account(NET)
      .region("eu-west-1")
      .prefixList("theirs", { tags: { "plsync:owner": "other" } });
    const command = refusals[what]?.(web.id, other.id) as CreateTagsCommand;
    await expect(new EC2Client(client()).send(command)).rejects.toMatchObject({ name: "UnauthorizedOperation" });
  });

  it("shares a list", async () => {
    const share = new CreateResourceShareCommand({
      name: "plsync-x",
      resourceArns: [web.arn],
      principals: ["222222222222"],
    });
    await expect(new RAMClient(client()).send(share)).rejects.toMatchObject({ name: "AccessDeniedException" });
  });

  it("assumes it from a role that is not named", async () => {
    const keys = world
      .account(NET)
      .session(world.account(NET).role("other", { trust: { principals: [] }, policies: [HUB] }), "eve");
    const another = connect({
      configuration: configured(),
      run: "eve-1",
      version: "9.9.9",
      environment: {},
      endpoint: simulator.url,
      ambient: async () => keys,
      clock: { now: () => world.clock.now(), sleep: async (milliseconds) => simulator.advance(milliseconds) },
      retryDelay: () => 0,
    });
    const list = await findList(WEB, configured(), another.writers);
    another.close();
    expect(list).toMatchObject({ ok: false, diagnostic: { account: "net" } });
  });
});

it.each([
  ["arn:aws:iam::222222222222:role/plsync-operator", "is not in account net (111111111111)"],
  ["plsync-operator", "is not the ARN of a role"],
])("%s is refused: it %s", (role, why) => {
  expect(withOperatorRole(FILE, role, WEB)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
});
