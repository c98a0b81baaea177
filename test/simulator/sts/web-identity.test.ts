// AssumeRoleWithWebIdentity: which tokens open which roles, and what is said of those that do not.
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { expect, onTestFinished, test } from "vitest";
import type { Conditions } from "../../../src/simulator/iam/policy.ts";
import { READER } from "../../../src/simulator/iam/ready-made.ts";
import { idToken } from "../../../src/simulator/sts/id-token.ts";
import { ACCOUNT, failureOf, REGION, simulated } from "../simulated.ts";

const HOST = "token.actions.githubusercontent.com";
const AUDIENCE = "sts.amazonaws.com";
const BRANCH = "repo:acme/network:ref:refs/heads/main";

async function company(
  conditions: Conditions = { StringEquals: { [`${HOST}:aud`]: AUDIENCE, [`${HOST}:sub`]: BRANCH } },
) {
  const aws = await simulated();
  const account = aws.world.account(ACCOUNT);
  const provider = account.oidcProvider(HOST, [AUDIENCE]);
  const trust = { principals: [], webIdentity: { provider, conditions } };
  const role = account.role("plsync-hub", { trust, policies: [READER] });
  account.role("closed", { trust: { principals: ["*"] } });
  const sts = new STSClient({ endpoint: aws.simulator.url, region: REGION, maxAttempts: 1 });
  onTestFinished(() => sts.destroy());
  const seconds = (from: number) => Math.floor(aws.world.clock.now() / 1000) + from;
  const claims = { iss: `https://${HOST}`, aud: AUDIENCE, sub: BRANCH, exp: seconds(300) };
  const send = (
    WebIdentityToken: string,
    more: { readonly RoleArn?: string; readonly DurationSeconds?: number } = {},
  ) =>
    sts.send(
      new AssumeRoleWithWebIdentityCommand({ RoleArn: role.arn, RoleSessionName: "run-1", WebIdentityToken, ...more }),
    );
  return { aws, role, seconds, send, assume: (other: object = {}) => send(idToken({ ...claims, ...other })) };
}

test("a token that the trust accepts opens the role, without a signature", async () => {
  const { aws, assume } = await company();
  const answer = await assume();
  expect(answer).toMatchObject({
    AssumedRoleUser: { Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/plsync-hub/run-1` },
    SubjectFromWebIdentityToken: BRANCH,
    Audience: AUDIENCE,
    Provider: `arn:aws:iam::${ACCOUNT}:oidc-provider/${HOST}`,
  });
  expect(answer.Credentials?.Expiration?.getTime()).toBe(aws.world.clock.now() + 3_600_000);
  const key = aws.world.keys.get(answer.Credentials?.AccessKeyId ?? "");
  if (key === undefined) throw new Error("no such key was issued");
  expect((await aws.stsOf(key).send(new GetCallerIdentityCommand({}))).Arn).toBe(answer.AssumedRoleUser?.Arn);
  expect(aws.simulator.calls[0]).toMatchObject({ service: "sts", principal: "", outcome: { status: 200 } });
});

const NOT_AUTHORIZED = {
  code: "AccessDenied",
  message: "Not authorized to perform sts:AssumeRoleWithWebIdentity",
  status: 403,
};

test.each([
  ["another branch", { sub: "repo:acme/network:ref:refs/heads/dev" }],
  ["a pull request", { sub: "repo:acme/network:pull_request" }],
  ["another repository", { sub: "repo:mallory/network:ref:refs/heads/main" }],
  ["the immutable form of the subject", { sub: "repo:acme@123/network@456:ref:refs/heads/main" }],
])("refused: %s", async (_, claims) => {
  const { assume } = await company();
  expect(await failureOf(assume(claims))).toEqual(NOT_AUTHORIZED);
});

test("refused: a role that is not there, or that trusts no tokens", async () => {
  const { aws, send, seconds } = await company();
  const token = idToken({ iss: `https://${HOST}`, aud: AUDIENCE, sub: BRANCH, exp: seconds(300) });
  for (const name of ["none", "closed"]) {
    expect(await failureOf(send(token, { RoleArn: `arn:aws:iam::${ACCOUNT}:role/${name}` }))).toEqual(NOT_AUTHORIZED);
  }
  expect(aws.simulator.calls.map(({ outcome }) => outcome)).toEqual([
    { status: 403, code: "AccessDenied" },
    { status: 403, code: "AccessDenied" },
  ]);
});

test.each<[string, Conditions, Readonly<Record<string, string>>, boolean]>([
  ["a pattern", { StringLike: { [`${HOST}:sub`]: "repo:acme/*:ref:refs/heads/main" } }, {}, true],
  ["a pattern that does not match", { StringLike: { [`${HOST}:sub`]: "repo:acme/*:pull_request" } }, {}, false],
  [
    "both forms of the subject",
    { StringEquals: { [`${HOST}:sub`]: [BRANCH, "repo:acme@1/network@2:ref:refs/heads/main"] } },
    { sub: "repo:acme@1/network@2:ref:refs/heads/main" },
    true,
  ],
  ["a further claim", { StringEquals: { [`${HOST}:repository_id`]: "2" } }, { repository_id: "2" }, true],
  ["a further claim that is absent", { StringEquals: { [`${HOST}:repository_id`]: "2" } }, {}, false],
])("a condition on %s", async (_, conditions, claims, opens) => {
  const { assume } = await company(conditions);
  const end = await assume(claims).then(
    () => true,
    () => false,
  );
  expect(end).toBe(opens);
});

test.each([
  [
    "an issuer the account does not know",
    { iss: "https://evil.example" },
    "No OpenIDConnect provider found in your account for https://evil.example",
  ],
  ["an audience the provider does not have", { aud: "api" }, "Incorrect token audience"],
  ["no audience", { aud: undefined }, "Missing a required claim: aud"],
  ["no subject", { sub: undefined }, "Missing a required claim: sub"],
  ["no end", { exp: undefined }, "Missing a required claim: exp"],
])("InvalidIdentityToken: %s", async (_, claims, message) => {
  const { assume } = await company();
  expect(await failureOf(assume(claims))).toEqual({ code: "InvalidIdentityTokenException", message, status: 400 });
});

test("what is no JWT, and a token that has ended", async () => {
  const { send, assume, seconds } = await company();
  for (const token of ["abcd", "a.b.c", `${idToken({})}.x`]) {
    expect(await failureOf(send(token))).toMatchObject({
      code: "InvalidIdentityTokenException",
      message: expect.stringContaining("is not a valid JWT"),
    });
  }
  const exp = seconds(0);
  const { code, message } = await failureOf(assume({ exp }));
  expect(code).toBe("ExpiredTokenException");
  expect(message).toMatch(
    new RegExp(`^Token expired: current date/time \\d+ must be before the expiration date/time ${exp}$`),
  );
});

test("a token does not lengthen the sessions of a role", async () => {
  const { aws, send, seconds } = await company();
  const token = idToken({ iss: `https://${HOST}`, aud: AUDIENCE, sub: BRANCH, exp: seconds(300) });
  expect((await failureOf(send(token, { DurationSeconds: 7200 }))).code).toBe("ValidationError");
  expect(aws.world.keys.size).toBe(1);
});
