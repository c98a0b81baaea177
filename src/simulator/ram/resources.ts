// The resources of a request: only prefix lists of this Region that the caller's account owns can be shared. Another type, Region or
// owner is refused with codes that the API reference has; which of them AWS takes is not documented.

import type { Context } from "../caller/context.ts";
import { refuse } from "../protocol/aws-error.ts";
import { invalid } from "../protocol/request-body.ts";
import type { AssociationRecord } from "../world/share-record.ts";
import { PREFIX_LIST, resourceType } from "./share-access.ts";

/** API reference: ResourceShareLimitExceededException. */
const MOST_PER_CALL = 100;

const ARN = /^arn:[\w-]+:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws)?:[\w-]+[/:].+$/;

/**
 * The resources, as new associations.
 * @throws AwsError for one that the account may not share
 */
export function checkResources(
  arns: readonly string[],
  context: Context,
): readonly Pick<AssociationRecord, "kind" | "entity" | "external" | "invited">[] {
  if (arns.length > MOST_PER_CALL) {
    refuse("ResourceShareLimitExceededException", `A call cannot associate more than ${MOST_PER_CALL} resources.`);
  }
  if (new Set(arns).size < arns.length) invalid("A resource is given more than once.");
  for (const arn of arns) check(arn, context);
  return arns.map((entity) => ({ kind: "RESOURCE", entity, external: false, invited: false }));
}

function check(arn: string, { account, region, world }: Context): void {
  if (!ARN.test(arn)) {
    refuse("MalformedArnException", `The specified resource ARN ${arn} is not valid. Verify the ARN and try again.`);
  }
  if (resourceType(arn) !== PREFIX_LIST) invalid(`The resource ${arn} has a type that the simulator does not share.`);
  const [, , , regionName, ownerId] = arn.split(":");
  if (regionName !== region.name) invalid(`The resource ${arn} is not in the Region ${region.name}.`);
  if (ownerId !== account.id) {
    refuse("OperationNotPermittedException", `The resource ${arn} can be shared only by the account that owns it.`);
  }
  const list = [...region.lists.values()].find((one) => one.arn === arn);
  if (list === undefined || list.state === "delete-complete" || list.visibleFrom > world.clock.now()) {
    refuse("UnknownResourceException", `The resource ${arn} could not be found.`);
  }
}
