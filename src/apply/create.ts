// Creates one list with all its tags and its first 100 entries, in one call.
//
// AWS has no other guard against creating a list twice than the client token, names not being unique. The token says which list is
// meant, not what is to be in it: owner, account, Region, name, and a generation, since a name may be used again after a deletion. So
// two runs at once, or a run after one that was killed, whatever either of them would put into the list, make one list.
//
//   AWS answers                                 which means                                      then
//   a list                                      created, by this call or by one just like it     wait until it rests
//   a list that is deleted, or being deleted    the token is remembered from an earlier list     the next generation, at once
//   a list that it then does not know           most likely not visible yet                      wait, look for the name, at last the next generation
//   that the token had other parameters         it exists, with other entries; or it did         look for the name; if it is not there, the next generation
//   nothing, or a fault                         unknown                                          the same call again: the token makes that harmless
//   no                                          it does not                                      say so
//
// What version 1 of a list holds that was created with exactly these parameters is known without reading it: entries/known.ts.
import type { Cidr } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { type PrefixList, TAG } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import { backoff } from "./clock.ts";
import { type Current, currentOf, hasVersion, readCurrent } from "./current.ts";
import { findCreated, isDead } from "./find-created.ts";
import type { NewList } from "./ports.ts";
import { lastSeen, settle } from "./waiting/settle.ts";
import type { Tools } from "./work.ts";

/** How long to look for a list whose token was used with other parameters: EC2 shows a new list within seconds. */
const OTHERS_MS = 10_000;
/** How long to look for a list that AWS says it has made and does not show. */
const OURS_MS = 60_000;
/** Lists of one name that may be deleted and wanted again within the day that AWS remembers tokens. */
const GENERATIONS = 20;
const TRIES = 3;

export interface Creation extends Omit<NewList, "clientToken"> {
  readonly owner: string;
  /** Client token of that generation of the list, from 1. */
  token(generation: number): string;
}

export interface Created {
  readonly arn: string;
  /** Another run's creation: its tags and entries may be others. */
  readonly isOthers: boolean;
  readonly current: Current;
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

/** The list as this call made it: certain while it is at version 1, and says of itself what the call said. */
async function asCreated(creation: Creation, list: PrefixList, tools: Tools): Promise<Reading<Created>> {
  const { id, arn } = list;
  const { entries, tags } = creation;
  const isSame = !tags.has(TAG.applied) || list.tags.get(TAG.applied) === tags.get(TAG.applied);
  if (hasVersion(list) && list.version === 1 && isSame) {
    const known = new Map<Cidr, string>(entries.map(({ cidr, description }) => [cidr, description]));
    return { ok: true, value: { arn, isOthers: false, current: currentOf(list, known, true) } };
  }
  const read = await readCurrent(tools, id);
  return read.ok ? { ok: true, value: { arn, isOthers: false, current: read.value } } : read;
}

async function asFound({ id, arn }: PrefixList, tools: Tools): Promise<Reading<Created>> {
  const read = await readCurrent(tools, id);
  return read.ok ? { ok: true, value: { arn, isOthers: true, current: read.value } } : read;
}

/** Undefined: the token belongs to a list that is gone. */
async function accepted(creation: Creation, list: PrefixList, tools: Tools): Promise<Reading<Created> | undefined> {
  if (isDead(list)) return undefined;
  const { watch, clock, onWaiting } = tools;
  const settled = await settle(watch, list.id, ({ state }) => state !== "create-failed", clock, { onWaiting });
  if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
  const seen = lastSeen(settled);
  if (seen !== undefined && isDead(seen)) return undefined;
  if (settled.kind === "reached") return asCreated(creation, settled.list, tools);
  if (seen !== undefined) return { ok: false, diagnostic: unsettled(seen, list.id) };
  onWaiting(`AWS says that the list is ${list.id} and does not show it: looking for it by name`);
  return sought(creation, OURS_MS, tools);
}

async function sought(creation: Creation, milliseconds: number, tools: Tools): Promise<Reading<Created> | undefined> {
  const found = await findCreated(creation, milliseconds, tools);
  if (!found.ok) return found;
  return found.value === undefined ? undefined : asFound(found.value, tools);
}

/** Creates the list, or finds the one that another run created; answers it at rest. */
export async function createList(creation: Creation, tools: Tools): Promise<Reading<Created>> {
  const { owner: _, token, ...list } = creation;
  let last: Diagnostic | undefined;
  let generation = 1;
  for (let lost = 0; lost < TRIES && generation <= GENERATIONS; ) {
    const written = await tools.writer.create({ ...list, clientToken: token(generation) });
    if (!written.ok) last = written.diagnostic;
    if (!written.ok && written.kind === "refused") return { ok: false, diagnostic: written.diagnostic };
    if (!written.ok && written.kind !== "token") {
      lost++;
      await tools.clock.sleep(backoff(tools.clock, lost, 500, 2, 10_000));
      continue;
    }
    if (!written.ok) tools.onWaiting("AWS knows this creation with other entries: looking for the list by name");
    const created = written.ok
      ? await accepted(creation, written.value, tools)
      : await sought(creation, OTHERS_MS, tools);
    if (created !== undefined) return created;
    generation++;
    tools.onWaiting("a list of that name was deleted not long ago: creating it anew");
  }
  const summary = `AWS did not create ${list.name}`;
  return { ok: false, diagnostic: last ?? { code: "apply_failed", severity: "error", summary } };
}
