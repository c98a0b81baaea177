// Shares one list as planned, or ends its sharing.
//
// A loop of: what is there? what is left to do? do it; until nothing is left and RAM is at rest. So a lost answer, a killed run
// and somebody who did it meanwhile all come to the same: what is there is not done again. A principal that RAM refuses is left
// out, and the others go on.

import type { ShareChange } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { TAG } from "../../model/prefix-list.ts";
import { isAccountId } from "../../model/principal.ts";
import { LIST_TAG, type ResourceShare } from "../../model/resource-share.ts";
import { backoff, type Clock } from "../clock.ts";
import type { ShareWriter, Written } from "../ports.ts";
import { callsLeft, isMoving, keyOf, type ShareCall } from "./share-calls.ts";
import { endOf, type RefusedCall, type SharingEnd, unreadEnd } from "./share-end.ts";

/** Terraform waits as long for an association (terraform-provider-aws, ram package). */
const LONGEST_MS = 5 * 60_000;
/** What AWS accepted may not be seen for a while, or be seen as it was before. */
const STALE_MS = 30_000;
/** Where accounts outside of the organisation are allowed, one that waits this long waits for its own people. */
const INVITATION_MS = 30_000;
/**
 * A share that AWS says it has created and does not show for so long is one that is gone: its token is remembered from an earlier
 * creation. If it was only slow, there are two in the end, which are joined.
 */
const UNSEEN_MS = 10_000;
/** How often a list may be shared and unshared within the day that AWS may remember tokens. */
const GENERATIONS = 20;
const CREATE = keyOf({ kind: "create" });
/** After a signal to stop: see settle.ts. */
const STOPPED_MS = 5_000;

export interface Sharing {
  readonly listId: string;
  readonly listArn: string;
  readonly owner: string;
  readonly change: ShareChange;
  /** A client token: the same for the same parts. */
  token(...parts: readonly string[]): string;
  /** A reason to start no further call, or undefined. */
  stopped(): string | undefined;
}

/** Ends the sharing of a list, whoever it is shared with. */
export const ENDING: ShareChange = {
  adds: [],
  removes: [],
  unchanged: 0,
  allowExternal: false,
  changesExternal: false,
  ends: true,
};

interface Attempts {
  /** When AWS accepted a call, by its key. */
  readonly accepted: Map<string, number>;
  /** By the call's key. */
  readonly refused: Map<string, RefusedCall>;
  /** What AWS said last that was no refusal. */
  said?: Diagnostic;
}

/** By the list's id, since lists may be renamed; plsync itself knows its shares by their tags. */
export function shareName(listId: string): string {
  return `plsync-${listId}`;
}

async function makeCall(
  call: ShareCall,
  { listId, listArn, owner, change, token }: Sharing,
  run: string,
  generation: number,
  writer: ShareWriter,
): Promise<Written<unknown>> {
  // A token of this run alone: RAM would answer one of an earlier run without adding again what was taken away since. Only the
  // creation says by its token what it is for, so that two runs at once make one share.
  const once = token(listId, run, keyOf(call));
  switch (call.kind) {
    case "create":
      return writer.create({
        name: shareName(listId),
        listArn,
        allowExternal: change.allowExternal,
        tags: new Map([
          [TAG.owner, owner],
          [LIST_TAG, listId],
        ]),
        clientToken: token(owner, listId, "create", String(generation)),
      });
    case "add-list":
      return writer.addList(call.arn, listArn, once);
    case "add":
      return writer.addPrincipal(call.arn, call.principal, once);
    case "remove":
      return writer.removePrincipal(call.arn, call.principal, once);
    case "allow-external":
      return writer.allowExternal(call.arn, change.allowExternal, once);
    case "delete":
      return writer.delete(call.arn, once);
  }
}

function isWaitedFor(shares: readonly ResourceShare[], { change }: Sharing, waited: number): boolean {
  const patient = change.allowExternal && waited >= INVITATION_MS;
  const adds = patient ? change.adds.filter((principal) => !isAccountId(principal)) : change.adds;
  return isMoving(shares, { ...change, adds });
}

/**
 * Makes the calls until the list is shared as planned, or no longer shared, and RAM is at rest. Waits at most five minutes for an
 * association, and half a minute for accounts that must accept an invitation. Failures, refused principals included, are in what
 * it returns; it throws only where there is a bug.
 */
export async function shareList(sharing: Sharing, writer: ShareWriter, clock: Clock): Promise<SharingEnd> {
  const start = clock.now();
  const run = `${start} ${clock.random()}`;
  const attempts: Attempts = { accepted: new Map(), refused: new Map() };
  let stoppedSince: number | undefined;
  let generation = 1;
  let joined = 0;
  for (let quiet = 0; ; quiet++) {
    const read = await writer.ofList(sharing.listId, sharing.owner);
    if (!read.ok) return unreadEnd(sharing.change, read.diagnostic);
    const waited = clock.now() - start;
    const calls = callsLeft(read.value, sharing.change);
    const open = calls.map(keyOf);
    const unseen = clock.now() - (attempts.accepted.get(CREATE) ?? Number.POSITIVE_INFINITY);
    if (open.includes(CREATE) && unseen >= UNSEEN_MS && generation < GENERATIONS) {
      generation++;
      attempts.accepted.delete(CREATE);
    }
    // Refused, but not to be done any more: somebody else, or an attempt whose answer was lost, did it.
    for (const key of attempts.refused.keys()) if (!open.includes(key)) attempts.refused.delete(key);
    const isNew = (key: string) => !attempts.accepted.has(key) && !attempts.refused.has(key);
    const isUnseen = (key: string) => clock.now() - (attempts.accepted.get(key) ?? -Infinity) < STALE_MS;
    const fresh = calls.filter((call) => isNew(keyOf(call)));
    const reason = sharing.stopped();
    if (reason !== undefined) stoppedSince ??= clock.now();
    const isOver =
      waited >= LONGEST_MS ||
      (reason !== undefined && (fresh.length > 0 || clock.now() - (stoppedSince ?? 0) >= STOPPED_MS)) ||
      (fresh.length === 0 && !open.some(isUnseen) && !isWaitedFor(read.value, sharing, waited));
    if (isOver) {
      const stopped = fresh.length > 0 ? reason : undefined;
      return { ...endOf(read.value, sharing.change, [...attempts.refused.values()], attempts.said, stopped), joined };
    }
    for (const call of fresh) {
      const written = await makeCall(call, sharing, run, generation, writer);
      // With other parameters the token is of a share that another run created: it will be seen, or is gone.
      const isKnown = !written.ok && written.kind === "token" && call.kind === "create";
      if (written.ok && call.kind === "delete" && !sharing.change.ends) joined++;
      if (written.ok || isKnown) attempts.accepted.set(keyOf(call), clock.now());
      else if (written.kind === "refused") attempts.refused.set(keyOf(call), { call, diagnostic: written.diagnostic });
      else attempts.said = written.diagnostic;
    }
    if (fresh.length > 0) quiet = 0;
    await clock.sleep(backoff(clock, quiet, 500, 1.6, 5_000));
  }
}
