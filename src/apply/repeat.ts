// Writes that may be repeated without harm: tags and names. What was lost or met a conflict is simply tried again.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { backoff, type Clock } from "./clock.ts";
import type { Written } from "./ports.ts";

/** Tries. */
const TRIES = 5;

/** Undefined when it succeeded, else why not. */
export async function repeated(write: () => Promise<Written<unknown>>, clock: Clock): Promise<Diagnostic | undefined> {
  let last: Diagnostic | undefined;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const written = await write();
    if (written.ok) return undefined;
    last = written.diagnostic;
    if (written.kind === "refused" || written.kind === "token") break;
    await clock.sleep(backoff(clock, attempt, 500, 2, 10_000));
  }
  return last;
}
