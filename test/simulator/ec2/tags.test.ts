// CreateTags and DeleteTags.
import { CreateTagsCommand, DeleteTagsCommand, type Tag } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { failureOf, simulated } from "../simulated.ts";

test("CreateTags adds and overwrites, whatever the list's state", async () => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { tags: { a: "1", b: "2" }, state: "modify-in-progress" });
  const Tags = [
    { Key: "b", Value: "3" },
    { Key: "c", Value: "" },
  ];
  expect((await ec2.send(new CreateTagsCommand({ Resources: [list.id], Tags }))).$metadata.httpStatusCode).toBe(200);
  expect(Object.fromEntries(list.tags)).toEqual({ a: "1", b: "3", c: "" });
});

test.each<{ fact: string; Tags: Tag[]; left: Record<string, string> }>([
  { fact: "by key", Tags: [{ Key: "a" }], left: { b: "2" } },
  {
    fact: "only where the value is the given one",
    Tags: [
      { Key: "a", Value: "x" },
      { Key: "b", Value: "2" },
    ],
    left: { a: "1" },
  },
  { fact: "all when none is named", Tags: [], left: {} },
])("DeleteTags deletes $fact", async ({ Tags, left }) => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { tags: { a: "1", b: "2" } });
  await ec2.send(new DeleteTagsCommand({ Resources: [list.id], Tags }));
  expect(Object.fromEntries(list.tags)).toEqual(left);
});

test("the 51st tag is refused, and then no resource of the call is tagged", async () => {
  const { ec2, region } = await simulated();
  const full = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`k${index}`, ""]));
  const [roomy, crowded] = [region.prefixList("1"), region.prefixList("2", { tags: full })];
  const call = new CreateTagsCommand({ Resources: [roomy.id, crowded.id], Tags: [{ Key: "new", Value: "" }] });
  expect((await failureOf(ec2.send(call))).code).toBe("TagLimitExceeded");
  expect(roomy.tags.size).toBe(0);
  const overwrite = new CreateTagsCommand({ Resources: [crowded.id], Tags: [{ Key: "k0", Value: "x" }] });
  await ec2.send(overwrite);
  expect(crowded.tags.get("k0")).toBe("x");
});

test.each([
  ["a missing list", "pl-0ffffffffffffffff", "k", "InvalidPrefixListID.NotFound"],
  ["a reserved key", undefined, "aws:k", "InvalidParameterValue"],
  ["an id of no known kind", "x-1", "k", "InvalidID"],
])("CreateTags refuses %s", async (_, id, Key, code) => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l");
  const call = new CreateTagsCommand({ Resources: [id ?? list.id], Tags: [{ Key, Value: "" }] });
  expect((await failureOf(ec2.send(call))).code).toBe(code);
});
