// ListResources and ListPrincipals: the same associations seen from what is shared and from those it is shared with.

import type { Context } from "../caller/context.ts";
import { refuse } from "../protocol/aws-error.ts";
import type { RequestBody } from "../protocol/request-body.ts";
import { entitiesOf, isHeld, type ShareRecord } from "../world/share-record.ts";
import { checkShareArn } from "./find-share.ts";
import { reading } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { named, readOwner, sharesFor } from "./read-shares.ts";
import { PREFIX_LIST } from "./share-access.ts";

function readShared(body: RequestBody, context: Context) {
  const type = body.text("resourceType");
  if (type !== undefined && type.toLowerCase() !== PREFIX_LIST.toLowerCase()) {
    refuse("InvalidResourceTypeException", `The resource type ${type} is not one that the simulator shares.`);
  }
  return {
    owner: readOwner(body),
    shareArns: body.texts("resourceShareArns").map(checkShareArn),
    page: readPage(body, context),
  };
}

function held(shares: readonly ShareRecord[], kind: "PRINCIPAL" | "RESOURCE") {
  return shares
    .filter(({ status }) => status !== "DELETED")
    .flatMap((share) =>
      share.associations
        .filter((one) => one.kind === kind && isHeld(one))
        .map((association) => ({ share, association })),
    );
}

/** Handles the action: what is shared by the account, or with it. */
export const listResources = reading({
  parse: (body, context) => ({
    ...readShared(body, context),
    arns: body.texts("resourceArns"),
    principal: body.text("principal"),
  }),
  run: ({ owner, shareArns, arns, principal, page }, context) =>
    cutPage(
      "resources",
      held(named(shareArns, sharesFor(owner, context)), "RESOURCE"),
      ({ share, association }) =>
        (arns.length === 0 || arns.includes(association.entity)) &&
        (principal === undefined || entitiesOf(share, "PRINCIPAL").includes(principal)),
      ({ share, association }) => ({
        arn: association.entity,
        type: PREFIX_LIST,
        resourceShareArn: share.arn,
        status: association.status === "ASSOCIATED" ? "AVAILABLE" : "PENDING",
        creationTime: association.createdAt / 1000,
        lastUpdatedTime: association.updatedAt / 1000,
        resourceRegionScope: "REGIONAL",
      }),
      page,
      context,
    ),
});

/** Handles the action: whom own shares share with, or which accounts share with the caller. */
export const listPrincipals = reading({
  parse: (body, context) => ({
    ...readShared(body, context),
    resourceArn: body.text("resourceArn"),
    principals: body.texts("principals"),
  }),
  run: ({ owner, shareArns, resourceArn, principals, page }, context) =>
    cutPage(
      "principals",
      held(named(shareArns, sharesFor(owner, context)), "PRINCIPAL").map(({ share, association }) => ({
        share,
        association,
        id: owner === "SELF" ? association.entity : share.ownerId,
      })),
      ({ share, id }) =>
        (resourceArn === undefined || entitiesOf(share, "RESOURCE").includes(resourceArn)) &&
        (principals.length === 0 || principals.includes(id)),
      ({ share, association, id }) => ({
        id,
        resourceShareArn: share.arn,
        creationTime: association.createdAt / 1000,
        lastUpdatedTime: association.updatedAt / 1000,
        external: association.external,
      }),
      page,
      context,
    ),
});
