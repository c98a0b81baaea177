// Opens the door to AWS for a run: says where calls go, names the run in CloudTrail, loads the SDK only now.
import { hostname, userInfo } from "node:os";
import type { Aws } from "../aws/aws.ts";
import { endpointOverrides } from "../aws/endpoints.ts";
import type { Keys } from "../aws/sign-in/credentials.ts";
import type { IdTokenSource } from "../aws/sign-in/id-token.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Attempt } from "../model/traffic.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";
import { VERSION } from "./version.ts";

export interface Connection {
  readonly configuration: Configuration;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What people should know although it stops nothing; also why AWS is out of reach, when undefined is answered. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  /** Told every set of keys before its first use, for logs that mask what they are told. */
  readonly onKeys?: (keys: Keys) => void;
  /** ARN of a role to assume with an ID token first, in place of the environment's credentials. */
  readonly hubRole?: string;
  /** Instead of the token in the file that AWS_WEB_IDENTITY_TOKEN_FILE names. */
  readonly idToken?: IdTokenSource;
  /** Told every attempt of every AWS call when it ends. */
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** Names the run in CloudTrail: the workflow run and attempt, or who started it where. */
function runName({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: Connection["environment"]): string {
  if (GITHUB_RUN_ID) return `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT ?? "1"}`;
  return `${userName()}@${hostname()}-${process.pid}`;
}

// A user id without an account on the machine (containers) has no name, and node throws then.
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "user";
  }
}

/** Undefined when the environment makes AWS unreachable. */
export async function connectAws(connection: Connection): Promise<Aws | undefined> {
  const { configuration, environment, onDiagnostic, onKeys, onAttempt, hubRole, idToken } = connection;
  const overrides = endpointOverrides(environment);
  overrides.forEach(onDiagnostic);
  if (hasErrors(overrides)) return undefined;
  const { connect } = await import("../aws/aws.ts");
  return connect({
    configuration,
    run: runName(environment),
    version: VERSION,
    environment,
    onWarning: onDiagnostic,
    ...(onKeys === undefined ? {} : { onKeys }),
    ...(hubRole === undefined ? {} : { hubRole }),
    ...(idToken === undefined ? {} : { idToken }),
    ...(onAttempt === undefined ? {} : { onAttempt }),
    clock: SYSTEM_CLOCK,
  });
}
