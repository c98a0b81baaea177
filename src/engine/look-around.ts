// A first look at AWS with the environment's credentials, before there is a file.

import type { OrganizationQuestion } from "../aws/ambient/organization.ts";
import type { SeenParameter } from "../aws/ambient/parameters.ts";
import type { AmbientView } from "../aws/ambient/view.ts";
import { hasErrors } from "../model/diagnostics/diagnostic.ts";
import type { OrganizationView } from "../model/organization.ts";
import type { Reading } from "../model/snapshot.ts";
import { VERSION } from "../model/version.ts";
import type { Connection } from "./connect.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";

type Looking = Pick<Connection, "environment" | "onDiagnostic">;
type Adapters = typeof import("../aws/aws.ts");

/** Undefined when the environment makes AWS unreachable, which `onDiagnostic` receives. */
async function looking<T>(
  { environment, onDiagnostic }: Looking,
  look: (aws: Adapters, ambient: Parameters<Adapters["viewOfEnvironment"]>[0]) => Promise<Reading<T>>,
): Promise<Reading<T> | undefined> {
  const aws = await import("../aws/aws.ts");
  const sendsToken = Boolean(environment.AWS_WEB_IDENTITY_TOKEN_FILE);
  const overrides = await aws.endpointOverrides(environment, { sendsToken, notifies: false });
  overrides.forEach(onDiagnostic);
  if (hasErrors(overrides)) return undefined;
  return look(aws, { environment, version: VERSION, clock: SYSTEM_CLOCK });
}

/** At the organisation that the environment's credentials are of; `region`: where it is asked. */
export function lookAtOrganization(
  region: string,
  question: OrganizationQuestion,
  from: Looking,
): Promise<Reading<OrganizationView> | undefined> {
  return looking(from, (aws, ambient) => aws.organizationOfEnvironment(ambient, region, question));
}

/** At the parameters of Systems Manager below the path. */
export function lookAtParameters(
  region: string,
  path: string,
  from: Looking,
): Promise<Reading<readonly SeenParameter[]> | undefined> {
  return looking(from, (aws, ambient) => aws.parametersOfEnvironment(ambient, region, path));
}

/** At the account in the Region. `asksForAccounts`: at the organisation, as well. */
export function lookAround(
  region: string,
  from: Looking,
  asksForAccounts: boolean,
): Promise<Reading<AmbientView> | undefined> {
  return looking(from, (aws, ambient) => aws.viewOfEnvironment(ambient, region, asksForAccounts));
}
