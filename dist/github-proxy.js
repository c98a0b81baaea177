import { __toESM } from "./rolldown-runtime.js";
import { require_api, require_dispatcher, require_fetch, require_proxy_agent } from "./http-client.js";
var import_api = __toESM(require_api(), 1);
var import_dispatcher = __toESM(require_dispatcher(), 1);
var import_proxy_agent = __toESM(require_proxy_agent(), 1);
var import_fetch = __toESM(require_fetch(), 1);
Object.assign(import_dispatcher.default.prototype, import_api.default);
const { fetch } = import_fetch.default;
const agents = new Map();
function agentFor(proxy) {
	const known = agents.get(proxy);
	if (known !== void 0) return known;
	const { password, username } = new URL(proxy);
	const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	const token = username === "" ? {} : { token: `Basic ${Buffer.from(user).toString("base64")}` };
	const made = new import_proxy_agent.default({
		uri: proxy,
		...token
	});
	agents.set(proxy, made);
	return made;
}
async function proxyFetch(url, asked, proxy) {
	return fetch(url, {
		...asked,
		dispatcher: agentFor(proxy)
	});
}
export { proxyFetch };
