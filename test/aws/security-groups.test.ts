import { expect, test } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import { interceptHttp } from "./intercepted.ts";
import { ec2, filterValues, ok, type Reply } from "./wire.ts";

function group(id: string, tags = "", name = "worker"): string {
  return `<item><groupId>${id}</groupId><groupName>${name}</groupName><vpcId>vpc-1</vpcId>${tags}</item>`;
}

function tags(...pairs: readonly (readonly [string, string])[]): string {
  return `<tagSet>${pairs.map(([key, value]) => `<item><key>${key}</key><value>${value}</value></item>`).join("")}</tagSet>`;
}

function groups(items: string, token = ""): Reply {
  return ok(`<securityGroupInfo>${items}</securityGroupInfo><nextToken>${token}</nextToken>`);
}

interceptHttp();

test("by id: by a filter, so that one that is missing spoils nothing", async () => {
  const { client, asked } = ec2(groups(group("sg-1")));
  const reading = await regionReader(client).groupsById(["sg-1", "sg-gone"]);
  expect(reading).toEqual({ ok: true, value: [{ id: "sg-1", name: "worker", vpcId: "vpc-1", tags: new Map() }] });
  expect(filterValues(asked[0], "group-id")).toEqual(["sg-1", "sg-gone"]);
  expect(asked[0]?.MaxResults).toBe("1000");
});

test("by name, in any VPC, with wildcards taken literally", async () => {
  const { client, asked } = ec2(groups(group("sg-1", "", "w*"), "a"), groups(group("sg-2", "", "w*")));
  const reading = await regionReader(client).groupsByName(["w*"]);
  expect(reading.ok && reading.value.map(({ id }) => id)).toEqual(["sg-1", "sg-2"]);
  expect(filterValues(asked[0], "group-name")).toEqual(["w\\*"]);
});

test("some of them, whatever their names: the first page, however many follow", async () => {
  const { client, asked } = ec2(groups(group("sg-1"), "a"));
  const reading = await regionReader(client).someGroups();
  expect(reading.ok && reading.value.map(({ id }) => id)).toEqual(["sg-1"]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ MaxResults: "1000" });
});

test("by tags: each tag is a filter of its own, so all must match", async () => {
  const found = tags(["Team", "payments"], ["Stage", "prod"], ["Other", ""]);
  const { client, asked } = ec2(groups(group("sg-1", found)));
  const reading = await regionReader(client).groupsByTags(
    new Map([
      ["Team", "payments"],
      ["Stage", "prod"],
    ]),
  );
  expect(reading.ok && reading.value.map(({ id }) => id)).toEqual(["sg-1"]);
  expect(filterValues(asked[0], "tag:Team")).toEqual(["payments"]);
  expect(filterValues(asked[0], "tag:Stage")).toEqual(["prod"]);
});

test.each([
  ["no set", ok("")],
  ["no id", groups(group(""))],
  ["no VPC", groups(group("sg-1").replace("<vpcId>vpc-1</vpcId>", ""))],
  ["a group that was not asked for", groups(group("sg-2"))],
  ["a token that repeats", groups(group("sg-1"), "a")],
])("odd: %s", async (_, reply) => {
  const reading = await regionReader(ec2(reply).client).groupsById(["sg-1"]);
  expect(reading.ok ? reading.value : reading.diagnostic.code).toBe("odd_answer");
});
