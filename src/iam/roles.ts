// All roles that a file asks for, with their documents: a plan role in every account that is read, an apply role in every account
// whose lists are written, and the hubs before them where there are any.
import type { Account, Configuration } from "../model/mapping.ts";
import { applyPolicy } from "./apply-policy.ts";
import { type ArnScope, type RoleName, readRoleArn } from "./arns.ts";
import { applySubjects, claimsFor, type GitHub, planSubjects } from "./github.ts";
import { hubPolicy } from "./hub-policy.ts";
import { type AccountNeeds, needsOf } from "./needs.ts";
import { operatorPolicy } from "./operator-policy.ts";
import { planPolicy } from "./plan-policy.ts";
import type { PolicyDocument, Statement } from "./policy-document.ts";
import { publishStatement } from "./publish.ts";
import { audienceIn, githubTrust, hubTrust, operatorTrust } from "./trust.ts";

export interface Documents {
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
}

export interface RoleDefinition extends RoleName {
  readonly kind: "plan" | "apply" | "operator" | "plan-hub" | "apply-hub";
  readonly arn: string;
  readonly accountId: string;
  /** Undefined for a hub in an account that the file does not name. */
  readonly alias: string | undefined;
  /** True if GitHub's tokens are what it is assumed with. */
  readonly trustsGitHub: boolean;
  /** Its documents, which name its account as the scope does. */
  documents(scope: ArnScope): Documents;
}

export interface Hubs {
  /** ARNs. */
  readonly plan: string;
  readonly apply: string;
}

/** How jobs get to assume the roles of the accounts. */
export type Access =
  /** Through hub roles, which are only printed when it is known which repository they trust. */
  | { readonly by: "hubs"; readonly hubs: Hubs; readonly github: GitHub | undefined }
  /** With GitHub's tokens, role by role. */
  | { readonly by: "github"; readonly github: GitHub };

/** The partition of the file's roles: `aws` when it names none. */
export function partitionOf(configuration: Configuration): string {
  const [arn] = configuration.accounts.flatMap(({ planRoleArn, applyRoleArn }) =>
    [planRoleArn, applyRoleArn].filter(isArn),
  );
  return arn === undefined ? "aws" : readRoleArn(arn).partition;
}

function isArn(role: string | undefined): role is string {
  return role !== undefined && role !== "none";
}

/** In the first account of the file whose lists are written; undefined when there is none. */
export function defaultHubs(configuration: Configuration): Hubs | undefined {
  const written = new Set(
    needsOf(configuration)
      .filter(isWritten)
      .map(({ account }) => account.alias),
  );
  const account = configuration.accounts.find(({ alias }) => written.has(alias));
  if (account === undefined) return undefined;
  const hub = (name: string): string => `arn:${partitionOf(configuration)}:iam::${account.id}:role/${name}`;
  return { plan: hub("plsync-plan-hub"), apply: hub("plsync-apply-hub") };
}

function isWritten({ account, searchedRegions }: AccountNeeds): boolean {
  return searchedRegions.length > 0 && isArn(account.applyRoleArn);
}

/** The role with which people hold, release and roll back lists of the account. */
function operatorArn(configuration: Configuration, { id }: Account): string {
  return `arn:${partitionOf(configuration)}:iam::${id}:role/plsync-operator`;
}

/** What else the roles are for. */
export interface Purposes {
  /** ARNs of those who may assume the operator roles; without any there are none. */
  readonly operators?: readonly string[];
  /** Plans that report on the capacity of every list. */
  readonly reportsCapacity?: boolean;
}

/** Hubs first, then the roles of the accounts in order of their aliases. */
export function rolesOf(
  configuration: Configuration,
  access: Access,
  { operators = [], reportsCapacity = false }: Purposes = {},
): readonly RoleDefinition[] {
  const { owner, credentials, accounts } = configuration;
  const { sessionTags } = credentials;
  const audience = audienceIn(partitionOf(configuration));

  const trustOfJobs = (scope: ArnScope, kind: "plan" | "apply", github: GitHub): PolicyDocument =>
    githubTrust(scope, audience, subjectsOf(kind, github), claimsFor(kind, github));
  const trust = ({ externalId }: Account, kind: "plan" | "apply", scope: ArnScope): PolicyDocument => {
    if (access.by === "github") return trustOfJobs(scope, kind, access.github);
    const { plan, apply } = access.hubs;
    return hubTrust(kind === "plan" ? [plan, apply] : [apply], { externalId, sessionTags });
  };
  const define = (
    kind: RoleDefinition["kind"],
    arn: string,
    trustsGitHub: boolean,
    documents: (scope: ArnScope) => Documents,
  ): RoleDefinition => {
    const { path, name, accountId } = readRoleArn(arn);
    const alias = accounts.find(({ id }) => id === accountId)?.alias;
    return { kind, arn, path, name, accountId, alias, trustsGitHub, documents };
  };
  const byToken = access.by === "github";
  // Without a hub, an account publishes to its own topics.
  const notifyFrom = ({ id }: Account): Statement | undefined =>
    byToken ? publishStatement(configuration, (accountId) => accountId === id) : undefined;
  const ofAccounts = needsOf(configuration).flatMap((needs) => {
    const { account } = needs;
    const { planRoleArn: plan, applyRoleArn: apply } = account;
    const planDocuments = (scope: ArnScope): Documents => ({
      trust: trust(account, "plan", scope),
      policy: planPolicy(needs, scope, owner, reportsCapacity),
    });
    const applyDocuments = (scope: ArnScope): Documents => ({
      trust: trust(account, "apply", scope),
      policy: applyPolicy(needs, scope, owner, notifyFrom(account)),
    });
    const operatorDocuments = (scope: ArnScope): Documents => ({
      trust: operatorTrust(operators),
      policy: operatorPolicy(needs, scope, owner),
    });
    const operator = define("operator", operatorArn(configuration, account), false, operatorDocuments);
    return [
      ...(isArn(plan) ? [define("plan", plan, byToken, planDocuments)] : []),
      ...(isWritten(needs) && isArn(apply) ? [define("apply", apply, byToken, applyDocuments)] : []),
      ...(operators.length > 0 && needs.searchedRegions.length > 0 ? [operator] : []),
    ];
  });
  if (access.by === "github" || access.github === undefined) return ofAccounts;
  const { hubs, github } = access;
  const hub = (kind: "plan" | "apply", arn: string, opens: readonly RoleDefinition["kind"][]): RoleDefinition => {
    const opened = ofAccounts.filter((role) => opens.includes(role.kind)).map((role) => role.arn);
    return define(`${kind}-hub`, arn, true, (scope) => ({
      trust: trustOfJobs(scope, kind, github),
      policy: hubPolicy(opened, sessionTags, kind === "apply" ? publishStatement(configuration) : undefined),
    }));
  };
  return [hub("plan", hubs.plan, ["plan"]), hub("apply", hubs.apply, ["plan", "apply"]), ...ofAccounts];
}

function subjectsOf(kind: "plan" | "apply", github: GitHub): readonly string[] {
  return kind === "plan" ? planSubjects(github) : applySubjects(github);
}
