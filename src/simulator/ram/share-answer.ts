// How answers show a share and its associations. Times are seconds since 1970.
import type { AssociationRecord, ShareRecord } from "../world/share-record.ts";

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

/** Consumers of a share do not see the owner's tags. */
export function describeShare(share: ShareRecord, viewerId: string): Readonly<Record<string, unknown>> {
  return {
    resourceShareArn: share.arn,
    name: share.name,
    owningAccountId: share.ownerId,
    allowExternalPrincipals: share.allowsExternal,
    status: share.status,
    tags: viewerId === share.ownerId ? [...share.tags].map(([key, value]) => ({ key, value })) : [],
    creationTime: seconds(share.createdAt),
    lastUpdatedTime: seconds(share.updatedAt),
    featureSet: "STANDARD",
  };
}

/** One member of a share. */
export function describeAssociation(
  share: ShareRecord,
  association: AssociationRecord,
): Readonly<Record<string, unknown>> {
  return {
    resourceShareArn: share.arn,
    resourceShareName: share.name,
    associatedEntity: association.entity,
    associationType: association.kind,
    status: association.status,
    statusMessage: association.statusMessage,
    creationTime: seconds(association.createdAt),
    lastUpdatedTime: seconds(association.updatedAt),
    external: association.external,
  };
}
