// What happens to shares and associations after the answer: every change takes a while, and what is gone stays listed for a while.
import type { Behaviour } from "../behaviour.ts";
import type { AssociationRecord, AssociationStatus, ShareRecord } from "./share-record.ts";
import type { WorldState } from "./state.ts";

/** What a Region keeps of resource shares. */
export interface RegionShares {
  /** By ARN. */
  readonly shares: Map<string, ShareRecord>;
  /** Principals and resource ARNs whose association ends as FAILED. */
  readonly unsharable: ReadonlySet<string>;
}

export interface Surroundings {
  readonly world: WorldState;
  readonly behaviour: Pick<Behaviour, "associationMs" | "unsharedListedMs">;
  readonly region: RegionShares;
}

function become(association: AssociationRecord, status: AssociationStatus, world: WorldState, message?: string): void {
  association.status = status;
  association.updatedAt = world.clock.now();
  if (message === undefined) delete association.statusMessage;
  else association.statusMessage = message;
}

/** Begins a new association of the share, which replaces a former one of the same entity. */
export function associate(
  share: ShareRecord,
  what: Pick<AssociationRecord, "kind" | "entity" | "external" | "invited">,
  surroundings: Surroundings,
): AssociationRecord {
  const now = surroundings.world.clock.now();
  const association: AssociationRecord = { ...what, status: "ASSOCIATING", createdAt: now, updatedAt: now };
  const former = share.associations.findIndex(({ kind, entity }) => kind === what.kind && entity === what.entity);
  if (former >= 0) share.associations.splice(former, 1);
  share.associations.push(association);
  const { world, behaviour, region } = surroundings;
  world.clock.after(behaviour.associationMs, () => {
    if (association.invited || association.status !== "ASSOCIATING") return;
    if (region.unsharable.has(association.entity)) become(association, "FAILED", world, "The association failed.");
    else become(association, "ASSOCIATED", world);
  });
  return association;
}

/** Begins to take an association out of the share. */
export function disassociate(share: ShareRecord, association: AssociationRecord, surroundings: Surroundings): void {
  const { world, behaviour } = surroundings;
  become(association, "DISASSOCIATING", world);
  world.clock.after(behaviour.associationMs, () => {
    if (association.status !== "DISASSOCIATING") return;
    become(association, "DISASSOCIATED", world);
    world.clock.after(behaviour.unsharedListedMs, () => {
      const index = share.associations.indexOf(association);
      if (index >= 0) share.associations.splice(index, 1);
    });
  });
}

/** Makes a pending share active after a while. */
export function activate(share: ShareRecord, { world, behaviour }: Surroundings): void {
  world.clock.after(behaviour.associationMs, () => {
    if (share.status === "PENDING") share.status = "ACTIVE";
  });
}

/** Begins to delete the share with all its associations. */
export function deleteShare(share: ShareRecord, surroundings: Surroundings): void {
  const { world, behaviour, region } = surroundings;
  share.status = "DELETING";
  share.updatedAt = world.clock.now();
  for (const association of share.associations) {
    if (!association.status.startsWith("DISASSOCIAT")) disassociate(share, association, surroundings);
  }
  world.clock.after(behaviour.associationMs, () => {
    share.status = "DELETED";
    share.updatedAt = world.clock.now();
    world.clock.after(behaviour.unsharedListedMs, () => region.shares.delete(share.arn));
  });
}

/** The invited account accepts or rejects. What becomes of a rejected association is not documented; here it is FAILED. */
export function answerInvitation(share: ShareRecord, accountId: string, accepted: boolean, world: WorldState): void {
  const invited = share.associations.find(
    ({ entity, invited, status }) => entity === accountId && invited && status === "ASSOCIATING",
  );
  if (invited === undefined) throw new TypeError(`${accountId} has no invitation to ${share.arn}`);
  if (accepted) become(invited, "ASSOCIATED", world);
  else become(invited, "FAILED", world, "The invitation was rejected.");
}
