// The example company: what its documentation says is what is there, and its roles can do the demo's work.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import {
  CreateManagedPrefixListCommand,
  CreateTagsCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNetworkInterfacesCommand,
  EC2Client,
} from "@aws-sdk/client-ec2";
import { CreateResourceShareCommand, RAMClient } from "@aws-sdk/client-ram";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { expect, onTestFinished, test } from "vitest";
import { clientEnvironment } from "../../../src/simulator/client-environment.ts";
import { churn } from "../../../src/simulator/example/churn.ts";
import {
  DATA,
  DATA_EXTERNAL_ID,
  GROUPS,
  LEGACY_LIST,
  NETWORK,
  ORGANISATION,
  OWNER,
  PAYMENTS,
  UNITS,
} from "../../../src/simulator/example/company.ts";
import { type ExampleWorld, exampleWorld } from "../../../src/simulator/example/world.ts";
import { startSimulator } from "../../../src/simulator/simulator.ts";
import { Clock } from "../../../src/simulator/world/clock.ts";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import type { World } from "../../../src/simulator/world/world.ts";
import { failureOf } from "../simulated.ts";

function members(world: World, group: (typeof GROUPS)[keyof typeof GROUPS]) {
  const region = world.account(group.accountId).region(group.region);
  const found = [...region.interfaces.values()].filter(({ groupIds }) => groupIds.includes(group.groupId));
  return {
    interfaces: found.length,
    entries: new Set(found.flatMap((eni) => [...eni.addresses.map(({ address }) => address), ...eni.ipv4Prefixes]))
      .size,
  };
}

function counts(world: World) {
  return Object.fromEntries(Object.entries(GROUPS).map(([name, group]) => [name, members(world, group)]));
}

test("the groups have their members, before and after the churn", () => {
  const { world } = exampleWorld();
  expect(counts(world)).toEqual({
    paymentsWorkers: { interfaces: 50, entries: 52 },
    webFrontends: { interfaces: 6, entries: 6 },
    usWorkers: { interfaces: 14, entries: 14 },
    bastions: { interfaces: 9, entries: 9 },
    batchRunners: { interfaces: 40, entries: 40 },
    ledgerClients: { interfaces: 24, entries: 24 },
    dbClients: { interfaces: 10, entries: 10 },
  });
  churn(world);
  expect(counts(world)).toMatchObject({
    paymentsWorkers: { interfaces: 52, entries: 54 },
    webFrontends: { interfaces: 7, entries: 7 },
    bastions: { interfaces: 25, entries: 25 },
    batchRunners: { interfaces: 2, entries: 2 },
  });
});

test("it is the same every time", () => {
  const summary = ({ world, hub }: ExampleWorld) => ({
    hub,
    accounts: [...world.accounts.values()].flatMap(({ regions, roles }) => [
      [...roles.values()],
      [...regions.values()].flatMap((region) => [...region.interfaces.values(), ...region.lists.values()]),
    ]),
  });
  expect(summary(exampleWorld(Clock.virtual(0)))).toEqual(summary(exampleWorld(Clock.virtual(0))));
});

async function company() {
  const { world, hub } = exampleWorld();
  const simulator = await startSimulator(world);
  onTestFinished(() => simulator.close());
  const to = (
    region: string,
    credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string },
  ) => ({
    endpoint: simulator.url,
    region,
    maxAttempts: 1,
    credentials,
  });
  const credentialsOf = async (accountId: string, role: string, region: string) => {
    const { Credentials } = await new STSClient(to(region, hub as typeof hub & { sessionToken: string })).send(
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::${accountId}:role/${role}`,
        RoleSessionName: "demo",
        ...(accountId === DATA ? { ExternalId: DATA_EXTERNAL_ID } : {}),
      }),
    );
    const { AccessKeyId = "", SecretAccessKey = "", SessionToken = "" } = Credentials ?? {};
    return to(region, { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken });
  };
  const as = async (accountId: string, role: string, region: string) =>
    new EC2Client(await credentialsOf(accountId, role, region));
  const ramAs = async (accountId: string, role: string, region: string) =>
    new RAMClient(await credentialsOf(accountId, role, region));
  return { world, simulator, as, ramAs };
}

test.each([
  [NETWORK, "eu-west-1", 9],
  [PAYMENTS, "eu-west-1", 56],
  [PAYMENTS, "us-east-1", 14],
  [DATA, "eu-central-1", 34],
  [DATA, "us-west-2", 40],
])("the plan role of %s reads %s", async (accountId, region, count) => {
  const { as } = await company();
  const ec2 = await as(accountId, "plsync-plan", region);
  const all = await ec2.send(new DescribeNetworkInterfacesCommand({ IncludeManagedResources: true, MaxResults: 1000 }));
  expect(all.NetworkInterfaces).toHaveLength(count);
});

test("the hidden Lambda interface shows only when asked for", async () => {
  const ec2 = await (await company()).as(PAYMENTS, "plsync-plan", "eu-west-1");
  const visible = await ec2.send(new DescribeNetworkInterfacesCommand({ MaxResults: 1000 }));
  expect(visible.NetworkInterfaces).toHaveLength(55);
});

test("the apply role creates owned lists and may take over the legacy list; the plan role may not", async () => {
  const { world, as } = await company();
  const create = new CreateManagedPrefixListCommand({
    PrefixListName: "web-frontends",
    MaxEntries: 16,
    AddressFamily: "IPv4",
    TagSpecifications: [{ ResourceType: "prefix-list", Tags: [{ Key: "plsync:owner", Value: OWNER }] }],
  });
  const take = new CreateTagsCommand({ Resources: [LEGACY_LIST.id], Tags: [{ Key: "plsync:owner", Value: OWNER }] });
  const planner = await as(NETWORK, "plsync-plan", LEGACY_LIST.region);
  expect((await failureOf(planner.send(create))).code).toBe("UnauthorizedOperation");
  const applier = await as(NETWORK, "plsync-apply", LEGACY_LIST.region);
  await applier.send(create);
  await applier.send(take);
  const lists = world.allLists();
  expect(lists.map(({ name, tags }) => [name, tags.get("plsync:owner")])).toEqual([
    [LEGACY_LIST.name, OWNER],
    ["web-frontends", OWNER],
  ]);
  expect(currentVersion(lists[0] ?? expect.fail("no list")).entries.size).toBe(12);
});

test("the network account shares a list with a unit, as its apply role may and its plan role may not", async () => {
  const { world, simulator, as, ramAs } = await company();
  const list = world
    .account(NETWORK)
    .region("eu-west-1")
    .prefixList("partners", { tags: { "plsync:owner": OWNER } });
  const unit = `arn:aws:organizations::${NETWORK}:ou/${ORGANISATION}/${UNITS.payments}`;
  const share = new CreateResourceShareCommand({
    name: "partners",
    resourceArns: [list.arn],
    principals: [unit],
    allowExternalPrincipals: false,
    tags: [{ key: "plsync:owner", value: OWNER }],
  });
  const planner = await ramAs(NETWORK, "plsync-plan", "eu-west-1");
  expect((await failureOf(planner.send(share))).code).toBe("AccessDeniedException");
  await (await ramAs(NETWORK, "plsync-apply", "eu-west-1")).send(share);
  simulator.advance(1000);
  const found = new DescribeManagedPrefixListsCommand({ PrefixListIds: [list.id] });
  const consumer = await as(PAYMENTS, "plsync-plan", "eu-west-1");
  expect((await consumer.send(found)).PrefixLists).toMatchObject([{ PrefixListName: "partners", OwnerId: NETWORK }]);
  const other = await as(DATA, "plsync-plan", "eu-west-1");
  expect((await failureOf(other.send(found))).code).toBe("InvalidPrefixListID.NotFound");
});

test("another process reaches the company with nothing but environment variables", async () => {
  const { world, hub } = exampleWorld();
  const simulator = await startSimulator(world);
  onTestFinished(() => simulator.close());
  const script = `import { STSClient, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
    console.log((await new STSClient({ region: "eu-west-1" }).send(new GetCallerIdentityCommand({}))).Arn);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: clientEnvironment(simulator.url, hub),
  });
  expect(stdout.trim()).toBe(`arn:aws:sts::${NETWORK}:assumed-role/plsync-hub/example`);
});
