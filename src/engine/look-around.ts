// A first look at AWS with the environment's credentials, before there is a file.
import type { AmbientView } from "../aws/ambient-view.ts";
import type { OrganizationQuestion } from "../aws/organization.ts";
import { hasErrors } from "../model/diagnostics/diagnostic.ts";
import type { OrganizationView } from "../model/organization.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Connection } from "./connect.ts";
import { SYSTEM_CLOCK } from "./system-clock.ts";
import { VERSION } from "./version.ts";

/** The same for the organisation that the environment's credentials are of; `region`: where it is asked. */
export async function lookAtOrganization(
  region: string,
  question: OrganizationQuestion,
  { environment, onDiagnostic }: Pick<Connection, "environment" | "onDiagnostic">,
): Promise<Reading<OrganizationView> | undefined> {
  const { endpointOverrides, organizationOfEnvironment } = await import("../aws/aws.ts");
  const sendsToken = Boolean(environment.AWS_WEB_IDENTITY_TOKEN_FILE);
  const overrides = await endpointOverrides(environment, { sendsToken, notifies: false });
  overrides.forEach(onDiagnostic);
  if (hasErrors(overrides)) return undefined;
  return organizationOfEnvironment({ environment, version: VERSION, clock: SYSTEM_CLOCK }, region, question);
}

/** Undefined when the environment makes AWS unreachable, which `onDiagnostic` receives. `asksForAccounts`: of the organisation, as well. */
export async function lookAround(
  region: string,
  { environment, onDiagnostic }: Pick<Connection, "environment" | "onDiagnostic">,
  asksForAccounts: boolean,
): Promise<Reading<AmbientView> | undefined> {
  const { endpointOverrides, viewOfEnvironment } = await import("../aws/aws.ts");
  const sendsToken = Boolean(environment.AWS_WEB_IDENTITY_TOKEN_FILE);
  const overrides = await endpointOverrides(environment, { sendsToken, notifies: false });
  overrides.forEach(onDiagnostic);
  if (hasErrors(overrides)) return undefined;
  return viewOfEnvironment({ environment, version: VERSION, clock: SYSTEM_CLOCK }, region, asksForAccounts);
}
