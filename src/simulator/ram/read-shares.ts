// GetResourceShares and GetResourceShareAssociations.
import type { Context } from "../caller/context.ts";
import { invalid, type RequestBody } from "../protocol/request-body.ts";
import type { ShareRecord } from "../world/share-record.ts";
import { checkShareArn, unknownShare } from "./find-share.ts";
import { reading } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { describeAssociation, describeShare } from "./share-answer.ts";
import { isSharedWith } from "./shared-lists.ts";

const OWNERS = ["SELF", "OTHER-ACCOUNTS"] as const;
const STATUSES = ["PENDING", "ACTIVE", "FAILED", "DELETING", "DELETED"] as const;
const ASSOCIATION_STATUSES = [
  "ASSOCIATING",
  "ASSOCIATED",
  "FAILED",
  "DISASSOCIATING",
  "DISASSOCIATED",
  "SUSPENDED",
  "SUSPENDING",
  "RESTORING",
] as const;

/** `resourceOwner`, which must be there. */
export function readOwner(body: RequestBody): (typeof OWNERS)[number] {
  body.required("resourceOwner");
  return body.oneOf("resourceOwner", OWNERS) ?? "SELF";
}

/** The shares of this Region that the account owns, or that others share with it. */
export function sharesFor(owner: (typeof OWNERS)[number], { world, region, account }: Context): readonly ShareRecord[] {
  if (owner === "SELF") return [...region.shares.values()];
  return [...world.regionsNamed(region.name)]
    .filter((other) => other !== region)
    .flatMap((other) => [...other.shares.values()])
    .filter((share) => isSharedWith(share, account.id, world));
}

/** Tag filters are ORed; one without values fits any value. */
function readTagFilters(body: RequestBody): (share: ShareRecord) => boolean {
  const filters = body.objects("tagFilters").map((filter) => {
    const [key, values] = [filter.required("tagKey"), filter.texts("tagValues")];
    filter.refuseUnread();
    return ({ tags }: ShareRecord) => {
      const value = tags.get(key);
      return value !== undefined && (values.length === 0 || values.includes(value));
    };
  });
  return (share) => filters.length === 0 || filters.some((fits) => fits(share));
}

/** The shares that the request names, or all. */
export function named(arns: readonly string[], shares: readonly ShareRecord[]): readonly ShareRecord[] {
  if (arns.length === 0) return shares;
  return [...new Set(arns)].map((arn) => shares.find((share) => share.arn === arn) ?? unknownShare(arn));
}

/** Handles the action. Deleted shares stay listed for a while. */
export const getResourceShares = reading({
  parse: (body, context) => {
    const owner = readOwner(body);
    if (owner === "OTHER-ACCOUNTS" && body.objects("tagFilters").length > 0) {
      invalid(
        "You cannot use resourceOwner set to OTHER-ACCOUNTS and tagFilters in one request. Specify one parameter and try again.",
      );
    }
    return {
      owner,
      arns: body.texts("resourceShareArns").map(checkShareArn),
      name: body.text("name"),
      status: body.oneOf("resourceShareStatus", STATUSES),
      isTagged: readTagFilters(body),
      page: readPage(body, context),
    };
  },
  run: ({ owner, arns, name, status, isTagged, page }, context) =>
    cutPage(
      "resourceShares",
      named(arns, sharesFor(owner, context)),
      (share) => (name ?? share.name) === share.name && (status ?? share.status) === share.status && isTagged(share),
      (share) => describeShare(share, context.account.id),
      page,
      context,
    ),
});

/** Handles the action, for shares that the caller's account owns. */
export const getResourceShareAssociations = reading({
  parse: (body, context) => {
    body.required("associationType");
    const kind = body.oneOf("associationType", ["PRINCIPAL", "RESOURCE"]);
    const [resourceArn, principal] = [body.text("resourceArn"), body.text("principal")];
    if (kind === "PRINCIPAL" && resourceArn !== undefined) {
      invalid("You cannot specify resourceArn when associationType is PRINCIPAL.");
    }
    if (kind === "RESOURCE" && principal !== undefined) {
      invalid("You cannot specify principal when associationType is RESOURCE.");
    }
    return {
      kind,
      entity: resourceArn ?? principal,
      arns: body.texts("resourceShareArns").map(checkShareArn),
      status: body.oneOf("associationStatus", ASSOCIATION_STATUSES),
      page: readPage(body, context),
    };
  },
  run: ({ kind, entity, arns, status, page }, context) =>
    cutPage(
      "resourceShareAssociations",
      named(arns, sharesFor("SELF", context)).flatMap((share) =>
        share.associations.map((association) => ({ share, association })),
      ),
      ({ association }) =>
        association.kind === kind &&
        (entity ?? association.entity) === association.entity &&
        (status ?? association.status) === association.status,
      ({ share, association }) => describeAssociation(share, association),
      page,
      context,
    ),
});
