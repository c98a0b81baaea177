// Deletes one list that the file no longer names, if it is still what the plan saw.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Have } from "../plan/plan.ts";
import type { Clock } from "./clock.ts";
import type { RegionWriter } from "./ports.ts";
import { atRest, settle } from "./settle.ts";

/** `already`: the list was gone before. */
export type Deletion =
  | { readonly ok: true; readonly already: boolean }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

function moved(have: Have, version: number): Deletion {
  return {
    ok: false,
    diagnostic: {
      code: "conflict",
      severity: "error",
      summary: `${have.name} (${have.id}) is not deleted: it was planned at version ${have.version} and is now at version ${version}`,
      remedy: "Somebody changed the list since the plan. Run plsync plan again.",
    },
  };
}

export async function deleteList(have: Have, writer: RegionWriter, clock: Clock): Promise<Deletion> {
  const before = await atRest(writer, have.id, clock, "gone");
  if (before.kind === "gone") return { ok: true, already: true };
  if (before.kind === "unread") return { ok: false, diagnostic: before.diagnostic };
  if (before.list?.version !== have.version) return moved(have, before.list?.version ?? 0);
  const written = await writer.delete(have.id);
  if (!written.ok && written.kind === "refused") return { ok: false, diagnostic: written.diagnostic };
  const after = await settle(writer, have.id, () => false, clock, "gone");
  if (after.kind === "gone") return { ok: true, already: false };
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
