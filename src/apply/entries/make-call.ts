// Makes one call of a schedule and waits until AWS shows what it did.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Target } from "../../model/plan.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import type { Clock } from "../clock.ts";
import type { Current } from "../current.ts";
import type { RegionWriter } from "../ports.ts";
import { lastSeen, settle } from "../settle.ts";
import type { ModifyCall } from "./schedule.ts";

export type CallEnd =
  | { readonly kind: "made"; readonly current: Current }
  /** Unknown, or somebody else was faster: read again. `said`: what AWS answered, if it did. */
  | { readonly kind: "moved"; readonly said?: string }
  | { readonly kind: "failed"; readonly diagnostic: Diagnostic };

function changed(current: Current, call: Extract<ModifyCall, { kind: "modify" }>, target: Target): Current {
  const entries = new Map(current.entries);
  for (const cidr of call.removes) entries.delete(cidr);
  for (const cidr of call.adds) entries.set(cidr, target.entries.get(cidr) ?? "");
  return { ...current, version: current.version + 1, entries };
}

function failure(list: PrefixList | undefined, what: string, code: "resize_failed" | "apply_failed"): CallEnd {
  const state = list === undefined ? "it does not exist any more" : `its state is ${list.state}`;
  return {
    kind: "failed",
    diagnostic: {
      code,
      severity: "error",
      summary: `AWS accepted ${what}, but did not make it: ${state}`,
      ...(list?.stateMessage === undefined ? {} : { detail: `AWS says: ${list.stateMessage}` }),
      ...(code === "resize_failed"
        ? {
            remedy:
              "A resource that references the list may not hold that many more rules. Raise its quota or lower max_entries, then run apply again: it goes on from here.",
          }
        : {}),
    },
  };
}

/** `current`: the list before the call, whose version the call carries. */
export async function makeCall(
  call: ModifyCall,
  current: Current,
  target: Target,
  writer: RegionWriter,
  clock: Clock,
  stopped: () => string | undefined,
): Promise<CallEnd> {
  const { id } = current;
  const next = call.kind === "resize" ? { ...current, maxEntries: call.maxEntries } : changed(current, call, target);
  const written =
    call.kind === "resize"
      ? await writer.resize(id, call.maxEntries)
      : await writer.modify({
          id,
          currentVersion: current.version,
          adds: call.adds.map((cidr) => ({ cidr, description: target.entries.get(cidr) ?? "" })),
          removes: call.removes,
        });
  if (!written.ok) {
    const { kind, diagnostic } = written;
    if (kind !== "conflict" && kind !== "lost") return { kind: "failed", diagnostic };
    return { kind: "moved", ...(diagnostic.detail === undefined ? {} : { said: diagnostic.detail }) };
  }
  const settled = await settle(
    writer,
    id,
    (list) => (list.version ?? 0) >= next.version && (call.kind !== "resize" || list.maxEntries === call.maxEntries),
    clock,
    { stopped },
  );
  const resized = call.kind === "resize";
  const what = resized ? `resizing ${current.maxEntries} -> ${call.maxEntries}` : "the change of its entries";
  switch (settled.kind) {
    case "reached":
      // A version beyond ours is somebody else's, with entries that were not read.
      return settled.list.version === next.version
        ? { kind: "made", current: { ...next, tags: settled.list.tags } }
        : { kind: "moved" };
    case "unread":
      return { kind: "failed", diagnostic: settled.diagnostic };
    case "too-long":
      if (stopped() !== undefined) return { kind: "moved" };
      return failure(settled.list, what, resized ? "resize_failed" : "apply_failed");
    default:
      return failure(lastSeen(settled), what, resized ? "resize_failed" : "apply_failed");
  }
}
