import { setSecret } from "./actions-core.js";
import { BearerCredentialHandler, HttpClient } from "./http-client.js";
import { field } from "./github-basics.js";

// src/github/id-token.ts
/** As many as @actions/core makes. */
const RETRIES = 10;
/**
* A new ID token for `audience`, masked in the log from now on. `url` and `requestToken`: the two variables that GitHub sets for jobs with
* the permission `id-token: write`. Throws what the HTTP client throws, and an Error when the answer has no token.
*/
async function requestIdToken(url, requestToken, audience) {
	const options = {
		allowRetries: true,
		maxRetries: RETRIES
	};
	const { result } = await new HttpClient("plsync", [new BearerCredentialHandler(requestToken)], options).getJson(`${url}&audience=${encodeURIComponent(audience)}`);
	const token = field(result, "value");
	if (typeof token !== "string" || token === "") throw new Error("the answer has no ID token");
	setSecret(token);
	return token;
}

export { requestIdToken };