// References cost MaxEntries, growth can fail later, a referenced list cannot be deleted.
import {
  DeleteManagedPrefixListCommand,
  GetManagedPrefixListAssociationsCommand,
  ModifyManagedPrefixListCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { referenced } from "../referenced.ts";
import { failureOf, OTHER, REGION, settle, simulated } from "../simulated.ts";

test("growth ends in modify-failed with the old size when a referencing resource has no room, and is possible once it has", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { maxEntries: 10 });
  const grow = () => aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 20 }));
  // Two rules name the list: growing by 10 costs 20.
  const elsewhere = aws.world.account(OTHER).region(REGION);
  const group = referenced(elsewhere, "sg-0aaaaaaaaaaaaaaaa", [list, list], 19, aws.region);
  expect((await grow()).PrefixList?.State).toBe("modify-in-progress");
  settle(aws);
  expect(list).toMatchObject({ state: "modify-failed", maxEntries: 10 });
  expect(list.stateMessage).toContain("sg-0aaaaaaaaaaaaaaaa");
  group.leave(25);
  await grow();
  settle(aws);
  expect(list).toMatchObject({ state: "modify-complete", maxEntries: 20 });
  expect(list.stateMessage).toBeUndefined();
});

test("the state message names at most ten resources, and a list can always shrink", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { maxEntries: 10 });
  Array.from({ length: 12 }, (_, index) => referenced(aws.region, `sg-0aaaaaaaaaaaaaa${index + 10}`, [list], 0));
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 11 }));
  settle(aws);
  expect(list.stateMessage?.match(/sg-/g)).toHaveLength(10);
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 4 }));
  settle(aws);
  expect(list).toMatchObject({ state: "modify-complete", maxEntries: 4 });
});

test("deleting a referenced list ends in delete-failed; the list stays usable and can be deleted when the reference is gone", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  const elsewhere = aws.world.account(OTHER).region(REGION);
  elsewhere.routeTable({ id: "rtb-0aaaaaaaaaaaaaaaa", lists: [list] });
  await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id }));
  settle(aws);
  expect(list.state).toBe("delete-failed");
  expect(list.stateMessage).toContain("rtb-0aaaaaaaaaaaaaaaa");
  elsewhere.routeTables.clear();
  await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id }));
  settle(aws);
  expect(aws.region.lists.has(list.id)).toBe(false);
});

test("a switch makes the deletion of a referenced list fail at once", async () => {
  const aws = await simulated({ deleteInUse: "DependencyViolation" });
  const list = aws.region.prefixList("l");
  referenced(aws.region, "sg-0aaaaaaaaaaaaaaaa", [list]);
  const failure = await failureOf(aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id })));
  expect(failure.code).toBe("DependencyViolation");
  expect(list.state).toBe("create-complete");
});

test("the owner sees references of all accounts; those of AWS-managed lists cannot be viewed", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  referenced(aws.region, "sg-0aaaaaaaaaaaaaaaa", [list]);
  aws.world
    .account(OTHER)
    .region(REGION)
    .routeTable({ id: "rtb-0bbbbbbbbbbbbbbbb", lists: [list] });
  const answer = await aws.ec2.send(new GetManagedPrefixListAssociationsCommand({ PrefixListId: list.id }));
  expect(answer.PrefixListAssociations).toEqual([
    { ResourceId: "rtb-0bbbbbbbbbbbbbbbb", ResourceOwner: OTHER },
    { ResourceId: "sg-0aaaaaaaaaaaaaaaa", ResourceOwner: "111111111111" },
  ]);
  const managed = [...aws.region.lists.values()].find(({ ownerId }) => ownerId === "AWS");
  const look = aws.ec2.send(new GetManagedPrefixListAssociationsCommand({ PrefixListId: managed?.id }));
  expect((await failureOf(look)).code).toBe("UnsupportedOperation");
});
