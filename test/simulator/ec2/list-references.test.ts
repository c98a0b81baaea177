// References cost MaxEntries, growth can fail later, a referenced list cannot be deleted.
import {
  DeleteManagedPrefixListCommand,
  GetManagedPrefixListAssociationsCommand,
  ModifyManagedPrefixListCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { failureOf, OTHER, REGION, settle, simulated } from "../simulated.ts";

test("growth ends in modify-failed with the old size when a referencing resource has no room, and is possible once it has", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { maxEntries: 10 });
  const grow = () => aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 20 }));
  // Two rules name the list: growing by 10 costs 20.
  const group = aws.region.referrer("sg-0aaaaaaaaaaaaaaaa", { ownerId: OTHER, lists: [list.id, list.id], room: 19 });
  expect((await grow()).PrefixList?.State).toBe("modify-in-progress");
  settle(aws);
  expect(list).toMatchObject({ state: "modify-failed", maxEntries: 10 });
  expect(list.stateMessage).toContain("sg-0aaaaaaaaaaaaaaaa");
  group.room = 25;
  await grow();
  settle(aws);
  expect(list).toMatchObject({ state: "modify-complete", maxEntries: 20 });
  expect(list.stateMessage).toBeUndefined();
  expect(group.room).toBe(5);
});

test("the state message names at most ten resources, and shrinking gives room back", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { maxEntries: 10 });
  const groups = Array.from({ length: 12 }, (_, index) =>
    aws.region.referrer(`sg-0aaaaaaaaaaaaaa${index + 10}`, { lists: [list], room: 0 }),
  );
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 11 }));
  settle(aws);
  expect(list.stateMessage?.match(/sg-/g)).toHaveLength(10);
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 4 }));
  settle(aws);
  expect(list).toMatchObject({ state: "modify-complete", maxEntries: 4 });
  expect(groups[0]?.room).toBe(6);
});

test("deleting a referenced list ends in delete-failed; the list stays usable and can be deleted when the reference is gone", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  aws.world
    .account(OTHER)
    .region(REGION)
    .referrer("rtb-0aaaaaaaaaaaaaaaa", { lists: [list] });
  await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id }));
  settle(aws);
  expect(list.state).toBe("delete-failed");
  expect(list.stateMessage).toContain("rtb-0aaaaaaaaaaaaaaaa");
  aws.world.account(OTHER).region(REGION).referrers.clear();
  await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id }));
  settle(aws);
  expect(aws.region.lists.has(list.id)).toBe(false);
});

test("a switch makes the deletion of a referenced list fail at once", async () => {
  const aws = await simulated({ deleteInUse: "DependencyViolation" });
  const list = aws.region.prefixList("l");
  aws.region.referrer("sg-0aaaaaaaaaaaaaaaa", { lists: [list] });
  const failure = await failureOf(aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id })));
  expect(failure.code).toBe("DependencyViolation");
  expect(list.state).toBe("create-complete");
});

test("the owner sees references of all accounts; those of AWS-managed lists cannot be viewed", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  aws.region.referrer("sg-0aaaaaaaaaaaaaaaa", { lists: [list] });
  aws.world
    .account(OTHER)
    .region(REGION)
    .referrer("rtb-0bbbbbbbbbbbbbbbb", { lists: [list] });
  const answer = await aws.ec2.send(new GetManagedPrefixListAssociationsCommand({ PrefixListId: list.id }));
  expect(answer.PrefixListAssociations).toEqual([
    { ResourceId: "rtb-0bbbbbbbbbbbbbbbb", ResourceOwner: OTHER },
    { ResourceId: "sg-0aaaaaaaaaaaaaaaa", ResourceOwner: "111111111111" },
  ]);
  const managed = [...aws.region.lists.values()].find(({ ownerId }) => ownerId === "AWS");
  const look = aws.ec2.send(new GetManagedPrefixListAssociationsCommand({ PrefixListId: managed?.id }));
  expect((await failureOf(look)).code).toBe("UnsupportedOperation");
});
