// What became of the sharing of one list: who has it, who has it no longer, and why not where it is otherwise.

import type { ShareChange } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { isAccountId, shortPrincipal } from "../../model/principal.ts";
import { holdsList, isIn, isStaying, type ResourceShare } from "../../model/resource-share.ts";
import { has, type ShareCall, unaccepted } from "./share-calls.ts";

export interface RefusedCall {
  readonly call: ShareCall;
  readonly diagnostic: Diagnostic;
}

export interface SharingEnd {
  readonly shared: readonly string[];
  /** In the share, and waiting for people of theirs to accept the invitation. */
  readonly invited: readonly string[];
  /** In the share, and AWS was still at it after minutes. */
  readonly slow: readonly string[];
  readonly notShared: readonly string[];
  readonly unshared: readonly string[];
  readonly stillShared: readonly string[];
  /** Why something was not done. */
  readonly problems: readonly Diagnostic[];
  /** Resource shares of ours that went, since another one took over what they shared. */
  readonly joined: number;
  /** Have the list, by a resource share that stays until they accept the invitation to the one that takes over. */
  readonly unaccepted: readonly string[];
  /** Why nothing more was started, though there was something left. */
  readonly stopped?: string;
}

/** Nothing was done, since nobody knows what is there. */
export function unreadEnd({ adds, removes }: ShareChange, diagnostic: Diagnostic): SharingEnd {
  const nothing = { shared: [], invited: [], slow: [], unshared: [], joined: 0, unaccepted: [] };
  return { ...nothing, notShared: adds, stillShared: removes, problems: [diagnostic] };
}

type Reached = "shared" | "invited" | "slow" | "not";

/** The best that any share says of a principal that is to be in. */
function reachedBy(shares: readonly ResourceShare[], principal: string, { allowExternal }: ShareChange): Reached {
  const members = shares
    .filter(holdsList)
    .flatMap(({ principals }) => principals.filter((member) => member.id === principal && isIn(member)));
  if (members.length === 0) return "not";
  if (members.some(({ state }) => state !== "ASSOCIATING")) return "shared";
  return members.every(({ external }) => external) || (allowExternal && isAccountId(principal)) ? "invited" : "slow";
}

function failure(summary: string, detail: string | undefined): Diagnostic {
  const remedy = "Run apply again: it goes on from here.";
  return { code: "share_failed", severity: "error", summary, ...(detail === undefined ? {} : { detail }), remedy };
}

/** `said`: what AWS answered last that was no refusal. */
export function endOf(
  all: readonly ResourceShare[],
  change: ShareChange,
  refused: readonly RefusedCall[],
  said: Diagnostic | undefined,
  stopped: string | undefined,
): SharingEnd {
  const shares = all.filter(isStaying);
  const having = (how: Reached) => change.adds.filter((principal) => reachedBy(shares, principal, change) === how);
  const notShared = having("not");
  const stillShared = change.removes.filter((principal) => shares.some((share) => has(share, principal)));
  const message = (principal: string) =>
    shares.flatMap(({ principals }) => principals).find(({ id, message }) => id === principal && message !== undefined)
      ?.message;
  const about = (kind: "add" | "remove", principal: string): Diagnostic => {
    const what = `${kind === "add" ? "not" : "still"} shared with ${shortPrincipal(principal)}`;
    const refusal = refused.find(({ call }) => call.kind === kind && call.principal === principal);
    if (refusal === undefined) return failure(what, message(principal) ?? said?.detail);
    return { ...refusal.diagnostic, summary: `${what}: ${refusal.diagnostic.summary}` };
  };
  const whole = refused.filter(({ call }) => call.kind !== "add" && call.kind !== "remove");
  // Without a share that holds the list nobody can be in it: that is said once, not of each principal.
  const isHeld = whole.every(({ call }) => call.kind !== "create" && call.kind !== "add-list");
  const problems = [
    ...whole.map(({ diagnostic }) => ({
      ...diagnostic,
      summary: `its sharing was not changed: ${diagnostic.summary}`,
    })),
    ...(isHeld ? notShared.map((principal) => about("add", principal)) : []),
    ...(change.ends ? [] : stillShared.map((principal) => about("remove", principal))),
    ...(change.ends && shares.length > 0 && whole.length === 0
      ? [failure("its resource share is still there", said?.detail)]
      : []),
  ];
  return {
    shared: having("shared"),
    invited: having("invited"),
    slow: having("slow"),
    notShared,
    unshared: change.removes.filter((principal) => !stillShared.includes(principal)),
    stillShared,
    joined: 0,
    unaccepted: unaccepted(shares, change),
    problems: stopped === undefined ? problems : [],
    ...(stopped === undefined ? {} : { stopped }),
  };
}
