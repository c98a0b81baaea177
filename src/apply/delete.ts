// Deletes one list that the file no longer names, if it is still what the plan saw.

import type { Have } from "../model/change.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { type PrefixList, TAG } from "../model/prefix-list.ts";
import { atRest, settle } from "./waiting/settle.ts";
import type { Tools } from "./work.ts";

/** `already`: the list was gone before. */
export type Deletion =
  | { readonly ok: true; readonly already: boolean }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Why the list is not the one that the plan saw; undefined when it is. */
function moved(have: Have, now: PrefixList | undefined): string | undefined {
  if (now?.version !== have.version) {
    return `it was planned at version ${have.version} and is now at version ${now?.version ?? 0}`;
  }
  for (const key of [TAG.owner, TAG.deletion, TAG.hold]) {
    if (now.tags.get(key) !== have.tags.get(key)) return `its tag ${key} was changed since the plan`;
  }
  return undefined;
}

/**
 * True if another run deletes the list, or has. Roles may delete lists by their owner tag: of one that is gone IAM knows no tags, so AWS
 * refuses its deletion before it says that it does not exist.
 */
async function isGoing(id: string, watch: Tools["watch"]): Promise<boolean> {
  const seen = await watch.look(id);
  return seen.ok && (seen.value === undefined || /^delete-(in-progress|complete)$/.test(seen.value.state));
}

/** `unshare`: ends the list's sharing, and says why it did not. */
export async function deleteList(
  have: Have,
  { writer, watch, clock, onWaiting }: Tools,
  unshare: () => Promise<Diagnostic | undefined>,
): Promise<Deletion> {
  const before = await atRest(watch, have.id, clock, { absence: "gone", onWaiting });
  if (before.kind === "gone") return { ok: true, already: true };
  if (before.kind === "unread") return { ok: false, diagnostic: before.diagnostic };
  const reason = moved(have, before.list);
  if (reason !== undefined) {
    return {
      ok: false,
      diagnostic: {
        code: "conflict",
        severity: "error",
        summary: `${have.name} (${have.id}) is not deleted: ${reason}`,
        remedy: "The list was changed since the plan was made. Run plsync plan again.",
      },
    };
  }
  const shared = await unshare();
  if (shared !== undefined) return { ok: false, diagnostic: shared };
  const written = await writer.delete(have.id);
  const isRefused = !written.ok && written.kind === "refused";
  if (isRefused && !(await isGoing(have.id, watch))) return { ok: false, diagnostic: written.diagnostic };
  const after = await settle(watch, have.id, () => false, clock, { absence: "gone", onWaiting });
  if (after.kind === "gone") return { ok: true, already: isRefused };
  if (after.kind === "unread") return { ok: false, diagnostic: after.diagnostic };
  return {
    ok: false,
    diagnostic: {
      code: "apply_failed",
      severity: "error",
      summary: `AWS did not delete ${have.name} (${have.id}): its state is ${after.list?.state ?? "unknown"}`,
      ...(after.list?.stateMessage === undefined ? {} : { detail: `AWS says: ${after.list.stateMessage}` }),
      remedy: "Remove what references the list, in all accounts that it is shared with, then run apply again.",
    },
  };
}
