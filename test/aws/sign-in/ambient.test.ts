// Profiles: what is wrong is said of the profile, and what to do fits how it signs in.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { SignInFailed } from "../../../src/aws/answers/sign-in-failed.ts";
import { ambientKeys } from "../../../src/aws/sign-in/ambient.ts";
import type { Keys } from "../../../src/aws/sign-in/credentials.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";

const NOTHING = async (): Promise<Keys> => {
  throw Object.assign(new Error("Could not load credentials from any providers"), { name: "CredentialsProviderError" });
};

/** What is said when the SDK finds nothing, or these keys; `config`: AWS' configuration file. */
async function told(
  config: string,
  profile: string | undefined,
  chain: () => Promise<Keys> = NOTHING,
): Promise<Diagnostic> {
  const folder = mkdtempSync(join(tmpdir(), "plsync-profile-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "config"), config);
  vi.stubEnv("AWS_CONFIG_FILE", join(folder, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(folder, "none"));
  onTestFinished(() => void vi.unstubAllEnvs());
  const environment = profile === undefined ? {} : { AWS_PROFILE: profile };
  const failed: unknown = await ambientKeys(chain, environment, () => {})().catch((error: unknown) => error);
  if (!(failed instanceof SignInFailed)) throw new Error("expected a failure");
  return failed.diagnostic;
}

const SSO = "[profile dev]\nsso_session = corp\nsso_account_id = 1\n[sso-session corp]\nsso_region = eu-west-1\n";

test("a profile that is not there: the SDK is not asked, which might find other credentials", async () => {
  const asked = vi.fn(NOTHING);
  expect(await told(`${SSO}[profile prod]\nregion = eu-west-1\n`, "Prod", asked)).toMatchObject({
    code: "profile_unusable",
    summary: 'AWS_PROFILE names the profile "Prod", which does not exist: did you mean "prod"?',
    detail: expect.stringMatching(/^The profiles are dev, prod in /),
  });
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  ["SSO", SSO, "dev", /session is over/, /`aws sso login --profile dev`/],
  ["SSO by default", SSO.replace("profile dev", "default"), undefined, /session is over/, /`aws sso login`/],
  [
    "the console",
    "[profile dev]\nlogin_session = x\n",
    "dev",
    /signs in with the console/,
    /`aws login --profile dev`/,
  ],
  [
    "a program",
    "[profile dev]\ncredential_process = /bin/false\n",
    "dev",
    /credential_process gave no/,
    /Run that program by itself/,
  ],
  [
    "a role",
    "[profile dev]\nrole_arn = arn:aws:iam::111111111111:role/x\n",
    "dev",
    /could not assume its role/,
    /role_arn/,
  ],
])("a profile with %s that gives nothing", async (_, config, profile, summary, remedy) => {
  const diagnostic = await told(config, profile);
  expect(diagnostic.code).toBe("profile_unusable");
  expect(diagnostic.summary).toMatch(summary);
  expect(diagnostic.remedy).toMatch(remedy);
});

test("no profile and no keys: where credentials can come from", async () => {
  expect(await told("", undefined)).toMatchObject({
    code: "credentials_missing",
    remedy: expect.stringContaining("hub-role"),
  });
});

test("keys of a profile or a program that no header can carry", async () => {
  const keys = async () => ({ accessKeyId: "AKIAEXAMPLE", secretAccessKey: "hush\n" });
  const diagnostic = await told("[profile dev]\ncredential_process = x\n", "dev", keys);
  expect(diagnostic.summary).toBe('the secret of the profile "dev" ends with a line break');
  expect(JSON.stringify(diagnostic)).not.toContain("hush");
});
