// Signing in with an ID token: to a hub that assumes the roles, or to every role by itself.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { audienceIn, type IdTokenSource, identityOf, isJwt, tokenOfFile } from "../../../src/aws/sign-in/id-token.ts";
import { HUB_SESSION_POLICY, READ_ONLY_SESSION_POLICY } from "../../../src/aws/sign-in/session-policy.ts";
import type { Reading } from "../../../src/model/snapshot.ts";
import { DATA, NETWORK, PAYMENTS } from "../../../src/simulator/example/company.ts";
import { idToken } from "../../../src/simulator/sts/id-token.ts";
import { ACCOUNTS, AT, account, type Company, company } from "../company.ts";

const HOST = "token.actions.githubusercontent.com";
const AUDIENCE = "sts.amazonaws.com";
const SUBJECT = "repo:acme/network:ref:refs/heads/main";
const HUB = `arn:aws:iam::${NETWORK}:role/plsync-hub`;

let open: Company | undefined;
afterEach(() => open?.close());

/** The company with roles that trust GitHub's tokens: the hub only, or all of them. */
async function start(which: "hub" | "all" = "hub") {
  const here = await company();
  open = here;
  for (const id of [NETWORK, PAYMENTS, DATA]) {
    const place = here.world.account(id);
    const provider = place.oidcProvider(HOST, [AUDIENCE]);
    const conditions = { StringEquals: { [`${HOST}:aud`]: AUDIENCE, [`${HOST}:sub`]: SUBJECT } };
    for (const role of place.roles.values()) {
      if ((role.arn === HUB) === (which === "hub"))
        role.trust = { ...role.trust, webIdentity: { provider, conditions } };
    }
  }
  const given: string[] = [];
  const source =
    (claims: object = {}): IdTokenSource =>
    async (audience) => {
      const now = Math.floor(here.world.clock.now() / 1000);
      const exp = now + 300;
      const claim = { iss: `https://${HOST}`, sub: SUBJECT, aud: audience, jti: String(given.length), exp, ...claims };
      given.push(idToken(claim));
      return { ok: true, value: given.at(-1) ?? "" };
    };
  /** Whoever asks for ambient credentials did not sign in with the token. */
  const ambient = async () => {
    throw new Error("ambient credentials were asked for");
  };
  const accounts = ACCOUNTS.map(({ externalId: _, ...rest }) => rest);
  const signIns = () =>
    here.simulator.calls
      .filter(({ action }) => action.startsWith("Assume"))
      .map(({ action, params }) => `${action} ${params.RoleArn?.split("/").at(-1)} ${params.RoleArn?.split(":")[4]}`);
  return { here, given, source, ambient, accounts, signIns };
}

function problem(reading: Reading<unknown>) {
  if (reading.ok) throw new Error("expected a failure");
  return reading.diagnostic;
}

describe("a hub role", () => {
  test("is assumed once with the token, and assumes the roles of all accounts", async () => {
    const { here, source, ambient, signIns, given } = await start();
    const { readers } = here.connect({ hubRole: HUB, idToken: source(), ambient });
    const readings = await Promise.all([AT.payments, AT.paymentsUs, AT.network, AT.data].map(readers.at));
    expect(readings.every(({ ok }) => ok)).toBe(true);
    expect(signIns().sort()).toEqual(
      [
        `AssumeRole plsync-plan ${NETWORK}`,
        `AssumeRole plsync-plan ${PAYMENTS}`,
        `AssumeRole plsync-plan ${DATA}`,
        `AssumeRoleWithWebIdentity plsync-hub ${NETWORK}`,
      ].sort(),
    );
    expect(given).toHaveLength(1);
    expect(here.simulator.calls[0]).toMatchObject({
      principal: "",
      params: { RoleSessionName: "plsync-4711-1", Policy: HUB_SESSION_POLICY },
    });
  });

  test("for writing is not narrowed", async () => {
    const { here, source, ambient } = await start();
    expect(await here.connect({ hubRole: HUB, idToken: source(), ambient }).writers.at(AT.network)).toMatchObject({
      ok: true,
    });
    expect(here.simulator.calls[0]?.params).not.toHaveProperty("Policy");
  });

  test("is assumed anew, with a new token, when its session ends", async () => {
    const { here, source, ambient, given } = await start();
    const { readers } = here.connect({ hubRole: HUB, idToken: source(), ambient });
    await readers.at(AT.payments);
    here.simulator.advance(58 * 60_000);
    expect(await readers.at(AT.network)).toMatchObject({ ok: true });
    expect(new Set(given).size).toBe(2);
  });

  test("that refuses the token: which role, and what its trust policy must compare", async () => {
    const { here, source, ambient, given } = await start();
    const idToken = source({ sub: "repo:acme/network:pull_request" });
    const diagnostic = problem(await here.connect({ hubRole: HUB, idToken, ambient }).readers.at(AT.payments));
    expect(diagnostic).toMatchObject({
      code: "assume_role_denied",
      account: "payments",
      summary: `${HUB} could not be assumed, so no account can be reached`,
      detail: "sts:AssumeRoleWithWebIdentity: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity",
    });
    expect(diagnostic.remedy).toContain(`arn:aws:iam::${NETWORK}:oidc-provider/${HOST} where`);
    expect(diagnostic.remedy).toContain(`${HOST}:sub is "repo:acme/network:pull_request", as the token says`);
    expect(JSON.stringify(diagnostic)).not.toContain(given[0]);
  });
});

describe("credentials.mode: oidc", () => {
  test("every role is assumed with a token of its own, plan roles narrowed to reading", async () => {
    const { here, source, ambient, accounts, signIns, given } = await start("all");
    const { readers, writers } = here.connect({ mode: "oidc", accounts, idToken: source(), ambient });
    const readings = await Promise.all([readers.at(AT.payments), readers.at(AT.paymentsUs), readers.at(AT.data)]);
    expect(readings.every(({ ok }) => ok)).toBe(true);
    expect(await writers.at(AT.network)).toMatchObject({ ok: true });
    expect(signIns()).toEqual([
      `AssumeRoleWithWebIdentity plsync-plan ${PAYMENTS}`,
      `AssumeRoleWithWebIdentity plsync-plan ${DATA}`,
      `AssumeRoleWithWebIdentity plsync-apply ${NETWORK}`,
    ]);
    expect(given).toHaveLength(3);
    expect(
      here.simulator.calls.filter(({ action }) => action.startsWith("Assume")).map(({ params }) => params.Policy),
    ).toEqual([READ_ONLY_SESSION_POLICY, READ_ONLY_SESSION_POLICY, undefined]);
    expect(here.simulator.calls.filter(({ action }) => action === "GetCallerIdentity")).toEqual([]);
  });

  test("a role of another account is found out", async () => {
    const { here, source, ambient } = await start("all");
    const accounts = [account("network", NETWORK, { planRoleArn: `arn:aws:iam::${PAYMENTS}:role/plsync-plan` })];
    const reading = await here.connect({ mode: "oidc", accounts, idToken: source(), ambient }).readers.at(AT.network);
    expect(problem(reading).code).toBe("wrong_account");
  });

  test("sessions are renewed with new tokens", async () => {
    const { here, source, ambient, accounts, given } = await start("all");
    const reading = await here.connect({ mode: "oidc", accounts, idToken: source(), ambient }).readers.at(AT.payments);
    if (!reading.ok) throw new Error("expected a reader");
    here.simulator.advance(58 * 60_000);
    expect((await reading.value.groupsByName(["x"])).ok).toBe(true);
    expect(new Set(given).size).toBe(2);
  });

  test.each<[string, object, RegExp]>([
    ["an unknown issuer", { iss: "https://evil.example" }, /^Create the OIDC provider .*\/evil\.example in account/],
    ["another audience", { aud: "api" }, /^Add the audience "api" to the OIDC provider/],
    ["an old token", { exp: 0 }, /have expired/],
  ])("%s", async (_, claims, remedy) => {
    const { here, source, ambient, accounts, given } = await start("all");
    const aws = here.connect({ mode: "oidc", accounts, idToken: source(claims), ambient });
    const diagnostic = problem(await aws.readers.at(AT.payments));
    expect(diagnostic).toMatchObject({ code: "assume_role_denied", account: "payments" });
    expect(diagnostic.remedy).toMatch(remedy);
    expect(JSON.stringify(diagnostic)).not.toContain(given[0]);
  });

  test("a token that AWS repeats in its answer is not printed", async () => {
    const { here, ambient, accounts } = await start("all");
    const token = `${"a".repeat(20_000)}.b.c`;
    const idToken: IdTokenSource = async () => ({ ok: true, value: token });
    const diagnostic = problem(
      await here.connect({ mode: "oidc", accounts, idToken, ambient }).readers.at(AT.payments),
    );
    expect(diagnostic.detail).toContain("Value '[ID token]' at 'webIdentityToken'");
    expect(JSON.stringify(diagnostic)).not.toContain("aaaaaaaa");
  });

  test("an account without a role, as a file of the other mode may have it, is out of reach", async () => {
    const { here, source, ambient } = await start("all");
    const { planRoleArn: _, ...bare } = account("payments", PAYMENTS);
    const aws = here.connect({ mode: "oidc", accounts: [bare], idToken: source(), ambient });
    expect(problem(await aws.readers.at(AT.payments))).toMatchObject({ code: "missing_role", account: "payments" });
    expect(problem(await aws.writers.at(AT.payments))).toMatchObject({ code: "missing_role", account: "payments" });
    expect(here.simulator.calls).toEqual([]);
  });

  test("without a token nothing is asked", async () => {
    const { here, ambient, accounts } = await start("all");
    const reading = await here.connect({ mode: "oidc", accounts, ambient }).readers.at(AT.payments);
    expect(problem(reading)).toMatchObject({
      code: "id_token_missing",
      account: "payments",
      summary: expect.stringContaining("AWS_WEB_IDENTITY_TOKEN_FILE is not set"),
    });
    expect(here.simulator.calls).toEqual([]);
  });

  test("the token comes from AWS_WEB_IDENTITY_TOKEN_FILE", async () => {
    const { here, source, ambient, accounts } = await start("all");
    const token = await source()(AUDIENCE);
    const environment = { AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile(token.ok ? `${token.value}\n` : "") };
    expect(await here.connect({ mode: "oidc", accounts, environment, ambient }).readers.at(AT.payments)).toMatchObject({
      ok: true,
    });
  });
});

function tokenFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "plsync-token-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "token"), content);
  return join(folder, "token");
}

describe("ID tokens", () => {
  test("the file is read anew each time", async () => {
    const path = tokenFile("a.b.c");
    const source = tokenOfFile(path);
    expect(await source(AUDIENCE)).toEqual({ ok: true, value: "a.b.c" });
    writeFileSync(path, "d.e.f");
    expect(await source(AUDIENCE)).toEqual({ ok: true, value: "d.e.f" });
  });

  test("a file that is not there or holds something else", async () => {
    expect(problem(await tokenOfFile("/nowhere/token")(AUDIENCE)).summary).toBe(
      "the ID token cannot be read from /nowhere/token (ENOENT)",
    );
    const path = tokenFile("a secret of another kind");
    const diagnostic = problem(await tokenOfFile(path)(AUDIENCE));
    expect(diagnostic.summary).toBe(`${path} holds no ID token`);
    expect(JSON.stringify(diagnostic)).not.toContain("secret");
  });

  test.each(["", "a.b", "a.b.c.d", "a b.c.d", "a..c", `a.${"b".repeat(20_000)}.c`])("%# is no JWT", (text) => {
    expect(isJwt(text)).toBe(false);
  });

  test.each(["a.b.c", `a.${Buffer.from("null").toString("base64url")}.c`, idToken({ sub: 1, iss: [] })])(
    "claims that are not there are not made up (%#)",
    (token) => {
      expect(identityOf(token)).toEqual({ issuer: undefined, subject: undefined, audience: undefined });
    },
  );

  test("China has an audience of its own", () => {
    expect([audienceIn("aws"), audienceIn("aws-cn"), audienceIn("aws-us-gov")]).toEqual([
      "sts.amazonaws.com",
      "sts.amazonaws.com.cn",
      "sts.amazonaws.com",
    ]);
  });
});

describe("case 05: AWS cannot fetch the issuer's keys", () => {
  const message =
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements";
  const KEYS_OUT_OF_REACH = { kind: "error", code: "InvalidIdentityToken", status: 400, message } as const;
  const SIGN_IN = { service: "sts", action: "AssumeRoleWithWebIdentity" } as const;

  test("for a moment: another try with a new token goes through", async () => {
    const { here, source, given } = await start("all");
    here.simulator.faults.script(SIGN_IN, KEYS_OUT_OF_REACH);
    const { readers } = here.connect({ mode: "oidc", idToken: source() });
    expect(await readers.at(AT.payments)).toMatchObject({ ok: true });
    expect(new Set(given).size).toBe(2);
  });

  test("again and again: nothing need be corrected", async () => {
    const { here, source, given } = await start("all");
    here.simulator.faults.script(SIGN_IN, KEYS_OUT_OF_REACH, { times: 99 });
    const { readers } = here.connect({ mode: "oidc", idToken: source() });
    expect(problem(await readers.at(AT.payments))).toMatchObject({
      code: "assume_role_denied",
      remedy: expect.stringMatching(/^AWS could not fetch the keys .* nothing need be corrected\.$/),
    });
    expect(given).toHaveLength(5);
  });
});
