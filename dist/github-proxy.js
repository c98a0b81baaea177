import { HttpClient, fetch } from "./http-client.js";
const proxies = new HttpClient();
async function proxyFetch(url, init) {
	const dispatcher = proxies.getAgentDispatcher(url);
	return await fetch(url, {
		...init,
		...dispatcher && { dispatcher }
	});
}
export { proxyFetch };
