// The time that AWS takes to answer is when code can be loaded that is needed then.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import type { Configuration } from "../../model/mapping.ts";
import type { Scope } from "../../model/scope.ts";
import type { Readers } from "../../observe/ports.ts";

/** Of Node.js: it has the request when all of it was handed over. */
const STARTED = "http.client.request.start";

/** Resolves when the next requests of the process have left, all of them: what is loaded or reckoned before keeps them back, and after that costs no time. */
export function nextRequestsLeft(): Promise<void> {
  return new Promise((resolve) => {
    let leaving = 0;
    const left = (): void => {
      leaving -= 1;
      if (leaving > 0) return;
      unsubscribe(STARTED, started);
      resolve();
    };
    const started = (message: unknown): void => {
      leaving += 1;
      (message as { readonly request: ClientRequest }).request.once("finish", left);
    };
    subscribe(STARTED, started);
  });
}

/**
 * Signs in where the first list of the run is; resolves while AWS is thinking. It is no further call in a run that begins by reading there.
 * What is wrong with it is said when the list is read.
 */
export async function signInAhead(readers: Readers, { mappings }: Configuration, { includes }: Scope): Promise<void> {
  const first = mappings.flatMap(({ lists }) => lists).find(({ address }) => includes(address));
  if (first === undefined) return;
  const left = nextRequestsLeft();
  await Promise.race([left, readers.at(first.at).catch(() => undefined)]);
}
