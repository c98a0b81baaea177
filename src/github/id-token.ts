// Asks GitHub for an ID token, as getIDToken of @actions/core does. That function would load an HTTP client at every start.
import { setSecret } from "@actions/core";
import { textField } from "./answer.ts";
import { runnerFetch } from "./http/fetch.ts";
import { waitBefore } from "./retry.ts";

/** What GitHub gives a job with the permission `id-token: write`: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
export interface TokenService {
  readonly url: string;
  readonly requestToken: string;
  /** Milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * A new ID token for `audience`, masked in the log from now on. Asked for again as retry.ts says; throws an Error whose message says what
 * GitHub answered, without anything secret.
 */
export async function requestIdToken(
  { url, requestToken, sleep, now }: TokenService,
  audience: string,
): Promise<string> {
  const init = {
    headers: { authorization: `Bearer ${requestToken}`, accept: "application/json", "user-agent": "plsync" },
  };
  for (let tries = 1; ; tries++) {
    const answer = await runnerFetch(`${url}&audience=${encodeURIComponent(audience)}`, init).catch(String);
    if (typeof answer !== "string" && answer.ok) return tokenIn(await answer.json());
    const message = typeof answer === "string" ? answer : `${answer.status} ${answer.statusText}`;
    const failure =
      typeof answer === "string"
        ? { status: 0, headers: {}, message }
        : { status: answer.status, headers: Object.fromEntries(answer.headers), message };
    const wait = waitBefore(failure, "GET", tries, now());
    if (wait === undefined) throw new Error(message);
    await sleep(wait);
  }
}

function tokenIn(body: unknown): string {
  const token = textField(body, "value");
  if (!token) throw new Error("the answer has no ID token");
  setSecret(token);
  return token;
}
