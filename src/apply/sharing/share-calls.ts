// What is left to do so that a list is shared as planned, from what RAM shows at this moment. Pure.
//
// Several shares of ours for one list are as one: who is in any of them has the list. They are joined: what is added goes into the
// first that holds the list, and so do the principals of the others, which go when the first has them all: an account that has accepted
// the invitation to another, once it has accepted the one to the first, too. External principals are allowed before they are added; when
// they are no longer to be, those that go leave first, and nobody is added before the door is shut.

import type { ShareChange } from "../../model/change.ts";
import { holdsList, isIn, isStaying, type ResourceShare, type ShareMember } from "../../model/resource-share.ts";

export type ShareCall =
  | { readonly kind: "create" }
  | { readonly kind: "add-list" | "allow-external" | "delete"; readonly arn: string }
  | { readonly kind: "add" | "remove"; readonly arn: string; readonly principal: string };

/** One text for each different call, by which the same call is recognised later in the run. */
export function keyOf(call: ShareCall): string {
  return [call.kind, "arn" in call ? call.arn : "", "principal" in call ? call.principal : ""].join(" ");
}

/** True if the principal counts as part of the share, also while it is being added or has not accepted the invitation. */
export function has({ principals }: ResourceShare, principal: string): boolean {
  return principals.some((member) => member.id === principal && isIn(member));
}

/** Of shares that take a change now; those that are being made do not yet. */
export function callsLeft(shares: readonly ResourceShare[], change: ShareChange): readonly ShareCall[] {
  const staying = shares.filter(isStaying);
  const ready = staying.filter(({ state }) => state === "ACTIVE");
  if (change.ends) return ready.map(({ arn }) => ({ kind: "delete", arn }));
  if (staying.length === 0) return change.adds.length === 0 ? [] : [{ kind: "create" }];
  const removes = change.removes.flatMap((principal) =>
    ready.filter((share) => has(share, principal)).map(({ arn }): ShareCall => ({ kind: "remove", arn, principal })),
  );
  const joins = joinsOf(ready, staying, change);
  const external = ready
    .filter(({ allowExternal }) => change.changesExternal && allowExternal !== change.allowExternal)
    .map(({ arn }): ShareCall => ({ kind: "allow-external", arn }));
  const adds = addsOf(staying, change);
  return change.changesExternal && !change.allowExternal
    ? [...removes, ...external, ...adds, ...joins]
    : [...external, ...adds, ...removes, ...joins];
}

/** The share into which others are joined: the same for every run that sees the same shares. */
function mainOf(staying: readonly ResourceShare[]): ResourceShare | undefined {
  return staying.find(holdsList) ?? staying[0];
}

function joinsOf(
  ready: readonly ResourceShare[],
  staying: readonly ResourceShare[],
  { removes }: ShareChange,
): readonly ShareCall[] {
  const main = mainOf(staying);
  if (main === undefined || main.state !== "ACTIVE" || !holdsList(main)) return [];
  return ready
    .filter((share) => share !== main)
    .flatMap((share): readonly ShareCall[] => {
      const moving = share.principals.filter((member) => isIn(member) && !removes.includes(member.id));
      const missing = moving.filter(({ id }) => !has(main, id));
      if (missing.length > 0) return missing.map(({ id }) => ({ kind: "add", arn: main.arn, principal: id }));
      const isReady = isSharing(main) && moving.every((member) => reaches(main, member));
      return isReady ? [{ kind: "delete", arn: share.arn }] : [];
    });
}

/** True if the list is in the share, and not only on its way. */
function isSharing({ resources, listId }: ResourceShare): boolean {
  return resources.some(({ id, state }) => state === "ASSOCIATED" && id.endsWith(`:prefix-list/${listId}`));
}

/** True if the share does for the member what another one does: has it, or has invited it where it has not accepted there either. */
function reaches(main: ResourceShare, { id, state }: ShareMember): boolean {
  return main.principals.some(
    (one) => one.id === id && (one.state === "ASSOCIATED" || (isInvited(one) && state === "ASSOCIATING")),
  );
}

function isInvited({ external, state }: ShareMember): boolean {
  return external && state === "ASSOCIATING";
}

/** Principals that have the list by a share which could go, if they had accepted the invitation to the one that stays; each once. */
export function unaccepted(shares: readonly ResourceShare[], { ends, removes }: ShareChange): readonly string[] {
  const staying = shares.filter(isStaying);
  const main = mainOf(staying);
  if (main === undefined || ends) return [];
  const having = staying.filter((share) => share !== main).flatMap(({ principals }) => principals);
  const waiting = having.filter(
    ({ id, state }) =>
      state === "ASSOCIATED" && !removes.includes(id) && main.principals.some((one) => one.id === id && isInvited(one)),
  );
  return [...new Set(waiting.map(({ id }) => id))].sort();
}

function addsOf(staying: readonly ResourceShare[], { adds }: ShareChange): readonly ShareCall[] {
  const main = mainOf(staying);
  if (main === undefined || main.state !== "ACTIVE" || adds.length === 0) return [];
  const missing = adds.filter(
    (principal) => !has(main, principal) && !staying.some((share) => holdsList(share) && has(share, principal)),
  );
  return [
    ...(holdsList(main) ? [] : [{ kind: "add-list", arn: main.arn } as const]),
    ...missing.map((principal): ShareCall => ({ kind: "add", arn: main.arn, principal })),
  ];
}

/** True while RAM is at work on what the change asks for; invitations are other people's work. */
export function isMoving(shares: readonly ResourceShare[], change: ShareChange): boolean {
  const isJoining = !change.ends && shares.filter(({ state }) => state === "ACTIVE").length > 1;
  return shares.some(
    ({ state, resources, principals }) =>
      state !== "ACTIVE" ||
      resources.some((member) => member.state === "ASSOCIATING" || member.state === "DISASSOCIATING") ||
      principals.some(
        (member) =>
          (member.state === "ASSOCIATING" && !member.external && (isJoining || change.adds.includes(member.id))) ||
          (member.state === "DISASSOCIATING" && [...change.adds, ...change.removes].includes(member.id)),
      ),
  );
}
