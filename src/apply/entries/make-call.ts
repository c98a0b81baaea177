// Makes one step of a schedule: the call, and waiting until AWS shows what it did.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import type { Target } from "../../plan/approval/replan.ts";
import type { Clock } from "../clock.ts";
import type { Current } from "../current.ts";
import type { RegionWriter } from "../ports.ts";
import { lastSeen, settle } from "../settle.ts";
import type { Step } from "./schedule.ts";

export type StepEnd =
  | { readonly kind: "made"; readonly current: Current }
  /** Unknown, or somebody else was faster: read again. `said`: what AWS answered, if it did. */
  | { readonly kind: "moved"; readonly said?: string }
  | { readonly kind: "failed"; readonly diagnostic: Diagnostic };

function changed(current: Current, step: Extract<Step, { kind: "modify" }>, target: Target): Current {
  const entries = new Map(current.entries);
  for (const cidr of step.removes) entries.delete(cidr);
  for (const cidr of step.adds) entries.set(cidr, target.entries.get(cidr) ?? "");
  return { ...current, version: current.version + 1, entries };
}

function failure(list: PrefixList | undefined, what: string, code: "resize_failed" | "apply_failed"): StepEnd {
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

/** `current`: the list before the step, whose version the call carries. */
export async function make(
  step: Step,
  current: Current,
  target: Target,
  writer: RegionWriter,
  clock: Clock,
  stopped: () => string | undefined,
): Promise<StepEnd> {
  const { id } = current;
  const next = step.kind === "resize" ? { ...current, maxEntries: step.maxEntries } : changed(current, step, target);
  const written =
    step.kind === "resize"
      ? await writer.resize(id, step.maxEntries)
      : await writer.modify({
          id,
          currentVersion: current.version,
          adds: step.adds.map((cidr) => ({ cidr, description: target.entries.get(cidr) ?? "" })),
          removes: step.removes,
        });
  if (!written.ok) {
    const { kind, diagnostic } = written;
    if (kind !== "conflict" && kind !== "lost") return { kind: "failed", diagnostic };
    return { kind: "moved", ...(diagnostic.detail === undefined ? {} : { said: diagnostic.detail }) };
  }
  const settled = await settle(
    writer,
    id,
    (list) => (list.version ?? 0) >= next.version && (step.kind !== "resize" || list.maxEntries === step.maxEntries),
    clock,
    { stopped },
  );
  const resized = step.kind === "resize";
  const what = resized ? `resizing ${current.maxEntries} -> ${step.maxEntries}` : "the change of its entries";
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
