// Every write is asynchronous, one at a time, under a version lock, and keeps versions.
import {
  CreateManagedPrefixListCommand,
  DeleteManagedPrefixListCommand,
  DescribeManagedPrefixListsCommand,
  GetManagedPrefixListEntriesCommand,
  ModifyManagedPrefixListCommand,
  RestoreManagedPrefixListVersionCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import { failureOf, type Simulated, settle, simulated } from "../simulated.ts";

async function describeList({ ec2 }: Simulated, id: string) {
  const answer = await ec2.send(new DescribeManagedPrefixListsCommand({ PrefixListIds: [id] }));
  return answer.PrefixLists?.[0];
}

async function entriesOf({ ec2 }: Simulated, id: string, version?: number) {
  const answer = await ec2.send(
    new GetManagedPrefixListEntriesCommand({
      PrefixListId: id,
      ...(version === undefined ? {} : { TargetVersion: version }),
    }),
  );
  return answer.Entries?.map(({ Cidr, Description }) => [Cidr, Description]);
}

test("Create answers create-in-progress and version 1, and ends in create-complete", async () => {
  const aws = await simulated();
  const { PrefixList } = await aws.ec2.send(
    new CreateManagedPrefixListCommand({
      PrefixListName: "web & co <1>",
      MaxEntries: 10,
      AddressFamily: "IPv4",
      Entries: [{ Cidr: "10.0.0.1/32", Description: "a & b" }],
      TagSpecifications: [{ ResourceType: "prefix-list", Tags: [{ Key: "k", Value: "v" }] }],
    }),
  );
  expect(PrefixList).toMatchObject({
    State: "create-in-progress",
    Version: 1,
    OwnerId: "111111111111",
    PrefixListName: "web & co <1>",
    Tags: [{ Key: "k", Value: "v" }],
  });
  expect(PrefixList?.PrefixListArn).toBe(`arn:aws:ec2:eu-west-1:111111111111:prefix-list/${PrefixList?.PrefixListId}`);
  expect(PrefixList?.StateMessage).toBeUndefined();
  settle(aws);
  expect(await describeList(aws, PrefixList?.PrefixListId ?? "")).toMatchObject({
    State: "create-complete",
    Version: 1,
  });
  expect(await entriesOf(aws, PrefixList?.PrefixListId ?? "")).toEqual([["10.0.0.1/32", "a & b"]]);
});

test("a client has to look more than once before a write is complete", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  await aws.ec2.send(
    new ModifyManagedPrefixListCommand({
      PrefixListId: list.id,
      CurrentVersion: 1,
      AddEntries: [{ Cidr: "10.0.0.1/32" }],
    }),
  );
  expect((await describeList(aws, list.id))?.State).toBe("modify-in-progress");
  expect((await describeList(aws, list.id))?.State).toBe("modify-in-progress");
  expect((await describeList(aws, list.id))?.State).toBe("modify-complete");
});

test("Modify answers the old version, shows the old entries while in progress, then the new ones", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { entries: ["10.0.0.1/32"] });
  const { PrefixList } = await aws.ec2.send(
    new ModifyManagedPrefixListCommand({
      PrefixListId: list.id,
      CurrentVersion: 1,
      AddEntries: [{ Cidr: "10.0.0.2/32" }],
      RemoveEntries: [{ Cidr: "10.0.0.1/32" }],
    }),
  );
  expect(PrefixList).toMatchObject({ State: "modify-in-progress", Version: 1 });
  expect(await entriesOf(aws, list.id)).toEqual([["10.0.0.1/32", undefined]]);
  settle(aws);
  expect(await describeList(aws, list.id)).toMatchObject({ State: "modify-complete", Version: 2 });
  expect(await entriesOf(aws, list.id)).toEqual([["10.0.0.2/32", undefined]]);
  expect(await entriesOf(aws, list.id, 1)).toEqual([["10.0.0.1/32", undefined]]);
});

test.each([
  ["modify", (id: string) => new ModifyManagedPrefixListCommand({ PrefixListId: id, MaxEntries: 30 })],
  [
    "restore",
    (id: string) =>
      new RestoreManagedPrefixListVersionCommand({ PrefixListId: id, PreviousVersion: 1, CurrentVersion: 1 }),
  ],
  ["delete", (id: string) => new DeleteManagedPrefixListCommand({ PrefixListId: id })],
] as const)("%s of a list that is changing is an IncorrectState", async (_, command) => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  list.state = "modify-in-progress";
  expect(await failureOf(aws.ec2.send(command(list.id) as ModifyManagedPrefixListCommand))).toEqual({
    code: "IncorrectState",
    message: `The request cannot be completed while the prefix list (${list.id}) is in the current state (modify-in-progress)`,
    status: 400,
  });
});

test("the size and the name leave the version alone; the name changes at once", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("old");
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, PrefixListName: "new" }));
  expect(await describeList(aws, list.id)).toMatchObject({
    PrefixListName: "new",
    State: "modify-complete",
    Version: 1,
  });
  const resize = new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 40 });
  expect((await aws.ec2.send(resize)).PrefixList?.State).toBe("modify-in-progress");
  settle(aws);
  expect(await describeList(aws, list.id)).toMatchObject({ MaxEntries: 40, State: "modify-complete", Version: 1 });
});

test("an added CIDR with another description replaces the description in one new version", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { entries: { "10.0.0.1/32": "old" } });
  await aws.ec2.send(
    new ModifyManagedPrefixListCommand({
      PrefixListId: list.id,
      CurrentVersion: 1,
      AddEntries: [{ Cidr: "10.0.0.1/32", Description: "new" }],
    }),
  );
  settle(aws);
  expect(await entriesOf(aws, list.id)).toEqual([["10.0.0.1/32", "new"]]);
  expect((await describeList(aws, list.id))?.Version).toBe(2);
});

test("Restore makes a new version with the entries and descriptions of the old one", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { entries: { "10.0.0.1/32": "first" } });
  aws.region.edit(list.id, { add: { "10.0.0.2/32": "second" }, remove: ["10.0.0.1/32"] });
  const { PrefixList } = await aws.ec2.send(
    new RestoreManagedPrefixListVersionCommand({ PrefixListId: list.id, PreviousVersion: 1, CurrentVersion: 2 }),
  );
  expect(PrefixList).toMatchObject({ State: "restore-in-progress", Version: 2 });
  settle(aws);
  expect(await describeList(aws, list.id)).toMatchObject({ State: "restore-complete", Version: 3 });
  expect(await entriesOf(aws, list.id)).toEqual([["10.0.0.1/32", "first"]]);
});

test("a deleted list is delete-in-progress, perhaps delete-complete, then not found; its history stays readable", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { entries: ["10.0.0.1/32"] });
  const { PrefixList } = await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id }));
  expect(PrefixList).toMatchObject({ State: "delete-in-progress", PrefixListName: "l" });
  const seen: (string | undefined)[] = [];
  let failure: { code: string } | undefined;
  while (failure === undefined && seen.length < 20) {
    const look = describeList(aws, list.id);
    await look.then((found) => seen.push(found?.State)).catch(async () => (failure = await failureOf(look)));
  }
  expect(new Set(seen)).toEqual(new Set(["delete-in-progress", "delete-complete"]));
  expect(failure?.code).toBe("InvalidPrefixListID.NotFound");
  expect(aws.region.history(list.id).map(({ version }) => version)).toEqual([1]);
  expect(aws.world.allLists()).toEqual([list]);
});

test("every version is kept with its writer and time, the oldest beyond the quota is gone for clients", async () => {
  const aws = await simulated({ versionsPerList: 3 });
  const list = aws.region.prefixList("l");
  for (let host = 1; host <= 4; host++) aws.region.edit(list.id, { add: { [`10.0.0.${host}/32`]: "" } });
  await aws.ec2.send(
    new ModifyManagedPrefixListCommand({
      PrefixListId: list.id,
      CurrentVersion: 5,
      RemoveEntries: [{ Cidr: "10.0.0.1/32" }],
    }),
  );
  settle(aws);
  expect(aws.region.history(list.id)).toHaveLength(6);
  expect(currentVersion(list)).toMatchObject({ version: 6, writer: "arn:aws:iam::111111111111:user/admin" });
  expect(await entriesOf(aws, list.id, 4)).toHaveLength(3);
  expect((await failureOf(entriesOf(aws, list.id, 3))).code).toBe("InvalidParameterValue");
});

test("a list that was just made cannot be found for a while, if the world is set so", async () => {
  const aws = await simulated({ consistencyMs: 250 });
  const { PrefixList } = await aws.ec2.send(
    new CreateManagedPrefixListCommand({ PrefixListName: "l", MaxEntries: 1, AddressFamily: "IPv4" }),
  );
  const id = PrefixList?.PrefixListId ?? "";
  expect((await failureOf(describeList(aws, id))).code).toBe("InvalidPrefixListID.NotFound");
  settle(aws);
  expect((await describeList(aws, id))?.State).toBe("create-complete");
});
