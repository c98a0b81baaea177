// Creates one list, empty and with all its tags; its entries come afterwards, like any change of entries.
//
// AWS has no other guard against creating a list twice than the client token, names not being unique. The token is a hash of
// everything the list is created with, so a run that starts over sends the same one and gets the same list back. Two answers
// need care: a token that AWS remembers with other parameters, and one that answers a list that was deleted since. In both
// cases the list may exist all the same under our tag and name, perhaps not visible yet: look for a minute, then use a
// numbered token. When no answer came at all the same token is sent again: a second one could make a second list.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { PrefixList } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import { backoff, type Clock } from "./clock.ts";
import type { NewList, RegionWriter } from "./ports.ts";
import { lastSeen, settle } from "./settle.ts";

/** How long to look for a list that may exist without being visible: EC2 is eventually consistent. */
const LOOK_MS = 60_000;
const TRIES = 3;

export interface Creation extends Omit<NewList, "clientToken"> {
  readonly owner: string;
  /** Client token number `n`: a hash of all parameters, and of the number when it is not the first. */
  token(n: number): string;
}

/** The one list of that name and owner, looked for until it is there or the time is over. */
async function find(creation: Creation, writer: RegionWriter, clock: Clock): Promise<Reading<PrefixList | undefined>> {
  const start = clock.now();
  for (let attempt = 0; ; attempt++) {
    const found = await writer.find(creation.name, creation.owner);
    if (!found.ok) return found;
    const [list] = found.value;
    if (found.value.length > 1) {
      return {
        ok: false,
        diagnostic: {
          code: "list_ambiguous",
          severity: "error",
          summary: `${found.value.length} lists of owner ${creation.owner} are named ${creation.name}`,
          detail: `They are ${found.value.map((one) => one.id).join(", ")}.`,
        },
      };
    }
    if (list !== undefined || clock.now() - start >= LOOK_MS) return { ok: true, value: list };
    await clock.sleep(backoff(clock, attempt, 1_000, 1.6, 10_000));
  }
}

function unsettled(list: PrefixList | undefined, id: string): Diagnostic {
  return {
    code: "apply_failed",
    severity: "error",
    summary: `AWS accepted the new list (${id}), but it ${list === undefined ? "is not visible" : `is in state ${list.state}`}`,
    ...(list?.stateMessage === undefined ? {} : { detail: `AWS says: ${list.stateMessage}` }),
    remedy: "Run apply again: it looks for the list first and goes on from there.",
  };
}

/** A list that a remembered token answers although it was deleted since. */
function isDead(list: PrefixList | undefined): boolean {
  return list === undefined || list.state.startsWith("delete");
}

/** Creates the list, or finds the one that an earlier try created; answers it at rest. */
export async function createList(creation: Creation, writer: RegionWriter, clock: Clock): Promise<Reading<PrefixList>> {
  const { name, family, maxEntries, tags } = creation;
  let last: Diagnostic | undefined;
  let token = 1;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const written = await writer.create({ name, family, maxEntries, tags, clientToken: creation.token(token) });
    if (!written.ok && written.kind === "refused") return { ok: false, diagnostic: written.diagnostic };
    if (written.ok) {
      const { id } = written.value;
      const settled = await settle(writer, id, (list) => list.state !== "create-failed", clock);
      if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
      const list = lastSeen(settled);
      if (settled.kind === "reached" && list !== undefined && !isDead(list)) return { ok: true, value: list };
      last = unsettled(list, id);
      if (!isDead(list)) return { ok: false, diagnostic: last };
      token++;
    } else {
      last = written.diagnostic;
      if (written.kind === "token") token++;
    }
    const found = await find(creation, writer, clock);
    if (!found.ok) return found;
    if (found.value !== undefined) return { ok: true, value: found.value };
  }
  return {
    ok: false,
    diagnostic: last ?? {
      code: "apply_failed",
      severity: "error",
      summary: `AWS did not create ${name} in ${TRIES} tries`,
    },
  };
}
