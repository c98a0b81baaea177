// What the ready-made roles may do, and how documents decide.
import {
  CreateManagedPrefixListCommand,
  CreateTagsCommand,
  DeleteManagedPrefixListCommand,
  DeleteTagsCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNetworkInterfacesCommand,
  GetManagedPrefixListEntriesCommand,
  ModifyManagedPrefixListCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { evaluate } from "../../../src/simulator/iam/evaluate.ts";
import { checkPolicy, type PolicyDocument, type Statement } from "../../../src/simulator/iam/policy.ts";
import { READER, writer } from "../../../src/simulator/iam/ready-made.ts";
import { ACCOUNT, failureOf, simulated } from "../simulated.ts";

async function withRole(policies: readonly PolicyDocument[]) {
  const aws = await simulated();
  const role = aws.world.account(ACCOUNT).role("plsync-x", { trust: { principals: [] }, policies });
  return { ...aws, ec2: aws.clientOf(aws.world.account(ACCOUNT).session(role, "run-1")) };
}

const rename = (id: string) => new ModifyManagedPrefixListCommand({ PrefixListId: id, PrefixListName: "n" });
const tag = (id: string, Key: string, Value: string) =>
  new CreateTagsCommand({ Resources: [id], Tags: [{ Key, Value }] });
const create = (tags: Record<string, string>) =>
  new CreateManagedPrefixListCommand({
    PrefixListName: "l",
    MaxEntries: 1,
    AddressFamily: "IPv4",
    TagSpecifications: [
      { ResourceType: "prefix-list", Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) },
    ],
  });

test("a reader reads, and gets UnauthorizedOperation when it writes", async () => {
  const { ec2, region } = await withRole([READER]);
  const list = region.prefixList("l");
  await ec2.send(new DescribeNetworkInterfacesCommand({}));
  await ec2.send(new DescribeManagedPrefixListsCommand({}));
  await ec2.send(new GetManagedPrefixListEntriesCommand({ PrefixListId: list.id }));
  const failure = await failureOf(ec2.send(rename(list.id)));
  expect(failure).toMatchObject({ code: "UnauthorizedOperation", status: 403 });
  expect(failure.message).toContain(
    `You are not authorized to perform this operation. User: arn:aws:sts::${ACCOUNT}:assumed-role/plsync-x/run-1 is not authorized ` +
      `to perform: ec2:ModifyManagedPrefixList on resource: ${list.arn} because no identity-based policy allows the ` +
      "ec2:ModifyManagedPrefixList action. Encoded authorization failure message: ",
  );
  expect(list.name).toBe("l");
});

test("a writer creates lists with its owner tag and changes, tags and deletes only those", async () => {
  const { ec2, region, world } = await withRole([writer("acme")]);
  const mine = region.prefixList("mine", { tags: { "plsync:owner": "acme" } });
  const theirs = region.prefixList("theirs", { tags: { "plsync:owner": "other" } });
  const nobodys = region.prefixList("nobody's");
  await ec2.send(create({ "plsync:owner": "acme", team: "x" }));
  await ec2.send(rename(mine.id));
  await ec2.send(tag(mine.id, "plsync:applied", "1:abc"));
  await ec2.send(new DeleteTagsCommand({ Resources: [mine.id], Tags: [{ Key: "plsync:applied" }] }));
  await ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: mine.id }));
  for (const { id } of [theirs, nobodys]) {
    for (const command of [rename(id), new DeleteManagedPrefixListCommand({ PrefixListId: id })]) {
      expect((await failureOf(ec2.send(command as ModifyManagedPrefixListCommand))).code).toBe("UnauthorizedOperation");
    }
    expect((await failureOf(ec2.send(tag(id, "plsync:owner", "acme")))).code).toBe("UnauthorizedOperation");
  }
  for (const tags of [{ "plsync:owner": "other" }, { team: "x" }]) {
    expect((await failureOf(ec2.send(create(tags as Record<string, string>)))).code).toBe("UnauthorizedOperation");
  }
  expect((await failureOf(ec2.send(new DescribeNetworkInterfacesCommand({})))).code).toBe("UnauthorizedOperation");
  expect(world.allLists()).toHaveLength(4);
});

test("a writer takes over exactly the unowned list that its policy names", async () => {
  const aws = await simulated();
  const [named, other] = [aws.region.prefixList("named"), aws.region.prefixList("other")];
  const policies = [writer("acme", [named.arn])];
  const role = aws.world.account(ACCOUNT).role("plsync-x", { trust: { principals: [] }, policies });
  const ec2 = aws.clientOf(aws.world.account(ACCOUNT).session(role, "run-1"));
  await ec2.send(tag(named.id, "plsync:owner", "acme"));
  await ec2.send(rename(named.id));
  expect((await failureOf(ec2.send(tag(other.id, "plsync:owner", "acme")))).code).toBe("UnauthorizedOperation");
});

test("creating with tags needs ec2:CreateTags besides", async () => {
  const only: PolicyDocument = {
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "ec2:CreateManagedPrefixList", Resource: "*" },
  };
  const { ec2 } = await withRole([only]);
  const failure = await failureOf(ec2.send(create({ a: "b" })));
  expect(failure).toMatchObject({ code: "UnauthorizedOperation", message: expect.stringContaining("ec2:CreateTags") });
});

const ALLOW: Statement = { Effect: "Allow", Action: "ec2:*", Resource: "*" };
const KEYS = {
  "aws:resourcetag/owner": ["acme"],
  "aws:tagkeys": ["a", "b"],
  "ec2:region": ["eu-west-1"],
};

function decision(statements: readonly Statement[], keys: Record<string, readonly string[]> = KEYS) {
  const document: PolicyDocument = { Version: "2012-10-17", Statement: statements };
  checkPolicy(document);
  return evaluate([document], undefined, {
    action: "ec2:CreateTags",
    resource: "arn:aws:ec2:eu-west-1:111111111111:prefix-list/pl-1",
    keys: new Map(Object.entries(keys)),
  });
}

test.each<[string, Omit<Statement, "Effect">, boolean]>([
  ["an action by wildcard, case aside", { Action: "EC2:create*", Resource: "*" }, true],
  ["another action", { Action: "ec2:DeleteTags", Resource: "*" }, false],
  ["a resource by wildcard", { Action: "*", Resource: "arn:aws:ec2:*:111111111111:prefix-list/*" }, true],
  ["a resource of another account", { Action: "*", Resource: "arn:aws:ec2:*:222222222222:prefix-list/*" }, false],
])("a statement applies to %s: %s", (_, statement, applies) => {
  expect(decision([{ Effect: "Allow", ...statement }])).toBe(applies ? "allowed" : "no-identity-policy-allows");
});

test.each<[string, Record<string, Record<string, string | string[]>>, boolean]>([
  ["an equal value", { StringEquals: { "aws:ResourceTag/Owner": "acme" } }, true],
  ["one of several values", { StringEquals: { "ec2:Region": ["us-east-1", "eu-west-1"] } }, true],
  ["another value", { StringEquals: { "aws:ResourceTag/owner": "other" } }, false],
  ["a missing key", { StringEquals: { "ec2:ResourceTag/owner": "acme" } }, false],
  ["a missing key, IfExists", { StringEqualsIfExists: { "ec2:ResourceTag/owner": "acme" } }, true],
  ["another value, IfExists", { StringEqualsIfExists: { "aws:ResourceTag/owner": "other" } }, false],
  ["a pattern", { StringLike: { "aws:ResourceTag/owner": "ac*" } }, true],
  ["a pattern taken literally", { StringEquals: { "aws:ResourceTag/owner": "ac*" } }, false],
  ["a value that differs", { StringNotEquals: { "aws:ResourceTag/owner": "other" } }, true],
  ["a key that differs by being missing", { StringNotEquals: { "ec2:CreateAction": "x" } }, true],
  ["all values among the allowed", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b", "c"] } }, true],
  ["not all values among the allowed", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } }, false],
  ["no values at all, ForAllValues", { "ForAllValues:StringEquals": { "aws:RequestTag/x": ["a"] } }, true],
  ["some value among the allowed", { "ForAnyValue:StringEquals": { "aws:TagKeys": ["a"] } }, true],
  ["an absent key, Null", { Null: { "ec2:CreateAction": "true" } }, true],
  ["a present key, Null", { Null: { "ec2:Region": "true" } }, false],
  ["two keys of which one fails", { StringEquals: { "ec2:Region": "eu-west-1", "aws:ResourceTag/owner": "x" } }, false],
])("a condition on %s holds: %s", (_, Condition, holds) => {
  expect(decision([{ ...ALLOW, Condition }])).toBe(holds ? "allowed" : "no-identity-policy-allows");
});

test("an explicit Deny wins over every Allow", () => {
  expect(decision([ALLOW, { Effect: "Deny", Action: "ec2:CreateTags", Resource: "*" }])).toBe("explicit-deny");
});

test.each([
  [{ ...ALLOW, Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } }],
  [{ Effect: "Allow", NotAction: "x", Resource: "*" }],
  [{ Effect: "Permit", Action: "x", Resource: "*" }],
])("a document that the evaluation does not fully know is refused when it is given", (statement) => {
  const document = { Version: "2012-10-17", Statement: statement } as unknown as PolicyDocument;
  expect(() => checkPolicy(document)).toThrow(TypeError);
});
