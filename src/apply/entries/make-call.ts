// Makes one call of a schedule and waits until AWS shows what it did.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Target } from "../../model/plan.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import { type Current, currentOf, hasVersion } from "../current.ts";
import type { Written } from "../ports.ts";
import { lastSeen, settle } from "../waiting/settle.ts";
import type { Tools } from "../work.ts";
import { currentAfter, versionAfter } from "./known.ts";
import type { ModifyCall } from "./schedule.ts";

export type CallEnd =
  | { readonly kind: "made"; readonly current: Current }
  /** Unknown, or another writer was faster: look again. `said`: what AWS answered, if it did. */
  | { readonly kind: "moved"; readonly said?: string; readonly isRefused: boolean }
  /** AWS took the call and did not make it, or refused the size at once: the list is as it was. */
  | { readonly kind: "not-made"; readonly current: Current; readonly diagnostic: Diagnostic }
  /** AWS counts the additions and removals of a call together. */
  | { readonly kind: "too-many"; readonly isKnown: boolean }
  | { readonly kind: "failed"; readonly diagnostic: Diagnostic };

/** API reference of ModifyManagedPrefixList: additions and removals of one call; whether apart or together is not said. */
const MOST_TOGETHER = 100;

/** EC2's code for parameters that it does not take, a number of entries beyond its limit among them. */
const INVALID = "InvalidParameterValue";

function send(call: ModifyCall, { id, version }: Current, target: Target, { writer }: Tools) {
  if (call.kind === "resize") return writer.resize(id, call.maxEntries);
  return writer.modify({
    id,
    currentVersion: version,
    adds: call.adds.map((cidr) => ({ cidr, description: target.entries.get(cidr) ?? "" })),
    removes: call.removes,
  });
}

/** What a call that AWS did not accept means. */
function refused(call: ModifyCall, current: Current, failure: Extract<Written<unknown>, { ok: false }>): CallEnd {
  const { kind, code, diagnostic } = failure;
  const isMixed = call.kind === "modify" && call.adds.length > 0 && call.removes.length > 0;
  if (isMixed && code === INVALID && call.adds.length + call.removes.length > MOST_TOGETHER) {
    return { kind: "too-many", isKnown: kind === "refused" };
  }
  if (kind === "conflict" || kind === "lost") {
    const said = diagnostic.detail === undefined ? {} : { said: diagnostic.detail };
    return { kind: "moved", isRefused: kind === "conflict", ...said };
  }
  // A quota, or a code that plsync does not know, to a call that asked for nothing but a size: AWS does not grant that size.
  const isOfSize = call.kind === "resize" && (diagnostic.code === "aws_quota" || diagnostic.code === "aws_error");
  return isOfSize ? { kind: "not-made", current, diagnostic } : { kind: "failed", diagnostic };
}

function notMade(list: PrefixList | undefined, what: string): Diagnostic {
  const state = list === undefined ? "it does not exist any more" : `its state is ${list.state}`;
  return {
    code: "apply_failed",
    severity: "error",
    summary: `AWS could not make ${what}: ${state}`,
    ...(list?.stateMessage === undefined ? {} : { detail: `AWS says: ${list.stateMessage}` }),
  };
}

/** `current`: the list before the call, whose version the call carries. */
export async function makeCall(
  call: ModifyCall,
  current: Current,
  target: Target,
  tools: Tools,
  stopped: () => string | undefined,
): Promise<CallEnd> {
  const written = await send(call, current, target, tools);
  if (!written.ok) return refused(call, current, written);
  const next = versionAfter(current.version, call);
  const settled = await settle(
    tools.watch,
    current.id,
    (list) => (list.version ?? 0) >= next && (call.kind !== "resize" || list.maxEntries === call.maxEntries),
    tools.clock,
    { stopped, before: current, onWaiting: tools.onWaiting },
  );
  const what = call.kind === "resize" ? "its new size" : "the change of its entries";
  switch (settled.kind) {
    case "reached": {
      const after = currentAfter(current, call, target.entries, settled.list);
      return after === undefined ? { kind: "moved", isRefused: false } : { kind: "made", current: after };
    }
    case "failed": {
      const { list } = settled;
      if (!hasVersion(list) || list.version !== current.version) return { kind: "moved", isRefused: false };
      const before = currentOf(list, current.entries, current.isProven);
      return { kind: "not-made", current: before, diagnostic: notMade(list, what) };
    }
    case "unread":
      return { kind: "failed", diagnostic: settled.diagnostic };
    case "too-long":
      if (stopped() !== undefined) return { kind: "moved", isRefused: false };
      return { kind: "failed", diagnostic: notMade(settled.list, what) };
    default:
      return { kind: "failed", diagnostic: notMade(lastSeen(settled), what) };
  }
}
