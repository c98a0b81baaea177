// A resource share of AWS RAM that plsync made for one prefix list, as AWS has it. Which list it is for is said by its tag, never
// by its name: names are not unique, and a list may be renamed.

/** AWS' states of an association (RAM API reference, ResourceShareAssociation). */
export type ShareMemberState =
  | "ASSOCIATING"
  | "ASSOCIATED"
  | "FAILED"
  | "DISASSOCIATING"
  | "DISASSOCIATED"
  | "SUSPENDED"
  | "SUSPENDING"
  | "RESTORING";

/** A principal or a resource of a share. */
export interface ShareMember {
  /** 12 digits or an ARN. */
  readonly id: string;
  readonly state: ShareMemberState;
  /** AWS' explanation of the state. */
  readonly message?: string;
  /** Outside the owner's organisation: associating until an invitation is accepted. */
  readonly external: boolean;
}

export interface ResourceShare {
  readonly arn: string;
  readonly name: string;
  /** The list that it is for, by its tag. */
  readonly listId: string;
  /** PENDING: accepts no change yet. DELETING: no longer shares anything. */
  readonly state: "PENDING" | "ACTIVE" | "DELETING";
  readonly allowExternal: boolean;
  readonly principals: readonly ShareMember[];
  readonly resources: readonly ShareMember[];
}

/** The tag on a resource share that names the list it is for; beside `plsync:owner`. */
export const LIST_TAG = "plsync:list";

/**
 * True if the member counts as part of the share. One that is being added does, however long its invitation remains unanswered;
 * one that is being removed, or whose association failed, does not.
 */
export function isIn({ state }: ShareMember): boolean {
  return state !== "FAILED" && state !== "DISASSOCIATING" && state !== "DISASSOCIATED";
}

/** True if the share is not being deleted. */
export function isStaying({ state }: ResourceShare): boolean {
  return state !== "DELETING";
}

/** True if the list that the share is for is among its resources. */
export function holdsList({ resources, listId }: ResourceShare): boolean {
  return resources.some((member) => isIn(member) && member.id.endsWith(`:prefix-list/${listId}`));
}
