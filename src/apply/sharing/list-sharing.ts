// The sharing of one list, as its row of the report tells it.

import type { Have, ShareChange } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { TAG } from "../../model/prefix-list.ts";
import { shortPrincipal } from "../../model/principal.ts";
import type { ReportRow } from "../../model/report.ts";
import { LIST_TAG } from "../../model/resource-share.ts";
import { repeated } from "../repeat.ts";
import { done, type ListEnd, type ListWork, located, type Tools } from "../work.ts";
import { ENDING, shareList } from "./share.ts";
import type { SharingEnd } from "./share-end.ts";

/** More principals than this are counted. */
const NAMED = 3;

function run(work: ListWork, list: Pick<Have, "id" | "arn">, change: ShareChange, tools: Tools): Promise<SharingEnd> {
  const { owner, shareToken, stopped } = work;
  const sharing = { listId: list.id, listArn: list.arn, owner, change, token: shareToken, stopped };
  return shareList(sharing, tools.writer.shares, tools.clock);
}

function signed(sign: "+" | "-", principals: readonly string[], remark = ""): readonly string[] {
  if (principals.length > NAMED) return [`${sign}${principals.length} principals${remark}`];
  return principals.map((principal) => `${sign}${shortPrincipal(principal)}${remark}`);
}

function named(principals: readonly string[]): string {
  return principals.length > NAMED ? `${principals.length} principals` : principals.map(shortPrincipal).join(", ");
}

/** `+555555555555 -666666666666`, `+777777777777 (invited)`, `2 resource shares joined`, `resource shares not joined yet`, `ended`. */
function resultOf(change: ShareChange, end: SharingEnd): string {
  const parts = [
    ...signed("+", end.shared),
    ...signed("+", end.invited, " (invited)"),
    ...signed("+", end.slow, " (under way)"),
    ...signed("-", end.unshared),
    ...(end.joined === 0 ? [] : [`${end.joined + 1} resource shares joined`]),
    ...(end.unaccepted.length === 0 ? [] : ["resource shares not joined yet"]),
  ];
  if (parts.length > 0) return parts.join(" ");
  return change.ends ? "ended" : "updated";
}

function pending({ invited, slow, unaccepted }: SharingEnd): readonly Diagnostic[] {
  return [
    ...invited.map((principal): Diagnostic => {
      const summary = `${shortPrincipal(principal)} has an invitation to the list, and sees it once somebody there accepts it`;
      const remedy = `In account ${principal}: AWS Resource Access Manager, "Shared with me", "Resource shares". Until then nothing is left to do here.`;
      return { code: "share_pending", severity: "warning", summary, remedy };
    }),
    ...unaccepted.map((principal): Diagnostic => {
      const summary = `${shortPrincipal(principal)} has the list by one of two resource shares, and an invitation to the other, which is to take over`;
      const remedy = `In account ${principal}: AWS Resource Access Manager, "Shared with me", "Resource shares". The next apply after somebody there has accepted it joins them.`;
      return { code: "share_pending", severity: "warning", summary, remedy };
    }),
    ...slow.map((principal): Diagnostic => {
      const summary = `AWS accepted ${shortPrincipal(principal)} as a principal, but was still at it after minutes`;
      return { code: "share_pending", severity: "warning", summary };
    }),
  ];
}

function lacking({ notShared, stillShared }: SharingEnd): string {
  const parts = [
    ...(notShared.length === 0 ? [] : [`not shared with ${named(notShared)}`]),
    ...(stillShared.length === 0 ? [] : [`still shared with ${named(stillShared)}`]),
  ];
  return parts.length === 0 ? "sharing not updated" : parts.join(", ");
}

/**
 * Shares the list once its entries are right. `before`: what else was done, in a phrase. What fails here makes the row a failed
 * one, and takes nothing back.
 */
export async function applySharing(
  work: ListWork,
  list: Pick<Have, "id" | "arn">,
  change: ShareChange,
  row: ReportRow,
  before: string,
  tools: Tools,
): Promise<ListEnd> {
  const end = await run(work, list, change, tools);
  const diagnostics = [...end.problems, ...pending(end)].map((one) => located(work.planned, one));
  if (end.stopped !== undefined) {
    return { row: { ...row, outcome: "not-done", result: `${end.stopped}, ${lacking(end)}` }, diagnostics };
  }
  if (end.problems.length > 0) {
    const result = [...(before === "" ? [] : [before]), lacking(end)].join(", ");
    return { row: { ...row, outcome: "failed", result }, diagnostics };
  }
  const words = resultOf(change, end);
  const result =
    before === "" && /^[+-]/.test(words)
      ? words
      : [...(before === "" ? [] : [`${before},`]), "sharing", words].join(" ");
  return { row: done(row, result), diagnostics };
}

/** Ends all sharing of a list that is about to go; why it did not, or undefined. */
export async function unshare(work: ListWork, have: Have, tools: Tools): Promise<Diagnostic | undefined> {
  if (!have.tags.has(TAG.share)) return undefined;
  const end = await run(work, have, ENDING, tools);
  if (end.stopped === undefined) return end.problems[0];
  return { code: "share_failed", severity: "error", summary: `${end.stopped}, and the list is still shared` };
}

/** Takes our tags off the shares of a list that is retained: they stay as they are, and plsync no longer manages them. */
export async function forgetShares(
  work: ListWork,
  have: Have,
  { writer, clock }: Tools,
): Promise<Diagnostic | undefined> {
  if (!have.tags.has(TAG.share)) return undefined;
  const shares = await writer.shares.ofList(have.id, work.owner);
  if (!shares.ok) return shares.diagnostic;
  for (const { arn } of shares.value) {
    const refused = await repeated(() => writer.shares.untag(arn, [TAG.owner, LIST_TAG]), clock);
    if (refused !== undefined) return refused;
  }
  return undefined;
}
