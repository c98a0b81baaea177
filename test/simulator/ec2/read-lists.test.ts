// Which lists and entries an account sees, and through which filters it finds them.
import {
  DescribeManagedPrefixListsCommand,
  GetManagedPrefixListEntriesCommand,
  ModifyManagedPrefixListCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { ADMINISTRATOR } from "../../../src/simulator/iam/ready-made.ts";
import { failureOf, OTHER, simulated } from "../simulated.ts";

const filter = (Name: string, ...Values: string[]) => ({ Filters: [{ Name, Values }] });

test("every Region has AWS' own lists: without version and size, and not to be changed", async () => {
  const { ec2, clientOf, admin } = await simulated();
  for (const [client, region] of [
    [ec2, "eu-west-1"],
    [clientOf(admin, "us-west-2"), "us-west-2"],
  ] as const) {
    const { PrefixLists } = await client.send(
      new DescribeManagedPrefixListsCommand(filter("prefix-list-name", `com.amazonaws.${region}.s3`)),
    );
    expect(PrefixLists).toHaveLength(1);
    const [s3] = PrefixLists ?? [];
    expect(s3).toMatchObject({ OwnerId: "AWS", State: "create-complete" });
    expect(s3?.PrefixListArn).toBe(`arn:aws:ec2:${region}:aws:prefix-list/${s3?.PrefixListId}`);
    expect([s3?.Version, s3?.MaxEntries]).toEqual([undefined, undefined]);
    const rename = new ModifyManagedPrefixListCommand({ PrefixListId: s3?.PrefixListId, PrefixListName: "mine" });
    expect((await failureOf(client.send(rename))).code).toBe("UnsupportedOperation");
  }
});

test("lists are found by tag, tag key, owner, id and name; no match is no error", async () => {
  const { ec2, region } = await simulated();
  const ours = region.prefixList("ours", { tags: { "plsync:owner": "acme" } });
  region.prefixList("theirs", { tags: { "plsync:owner": "other" } });
  const names = async (...args: Parameters<typeof filter>) => {
    const { PrefixLists } = await ec2.send(new DescribeManagedPrefixListsCommand(filter(...args)));
    return PrefixLists?.map(({ PrefixListName }) => PrefixListName).sort();
  };
  expect(await names("tag:plsync:owner", "acme")).toEqual(["ours"]);
  expect(await names("tag-key", "plsync:owner")).toEqual(["ours", "theirs"]);
  expect(await names("owner-id", "111111111111")).toEqual(["ours", "theirs"]);
  expect(await names("prefix-list-id", ours.id)).toEqual(["ours"]);
  expect(await names("prefix-list-name", "nothing")).toEqual([]);
});

test("a list is regional, and of another account only what is shared is seen, without its tags, to read only", async () => {
  const { region, world, clientOf, admin } = await simulated();
  region.prefixList("private");
  const shared = region.prefixList("shared", { sharedWith: [OTHER], tags: { k: "v" }, entries: ["10.0.0.1/32"] });
  const consumer = clientOf(world.account(OTHER).user("admin", [ADMINISTRATOR]));
  const mine = filter("owner-id", "111111111111");
  const { PrefixLists } = await consumer.send(new DescribeManagedPrefixListsCommand(mine));
  expect(PrefixLists?.map(({ PrefixListName, Tags }) => [PrefixListName, Tags])).toEqual([["shared", []]]);
  const byTag = await consumer.send(new DescribeManagedPrefixListsCommand(filter("tag:k", "v")));
  expect(byTag.PrefixLists).toEqual([]);
  const entries = await consumer.send(new GetManagedPrefixListEntriesCommand({ PrefixListId: shared.id }));
  expect(entries.Entries).toHaveLength(1);
  const change = new ModifyManagedPrefixListCommand({ PrefixListId: shared.id, MaxEntries: 50 });
  expect((await failureOf(consumer.send(change))).code).toBe("UnauthorizedOperation");
  const elsewhere = clientOf(admin, "us-east-1");
  expect((await elsewhere.send(new DescribeManagedPrefixListsCommand(mine))).PrefixLists).toEqual([]);
});
