// Resource shares from their creation to their end, as the real client sees them.
import {
  DeleteManagedPrefixListCommand,
  DescribeManagedPrefixListsCommand,
  GetManagedPrefixListEntriesCommand,
  ModifyManagedPrefixListCommand,
} from "@aws-sdk/client-ec2";
import {
  CreateResourceShareCommand,
  DeleteResourceShareCommand,
  EnableSharingWithAwsOrganizationCommand,
  GetResourceSharesCommand,
  ListPrincipalsCommand,
  ListResourcesCommand,
  TagResourceCommand,
  UpdateResourceShareCommand,
} from "@aws-sdk/client-ram";
import { expect, test } from "vitest";
import { failureOf } from "../simulated.ts";
import { ACCOUNT, GUEST, OTHER, REGION, sharing, THIRD } from "./sharing.ts";

const shares = (input: object = {}) => new GetResourceSharesCommand({ resourceOwner: "SELF", ...input });
const all = { DescribeManagedPrefixLists: new DescribeManagedPrefixListsCommand({}) };

test("a share is made at once and comes through after a while", async () => {
  const { ram, list, create, associations, simulator } = await sharing();
  const arn = await create({ principals: [OTHER], tags: [{ key: "k", value: "v" }], allowExternalPrincipals: false });
  expect(arn).toMatch(new RegExp(`^arn:aws:ram:${REGION}:${ACCOUNT}:resource-share/[0-9a-f-]{36}$`));
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [OTHER]: "ASSOCIATING" });
  expect(await associations(arn, "RESOURCE")).toEqual({ [list.arn]: "ASSOCIATING" });
  expect((await ram.send(shares())).resourceShares).toMatchObject([{ status: "PENDING" }]);
  simulator.advance(1000);
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [OTHER]: "ASSOCIATED" });
  expect(await associations(arn, "RESOURCE")).toEqual({ [list.arn]: "ASSOCIATED" });
  const { resourceShares = [] } = await ram.send(shares());
  expect(resourceShares).toMatchObject([
    {
      resourceShareArn: arn,
      name: "s",
      owningAccountId: ACCOUNT,
      allowExternalPrincipals: false,
      status: "ACTIVE",
      tags: [{ key: "k", value: "v" }],
      featureSet: "STANDARD",
    },
  ]);
  expect(resourceShares[0]?.creationTime).toBeInstanceOf(Date);
});

test("names are not unique, and external principals are allowed unless forbidden", async () => {
  const { ram, create } = await sharing();
  await create();
  await create();
  const { resourceShares = [] } = await ram.send(shares({ name: "s" }));
  expect(resourceShares.map(({ allowExternalPrincipals }) => allowExternalPrincipals)).toEqual([true, true]);
  expect((await ram.send(shares({ name: "other" }))).resourceShares).toEqual([]);
});

type Company = Awaited<ReturnType<typeof sharing>>;

test.each<[string, (company: Company) => string, readonly string[]]>([
  ["by account", () => OTHER, [OTHER]],
  ["by unit, with the units in it", ({ teams }) => teams.arn, [OTHER]],
  ["by organisation", ({ organisation }) => organisation.arn, [OTHER, THIRD]],
])("%s, accounts see the list, its entries but not its tags, and cannot change it", async (_, principal, reached) => {
  const company = await sharing();
  await company.create({ principals: [principal(company)] });
  company.simulator.advance(1000);
  for (const accountId of [OTHER, THIRD, GUEST]) {
    const ec2 = company.clientOf(company.adminOf(accountId));
    const { PrefixLists = [] } = await ec2.send(all.DescribeManagedPrefixLists);
    const seen = PrefixLists.filter(({ OwnerId }) => OwnerId === ACCOUNT);
    if (!reached.includes(accountId)) {
      expect(seen).toEqual([]);
      continue;
    }
    expect(seen).toMatchObject([{ PrefixListId: company.list.id, OwnerId: ACCOUNT, Tags: [] }]);
    const read = new GetManagedPrefixListEntriesCommand({ PrefixListId: company.list.id });
    expect((await ec2.send(read)).Entries).toEqual([{ Cidr: "10.0.0.1/32" }]);
    const rename = new ModifyManagedPrefixListCommand({ PrefixListId: company.list.id, PrefixListName: "mine" });
    expect((await failureOf(ec2.send(rename))).code).toBe("UnauthorizedOperation");
  }
});

test("principals come and go; what is gone stays listed for a while", async () => {
  const { create, associate, disassociate, associations, simulator, clientOf, adminOf } = await sharing();
  const arn = await create({ principals: [OTHER] });
  simulator.advance(1000);
  expect((await associate(arn, THIRD)).resourceShareAssociations).toMatchObject([
    { associatedEntity: THIRD, status: "ASSOCIATING", external: false },
  ]);
  expect((await disassociate(arn, OTHER)).resourceShareAssociations).toMatchObject([
    { associatedEntity: OTHER, status: "DISASSOCIATING" },
  ]);
  simulator.advance(1000);
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [OTHER]: "DISASSOCIATED", [THIRD]: "ASSOCIATED" });
  const { PrefixLists = [] } = await clientOf(adminOf(OTHER)).send(all.DescribeManagedPrefixLists);
  expect(PrefixLists.filter(({ OwnerId }) => OwnerId === ACCOUNT)).toEqual([]);
  await associate(arn, OTHER);
  simulator.advance(1000);
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [OTHER]: "ASSOCIATED", [THIRD]: "ASSOCIATED" });
  await disassociate(arn, OTHER);
  simulator.advance(2 * 60 * 60 * 1000);
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [THIRD]: "ASSOCIATED" });
});

test("what is there already cannot be associated again, what is absent not disassociated", async () => {
  const { create, associate, disassociate, simulator } = await sharing();
  const arn = await create({ principals: [OTHER] });
  simulator.advance(1000);
  expect((await failureOf(associate(arn, THIRD, OTHER))).code).toBe("InvalidParameterException");
  expect((await failureOf(disassociate(arn, THIRD))).code).toBe("UnknownResourceException");
  await disassociate(arn, OTHER);
  expect((await failureOf(disassociate(arn, OTHER))).code).toBe("InvalidStateTransitionException");
  expect((await failureOf(associate(arn, OTHER))).code).toBe("InvalidStateTransitionException");
  const lenient = await sharing({ associateAgain: "answer" });
  const other = await lenient.create({ principals: [OTHER] });
  lenient.simulator.advance(1000);
  expect((await lenient.associate(other, OTHER)).resourceShareAssociations).toMatchObject([{ status: "ASSOCIATED" }]);
});

test("an account outside the organisation is invited, and accepts or rejects", async () => {
  const { create, associations, simulator, region, clientOf, adminOf } = await sharing();
  const arn = await create({ principals: [GUEST, OTHER] });
  const visible = async () =>
    (await clientOf(adminOf(GUEST)).send(all.DescribeManagedPrefixLists)).PrefixLists?.some(
      ({ OwnerId }) => OwnerId === ACCOUNT,
    );
  simulator.advance(60_000);
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [GUEST]: "ASSOCIATING", [OTHER]: "ASSOCIATED" });
  expect(await visible()).toBe(false);
  region.answerInvitation(arn, GUEST, "accept");
  expect(await associations(arn, "PRINCIPAL")).toMatchObject({ [GUEST]: "ASSOCIATED" });
  expect(await visible()).toBe(true);
  const second = await create({ principals: [GUEST] });
  region.answerInvitation(second, GUEST, "reject");
  expect(await associations(second, "PRINCIPAL")).toEqual({ [GUEST]: "FAILED" });
});

test("an association can fail later, and be tried again", async () => {
  const { create, associate, associations, simulator, region } = await sharing();
  region.unsharable.add(OTHER);
  const arn = await create({ principals: [OTHER] });
  simulator.advance(1000);
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [OTHER]: "FAILED" });
  region.unsharable.clear();
  await associate(arn, OTHER);
  simulator.advance(1000);
  expect(await associations(arn, "PRINCIPAL")).toEqual({ [OTHER]: "ASSOCIATED" });
});

const WITHIN = expect.stringContaining("can only be shared within your AWS Organization. This error may also occur if");

test.each<[string, boolean, string, boolean, object]>([
  ["an account outside", true, GUEST, false, { code: "OperationNotPermittedException", message: WITHIN }],
  [
    "an account of an organisation without sharing",
    false,
    OTHER,
    false,
    { code: "OperationNotPermittedException", message: WITHIN },
  ],
  [
    "an organisation without sharing",
    false,
    `arn:aws:organizations::${ACCOUNT}:organization/o-acmeexample`,
    true,
    { code: "UnknownResourceException", message: "Organization o-acmeexample could not be found." },
  ],
  [
    "another organisation",
    true,
    `arn:aws:organizations::${GUEST}:organization/o-otherexample`,
    false,
    { code: "UnknownResourceException", message: "Organization o-otherexample could not be found." },
  ],
  [
    "a unit of another organisation",
    true,
    `arn:aws:organizations::${GUEST}:ou/o-otherexample/ou-acme-payments0`,
    false,
    {
      code: "UnknownResourceException",
      message: "OrganizationalUnit ou-acme-payments0 in unknown organization could not be found.",
    },
  ],
  [
    "an unknown unit",
    true,
    `arn:aws:organizations::${ACCOUNT}:ou/o-acmeexample/ou-acme-nobody000`,
    false,
    { code: "UnknownResourceException", message: "OrganizationalUnit ou-acme-nobody000 could not be found." },
  ],
  [
    "an organisation by its id",
    true,
    "o-acmeexample",
    false,
    {
      code: "InvalidParameterException",
      message: "Principal ID o-acmeexample is malformed. Verify the ID and try again.",
    },
  ],
  ["a role", true, `arn:aws:iam::${OTHER}:role/r`, false, { code: "InvalidParameterException" }],
  ["a service", true, "ec2.amazonaws.com", false, { code: "InvalidParameterException" }],
  ["the owner itself", true, ACCOUNT, false, { code: "InvalidParameterException" }],
])("principal refused: %s", async (_, enabled, principal, allowExternalPrincipals, failure) => {
  const { create, associate, simulator, region } = await sharing({ enabled });
  expect(await failureOf(create({ principals: [principal], allowExternalPrincipals }))).toMatchObject({
    status: 400,
    ...failure,
  });
  expect(region.shares.size).toBe(0);
  const arn = await create({ allowExternalPrincipals });
  simulator.advance(1000);
  expect(await failureOf(associate(arn, principal))).toMatchObject(failure);
});

test("only one's own prefix lists of the same Region can be shared", async () => {
  const { create, world, list } = await sharing();
  const elsewhere = world.account(ACCOUNT).region("us-east-1").prefixList("far");
  const foreign = world.account(OTHER).region(REGION).prefixList("foreign");
  const codes: Record<string, string> = {
    [elsewhere.arn]: "InvalidParameterException",
    [foreign.arn]: "OperationNotPermittedException",
    [list.arn.replace(list.id, "pl-0ffffffffffffffff")]: "UnknownResourceException",
    [`arn:aws:ec2:${REGION}:${ACCOUNT}:subnet/subnet-1`]: "InvalidParameterException",
    [list.id]: "MalformedArnException",
  };
  for (const [arn, code] of Object.entries(codes)) {
    expect([arn, (await failureOf(create({ resourceArns: [arn] }))).code]).toEqual([arn, code]);
  }
  await create({ resourceArns: [list.arn] });
});

test("the quota of shares", async () => {
  const { create } = await sharing({ sharesPerRegion: 1 });
  await create();
  expect((await failureOf(create())).code).toBe("ResourceShareLimitExceededException");
});

test("a repeated client token changes nothing; without one every call counts", async () => {
  const { ram, create, list, region } = await sharing();
  const first = await create({ clientToken: "t" });
  expect(await create({ clientToken: "t" })).toBe(first);
  const other = new CreateResourceShareCommand({ name: "other", resourceArns: [list.arn], clientToken: "t" });
  expect((await failureOf(ram.send(other))).code).toBe("IdempotentParameterMismatchException");
  await create();
  expect(region.shares.size).toBe(2);
});

test("shares are found by tags (any of them), ARN and status", async () => {
  const { ram, create, simulator } = await sharing();
  const [a, b] = [
    await create({ tags: [{ key: "a", value: "1" }] }),
    await create({ tags: [{ key: "b", value: "2" }] }),
  ];
  await create({ tags: [{ key: "a", value: "3" }] });
  const found = async (input: object) =>
    (await ram.send(shares(input))).resourceShares?.map(({ resourceShareArn }) => resourceShareArn);
  const filter = (tagKey: string, ...tagValues: string[]) => ({ tagKey, tagValues });
  expect(await found({ tagFilters: [filter("a", "1"), filter("b", "2")] })).toEqual([a, b]);
  expect(await found({ tagFilters: [filter("a")] })).toHaveLength(2);
  expect(await found({ tagFilters: [filter("b", "1")] })).toEqual([]);
  simulator.advance(1000);
  await ram.send(new DeleteResourceShareCommand({ resourceShareArn: a }));
  expect(await found({ resourceShareStatus: "ACTIVE", tagFilters: [filter("a", "1"), filter("b")] })).toEqual([b]);
  expect(await found({ resourceShareArns: [b] })).toEqual([b]);
  expect(await failureOf(ram.send(shares({ resourceShareArns: [b.replace(/.$/, "z")] })))).toMatchObject({
    code: "MalformedArnException",
  });
  const absent = b.replace(/[0-9a-f]{12}$/, "000000000000");
  expect(await failureOf(ram.send(shares({ resourceShareArns: [absent] })))).toMatchObject({
    code: "UnknownResourceException",
    message: `ResourceShare ${absent} could not be found.`,
  });
});

test("pages may be empty and yet have a next one", async () => {
  const { ram, create } = await sharing({ pageSize: 1 });
  await create();
  await create({ tags: [{ key: "k", value: "v" }] });
  const input = { tagFilters: [{ tagKey: "k" }] };
  const first = await ram.send(shares(input));
  expect(first.resourceShares).toEqual([]);
  const second = await ram.send(shares({ ...input, nextToken: first.nextToken }));
  expect(second.resourceShares).toHaveLength(1);
  expect(second.nextToken).toBeUndefined();
  expect((await failureOf(ram.send(shares({ nextToken: first.nextToken })))).code).toBe("InvalidNextTokenException");
});

test("a share is changed, tagged and deleted", async () => {
  const { ram, create, associations, associate, simulator, list } = await sharing();
  const resourceShareArn = await create({ principals: [GUEST] });
  simulator.advance(1000);
  const close = new UpdateResourceShareCommand({ resourceShareArn, allowExternalPrincipals: false });
  expect((await failureOf(ram.send(close))).code).toBe("OperationNotPermittedException");
  await ram.send(new UpdateResourceShareCommand({ resourceShareArn, name: "renamed" }));
  await ram.send(new TagResourceCommand({ resourceShareArn, tags: [{ key: "k", value: "v" }] }));
  expect((await ram.send(shares())).resourceShares).toMatchObject([
    { name: "renamed", allowExternalPrincipals: true, tags: [{ key: "k", value: "v" }] },
  ]);
  expect((await ram.send(new DeleteResourceShareCommand({ resourceShareArn }))).returnValue).toBe(true);
  expect((await ram.send(shares())).resourceShares).toMatchObject([{ status: "DELETING" }]);
  simulator.advance(1000);
  expect((await ram.send(shares())).resourceShares).toMatchObject([{ status: "DELETED" }]);
  expect(await associations(resourceShareArn, "RESOURCE")).toEqual({ [list.arn]: "DISASSOCIATED" });
  expect((await failureOf(associate(resourceShareArn, OTHER))).code).toBe("UnknownResourceException");
  simulator.advance(2 * 60 * 60 * 1000);
  expect((await ram.send(shares())).resourceShares).toEqual([]);
});

test("a list that is still shared is not deleted", async () => {
  const { ec2, ram, create, simulator, list, region } = await sharing();
  const resourceShareArn = await create();
  simulator.advance(1000);
  const remove = new DeleteManagedPrefixListCommand({ PrefixListId: list.id });
  await ec2.send(remove);
  simulator.advance(1000);
  expect(list).toMatchObject({ state: "delete-failed", stateMessage: expect.stringContaining(resourceShareArn) });
  await ram.send(new DeleteResourceShareCommand({ resourceShareArn }));
  simulator.advance(1000);
  await ec2.send(remove);
  simulator.advance(1000);
  expect(region.lists.has(list.id)).toBe(false);
});

test("consumers see what is shared with them, owners with whom they share", async () => {
  const { ram, create, simulator, list, ramOf, adminOf, organisation } = await sharing();
  const resourceShareArn = await create({ principals: [OTHER, organisation.arn], tags: [{ key: "k", value: "v" }] });
  simulator.advance(1000);
  const { resources } = await ram.send(
    new ListResourcesCommand({ resourceOwner: "SELF", resourceType: "ec2:PrefixList" }),
  );
  expect(resources).toMatchObject([{ arn: list.arn, type: "ec2:PrefixList", resourceShareArn, status: "AVAILABLE" }]);
  const { principals } = await ram.send(new ListPrincipalsCommand({ resourceOwner: "SELF", resourceArn: list.arn }));
  expect(principals?.map(({ id }) => id)).toEqual([OTHER, organisation.arn]);
  const consumer = ramOf(adminOf(THIRD));
  const theirs = await consumer.send(new GetResourceSharesCommand({ resourceOwner: "OTHER-ACCOUNTS" }));
  expect(theirs.resourceShares).toMatchObject([{ resourceShareArn, owningAccountId: ACCOUNT, tags: [] }]);
  const shared = await consumer.send(new ListResourcesCommand({ resourceOwner: "OTHER-ACCOUNTS" }));
  expect(shared.resources).toMatchObject([{ arn: list.arn }]);
  const tagged = { resourceOwner: "OTHER-ACCOUNTS" as const, tagFilters: [{ tagKey: "k" }] };
  expect(await failureOf(consumer.send(new GetResourceSharesCommand(tagged)))).toMatchObject({
    code: "InvalidParameterException",
    message: expect.stringContaining("You cannot use resourceOwner set to OTHER-ACCOUNTS and tagFilters"),
  });
});

test("the management account, and no other, enables sharing", async () => {
  const { ram, ramOf, adminOf, create } = await sharing({ enabled: false });
  const enable = () => new EnableSharingWithAwsOrganizationCommand({});
  expect((await failureOf(ramOf(adminOf(OTHER)).send(enable()))).code).toBe("OperationNotPermittedException");
  const input = { principals: [OTHER], allowExternalPrincipals: false };
  expect((await failureOf(create(input))).code).toBe("OperationNotPermittedException");
  expect((await ram.send(enable())).returnValue).toBe(true);
  await create(input);
});
