// Checks the principals of a request: their form, and whether the share's owner may share with them.

import type { Context } from "../caller/context.ts";
import { refuse } from "../protocol/aws-error.ts";
import { invalid } from "../protocol/request-body.ts";
import type { AssociationRecord } from "../world/share-record.ts";

type Principal = Pick<AssociationRecord, "kind" | "entity" | "external" | "invited">;

const ONLY_WITHIN =
  "The resource you are attempting to share can only be shared within your AWS Organization. This error may also occur if you " +
  "have not enabled sharing with your AWS organization, or that onboarding process is still in progress.";

const ORGANISATION = /^arn:([\w-]+):organizations::\d{12}:organization\/(o-[a-z0-9]{10,32})$/;
const UNIT = /^arn:([\w-]+):organizations::\d{12}:ou\/(o-[a-z0-9]{10,32})\/(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})$/;

/**
 * Accounts, organisations and units; roles, users and services are refused, as there is no example of a prefix list shared with one.
 * @throws AwsError for a principal that is malformed, unknown, or outside the organisation when that is not allowed
 */
export function checkPrincipals(
  principals: readonly string[],
  allowsExternal: boolean,
  context: Context,
): readonly Principal[] {
  if (new Set(principals).size < principals.length) invalid("A principal is given more than once.");
  return principals.map((principal) => check(principal, allowsExternal, context));
}

function check(principal: string, allowsExternal: boolean, { account, world }: Context): Principal {
  const organisation = world.organisationOf(account.id);
  const isOpen = organisation?.sharing === true;
  if (/^\d{12}$/.test(principal)) {
    if (principal === account.id) invalid(`The account ${principal} owns the resource share.`);
    const external = organisation?.has(principal) !== true;
    if ((external || !isOpen) && !allowsExternal) refuse("OperationNotPermittedException", ONLY_WITHIN);
    return { kind: "PRINCIPAL", entity: principal, external, invited: external || !isOpen };
  }
  const [, partition, organisationId, unitId] = ORGANISATION.exec(principal) ?? UNIT.exec(principal) ?? [];
  if (partition !== account.partition) invalid(`Principal ID ${principal} is malformed. Verify the ID and try again.`);
  if (!isOpen && !allowsExternal) refuse("OperationNotPermittedException", ONLY_WITHIN);
  const known = isOpen && organisation.id === organisationId ? organisation : undefined;
  if (unitId === undefined) {
    if (known?.arn !== principal) unknown(`Organization ${organisationId} could not be found.`);
  } else if (known === undefined) {
    unknown(`OrganizationalUnit ${unitId} in unknown organization could not be found.`);
  } else if (known.units.get(unitId)?.arn !== principal) {
    unknown(`OrganizationalUnit ${unitId} could not be found.`);
  }
  return { kind: "PRINCIPAL", entity: principal, external: false, invited: false };
}

function unknown(message: string): never {
  return refuse("UnknownResourceException", message);
}
