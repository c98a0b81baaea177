// Looks for a list that exists although it was not created by the call at hand: a run before, or one at the same time, created it.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { PrefixList } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import { backoff } from "./clock.ts";
import type { NewList } from "./ports.ts";
import type { Tools } from "./work.ts";

export type Sought = Pick<NewList, "name" | "family"> & { readonly owner: string };

/** A list that is there, or on its way; one that is being deleted is neither. */
export function isDead(list: PrefixList): boolean {
  return list.state.startsWith("delete") && list.state !== "delete-failed";
}

function ambiguous({ name, owner }: Sought, lists: readonly PrefixList[]): Diagnostic {
  return {
    code: "list_ambiguous",
    severity: "error",
    summary: `${lists.length} lists of owner ${owner} are named ${name}`,
    detail: `They are ${lists.map(({ id }) => id).join(", ")}.`,
  };
}

function otherFamily({ name, family }: Sought, list: PrefixList): Diagnostic {
  return {
    code: "family_changed",
    severity: "error",
    summary: `${name} exists by now as an ${list.family} list (${list.id}), and cannot become an ${family} list`,
    remedy: "Give the list of the other family a new name.",
  };
}

/** The one list of that name and owner, looked for at once and again until it is there or the milliseconds are over. */
export async function findCreated(
  sought: Sought,
  milliseconds: number,
  { writer, clock }: Pick<Tools, "writer" | "clock">,
): Promise<Reading<PrefixList | undefined>> {
  const start = clock.now();
  for (let attempt = 0; ; attempt++) {
    const found = await writer.find(sought.name, sought.owner);
    if (!found.ok) return found;
    const lists = found.value.filter((list) => !isDead(list));
    const [list] = lists;
    if (lists.length > 1) return { ok: false, diagnostic: ambiguous(sought, lists) };
    if (list !== undefined && list.family !== sought.family) {
      return { ok: false, diagnostic: otherFamily(sought, list) };
    }
    const left = milliseconds - (clock.now() - start);
    if (list !== undefined || left <= 0) return { ok: true, value: list };
    await clock.sleep(Math.min(left, backoff(clock, attempt, 1_000, 1.6, 10_000)));
  }
}
