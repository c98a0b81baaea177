// The environment's own credentials: keys in variables, a profile, a program, the machine that plsync runs on. What goes wrong is said of
// the place that they come from.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Environment } from "../../model/environment/environment.ts";
import { valueFault } from "../../model/environment/value-fault.ts";
import { asAwsSaid } from "../answers/failure.ts";
import { SignInFailed } from "../answers/sign-in-failed.ts";
import type { KeySource, Keys } from "./credentials.ts";
import { chosenProfile, missingProfile, type Profile } from "./profile.ts";

type Words = Pick<Diagnostic, "code" | "summary" | "remedy">;

export const NO_CREDENTIALS: Words = {
  code: "credentials_missing",
  summary: "no AWS credentials were found to start from",
  remedy:
    "In GitHub Actions set the input hub-role or run aws-actions/configure-aws-credentials before plsync; elsewhere set AWS_PROFILE or sign in with `aws sso login`.",
};

/** Why the profile gave no credentials. Other ways may have been tried after it, so it is only likely to be the reason. */
function wordsFor({ kind, name }: Profile, environment: Environment): Words {
  const option = environment.AWS_PROFILE ? ` --profile ${name}` : "";
  const code = "profile_unusable";
  switch (kind) {
    case "sso":
      return {
        code,
        summary: `the profile "${name}" signs in with SSO, and its session is over or was never begun`,
        remedy: `Run \`aws sso login${option}\`, then plsync again.`,
      };
    case "login":
      return {
        code,
        summary: `the profile "${name}" signs in with the console, and its session is over or was never begun`,
        remedy: `Run \`aws login${option}\`, then plsync again.`,
      };
    case "process":
      return {
        code,
        summary: `the program that the profile "${name}" names as credential_process gave no credentials`,
        remedy:
          "Run that program by itself: it must end with 0 and print JSON with Version 1, AccessKeyId and SecretAccessKey.",
      };
    case "role":
      return {
        code,
        summary: `the profile "${name}" could not assume its role`,
        remedy:
          "Check its role_arn, and that the profile or source that it starts from has credentials. plsync asks for no MFA code.",
      };
    default:
      return NO_CREDENTIALS;
  }
}

function unusable(keys: Keys, name: string): Diagnostic | undefined {
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  const parts = { "access key": accessKeyId, secret: secretAccessKey, "session token": sessionToken ?? "-" };
  for (const [part, value] of Object.entries(parts)) {
    const fault = valueFault(value, "no-blanks");
    if (fault === undefined) continue;
    return {
      code: "profile_unusable",
      severity: "error",
      summary: `the ${part} of the profile "${name}" ${fault}`,
      remedy: "Correct it in the AWS configuration files, or in the program that gives it.",
    };
  }
  return undefined;
}

/** The keys that `chain` finds, checked; throws SignInFailed with the reason when it finds none. `onKeys`: given them before their use. */
export function ambientKeys(chain: KeySource, environment: Environment, onKeys: (keys: Keys) => void): KeySource {
  return async () => {
    const profile = environment.AWS_PROFILE ? await chosenProfile(environment) : undefined;
    const missing = profile && missingProfile(profile);
    if (missing !== undefined) throw new SignInFailed(missing);
    let keys: Keys;
    try {
      keys = await chain();
    } catch (error) {
      const isGeneral = error instanceof Error && /^Could not load credentials/.test(error.message);
      const detail = isGeneral ? {} : { detail: asAwsSaid("Looking for credentials", error).replace(/\s+/g, " ") };
      throw new SignInFailed({
        ...wordsFor(profile ?? (await chosenProfile(environment)), environment),
        severity: "error",
        ...detail,
      });
    }
    onKeys(keys);
    const fault = unusable(keys, profile?.name ?? "default");
    if (fault !== undefined) throw new SignInFailed(fault);
    return keys;
  };
}
