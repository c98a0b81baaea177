// Roles made of real policy documents: whom their trust lets in, by role, by account and by token, and when.
import { AssumeRoleCommand, type AssumeRoleCommandInput, AssumeRoleWithWebIdentityCommand } from "@aws-sdk/client-sts";
import { expect, test } from "vitest";
import { HUB, READER } from "../../../src/simulator/iam/ready-made.ts";
import { idToken } from "../../../src/simulator/sts/id-token.ts";
import type { RoleDocuments } from "../../../src/simulator/world/account.ts";
import { ACCOUNT, failureOf, OTHER, simulated } from "../simulated.ts";

const HOST = "token.actions.githubusercontent.com";
const AUDIENCE = "sts.amazonaws.com";
const HUB_ARN = `arn:aws:iam::${ACCOUNT}:role/ci/plsync-hub`;

const trust = (...Statement: readonly object[]) => ({ Version: "2012-10-17", Statement });
const hubs = (more: object = {}) => ({
  Sid: "Hubs",
  Effect: "Allow",
  Principal: { AWS: [HUB_ARN] },
  Action: "sts:AssumeRole",
  ...more,
});

/** The hub role's session, and `plsync-plan` of another account with this trust. */
async function company(document: object, settings: Partial<RoleDocuments> = {}) {
  const aws = await simulated();
  const tagSessions = { Effect: "Allow", Action: "sts:TagSession", Resource: "arn:*:iam::*:role/plsync-*" } as const;
  const may = { ...HUB, Statement: [HUB.Statement, tagSessions].flat() };
  const home = aws.world.account(ACCOUNT);
  const hub = home.roleFromDocuments({ name: "plsync-hub", path: "/ci/", trust: trust(), policies: [may] });
  const account = aws.world.account(OTHER);
  const role = account.roleFromDocuments({ name: "plsync-plan", trust: document, policies: [READER], ...settings });
  const sts = aws.stsOf(home.session(hub, "run-1"));
  const assume = (input: Partial<AssumeRoleCommandInput> = {}) =>
    sts.send(new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: "run-1", ...input }));
  const present = (claims: object) => {
    const exp = Math.floor(aws.world.clock.now() / 1000) + 300;
    const WebIdentityToken = idToken({ iss: `https://${HOST}`, aud: AUDIENCE, exp, ...claims });
    const input = { RoleArn: role.arn, RoleSessionName: "run-1", WebIdentityToken };
    return sts.send(new AssumeRoleWithWebIdentityCommand(input));
  };
  return { aws, account, role, assume, present };
}

const opens = (call: Promise<unknown>) =>
  call.then(
    () => true,
    (error: Error) => {
      expect(error.name).toBe("AccessDenied");
      return false;
    },
  );

test.each<[string, object, boolean]>([
  ["names the role", hubs(), true],
  ["names its account", hubs({ Principal: { AWS: ACCOUNT } }), true],
  ["names the root of its account", hubs({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } }), true],
  ["names another role", hubs({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/plsync-hub` } }), false],
  ["is for tokens", hubs({ Principal: { Federated: `arn:aws:iam::${OTHER}:oidc-provider/${HOST}` } }), false],
  ["is for another action", hubs({ Action: "sts:AssumeRoleWithWebIdentity" }), false],
  ["denies", hubs({ Effect: "Deny" }), false],
  ["wants an external id", hubs({ Condition: { StringEquals: { "sts:ExternalId": "xyz" } } }), false],
  ["wants a session name", hubs({ Condition: { StringLike: { "sts:RoleSessionName": "run-*" } } }), true],
])("a trust policy that %s", async (_, statement, expected) => {
  const { assume } = await company(trust(statement));
  expect(await opens(assume())).toBe(expected);
});

test("an external id lets in only who says it, and a denial says nothing of it", async () => {
  const condition = { Condition: { StringEquals: { "sts:ExternalId": ["abc", "xyz"] } } };
  const { assume, role } = await company(trust(hubs(condition)));
  await assume({ ExternalId: "xyz" });
  const failure = await failureOf(assume({ ExternalId: "wrong" }));
  expect(failure).toEqual({
    code: "AccessDenied",
    status: 403,
    message:
      `User: arn:aws:sts::${ACCOUNT}:assumed-role/plsync-hub/run-1 is not authorized to perform: sts:AssumeRole ` +
      `on resource: ${role.arn}`,
  });
});

test("session tags need sts:TagSession in the trust, and its conditions hold for them", async () => {
  const Tags = [{ Key: "repository", Value: "acme/network" }];
  const { assume } = await company(trust(hubs()));
  expect((await failureOf(assume({ Tags }))).message).toContain("sts:TagSession");
  const condition = { StringEquals: { "aws:RequestTag/repository": "acme/network" } };
  const tagged = await company(trust(hubs(), hubs({ Action: "sts:TagSession", Condition: condition })));
  await tagged.assume({ Tags });
  const other = [{ Key: "repository", Value: "mallory/network" }];
  expect((await failureOf(tagged.assume({ Tags: other }))).message).toContain("sts:TagSession");
});

test.each<[string, object, boolean]>([
  ["the branch", { StringEquals: { [`${HOST}:sub`]: "repo:a/b:ref:refs/heads/main" } }, true],
  [
    "one of several subjects",
    { StringEquals: { [`${HOST}:sub`]: ["repo:a/b:pull_request", "repo:a/b:ref:refs/heads/main"] } },
    true,
  ],
  ["a pattern of several", { StringLike: { [`${HOST}:sub`]: ["repo:x/*", "repo:a/b:ref:refs/heads/*"] } }, true],
  ["an environment", { StringEquals: { [`${HOST}:sub`]: "repo:a/b:environment:production" } }, false],
  ["a pattern taken literally", { StringEquals: { [`${HOST}:sub`]: "repo:a/b:*" } }, false],
])("a token: %s", async (_, condition, expected) => {
  const Principal = { Federated: `arn:aws:iam::${OTHER}:oidc-provider/${HOST}` };
  const Action = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"];
  const { StringEquals, ...others } = condition as { readonly StringEquals?: object };
  const Condition = { StringEquals: { [`${HOST}:aud`]: AUDIENCE, ...StringEquals }, ...others };
  const { account, present } = await company(trust({ Effect: "Allow", Principal, Action, Condition }));
  account.oidcProvider(HOST, [AUDIENCE]);
  expect(await opens(present({ sub: "repo:a/b:ref:refs/heads/main" }))).toBe(expected);
});

test("a provider of another account vouches for nobody", async () => {
  const Principal = { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${HOST}` };
  const statement = { Effect: "Allow", Principal, Action: "sts:AssumeRoleWithWebIdentity" };
  const { account, present } = await company(trust(statement));
  account.oidcProvider(HOST, [AUDIENCE]);
  expect(await opens(present({ sub: "repo:a/b:pull_request" }))).toBe(false);
});

test("a new role cannot be assumed before IAM has spread it", async () => {
  const { aws, assume } = await company(trust(hubs()), { propagationMs: 10_000 });
  expect(await opens(assume())).toBe(false);
  aws.simulator.advance(10_000);
  expect(await opens(assume())).toBe(true);
});

test.each<[string, object]>([
  ["a trust that is no document", { trust: "anybody" }],
  ["a trust with a resource", { trust: trust(hubs({ Resource: "*" })) }],
  ["a principal of another kind", { trust: trust(hubs({ Principal: { Service: "ec2.amazonaws.com" } })) }],
  ["an unknown operator", { trust: trust(hubs({ Condition: { NumericEquals: { "aws:x": "1" } } })) }],
  ["a policy with a principal", { policies: [trust(hubs())] }],
  ["a trust of more than 2,048 characters", { trust: trust(hubs({ Sid: "x".repeat(2048) })) }],
  ["policies of more than 10,240 characters", { policies: Array.from({ length: 30 }, () => READER) }],
])("refused when the role is made: %s", async (_, documents) => {
  const { account } = await company(trust());
  const role = { name: "r", trust: trust(hubs()), policies: [READER], ...documents };
  expect(() => account.roleFromDocuments(role)).toThrow(TypeError);
});
