// The variables that plsync and the SDK of AWS read, checked before the first call as mappings.yaml is: what is wrong with one is said by
// its name, and a secret's value is never shown.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isWellFormedRegion, KNOWN_REGIONS } from "../partition.ts";
import { listed } from "../sentence.ts";
import type { Environment } from "./environment.ts";
import { proxyFaults } from "./proxy.ts";
import { valueFault } from "./value-fault.ts";

const SECRETS = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"] as const;
const REGIONS = ["AWS_REGION", "AWS_DEFAULT_REGION"] as const;
const NAMES = ["AWS_PROFILE", "AWS_ROLE_SESSION_NAME"] as const;
const FILES = [
  "AWS_CONFIG_FILE",
  "AWS_SHARED_CREDENTIALS_FILE",
  "AWS_CA_BUNDLE",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
] as const;

/** What the SDK accepts, an empty value included or not; for anything else it stops with an exception (its readers of these variables). */
const CHOICES: readonly { readonly name: string; readonly values: readonly string[]; readonly mayBeEmpty: boolean }[] =
  [
    { name: "AWS_USE_FIPS_ENDPOINT", values: ["true", "false"], mayBeEmpty: false },
    { name: "AWS_USE_DUALSTACK_ENDPOINT", values: ["true", "false"], mayBeEmpty: false },
    {
      name: "AWS_DEFAULTS_MODE",
      values: ["auto", "in-region", "cross-region", "mobile", "standard", "legacy"],
      mayBeEmpty: true,
    },
  ];

const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

function wrong(summary: string, remedy: string): Diagnostic {
  return { code: "bad_environment", severity: "error", summary, remedy };
}

/** A Region that the text may mean: of an Availability Zone its own, otherwise one that differs in case and separators. */
export function meantRegion(text: string): string | undefined {
  const zone = /^([a-z]{2,4}(?:-[a-z]+)+-\d)[a-z]$/.exec(text.trim().toLowerCase())?.[1];
  if (zone !== undefined) return zone;
  const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return [...KNOWN_REGIONS].find((region) => letters(region) === letters(text));
}

function regionFault(name: string, value: string): Diagnostic | undefined {
  const fault = valueFault(value, "no-blanks");
  const meant = meantRegion(value);
  const write = `Set ${name} to ${meant ?? "a Region such as eu-west-1"}, or unset it.`;
  if (fault !== undefined) return wrong(`${name} ${fault}`, write);
  if (isWellFormedRegion(value)) return undefined;
  const what =
    meant !== undefined && /\d[a-z]$/.test(value) ? "is an Availability Zone, not a Region" : "is not a Region";
  return wrong(`${name} ${what}${meant === undefined ? "" : `: did you mean ${meant}?`}`, write);
}

/** `ASIA…` keys are temporary and `AKIA…` keys are not (IAM User Guide, "Unique identifiers"): only the first have a session token. */
function keyPairFaults(environment: Environment): readonly Diagnostic[] {
  const { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token, AWS_PROFILE } = environment;
  if (AWS_PROFILE || (!key && !secret)) return [];
  if (!key || !secret) {
    const [there, missing] = key ? [SECRETS[0], SECRETS[1]] : [SECRETS[1], SECRETS[0]];
    return [wrong(`${there} is set, but ${missing} is not`, "Set both, or unset both to sign in another way.")];
  }
  if (key.startsWith("ASIA") && !token) {
    const summary = "AWS_ACCESS_KEY_ID is a temporary key, but AWS_SESSION_TOKEN is not set";
    return [wrong(summary, "Set AWS_SESSION_TOKEN too: temporary keys (ASIA…) come with one.")];
  }
  if (key.startsWith("AKIA") && token) {
    const summary = "AWS_SESSION_TOKEN is set, but AWS_ACCESS_KEY_ID is a long-term key, which has none";
    return [wrong(summary, "Unset AWS_SESSION_TOKEN: it is left from another sign-in.")];
  }
  return [];
}

/** An error for each variable that cannot be used. `signsIn`: the run uses the environment's own credentials. */
export function environmentFaults(
  environment: Environment,
  { signsIn }: { readonly signsIn: boolean },
): readonly Diagnostic[] {
  const given = (name: string): string => environment[name] ?? "";
  const faulty = (names: readonly string[], allows: "blanks" | "no-blanks", remedy: string): readonly Diagnostic[] =>
    names.flatMap((name) => {
      const fault = given(name) === "" ? undefined : valueFault(given(name), allows);
      return fault === undefined ? [] : [wrong(`${name} ${fault}`, remedy)];
    });
  const pasted =
    "Set it again without: the value is used as it is. A secret that is pasted easily takes the end of its line along.";
  const secrets = signsIn ? faulty(SECRETS, "no-blanks", pasted) : [];
  const role = signsIn ? given("AWS_ROLE_ARN") : "";
  return [
    ...secrets,
    ...(signsIn && secrets.length === 0 ? keyPairFaults(environment) : []),
    ...REGIONS.flatMap((name) => (given(name) === "" ? [] : (regionFault(name, given(name)) ?? []))),
    ...faulty(NAMES, "blanks", "Set it again without: the value is used as it is."),
    ...faulty(FILES, "blanks", "Set it again without: the value is used as it is."),
    ...(role === "" || ROLE_ARN.test(role)
      ? []
      : [wrong(`AWS_ROLE_ARN ${valueFault(role, "no-blanks") ?? "is not the ARN of a role"}`, "Correct or unset it.")]),
    ...CHOICES.flatMap(({ name, values, mayBeEmpty }) => {
      const value = environment[name];
      if (value === undefined || values.includes(value) || (value === "" && mayBeEmpty)) return [];
      const fault =
        value === "" ? "is empty" : (valueFault(value, "no-blanks") ?? "has a value that the AWS SDK refuses");
      return [wrong(`${name} ${fault}`, `Set it to ${listed(values, "or")}, or unset it.`)];
    }),
    ...proxyFaults(environment),
  ];
}

/** A warning where the environment has a profile and keys, of which the SDK takes the profile. */
export function twoSignIns(environment: Environment): Diagnostic | undefined {
  const { AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret, AWS_PROFILE: profile } = environment;
  if (!profile || !key || !secret) return undefined;
  return {
    code: "two_sign_ins",
    severity: "warning",
    summary: `AWS_PROFILE and AWS_ACCESS_KEY_ID are both set, and plsync signs in with the profile "${profile}"`,
    remedy: "Unset the one that you do not mean: the AWS CLI would take the keys.",
  };
}
