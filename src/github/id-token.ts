// Asks GitHub for an ID token, as getIDToken of @actions/core does. That function would load the HTTP client at every start.
import { setSecret } from "@actions/core";
import { HttpClient } from "@actions/http-client";
import { BearerCredentialHandler } from "@actions/http-client/lib/auth";
import { field } from "./answer.ts";

/** As many as @actions/core makes. */
const RETRIES = 10;

/**
 * A new ID token for `audience`, masked in the log from now on. `url` and `requestToken`: the two variables that GitHub sets for jobs with
 * the permission `id-token: write`. Throws what the HTTP client throws, and an Error when the answer has no token.
 */
export async function requestIdToken(url: string, requestToken: string, audience: string): Promise<string> {
  const options = { allowRetries: true, maxRetries: RETRIES };
  const client = new HttpClient("plsync", [new BearerCredentialHandler(requestToken)], options);
  const { result } = await client.getJson(`${url}&audience=${encodeURIComponent(audience)}`);
  const token = field(result, "value");
  if (typeof token !== "string" || token === "") throw new Error("the answer has no ID token");
  setSecret(token);
  return token;
}
