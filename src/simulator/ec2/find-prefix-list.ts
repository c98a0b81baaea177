// Finds the prefix lists that a caller can see (own, shared with the account, AWS-managed), and makes the checks before a write.

import type { Context } from "../caller/context.ts";
import type { AccessRequest } from "../iam/evaluate.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { sharedResources } from "../ram/shared-lists.ts";
import { currentVersion, type PrefixListRecord } from "../world/prefix-list-record.ts";
import type { Region } from "../world/region.ts";

/** Every list of the Region that the account can see now. */
export function* visibleLists(context: Context): Iterable<PrefixListRecord> {
  const now = context.world.clock.now();
  for (const list of context.region.lists.values()) if (list.visibleFrom <= now) yield list;
  for (const region of context.world.regionsNamed(context.region.name)) {
    if (region === context.region) continue;
    for (const list of listsSharedBy(region, context)) if (list.visibleFrom <= now) yield list;
  }
}

/** Most accounts share nothing, and a company has hundreds of them: their lists are not looked at. */
function* listsSharedBy(owner: Region, { account: { id }, world }: Context): Iterable<PrefixListRecord> {
  if (owner.shares.size + owner.sharedWith.size === 0) return;
  const shared = sharedResources(owner, id, world);
  for (const list of owner.lists.values()) {
    if (owner.sharedWith.get(list.id)?.has(id) || shared.has(list.arn)) yield list;
  }
}

/**
 * `pl-` with 8 or 17 hex digits.
 * @throws AwsError InvalidPrefixListId.Malformed
 */
export function checkListId(id: string): void {
  if (!/^pl-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) {
    refuse("InvalidPrefixListId.Malformed", `The prefix list ID '${id}' is malformed`);
  }
}

/** `PrefixListId`, which must be there and well-formed. */
export function readListId(parameters: Parameters): string {
  const id = parameters.required("PrefixListId");
  checkListId(id);
  return id;
}

function lookUp(id: string, context: Context): PrefixListRecord | undefined {
  const own = context.region.lists.get(id);
  if (own !== undefined) return own.visibleFrom <= context.world.clock.now() ? own : undefined;
  for (const list of visibleLists(context)) if (list.id === id) return list;
  return undefined;
}

/**
 * The list, if the account can see it now.
 * @throws AwsError InvalidPrefixListID.NotFound
 */
export function findList(id: string, context: Context): PrefixListRecord {
  return lookUp(id, context) ?? refuse("InvalidPrefixListID.NotFound", `The prefix list (${id}) does not exist.`);
}

/** The list, if the caller's account owns it: consumers of a shared list can only look at it. */
export function findOwnList(id: string, context: Context): PrefixListRecord {
  const list = findList(id, context);
  if (list.ownerId === "AWS") {
    refuse("UnsupportedOperation", `The operation is not supported for the AWS-managed prefix list (${id}).`);
  }
  if (list.ownerId !== context.account.id) {
    throw new AwsError(403, "UnauthorizedOperation", "You are not authorized to perform this operation.");
  }
  return list;
}

/**
 * One write at a time: only a list that is at rest takes another. One that never came to be can only be deleted.
 * @throws AwsError IncorrectState
 */
export function checkState(list: PrefixListRecord, action: "change" | "delete", { behaviour }: Context): void {
  const { state } = list;
  const isAtRest = /^(create|modify|restore)-complete$|-failed$/.test(state);
  const isStuck =
    state === "create-failed" || (behaviour.changeAfterFailure === "refuse" && /^(modify|restore)-failed$/.test(state));
  if (isAtRest && (action === "delete" || !isStuck)) return;
  refuse(
    "IncorrectState",
    `The request cannot be completed while the prefix list (${list.id}) is in the current state (${list.state})`,
  );
}

/**
 * The optimistic lock of changes to entries.
 * @throws AwsError PrefixListVersionMismatch
 */
export function checkVersion(list: PrefixListRecord, version: number): void {
  if (version !== currentVersion(list).version) {
    refuse("PrefixListVersionMismatch", "The prefix list has the incorrect version number.");
  }
}

/** Condition keys of an existing list: its tags, to those who can see them. */
export function resourceTagKeys(list: PrefixListRecord, context: Context): [string, readonly string[]][] {
  if (list.ownerId !== context.account.id) return [];
  return [...list.tags].flatMap(([key, value]): [string, readonly string[]][] => [
    [`aws:resourcetag/${key.toLowerCase()}`, [value]],
    [`ec2:resourcetag/${key.toLowerCase()}`, [value]],
  ]);
}

/** The access that an action on the list that `PrefixListId` names needs. */
export function needsList(action: string): (parameters: Parameters, context: Context) => readonly AccessRequest[] {
  return (parameters, context) => [accessToList(action, parameters.text("PrefixListId") ?? "*", context)];
}

/** The access that an action on the list needs: its ARN, and its tags as condition keys. Refuses nothing. */
export function accessToList(action: string, id: string, context: Context): AccessRequest {
  const list = lookUp(id, context);
  return {
    action: `ec2:${action}`,
    resource: list?.arn ?? context.region.arn(`prefix-list/${id}`),
    keys: new Map(list === undefined ? [] : resourceTagKeys(list, context)),
  };
}
