// Gives a list its new name, which may be repeated without harm: AWS checks no version for it.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { backoff } from "./clock.ts";
import { stuck } from "./stuck.ts";
import { lastSeen, settle } from "./waiting/settle.ts";
import type { Tools } from "./work.ts";

const TRIES = 5;
/** Refusals of a list in a failed state after which there is no point in going on: see stuck.ts. */
const STUCK = 2;

/** AWS accepts the name, or it is there already; else why not. */
async function accepted(id: string, to: string, { writer, watch, clock }: Tools): Promise<Diagnostic | undefined> {
  let last: Diagnostic | undefined;
  let refusals = 0;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const written = await writer.rename(id, to);
    if (written.ok) return undefined;
    last = written.diagnostic;
    if (written.kind === "refused" || written.kind === "token") return last;
    const seen = await watch.look(id);
    if (seen.ok && seen.value?.name === to) return undefined;
    const hasFailed = seen.ok && seen.value?.state.endsWith("-failed") === true;
    if (written.kind === "conflict" && hasFailed && ++refusals >= STUCK && seen.value !== undefined) {
      return stuck(seen.value, last.detail);
    }
    await clock.sleep(backoff(clock, attempt, 500, 2, 10_000));
  }
  return last;
}

/** Undefined when the list is seen under its new name, else why not. */
export async function renameList(id: string, to: string, tools: Tools): Promise<Diagnostic | undefined> {
  const refused = await accepted(id, to, tools);
  if (refused !== undefined) return refused;
  const { watch, clock, onWaiting } = tools;
  const settled = await settle(watch, id, (list) => list.name === to, clock, { onWaiting });
  if (settled.kind === "reached") return undefined;
  if (settled.kind === "unread") return settled.diagnostic;
  return {
    code: "apply_failed",
    severity: "error",
    summary: `AWS accepted the name ${to}, but the list is still called ${lastSeen(settled)?.name ?? "something else"}`,
  };
}
