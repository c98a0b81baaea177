// A stamp counts when GitHub signed it for exactly this record; anything else is refused with a reason.
import { createSign, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import type { GitHub } from "../../../src/github/api.ts";
import { type Stamp, stampAudience, stampCheck, stampOf } from "../../../src/github/review/stamp.ts";

const SERVER = "https://git.acme.io";
const ISSUER = `${SERVER}/_services/token`;
const DIGEST = "a".repeat(64);
const KEY = generateKeyPairSync("rsa", { modulusLength: 2048 });
const OTHER = generateKeyPairSync("rsa", { modulusLength: 2048 });

function token(claims: object = {}, key = KEY, header: object = { alg: "RS256", kid: "1" }): Stamp {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  // Expired years ago.
  const signed = `${part(header)}.${part({ iss: ISSUER, aud: stampAudience(DIGEST), exp: 1, ...claims })}`;
  return stampOf(`${signed}.${createSign("RSA-SHA256").update(signed).sign(key.privateKey, "base64url")}`);
}

/** GitHub with this one key. */
function gitHub(kid = "1"): { readonly github: GitHub; readonly asked: string[] } {
  const asked: string[] = [];
  const { n, e } = KEY.publicKey.export({ format: "jwk" });
  const open: GitHub["open"] = async (url) => {
    asked.push(url);
    return { ok: true, value: { keys: [{ kty: "RSA", use: "sig", alg: "RS256", kid, n, e }] } };
  };
  return { github: { open } as GitHub, asked };
}

test("a signed stamp counts whenever it is looked at, and the keys are asked for once", async () => {
  const { asked, github } = gitHub();
  const check = stampCheck(github, SERVER);
  expect(await check(token({ run_id: "7" }), DIGEST)).toMatchObject({ value: { ok: true, claims: { run_id: "7" } } });
  await check(token(), DIGEST);
  expect(asked).toEqual([`${ISSUER}/.well-known/jwks`]);
});

test.each([
  ["of another record", token(), "b".repeat(64), "it was changed after GitHub signed it"],
  ["by another issuer", token({ iss: "https://evil.io" }), DIGEST, "it is not signed by this GitHub"],
  ["with another key", token({}, OTHER), DIGEST, "its signature is not GitHub's"],
  ["with an algorithm of its own", token({}, KEY, { alg: "none", kid: "1" }), DIGEST, "its signature is not GitHub's"],
  ["whose key is gone", token({}, KEY, { alg: "RS256", kid: "2" }), DIGEST, "GitHub no longer publishes the key"],
  ["that is none", { protected: "x", payload: "x", signature: "x" }, DIGEST, "it is not signed by this GitHub"],
])("a stamp %s is refused", async (_, stamp, digest, why) => {
  const checked = await stampCheck(gitHub().github, SERVER)(stamp, digest);
  expect(checked).toMatchObject({ ok: true, value: { ok: false, why: expect.stringContaining(why) } });
});
