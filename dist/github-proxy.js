import { HttpClient, fetch } from "./http-client.js";

// src/github/proxy-fetch.ts
/** Keeps the connection to the proxy open between calls. */
const proxies = new HttpClient();
/** As `fetch`, through the proxy that the environment names for the address. */
async function proxyFetch(url, init) {
	const dispatcher = proxies.getAgentDispatcher(url);
	return await fetch(url, {
		...init,
		...dispatcher && { dispatcher }
	});
}

export { proxyFetch };