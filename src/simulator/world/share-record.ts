// One resource share as the simulated RAM keeps it: what it shares, with whom, and how far each of these has come.

export type ShareStatus = "PENDING" | "ACTIVE" | "FAILED" | "DELETING" | "DELETED";

export type AssociationStatus = "ASSOCIATING" | "ASSOCIATED" | "FAILED" | "DISASSOCIATING" | "DISASSOCIATED";

export interface AssociationRecord {
  readonly kind: "PRINCIPAL" | "RESOURCE";
  /** ARN of a resource, account id, or ARN of an organisation or unit. */
  readonly entity: string;
  /** A principal outside the organisation. */
  readonly external: boolean;
  /** It waits until the other account accepts the invitation. */
  readonly invited: boolean;
  status: AssociationStatus;
  statusMessage?: string;
  /** ms of the simulator's clock. */
  readonly createdAt: number;
  updatedAt: number;
}

export interface ShareRecord {
  readonly arn: string;
  name: string;
  readonly ownerId: string;
  readonly region: string;
  allowsExternal: boolean;
  status: ShareStatus;
  readonly tags: Map<string, string>;
  /** At most one for each entity. */
  readonly associations: AssociationRecord[];
  /** ms of the simulator's clock. */
  readonly createdAt: number;
  updatedAt: number;
}

/** True for what is shared or is about to be: what AWS counts as part of the share. */
export function isHeld({ status }: AssociationRecord): boolean {
  return status === "ASSOCIATING" || status === "ASSOCIATED";
}

/** What the share holds of a kind: account ids and ARNs. */
export function entitiesOf(share: ShareRecord, kind: AssociationRecord["kind"]): readonly string[] {
  return share.associations.filter((one) => one.kind === kind && isHeld(one)).map(({ entity }) => entity);
}
