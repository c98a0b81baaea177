// Who may assume which role, for how long, and what a session may then do.
import { CreateManagedPrefixListCommand, DescribeManagedPrefixListsCommand } from "@aws-sdk/client-ec2";
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { expect, test } from "vitest";
import type { PolicyDocument } from "../../../src/simulator/iam/policy.ts";
import { ADMINISTRATOR, HUB, READER } from "../../../src/simulator/iam/ready-made.ts";
import type { Trust } from "../../../src/simulator/iam/trust.ts";
import type { IssuedKey } from "../../../src/simulator/world/identity.ts";
import { ACCOUNT, failureOf, OTHER, type Simulated, simulated } from "../simulated.ts";

/** A hub user and a hub session in one account, the role `plsync-plan` in another. */
async function company(
  settings: { trust?: Partial<Trust>; hub?: readonly PolicyDocument[]; maxSessionSeconds?: number } = {},
) {
  const aws = await simulated();
  const { world } = aws;
  const policies = settings.hub ?? [HUB];
  const user = world.account(ACCOUNT).user("ci", policies);
  const hubRole = world.account(ACCOUNT).role("plsync-hub", { trust: { principals: [] }, policies });
  const session = world.account(ACCOUNT).session(hubRole, "run-1");
  const role = world.account(OTHER).role("plsync-plan", {
    trust: { principals: [user.identity.arn, hubRole.arn], ...settings.trust },
    policies: [ADMINISTRATOR],
    path: "/team/",
    maxSessionSeconds: settings.maxSessionSeconds ?? 3600,
  });
  const assume = async (key: IssuedKey, input: Partial<AssumeRoleCommandInput> = {}) =>
    aws.stsOf(key).send(new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: "run-1", ...input }));
  return { aws, user, session, role, assume };
}

/** The key that an AssumeRole answer holds, as clients use it. */
function keyOf({ world }: Simulated, accessKeyId: string | undefined): IssuedKey {
  const key = world.keys.get(accessKeyId ?? "");
  if (key === undefined) throw new Error("no such key was issued");
  return key;
}

const TRUSTED_HUB = { principals: [`arn:aws:iam::${ACCOUNT}:user/ci`] };
const HUB_ANYWHERE: PolicyDocument = {
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "sts:*", Resource: "*" },
};

test("AssumeRole gives keys of the role's account, by name without its path", async () => {
  const { aws, user, assume } = await company({ hub: [HUB_ANYWHERE] });
  const answer = await assume(user);
  expect(answer.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${OTHER}:assumed-role/plsync-plan/run-1`);
  expect(answer.Credentials?.Expiration?.getTime()).toBe(aws.world.clock.now() + 3_600_000);
  const identity = await aws.stsOf(keyOf(aws, answer.Credentials?.AccessKeyId)).send(new GetCallerIdentityCommand({}));
  expect(identity).toMatchObject({
    Account: OTHER,
    Arn: answer.AssumedRoleUser?.Arn,
    UserId: answer.AssumedRoleUser?.AssumedRoleId,
  });
});

test.each<[string, Parameters<typeof company>[0], Partial<AssumeRoleCommandInput>]>([
  [
    "the trust policy names others",
    { hub: [HUB_ANYWHERE], trust: { principals: [`arn:aws:iam::${OTHER}:user/ci`] } },
    {},
  ],
  ["the external id is missing", { hub: [HUB_ANYWHERE], trust: { ...TRUSTED_HUB, externalId: "xyz" } }, {}],
  [
    "the external id is wrong",
    { hub: [HUB_ANYWHERE], trust: { ...TRUSTED_HUB, externalId: "xyz" } },
    { ExternalId: "xy" },
  ],
  ["the caller's own policies do not allow it", { hub: [READER] }, {}],
  ["the role does not exist", { hub: [HUB_ANYWHERE] }, { RoleArn: `arn:aws:iam::${OTHER}:role/none` }],
])("AssumeRole is denied when %s", async (_, settings, input) => {
  const { user, role, assume } = await company(settings);
  expect(await failureOf(assume(user, input))).toEqual({
    code: "AccessDenied",
    message: `User: ${user.identity.arn} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn ?? role.arn}`,
    status: 403,
  });
});

test("the right external id opens the role", async () => {
  const { user, assume } = await company({ hub: [HUB_ANYWHERE], trust: { ...TRUSTED_HUB, externalId: "xyz" } });
  expect((await assume(user, { ExternalId: "xyz" })).Credentials?.SessionToken).toBeTruthy();
});

test("a trust policy may name the whole account", async () => {
  const { user, assume } = await company({
    hub: [HUB_ANYWHERE],
    trust: { principals: [`arn:aws:iam::${ACCOUNT}:root`] },
  });
  expect((await assume(user)).Credentials?.SessionToken).toBeTruthy();
});

test("inside one account a trust policy that names the caller is enough", async () => {
  const { aws, user } = await company({ hub: [] });
  const role = aws.world.account(ACCOUNT).role("near", { trust: { principals: [user.identity.arn] } });
  const answer = await aws.stsOf(user).send(new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: "run" }));
  expect(answer.Credentials?.SessionToken).toBeTruthy();
});

test("session tags need sts:TagSession of the caller and in the trust", async () => {
  const Tags = [{ Key: "repository", Value: "acme/network" }];
  const closed = await company({ hub: [HUB_ANYWHERE] });
  const failure = await failureOf(closed.assume(closed.user, { Tags }));
  expect(failure).toMatchObject({ code: "AccessDenied", message: expect.stringContaining("sts:TagSession") });
  const open = await company({ hub: [HUB_ANYWHERE], trust: { ...TRUSTED_HUB, tagSession: true } });
  expect((await open.assume(open.user, { Tags })).Credentials?.SessionToken).toBeTruthy();
});

test.each<[string, Partial<AssumeRoleCommandInput>, string]>([
  ["a session name with a space", { RoleSessionName: "run 1" }, "ValidationError"],
  ["a session name of one character", { RoleSessionName: "r" }, "ValidationError"],
  ["a session name of 65 characters", { RoleSessionName: "r".repeat(65) }, "ValidationError"],
  ["a duration under 15 minutes", { DurationSeconds: 899 }, "ValidationError"],
  ["a duration over 12 hours", { DurationSeconds: 43_201 }, "ValidationError"],
  ["a duration over the role's maximum", { DurationSeconds: 7200 }, "ValidationError"],
  ["an external id of one character", { ExternalId: "x" }, "ValidationError"],
  ["a tag key that is not allowed", { Tags: [{ Key: "a<b", Value: "" }] }, "ValidationError"],
  ["51 tags", { Tags: Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: "" })) }, "ValidationError"],
  ["a session policy that is not JSON", { Policy: "{" }, "MalformedPolicyDocumentException"],
  ["a session policy over 2,048 characters", { Policy: " ".repeat(2049) }, "PackedPolicyTooLargeException"],
])("AssumeRole refuses %s", async (_, input, code) => {
  const { user, assume } = await company({ hub: [HUB_ANYWHERE] });
  expect(await failureOf(assume(user, input))).toMatchObject({ code, status: 400 });
});

test("role chaining is limited to one hour, whatever the role's maximum", async () => {
  const { user, session, assume } = await company({ hub: [HUB_ANYWHERE], maxSessionSeconds: 43_200 });
  expect((await assume(user, { DurationSeconds: 7200 })).Credentials?.SessionToken).toBeTruthy();
  expect(await failureOf(assume(session, { DurationSeconds: 7200 }))).toMatchObject({
    code: "ValidationError",
    message: "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
  });
  expect((await assume(session)).Credentials?.SessionToken).toBeTruthy();
});

test("a session policy takes away what it does not allow, and gives nothing", async () => {
  const { aws, user, assume, role } = await company({ hub: [HUB_ANYWHERE] });
  const { Credentials } = await assume(user, { Policy: JSON.stringify(READER) });
  const ec2 = aws.clientOf(keyOf(aws, Credentials?.AccessKeyId));
  const create = new CreateManagedPrefixListCommand({ PrefixListName: "l", MaxEntries: 1, AddressFamily: "IPv4" });
  const failure = await failureOf(ec2.send(create));
  expect(failure).toMatchObject({ code: "UnauthorizedOperation", status: 403 });
  expect(failure.message).toContain("because no session policy allows the ec2:CreateManagedPrefixList action");
  expect((await ec2.send(new DescribeManagedPrefixListsCommand({}))).PrefixLists?.length).toBeGreaterThan(0);
  role.policies = [];
  expect((await failureOf(ec2.send(new DescribeManagedPrefixListsCommand({})))).code).toBe("UnauthorizedOperation");
});

test("keys expire: RequestExpired by EC2, ExpiredToken by STS", async () => {
  const { aws, user, assume } = await company({ hub: [HUB_ANYWHERE] });
  const key = keyOf(aws, (await assume(user, { DurationSeconds: 900 })).Credentials?.AccessKeyId);
  await aws.clientOf(key).send(new DescribeManagedPrefixListsCommand({}));
  aws.simulator.advance(900_000);
  expect((await failureOf(aws.clientOf(key).send(new DescribeManagedPrefixListsCommand({})))).code).toBe(
    "RequestExpired",
  );
  expect(await failureOf(aws.stsOf(key).send(new GetCallerIdentityCommand({})))).toMatchObject({
    code: "ExpiredToken",
    status: 403,
  });
});

test("an account sees only itself: the same Region of two accounts is two places", async () => {
  const { aws, user, assume } = await company({ hub: [HUB_ANYWHERE] });
  aws.region.prefixList("mine");
  const key = keyOf(aws, (await assume(user)).Credentials?.AccessKeyId);
  const { PrefixLists } = await aws.clientOf(key).send(new DescribeManagedPrefixListsCommand({}));
  expect(PrefixLists?.map(({ OwnerId }) => OwnerId)).not.toContain(ACCOUNT);
});

test("calls are recorded with who made them and how they ended", async () => {
  const { aws, session, assume } = await company();
  await failureOf(assume(session, { RoleArn: `arn:aws:iam::${OTHER}:role/none` }));
  expect(aws.simulator.calls).toMatchObject([
    {
      number: 1,
      service: "sts",
      action: "AssumeRole",
      accountId: ACCOUNT,
      region: "eu-west-1",
      principal: `arn:aws:sts::${ACCOUNT}:assumed-role/plsync-hub/run-1`,
      role: "plsync-hub",
      params: { RoleSessionName: "run-1" },
      outcome: { status: 403, code: "AccessDenied" },
    },
  ]);
});
