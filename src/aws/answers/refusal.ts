// What to do when AWS refuses a call for lack of permission. Where AWS says which kind of policy refused it, and which action, the remedy
// says so too: a role that allows the call already must not be told to allow it.
import type { AccountRegion } from "../../model/account-region.ts";

/** Codes of all services that plsync calls (EC2, STS, RAM and Service Quotas: error references; the last is of SNS). */
export const PERMISSION_CODES: ReadonlySet<string> = new Set([
  "UnauthorizedOperation",
  "AccessDenied",
  "AccessDeniedException",
  "NotAuthorized",
  "AuthorizationError",
]);

export interface Refusal {
  /** The action that AWS names, such as ec2:CreateTags; undefined where it names none. */
  readonly action: string | undefined;
  /** The resource's ARN, where AWS names one. */
  readonly resource: string | undefined;
  /** `service control policy`, `permissions boundary`, `role trust policy`. */
  readonly policy: string | undefined;
  /** True if a statement of that policy denies it; false if none allows it. */
  readonly isExplicit: boolean;
}

/** The parts of AWS' sentence (IAM User Guide, "Troubleshoot access denied error messages"). Other wordings have none of them. */
export function refusalIn(message: string): Refusal {
  const explicit = /with an explicit deny in an? ([\w-]+(?: [\w-]+){0,3}? (?:policy|boundary))\b/.exec(message);
  const implicit = /because no ([\w-]+(?: [\w-]+){0,3}? (?:policy|boundary)) allows\b/.exec(message);
  return {
    action: /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1],
    resource: /on resource: (arn:\S+)/.exec(message)?.[1],
    policy: explicit?.[1] ?? implicit?.[1],
    isExplicit: explicit !== null,
  };
}

/** Calls that the apply role may make only where the owner tag is this file's. */
const BY_OWNER = /^ec2:(?:Modify|Delete|Restore)ManagedPrefixList|^ec2:(?:Create|Delete)Tags$/;

/** Services that only people ask, for import and accounts, with their own credentials. */
const BY_PERSON = /^(?:ssm|organizations):/;

function roleMustAllow(action: string, { resource, isExplicit }: Refusal): string {
  const list = resource === undefined ? undefined : /prefix-list\/(pl-[0-9a-f]+)$/.exec(resource)?.[1];
  if (BY_OWNER.test(action) && list !== undefined) {
    return (
      `The role that plsync uses there must allow ${action} on ${list}. The role that \`plsync iam\` prints may change only lists ` +
      "whose tag `plsync:owner` is the `owner` of mappings.yaml: compare that tag with the file, then the role with what is printed."
    );
  }
  if (BY_PERSON.test(action) && !isExplicit) return `The credentials of the environment must allow ${action}.`;
  return isExplicit
    ? `A policy of the role that plsync uses there denies ${action}. Take that statement out, or make an exception for plsync.`
    : `The role that plsync uses there must allow ${action}; \`plsync iam\` prints all that it needs.`;
}

/** What to do about it, in full sentences; `call`: the one that AWS refused, `at`: where. */
export function remedyOfRefusal(message: string, call: string, at: AccountRegion): string {
  const refusal = refusalIn(message);
  const action = refusal.action ?? call;
  const { policy, isExplicit } = refusal;
  const does = isExplicit ? `denies ${action}` : `does not allow ${action}`;
  switch (policy?.toLowerCase()) {
    case "service control policy":
    case "resource control policy":
      return (
        `A ${policy} of the organisation ${does}, whatever the role allows. Ask the administrators of the organisation for an ` +
        `exception; such policies often permit some Regions only, so ask whether they permit ${at.region}.`
      );
    case "permissions boundary":
      return `The permissions boundary of the role ${does}, whatever the policies of the role allow. Extend the boundary.`;
    case "session policy":
      return (
        `A session policy ${does}. plsync gives sessions of plan roles one that permits reading: if these credentials have none of ` +
        "yours, plsync's lacks this action, which should be reported."
      );
    case "vpc endpoint policy":
      return `The policy of the VPC endpoint for ${action.split(":")[0]} ${does}, whatever the role allows. Extend that policy.`;
    case "resource-based policy":
      return `The policy of ${refusal.resource ?? "the resource"} ${does}. Extend that policy.`;
    case "role trust policy":
      return `The trust policy of the role ${does} to the caller that AWS names. Compare it with what \`plsync iam\` prints.`;
    case "identity-based policy":
      return roleMustAllow(action, refusal);
    default:
      return (
        `${roleMustAllow(action, refusal)} If it does, something else refuses it: a service control policy or a resource control ` +
        "policy of the organisation, a permissions boundary, or the policy of a VPC endpoint."
      );
  }
}
