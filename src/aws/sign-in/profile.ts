// The profile that the environment chooses, as the SDK reads AWS' configuration files: whether it is there, and how it signs in.
import { loadSharedConfigFiles } from "@smithy/core/config";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Environment } from "../../model/environment/environment.ts";
import { listedUpTo } from "../../model/sentence.ts";

/** How a profile gets credentials, by the keys that it has (AWS SDKs and Tools Reference Guide, "Settings reference"). */
export type SignInKind = "sso" | "login" | "process" | "role" | "keys" | "none";

export interface Profile {
  readonly name: string;
  /** Undefined: no file has it. */
  readonly kind: SignInKind | undefined;
  /** All profiles that there are, to find a slip. */
  readonly others: readonly string[];
}

type Section = Readonly<Record<string, string | undefined>>;

function kindOf(section: Section): SignInKind {
  if (section.sso_session !== undefined || section.sso_start_url !== undefined) return "sso";
  if (section.login_session !== undefined) return "login";
  if (section.role_arn !== undefined) return "role";
  if (section.aws_access_key_id !== undefined) return "keys";
  return section.credential_process === undefined ? "none" : "process";
}

/** The profile that AWS_PROFILE names, else `default`. */
export async function chosenProfile(environment: Environment): Promise<Profile> {
  const name = environment.AWS_PROFILE || "default";
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const section = { ...configFile[name], ...credentialsFile[name] };
  const isThere = configFile[name] !== undefined || credentialsFile[name] !== undefined;
  const others = [...new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)])].filter(
    (other) => !/^(?:sso-session|services)\./.test(other),
  );
  return { name, kind: isThere ? kindOf(section) : undefined, others };
}

/** Why the profile cannot be used before anything is asked: it was named, and is not there. */
export function missingProfile({ name, kind, others }: Profile): Diagnostic | undefined {
  if (kind !== undefined) return undefined;
  const slip = others.find((other) => other.trim().toLowerCase() === name.trim().toLowerCase());
  const known = others.length === 0 ? "There are no profiles" : `The profiles are ${listedUpTo(8, others)}`;
  return {
    code: "profile_unusable",
    severity: "error",
    summary: `AWS_PROFILE names the profile "${name}", which does not exist${slip === undefined ? "" : `: did you mean "${slip}"?`}`,
    detail: `${known} in ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.`,
    remedy: "Correct AWS_PROFILE, or make the profile with `aws configure sso` or `aws configure`.",
  };
}
