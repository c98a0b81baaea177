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
  /** AWS' words on the state. */
  readonly message?: string;
  /** Outside of the owner's organisation: associating until an invitation is accepted. */
  readonly external: boolean;
}

export interface ResourceShare {
  readonly arn: string;
  readonly name: string;
  /** The list that it is for, by its tag. */
  readonly listId: string;
  /** PENDING: takes no change yet. DELETING: shares nothing any more. */
  readonly state: "PENDING" | "ACTIVE" | "DELETING";
  readonly allowExternal: boolean;
  readonly principals: readonly ShareMember[];
  readonly resources: readonly ShareMember[];
}

/** The tag on a resource share that names the list it is for; beside `plsync:owner`. */
export const LIST_TAG = "plsync:list";

/**
 * True if the member counts as being in the share. One that is on its way in does, however long an invitation waits for an
 * answer; one that is on its way out, or failed, does not.
 */
export function isIn({ state }: ShareMember): boolean {
  return state !== "FAILED" && state !== "DISASSOCIATING" && state !== "DISASSOCIATED";
}

/** True if the share is not on its way out. */
export function isStaying({ state }: ResourceShare): boolean {
  return state !== "DELETING";
}

/** True if the share holds the list. */
export function holdsList({ resources, listId }: ResourceShare): boolean {
  return resources.some((member) => isIn(member) && member.id.endsWith(`:prefix-list/${listId}`));
}
