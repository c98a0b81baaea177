// What policies say about shares: each condition key of RAM's actions, and the words of a refusal.
import {
  AssociateResourceShareCommand,
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  GetResourceSharesCommand,
  TagResourceCommand,
  UpdateResourceShareCommand,
} from "@aws-sdk/client-ram";
import { expect, test } from "vitest";
import type { PolicyDocument, Statement } from "../../../src/simulator/iam/policy.ts";
import { READER, SHARE_READER, sharer } from "../../../src/simulator/iam/ready-made.ts";
import { failureOf } from "../simulated.ts";
import { ACCOUNT, OTHER, REGION, sharing, THIRD } from "./sharing.ts";

const OWN = [{ key: "plsync:owner", value: "acme" }];

async function withPolicies(...policies: readonly PolicyDocument[]) {
  const company = await sharing();
  const account = company.world.account(ACCOUNT);
  const role = account.role("plsync-apply", { trust: { principals: [] }, policies });
  return { ...company, ram: company.ramOf(account.session(role, "run-1")) };
}

test("a sharer makes, changes and ends shares with its owner tag, and no others", async () => {
  const { ram, list, create, simulator } = await withPolicies(sharer("acme"));
  const made = await ram.send(
    new CreateResourceShareCommand({
      name: "mine",
      resourceArns: [list.arn],
      principals: [OTHER],
      tags: OWN,
      allowExternalPrincipals: false,
    }),
  );
  const theirs = await create({ tags: [{ key: "plsync:owner", value: "other" }] });
  const nobodys = await create();
  simulator.advance(1000);
  const changes = (resourceShareArn: string) => [
    () => ram.send(new AssociateResourceShareCommand({ resourceShareArn, principals: [THIRD] })),
    () => ram.send(new UpdateResourceShareCommand({ resourceShareArn, name: "n" })),
    () => ram.send(new DeleteResourceShareCommand({ resourceShareArn })),
  ];
  for (const change of [...changes(theirs), ...changes(nobodys)]) {
    expect(await failureOf(change())).toMatchObject({ code: "AccessDeniedException", status: 403 });
  }
  const seize = new TagResourceCommand({ resourceShareArn: nobodys, tags: OWN });
  expect((await failureOf(ram.send(seize))).code).toBe("AccessDeniedException");
  for (const change of changes(made.resourceShare?.resourceShareArn ?? "")) await change();
});

test.each([
  ["without the owner tag", { tags: [{ key: "team", value: "x" }] }],
  ["with another owner tag", { tags: [{ key: "plsync:owner", value: "other" }] }],
  ["open to everybody", { allowExternalPrincipals: true }],
  ["open to everybody, by default", { allowExternalPrincipals: undefined }],
  ["of another resource type", { resourceArns: [`arn:aws:ec2:${REGION}:${ACCOUNT}:subnet/subnet-1`] }],
])("a sharer makes no share %s", async (_, input) => {
  const { ram, list, region } = await withPolicies(sharer("acme"));
  const create = new CreateResourceShareCommand({
    name: "s",
    resourceArns: [list.arn],
    tags: OWN,
    allowExternalPrincipals: false,
    ...input,
  });
  const failure = await failureOf(ram.send(create));
  expect(failure).toEqual({
    code: "AccessDeniedException",
    status: 403,
    message:
      `User: arn:aws:sts::${ACCOUNT}:assumed-role/plsync-apply/run-1 is not authorized to perform: ram:CreateResourceShare ` +
      `on resource: arn:aws:ram:${REGION}:${ACCOUNT}:resource-share/* because no identity-based policy allows the ` +
      "ram:CreateResourceShare action",
  });
  expect(region.shares.size).toBe(0);
});

test("a reader of shares only reads them", async () => {
  const { ram, create } = await withPolicies(SHARE_READER);
  const resourceShareArn = await create();
  expect((await ram.send(new GetResourceSharesCommand({ resourceOwner: "SELF" }))).resourceShares).toHaveLength(1);
  const update = new UpdateResourceShareCommand({ resourceShareArn, name: "n" });
  expect((await failureOf(ram.send(update))).code).toBe("AccessDeniedException");
  const { ram: without } = await withPolicies(READER);
  const read = new GetResourceSharesCommand({ resourceOwner: "SELF" });
  expect((await failureOf(without.send(read))).message).toContain("ram:GetResourceShares on resource: *");
});

/** Associates OTHER, and the list when asked to, with a share named `s` that has the owner tag. */
async function associates(condition: Statement["Condition"], withList = false): Promise<boolean> {
  const Condition = condition ?? {};
  const { ram, create, simulator, list } = await withPolicies({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "ram:AssociateResourceShare", Resource: "*", Condition },
  });
  const resourceShareArn = await create({ resourceArns: [], tags: OWN });
  simulator.advance(1000);
  const resourceArns = withList ? [list.arn] : [];
  const call = ram.send(new AssociateResourceShareCommand({ resourceShareArn, resourceArns, principals: [OTHER] }));
  return call.then(
    () => true,
    (error: Error) => {
      expect(error.name).toBe("AccessDeniedException");
      return false;
    },
  );
}

test.each<[string, Statement["Condition"], boolean]>([
  ["the principal", { StringEquals: { "ram:Principal": OTHER } }, true],
  ["another principal", { StringEquals: { "ram:Principal": THIRD } }, false],
  ["the name", { StringLike: { "ram:ResourceShareName": "s*" } }, true],
  ["another name", { StringEquals: { "ram:ResourceShareName": "x" } }, false],
  ["a share that lets others in", { Bool: { "ram:AllowsExternalPrincipals": "true" } }, true],
  ["a share that does not", { Bool: { "ram:AllowsExternalPrincipals": "false" } }, false],
  ["a tag in RAM's own words", { StringEquals: { "ram:ResourceTag/plsync:owner": "acme" } }, true],
  ["no tag", { Null: { "aws:ResourceTag/plsync:owner": "true" } }, false],
  ["the Region", { StringEquals: { "aws:RequestedRegion": REGION } }, true],
  [
    "a resource type, where there is no resource",
    { StringEquals: { "ram:RequestedResourceType": "ec2:PrefixList" } },
    false,
  ],
  ["the same, IfExists", { StringEqualsIfExists: { "ram:RequestedResourceType": "ec2:PrefixList" } }, true],
  ["a value of nothing, BoolIfExists", { BoolIfExists: { "ram:RequestedAllowsExternalPrincipals": "false" } }, true],
])("a condition on %s", async (_, condition, holds) => {
  expect(await associates(condition)).toBe(holds);
});

test.each<[string, Statement["Condition"], boolean]>([
  ["the type", { StringEquals: { "ram:RequestedResourceType": "ec2:PrefixList" } }, true],
  ["another type", { StringEquals: { "ram:RequestedResourceType": "ec2:Subnet" } }, false],
  ["lists of the account", { ArnLike: { "ram:ResourceArn": `arn:aws:ec2:*:${ACCOUNT}:prefix-list/*` } }, true],
  ["lists of another account", { ArnLike: { "ram:ResourceArn": `arn:aws:ec2:*:${OTHER}:prefix-list/*` } }, false],
  ["a wildcard does not reach into the next part", { ArnLike: { "ram:ResourceArn": "arn:*:prefix-list/*" } }, false],
])("a condition on the resource: %s", async (_, condition, holds) => {
  expect(await associates(condition, true)).toBe(holds);
});

test("each principal of a call must be allowed by itself", async () => {
  const { ram, create, simulator } = await withPolicies({
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Action: "ram:AssociateResourceShare",
      Resource: "*",
      Condition: { StringEquals: { "ram:Principal": OTHER } },
    },
  });
  const resourceShareArn = await create();
  simulator.advance(1000);
  const both = new AssociateResourceShareCommand({ resourceShareArn, principals: [OTHER, THIRD] });
  expect((await failureOf(ram.send(both))).code).toBe("AccessDeniedException");
});

test("tags at the creation need ram:TagResource besides", async () => {
  const { ram } = await withPolicies({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Action: "ram:CreateResourceShare", Resource: "*" },
  });
  await ram.send(new CreateResourceShareCommand({ name: "s" }));
  const tagged = new CreateResourceShareCommand({ name: "s", tags: OWN });
  expect((await failureOf(ram.send(tagged))).message).toContain("is not authorized to perform: ram:TagResource");
});

test("a session policy holds for RAM too", async () => {
  const { ramOf, world } = await sharing();
  const account = world.account(ACCOUNT);
  const role = account.role("plsync-apply", { trust: { principals: [] }, policies: [sharer("acme")] });
  const ram = ramOf(account.session(role, "run-1", { sessionPolicies: [READER] }));
  const read = new GetResourceSharesCommand({ resourceOwner: "SELF" });
  expect((await failureOf(ram.send(read))).message).toContain("because no session policy allows the");
});
