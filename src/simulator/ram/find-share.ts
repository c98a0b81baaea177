// Finds a share that the caller's account owns in this Region, and checks whether it can be changed now.

import type { Context } from "../caller/context.ts";
import { refuse } from "../protocol/aws-error.ts";
import type { RequestBody } from "../protocol/request-body.ts";
import type { ShareRecord } from "../world/share-record.ts";

/**
 * The ARN, if it is well-formed.
 * @throws AwsError MalformedArnException
 */
export function checkShareArn(arn: string): string {
  if (/^arn:[\w-]+:ram:[a-z0-9-]+:\d{12}:resource-share\/[0-9a-f-]{36}$/.test(arn)) return arn;
  return refuse(
    "MalformedArnException",
    `The specified resource ARN ${arn} is not valid. Verify the ARN and try again.`,
  );
}

/** `resourceShareArn`, which must be there and well-formed. */
export function readShareArn(body: RequestBody): string {
  return checkShareArn(body.required("resourceShareArn"));
}

/** Refuses a request for a share that does not exist. */
export function unknownShare(arn: string): never {
  return refuse("UnknownResourceException", `ResourceShare ${arn} could not be found.`);
}

/**
 * The share, if the account owns it and it is not deleted.
 * @throws AwsError UnknownResourceException
 */
export function findShare(arn: string, { region }: Context): ShareRecord {
  const share = region.shares.get(arn);
  return share === undefined || share.status === "DELETED" ? unknownShare(arn) : share;
}

/** Not documented: a share that is being made or deleted takes no change. */
export function findActiveShare(arn: string, context: Context): ShareRecord {
  const share = findShare(arn, context);
  if (share.status === "ACTIVE") return share;
  return refuse(
    "InvalidStateTransitionException",
    `The resource share ${arn} cannot be changed in its current state (${share.status}).`,
  );
}
