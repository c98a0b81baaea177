// Connects a run to AWS: says where calls go, names the run for CloudTrail, and loads the SDK only now.
import { hostname, userInfo } from "node:os";
import type { Aws } from "../aws/aws.ts";
import type { Keys } from "../aws/sign-in/credentials.ts";
import type { IdTokenSource } from "../aws/sign-in/id-token.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostics/diagnostic.ts";
import { environmentFaults, twoSignIns } from "../model/environment/variables.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Attempt } from "../model/traffic.ts";
import { VERSION } from "../model/version.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";

/** What a run brings to connect. */
export interface Connection {
  readonly configuration: Configuration;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Receives warnings, and the errors that make `connectAws` answer undefined. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  /** Receives every set of keys before its first use, for logs that mask secrets. */
  readonly onKeys?: (keys: Keys) => void;
  /** ARN of a role to assume first, with an ID token instead of the environment's credentials. */
  readonly hubRole?: string;
  /** True if the run may publish to a topic. */
  readonly notifies?: boolean;
  /** Where ID tokens come from, instead of the file that AWS_WEB_IDENTITY_TOKEN_FILE names. */
  readonly idToken?: IdTokenSource;
  /** Receives every attempt of every AWS call when it ends. */
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** The run's name in CloudTrail: number and attempt of the workflow run, or user, host and process. */
function runName({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: Connection["environment"]): string {
  if (GITHUB_RUN_ID) return `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT ?? "1"}`;
  return `${userName()}@${hostname()}-${process.pid}`;
}

// In containers a user id may have no name, and node throws then.
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "user";
  }
}

/** The connection; undefined when the environment makes AWS unreachable, which `onDiagnostic` receives. Close it after use. */
export async function connectAws(connection: Connection): Promise<Aws | undefined> {
  const { configuration, environment, onDiagnostic, onKeys, onAttempt, hubRole, idToken } = connection;
  const signsIn = hubRole === undefined && configuration.credentials.mode !== "oidc";
  const faults = environmentFaults(environment, { signsIn });
  if (faults.length > 0) {
    faults.forEach(onDiagnostic);
    return undefined;
  }
  const doubled = signsIn ? twoSignIns(environment) : undefined;
  if (doubled !== undefined) onDiagnostic(doubled);
  const { caBundle, connect, endpointOverrides } = await import("../aws/aws.ts");
  const sendsToken =
    hubRole !== undefined ||
    configuration.credentials.mode === "oidc" ||
    Boolean(environment.AWS_WEB_IDENTITY_TOKEN_FILE);
  const overrides = await endpointOverrides(environment, { sendsToken, notifies: connection.notifies ?? false });
  overrides.forEach(onDiagnostic);
  if (hasErrors(overrides)) return undefined;
  const trusted = await caBundle(environment);
  if (!trusted.ok) {
    onDiagnostic(trusted.diagnostic);
    return undefined;
  }
  return connect({
    configuration,
    run: runName(environment),
    version: VERSION,
    environment,
    ...(trusted.value === undefined ? {} : { authorities: trusted.value }),
    ...(onKeys === undefined ? {} : { onKeys }),
    ...(hubRole === undefined ? {} : { hubRole }),
    ...(idToken === undefined ? {} : { idToken }),
    ...(onAttempt === undefined ? {} : { onAttempt }),
    clock: SYSTEM_CLOCK,
  });
}
